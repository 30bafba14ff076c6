import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, combine, safeFix } from "../../../server/src/rules/fixes";
import type { Edit, Fix } from "../../../server/src/rules/rule";

/** A fix that writes `to` for each of `from` in a text. */
function fix(text: string, ...edits: readonly (readonly [from: string, to: string])[]): Fix {
  return {
    title: "Write it",
    safety: "safe",
    edits: edits.map(([from, to]): Edit => {
      const start = text.indexOf(from);
      return { start, end: start + from.length, text: to };
    }),
  };
}

describe("fixes", () => {
  const text = "TAGS: PREL, EC";

  it("change a text only where they say", () => {
    assert.equal(applyEdits(text, fix(text, ["PREL", "PGOV"], ["EC", ""]).edits), "TAGS: PGOV, ");
    assert.equal(applyEdits(text, []), text);
  });

  it("are taken together where they lie apart or side by side, in order of the text", () => {
    const fixes = [fix(text, ["EC", "CO"]), fix(text, ["PREL", "PGOV"]), fix(text, [", ", " "])];
    assert.equal(applyEdits(text, combine(fixes)), "TAGS: PGOV CO");
  });

  it("are left out whole where one of their edits overlaps what was taken before", () => {
    const fixes = [fix(text, ["PREL", "PGOV"]), fix(text, ["TAGS", "Tags"], ["REL, EC", ""])];
    assert.equal(applyEdits(text, combine(fixes)), "TAGS: PGOV, EC");
  });

  it("that are safe are found among others", () => {
    const safe = fix(text, ["PREL", "PGOV"]);
    const unsafe: Fix = { ...safe, safety: "unsafe" };
    const finding = { span: { start: 6, end: 10 }, message: "PREL stands here." };
    assert.equal(safeFix({ ...finding, fixes: [unsafe, safe] }), safe);
    assert.equal(safeFix({ ...finding, fixes: [unsafe] }), undefined);
    assert.equal(safeFix(finding), undefined);
  });

  it("are those that touch no place of an earlier one, in order of the text", () => {
    const edit = fc
      .tuple(fc.nat(40), fc.nat(4))
      .map(([start, length]) => ({ start, end: start + length, text: "x" }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const kept: typeof edits = [];
        for (const one of edits)
          if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
        const combined = combine(edits.map((one) => ({ title: "", safety: "safe", edits: [one] })));
        const inOrder = [...kept].sort((a, b) => a.start - b.start || a.end - b.end);
        assert.deepEqual(combined, inOrder);
      }),
    );
  });
});
