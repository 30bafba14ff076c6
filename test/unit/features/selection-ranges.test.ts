import assert from "node:assert/strict";
import fc from "fast-check";
import type { SelectionRange } from "vscode-languageserver-types";
import { createView, selectionRanges } from "../../../server/src/service";
import { positionAt } from "../../../server/src/text/lines";
import { cableText } from "../../support/arbitraries";
import { checkSaid, positionIn, textIn, toSpan } from "../../support/places";

/** Checks what is selected from `$0` of a snippet on, one selection a line, line ends as strokes. */
function checkSelections(text: string, at: string, expected: string): void {
  checkSaid(
    text,
    (view) => {
      const [range, ...others] = selectionRanges(view, [positionIn(view, at)]);
      assert.deepEqual(others, []);
      return grown(range).map((each) => textIn(view, each.range).replace(/\r\n|\r|\n/g, "/") || "nothing");
    },
    expected,
  );
}

function grown(range: SelectionRange | undefined): readonly SelectionRange[] {
  return range === undefined ? [] : [range, ...grown(range.parent)];
}

describe("selections", () => {
  const text = `
    UNCLAS ZENDA 000001

    TAGS: PREL, EC
    SUBJECT: TALKS

    OBJECTIVES

    ¶1. (U) 🚂 Post:

    - The élan
    of it.
    - More.

    End objectives.

    ¶2. (U) Two.
  `;

  it("grow from a word over line, point, paragraph, section and text to the file", () => {
    checkSelections(
      text,
      "é$0lan",
      `
        élan
        - The élan
        - The élan/of it.
        ¶1. (U) 🚂 Post://- The élan/of it./- More.
        OBJECTIVES//¶1. (U) 🚂 Post://- The élan/of it./- More.//End objectives.
        OBJECTIVES//¶1. (U) 🚂 Post://- The élan/of it./- More.//End objectives.//¶2. (U) Two.
        UNCLAS ZENDA 000001//TAGS: PREL, EC/SUBJECT: TALKS//OBJECTIVES//¶1. (U) 🚂 Post://- The élan/of it./- More.//End objectives.//¶2. (U) Two.
      `,
    );
  });

  it("grow from a code over its line to the opening", () => {
    checkSelections(
      text.slice(0, text.indexOf("OBJECTIVES")),
      "PR$0EL",
      `
        PREL
        TAGS: PREL, EC
        UNCLAS ZENDA 000001//TAGS: PREL, EC/SUBJECT: TALKS
        UNCLAS ZENDA 000001//TAGS: PREL, EC/SUBJECT: TALKS/
      `,
    );
  });

  it("begin with nothing where no word stands", () => {
    checkSelections(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS - ON",
      "S $0- O",
      `
        nothing
        TALKS - ON
        SUBJECT: TALKS - ON
        UNCLAS ZENDA 000001//SUBJECT: TALKS - ON
      `,
    );
  });

  it("are one for each position, in any text each within the next and no two the same", () => {
    fc.assert(
      fc.property(cableText, fc.array(fc.nat(), { maxLength: 5 }), (any, places) => {
        const view = createView(any);
        const positions = places.map((place) => positionAt(view.lines, place % (any.length + 1)));
        const ranges = selectionRanges(view, positions);
        assert.equal(ranges.length, positions.length);
        for (const [index, range] of ranges.entries()) {
          const at = toSpan(view, { start: positions[index]!, end: positions[index]! }).start;
          let inner = { start: at, end: at };
          for (const [step, each] of grown(range).entries()) {
            const outer = toSpan(view, each.range);
            assert.ok(outer.start <= inner.start && inner.end <= outer.end);
            if (step > 0) assert.ok(outer.end - outer.start > inner.end - inner.start);
            inner = outer;
          }
          assert.deepEqual(inner, { start: 0, end: any.length });
        }
      }),
    );
  });
});
