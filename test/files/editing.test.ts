import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { createView, decode, type CableView } from "../../server/src/service";

const seeds = path.resolve(__dirname, "../../seeds");

/** What the outline of a text hangs on. */
function counts({ telegrams }: CableView): Readonly<Record<string, number>> {
  const sum = (of: (telegram: CableView["telegrams"][number]) => number): number =>
    telegrams.reduce((total, telegram) => total + of(telegram), 0);
  return {
    headings: sum(({ telegram }) => (telegram.heading === null ? 0 : 1)),
    sections: sum(({ sections }) => sections.filter(({ heading }) => heading).length),
    paragraphs: sum(({ paragraphs }) => paragraphs.length),
    numbers: sum(({ numbered }) => numbered.length),
  };
}

const keys = fc.constantFrom("", "a", "A", " ", "\n", "1", ".", ":", "(", ")", "-", "/", "¶", "é", "🚂");

describe("a cable in the midst of an edit", () => {
  for (const file of ["000_3cf85b5abb626903.txt", "clean.txt"])
    it(`keeps its outline at every key that is struck in the heading and opening of ${file}`, () => {
      const { text } = decode(readFileSync(path.join(seeds, file)));
      const whole = createView(text);
      const before = counts(whole);
      const last = text.search(/^¶?1\./m);
      assert.ok(last > 0);
      const edit = fc.record({ at: fc.nat(last), taken: fc.nat(1), put: keys });
      fc.assert(
        fc.property(edit, ({ at, taken, put }) => {
          const view = createView(text.slice(0, at) + put + text.slice(at + taken));
          assert.equal(view.telegrams.length, whole.telegrams.length);
          for (const [what, count] of Object.entries(counts(view)))
            assert.ok(Math.abs(count - (before[what] ?? 0)) <= 2, `${count} ${what}`);
        }),
        { numRuns: 300 },
      );
    });
});
