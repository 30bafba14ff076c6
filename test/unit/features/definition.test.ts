import assert from "node:assert/strict";
import type { Location, LocationLink } from "vscode-languageserver-types";
import { createView, definition, documentLinks, references } from "../../../server/src/service";
import { eachLineEnd, stripIndent } from "../../support/markers";
import { checkPlaces, checkSaid, positionIn, textIn } from "../../support/places";

const uri = "file:///zenda.txt";

/** Checks where the definition of what stands at `$0` of a snippet leads: `from`, `to` and `whole` mark the three ranges. */
function checkDefinition(at: string, marked: string): void {
  checkPlaces(marked, (view) =>
    (definition(view, positionIn(view, at), { uri, linkSupport: true }) as LocationLink[]).flatMap((link) => [
      ...(link.originSelectionRange ? [{ range: link.originSelectionRange, label: "from" }] : []),
      { range: link.targetRange, label: "whole" },
      { range: link.targetSelectionRange, label: "to" },
    ]),
  );
}

describe("definition", () => {
  it("of para 2 is the paragraph", () => {
    checkDefinition(
      "see para $02",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. (U) é 🚂 see para 2.
                         ^^^^^^ from

        ¶2. (U) Two.
        ^^^^^^^^^^^^ whole
        ^^^ to
      `,
    );
  });

  it("of ref B is its item", () => {
    checkDefinition(
      "$0ref B",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 12345
             B. STRELSAU 77
             ^^^^^^^^^^^^^^ whole
             ^ to

        ¶1. (U) They go on (ref B).
                            ^^^^^ from
      `,
    );
  });

  it("of reftel is the only item", () => {
    checkDefinition(
      "as ref$0tel",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: STATE 12345
             ^^^^^^^^^^^ whole
             ^^^^^^^^^^^ to

        ¶1. (U) They go on as reftel says.
                              ^^^^^^ from
      `,
    );
  });

  it("of End words is what they close", () => {
    checkDefinition(
      "End $0objectives",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        OBJECTIVES
        ^^^^^^^^^^ whole
        ^^^^^^^^^^ to

        ¶1. (U) To ask.

        End objectives.
        ^^^^^^^^^^^^^^^ from
      `,
    );
  });

  const several = `
    UNCLAS ZENDA 000042

    SUBJECT: TALKS

    REF: A. STATE 12345
         B. STRELSAU 77

    ¶1. (U) As in reftels; see para 2 and para 9.

    ¶2. (U) Two.

    ¶2. (U) Two again.

    ¶3. (U) Three.
  `;

  for (const [at, expected] of [
    ["in ref$0tels", "A.\nB."],
    ["para 2$0 and", "¶2.\n¶2."],
    ["para 9$0", ""],
    ["¶3$0.", "¶3."],
    ["STR$0ELSAU", "B"],
    ["SUB$0JECT", ""],
  ] as const)
    it(`at ${at} is ${JSON.stringify(expected)}`, () => {
      checkSaid(
        several,
        (view) => {
          const found = definition(view, positionIn(view, at), { uri, linkSupport: false }) as Location[];
          return found.map(({ range }) => textIn(view, range));
        },
        expected,
      );
    });
});

describe("references", () => {
  const text = `
    UNCLAS ZENDA 000042

    SUBJECT: TALKS

    REF: A. STATE 12345
         ^
         B. STRELSAU 77
         C. (C) HENTZAU 3

    ¶1. (U) As in refs A through C and ref A.
                       ^
                                           ^

    ¶2. (U) Two.
  `;

  for (const at of ["ref $0A.", "REF: $0A", "STATE $012345"])
    it(`are the letter and every use of it, at ${at}`, () => {
      checkReferences(at, text, true);
    });

  it("leave out the letter itself where only uses are asked for", () => {
    checkReferences("ref $0A.", text.replace("         ^\n         B.", "         B."), false);
  });

  it("of a letter within a range are at the range", () => {
    checkReferences(
      "STRELSAU$0 77",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 12345
             B. STRELSAU 77
             ^
             C. (C) HENTZAU 3
        
        ¶1. (U) As in refs A through C.
                           ^^^^^^^^^^^
      `,
      true,
    );
  });

  it("of a letter that is printed twice are both", () => {
    checkReferences(
      "STATE$0 12345",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. (A) STATE 12345
             ^
                 ^
             B. REF B STRELSAU 77

        ¶1. (U) As in ref B.
      `,
      true,
    );
  });

  it("of a paragraph are its number and what cites it in this telegram", () => {
    checkReferences(
      "¶2$0. (U) Two",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. (U) See paras 1 and 2, not para 2 of ref A.
                                ^

        ¶2. (U) Two.
        ^^^
        DOE

        UNCLAS ZENDA 000043

        TAGS: PREL
        SUBJECT: TALKS

        ¶1. (U) See para 2.

        ¶2. (U) No more.
      `,
      true,
    );
  });

  function checkReferences(at: string, marked: string, includeDeclaration: boolean): void {
    checkPlaces(marked, (view) => references(view, positionIn(view, at), { uri, includeDeclaration }));
  }
});

describe("links", () => {
  it("lead from what the text cites to its place, where that is one alone", () => {
    const text = stripIndent(`
      UNCLAS ZENDA 000042

      SUBJECT: TALKS

      REF: A. (A) STATE 12345
           B. STRELSAU 77

      ¶1. (U) Summary: é 🚂 as in ref B and reftels; see para 2, para 3 and para 9. End summary.

      ¶2. (U) Two.

      ¶2. (U) Two
      again.

      ¶3. (U) Three
      is long.
    `);
    for (const { name, text: variant } of eachLineEnd(text)) {
      const view = createView(variant);
      const found = documentLinks(view, { uri: "file:///zenda.txt#head" }).map(
        ({ range, target, tooltip }) => `${textIn(view, range)} → ${target ?? ""} ${String(tooltip)}`,
      );
      assert.deepEqual(
        found,
        [
          "ref B → file:///zenda.txt#L6,6 Reference: B. STRELSAU 77",
          "para 3 → file:///zenda.txt#L15,1 Paragraph: ¶3. (U) Three is long.",
          "End summary. → file:///zenda.txt#L8,9 Opened by: Summary:",
        ],
        `with ${name}`,
      );
    }
  });
});
