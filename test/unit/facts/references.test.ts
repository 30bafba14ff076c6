import assert from "node:assert/strict";
import type { TelegramFacts } from "../../../server/src/facts/telegram-facts";
import { createView } from "../../../server/src/service";
import { checkLines } from "../../support/check";

/** One reference a line: letter, kind, id or words, and where its year is from. */
function show({ references }: TelegramFacts): readonly string[] {
  return references.map(({ label, kind, id, text, yearFrom, notal }) =>
    [
      label ?? "-",
      kind === "cable" ? (id ?? `cable without a year: ${text}`) : `${kind}: ${text}`,
      ...(yearFrom === null ? [] : [yearFrom]),
      ...(notal ? ["notal"] : []),
    ].join(" | "),
  );
}

/** Checks the references of ZENDA 42 of 2 May 2008. */
function checkReferences(
  printed: string,
  expected: string,
  heading = "O 021501Z MAY 08\nFM AMEMBASSY ZENDA\n\n",
): void {
  checkLines(`${heading}UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n${printed}\n\n¶1. (U) One.`, show, expected);
}

describe("references", () => {
  it("are of the telegram's own year where none is printed", () => {
    checkReferences("REF: STATE 12345", "- | 08STATE12345 | assumed");
  });

  it("have the year that is printed, before or behind", () => {
    checkReferences(
      "REF: A. 07 STRELSAU 77\n     B. 2006 STRELSAU 2135\n     C. STRELSAU 3350 (2004)",
      "A | 07STRELSAU77 | printed\nB | 06STRELSAU2135 | printed\nC | 04STRELSAU3350 | printed",
    );
  });

  it("have each its own year where two are joined", () => {
    checkReferences(
      "REF: 07 STRELSAU 1000 AND 06 HENTZAU 1001",
      "- | 07STRELSAU1000 | printed\n- | 06HENTZAU1001 | printed",
    );
  });

  it("are all that are printed behind one post", () => {
    checkReferences(
      "REF: STRELSAU 12345, 12346 AND 12347",
      "- | 08STRELSAU12345 | assumed\n- | 08STRELSAU12346 | assumed\n- | 08STRELSAU12347 | assumed",
    );
  });

  for (const [printed, expected] of [
    // The year of a known post before or behind its number.
    ["OSLO 08-1000", "08OSLO1000 printed"],
    ["OSLO 07 715", "07OSLO715 printed"],
    ["OSLO 2007-715", "07OSLO715 printed"],
    ["OSLO 1000/07", "07OSLO1000 printed"],
    ["OSLO 99-123", "99OSLO123 printed"],
    // Two numbers; of a range what is printed of it, its first and its last.
    ["OSLO 12345/12346", "08OSLO12345 assumed, 08OSLO12346 assumed"],
    ["OSLO 53-55", "08OSLO53 assumed, 08OSLO55 assumed"],
    ["04 OSLO 2879 - 2881", "04OSLO2879 printed, 04OSLO2881 printed"],
    ["OSLO 53-55 STATE 12", "08OSLO53 assumed, 08OSLO55 assumed, 08STATE12 assumed"],
    ["OSLO 53-55 AND 57", "08OSLO53 assumed, 08OSLO55 assumed, 08OSLO57 assumed"],
    ["OSLO 07-53 STATE 12", "07OSLO53 printed, 08STATE12 assumed"],
    ["04 OSLO 2879-81", "04OSLO2879 printed, 04OSLO2881 printed"],
    ["STATE TOSEC 12345", "08TOSEC12345 assumed"],
    // Days, what may be years or numbers, and words that name no post.
    ["OSLO 12-13 MAY", "-"],
    ["OSLO 12/07", "-"],
    ["OSLO 2006-2007", "-"],
    ["OSLO 09-1000", "-"],
    ["ARTICLES 53-55", "-"],
  ] as const) {
    it(`are read where two numbers are joined: ${printed}`, () => {
      checkLines(
        `O 021501Z MAY 08\nFM AMEMBASSY ZENDA\n\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: ${printed}\n\n¶1. (U) One.`,
        ({ references }) => [
          references.map(({ id, yearFrom }) => (id ? `${id} ${yearFrom}` : "-")).join(", "),
        ],
        expected,
      );
    });
  }

  it("have their words up to a length, so that thousands of numbers do not repeat them all", () => {
    const { telegrams } = createView(
      `UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\nREF: A. ${"STRELSAU 1 ".repeat(2000)}\n\n1. One.\n`,
    );
    const references = telegrams[0]!.references;
    assert.equal(references.length, 2000);
    for (const { text } of references) assert.ok(text.length <= 501 && text.endsWith("…"));
  });

  it("are of the year before where the post's own number was not reached yet", () => {
    checkReferences(
      "REF: A. ZENDA 41\n     B. ZENDA 8793",
      "A | 08ZENDA41 | assumed\nB | 07ZENDA8793 | previous",
    );
  });

  it("have no year in a telegram that has none", () => {
    checkReferences("REF: STRELSAU 7", "- | cable without a year: STRELSAU 7", "");
  });

  it("may cite several numbers of one post", () => {
    checkReferences("REF: STRELSAU 715 AND 660", "- | 08STRELSAU715 | assumed\n- | 08STRELSAU660 | assumed");
  });

  it("have the year of the day that is printed behind", () => {
    checkReferences(
      "REF: A. STRELSAU 77 OF 2007\n     B. STRELSAU 78 OF 06\n     C. STRELSAU 79 DATED MAY 4, 2005\n     D. STRELSAU 80, JUNE 4, 2004\n     E. STRELSAU 81 OF MAY 4",
      "A | 07STRELSAU77 | printed\nB | 06STRELSAU78 | printed\nC | 05STRELSAU79 | printed\nD | 04STRELSAU80 | printed\nE | 08STRELSAU81 | assumed",
    );
  });

  for (const [printed, expected] of [
    // The number of a document, and the second number of a telegram to a delegation that travels.
    ["GENEVA 123 (SFO-GVA-V-001)", "- | 08GENEVA123 | assumed"],
    ["STATE 12345 TOSEC 140323", "- | 08STATE12345 | assumed"],
    ["STATE 12345 (TOSEC 140323)", "- | 08STATE12345 | assumed"],
    // The year in brackets before it.
    ["(05) STATE 226504", "- | 05STATE226504 | printed"],
    ["A. (2005) STATE 226504 B. ZENDA 41", "A | 05STATE226504 | printed\nB | 08ZENDA41 | assumed"],
    // No blank between two numbers, or behind one.
    ["QUITO 12;13", "- | 08QUITO12 | assumed\n- | 08QUITO13 | assumed"],
    ["A. QUITO 1441NOTAL B. ZENDA 41", "A | 08QUITO1441 | assumed | notal\nB | 08ZENDA41 | assumed"],
    ["A. PHONECON ROE/DOE 5/2/08", "A | telephone: PHONECON ROE/DOE 5/2/08"],
  ] as const) {
    it(`are read: ${printed}`, () => {
      checkReferences(`REF: ${printed}`, expected);
    });
  }

  it("may have a word or sign before the number, or lack the blank", () => {
    for (const printed of [
      "QUITO #7",
      "QUITO NO. 7",
      "QUITO TEL 7",
      "QUITO7",
      "2008QUITO7",
      "AMEMBASSY QUITO 7",
    ])
      checkReferences(`REF: ${printed}`, `- | 08QUITO7 | ${/^2/.test(printed) ? "printed" : "assumed"}`);
    checkReferences("REF: LAW NO. 7", "- | other: LAW NO. 7");
  });

  it("are read as they are meant where letters and digits were taken for each other", () => {
    checkReferences("REF: O7 QUITO 4l2", "- | 07QUITO412 | printed");
    checkReferences("REF: QUIT0 412", "- | 08QUITO412 | assumed");
  });

  it("have no number where it cannot be read", () => {
    checkLines(
      "UNCLAS QUITO 000400\n\nSUBJECT: TALKS\n\nREF: A. QUITO 00Q412\n     B. 07 QUITO 41X2\n\n¶1. (U) One.",
      ({ references }) =>
        references.map(({ kind, post, number, year }) =>
          [kind, post, number ?? "-", year ?? "-"].join(" | "),
        ),
      "cable | QUITO | - | -\ncable | QUITO | - | 2007",
    );
  });

  it("may have the pilcrow that the release put before letters", () => {
    checkReferences(
      "REF: A. STRELSAU 7 (NOTAL)\n¶B. STRELSAU 8",
      "A | 08STRELSAU7 | assumed | notal\nB | 08STRELSAU8 | assumed",
    );
  });

  it("may be no telegrams", () => {
    checkReferences(
      "REF: A. SAPT-TARLENHEIM E-MAIL OF MAY 1\n     B. ELPHBERG-SAPT TELEPHONE CALL\n     C. USDAO IIR 6 832 0617 08",
      "A | email: SAPT-TARLENHEIM E-MAIL OF MAY 1\nB | telephone: ELPHBERG-SAPT TELEPHONE CALL\nC | report: USDAO IIR 6 832 0617 08",
    );
  });

  it("are not there without a REF line", () => {
    checkReferences("¶1. (U) As STRELSAU 7 said.", "");
  });
});
