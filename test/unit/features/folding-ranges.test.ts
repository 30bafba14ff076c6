import assert from "node:assert/strict";
import fc from "fast-check";
import { createView, foldingRanges, type FoldingOptions } from "../../../server/src/service";
import { cableText } from "../../support/arbitraries";
import { checkSaid } from "../../support/places";

const plain: FoldingOptions = { lineFoldingOnly: true, collapsedText: true };

/** Checks the folds, one a line: first and last line, what is shown in their place, kind. */
function checkFolds(text: string, expected: string, options = plain): void {
  checkSaid(
    text,
    (view) => {
      const line = (at: number): string => view.text.slice(view.lines.starts[at], view.lines.ends[at]).trim();
      return foldingRanges(view, options).map(({ startLine, endLine, collapsedText, kind }) =>
        [`${line(startLine)} … ${line(endLine)}`, collapsedText, kind]
          .filter((part) => part !== undefined)
          .join(" | "),
      );
    },
    expected,
  );
}

const whole = `
  VZCZCXYZ0001
  OO RUEHWEB
  DE RUEHZN #0042 1012232
  ZNY SSSSS ZZH
  O 102226Z APR 08
  FM AMEMBASSY ZENDA
  TO RUEHC/SECSTATE WASHDC IMMEDIATE
  RUEHST/AMEMBASSY STRELSAU
  INFO RUEHHZ/AMCONSUL HENTZAU
  RUEHRU/AMCONSUL RURITZ
  RUEHBB/AMCONSUL BAUERSBURG

  S E C R E T ZENDA 000042

  SIPDIS

  TAGS: PREL, EC
  SUBJECT: TALKS ON THE
  FERRY

  OBJECTIVES

  ¶1. (S/NF) é 🚂 Post should
  ask these:

  - Who
  sails?

  End objectives.

  FARES

  ¶2. (U) They are as in
  the table:

  To Strelsau    4    5
  To Hentzau     7    8
  To Ruritz      9    9

  ¶3. (U) One line.
  DOE
`;

describe("folds", () => {
  it("are the heading, its addressees, the opening, sections, paragraphs and tables", () => {
    checkFolds(
      whole,
      `
        VZCZCXYZ0001 … RUEHBB/AMCONSUL BAUERSBURG | from AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE … RUEHST/AMEMBASSY STRELSAU | 2 addressees
        INFO RUEHHZ/AMCONSUL HENTZAU … RUEHBB/AMCONSUL BAUERSBURG | 3 addressees
        S E C R E T ZENDA 000042 … FERRY | TALKS ON THE FERRY
        OBJECTIVES … End objectives. | 1 paragraph | region
        ¶1. (S/NF) é 🚂 Post should … sails?
        FARES … ¶3. (U) One line. | 2 paragraphs | region
        ¶2. (U) They are as in … To Ruritz      9    9
        To Strelsau    4    5 … To Ruritz      9    9 | table
      `,
    );
  });

  it("are what Begin and End enclose", () => {
    checkFolds(
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. (U) Summary: One line.

        ¶2. (U) Two
        lines. End summary.

        ¶3. (U) More.
      `,
      `
        UNCLAS ZENDA 000042 … SUBJECT: TALKS | TALKS
        ¶1. (U) Summary: One line. … lines. End summary. | End summary. | region
        ¶2. (U) Two … lines. End summary.
      `,
    );
  });

  it("are no part between Begin and End that would cut a paragraph", () => {
    checkFolds(
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. (U) One line. Begin note: it
        goes on

        ¶2. (U) to here. End note. And
        farther.

        ¶3. (U) This line.
        Summary: of

        ¶4. (U) much. End summary.
      `,
      `
        UNCLAS ZENDA 000042 … SUBJECT: TALKS | TALKS
        ¶1. (U) One line. Begin note: it … goes on
        ¶2. (U) to here. End note. And … farther.
        ¶3. (U) This line. … Summary: of
      `,
    );
  });

  it("are telegrams where there are several, and what stands there a second time", () => {
    const telegram = `
      UNCLAS ZENDA 000042

      TAGS: PREL
      SUBJECT: TALKS

      ¶1. (U) One.
      DOE
    `;
    checkFolds(
      telegram + telegram,
      `
        UNCLAS ZENDA 000042 … DOE | region
        UNCLAS ZENDA 000042 … DOE | the same telegram again | comment
      `,
    );
    const words =
      "The harbor master told us that the new ferry line to Strelsau will open in the\nsummer of next year.";
    checkFolds(
      `UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) ${words}\n\n¶2. (U) ${words}`,
      `
        UNCLAS ZENDA 000001 … SUBJECT: TALKS | TALKS
        ¶1. (U) The harbor master told us that the new ferry line to Strelsau will open in the … summer of next year.
        ¶2. (U) The harbor master told us that the new ferry line to Strelsau will open in the … summer of next year. | the same words again | comment
      `,
    );
  });

  it("are no index of paragraphs that looks like a table", () => {
    checkFolds(
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1.   (Ruritania)   Elections
        ¶2.   (Zenda)   The Ferry
        ¶3.   (Hentzau)   The Castle
      `,
      "UNCLAS ZENDA 000042 … SUBJECT: TALKS | TALKS",
    );
  });

  it("are as many as the client takes, the outermost first", () => {
    checkFolds(
      whole,
      `
        VZCZCXYZ0001 … RUEHBB/AMCONSUL BAUERSBURG | from AMEMBASSY ZENDA
        S E C R E T ZENDA 000042 … FERRY | TALKS ON THE FERRY
        OBJECTIVES … End objectives. | 1 paragraph | region
        FARES … ¶3. (U) One line. | 2 paragraphs | region
      `,
      { ...plain, rangeLimit: 4 },
    );
  });

  it("have places within lines and no words where the client asks for that", () => {
    const view = createView("UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. (U) é\n🚂.");
    const [opening, paragraph] = foldingRanges(view, { lineFoldingOnly: false, collapsedText: false });
    assert.deepEqual(opening, { startLine: 0, startCharacter: 19, endLine: 2, endCharacter: 14 });
    assert.deepEqual(paragraph, { startLine: 4, startCharacter: 9, endLine: 5, endCharacter: 3 });
  });

  it("lie one within the other or apart, one at each line, in any text", () => {
    fc.assert(
      fc.property(cableText, fc.option(fc.nat(20), { nil: undefined }), (text, rangeLimit) => {
        const folds = foldingRanges(createView(text), { ...plain, rangeLimit });
        assert.ok(folds.length <= (rangeLimit ?? Infinity));
        const open: number[] = [];
        let before = -1;
        for (const { startLine, endLine } of folds) {
          assert.ok(before < startLine && startLine < endLine);
          before = startLine;
          while ((open.at(-1) ?? Infinity) < startLine) open.pop();
          assert.ok(endLine <= (open.at(-1) ?? Infinity));
          open.push(endLine);
        }
      }),
    );
  });
});
