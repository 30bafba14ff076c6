import type { TelegramFacts } from "../../../server/src/facts/telegram-facts";
import { checkLines } from "../../support/check";
import { words } from "../../support/tree";

/** One reference a line: its letter, "-" where it has none, and what is cited. */
function references({ telegram, text }: TelegramFacts): readonly string[] {
  return (telegram.opening?.parts ?? [])
    .filter((part) => part.kind === "references")
    .flatMap(({ items }) => items)
    .map(({ letter, cited }) => `${letter ? words(text, letter) : "-"} | ${words(text, cited)}`);
}

function checkReferences(printed: string, expected: string): void {
  checkLines(`UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${printed}\n\n¶1. (U) One.`, references, expected);
}

describe("the references", () => {
  it("leave out the pilcrow that a copy put before a letter", () => {
    checkReferences("REF: A. STATE 12345\n     ¶B. ZENDA 77", "A. | STATE 12345\nB. | ZENDA 77");
  });

  it("leave out a page marker that a copy put behind them", () => {
    checkReferences("REF: Strelsau 22  ZENDA 00000042  001.3 OF 002", "- | Strelsau 22");
  });

  for (const label of [
    "REF:",
    "REFS:",
    "REFTEL:",
    "REFTELS:",
    "REF(S):",
    "Ref:",
    "REFERENCE:",
    "REFERENCES:",
  ]) {
    it(`begin with ${label}`, () => {
      checkReferences(`${label} STATE 12345`, "- | STATE 12345");
    });
  }

  it("of several lines are lettered", () => {
    checkReferences(
      "REF: A. STATE 12345\n     B. 07 ZENDA 77 (NOTAL)\n     C. HENTZAU 9",
      "A. | STATE 12345\nB. | 07 ZENDA 77 (NOTAL)\nC. | HENTZAU 9",
    );
  });

  it("may stand on one line", () => {
    checkReferences("REF: A. STATE 12345 B. ZENDA 77", "A. | STATE 12345\nB. | ZENDA 77");
  });

  it("may have their letters in brackets", () => {
    checkReferences("REFS: (A) STATE 12345\n      (B) ZENDA 77", "(A) | STATE 12345\n(B) | ZENDA 77");
  });

  it("may have hyphens behind their letters, or square brackets", () => {
    checkReferences("REF: A- STATE 12345\n     B- ZENDA 77", "A- | STATE 12345\nB- | ZENDA 77");
    checkReferences("REF: A - STATE 12345 B - ZENDA 77", "A - | STATE 12345\nB - | ZENDA 77");
    checkReferences("REF: [A] STATE 12345\n\n[B] ZENDA 77", "[A] | STATE 12345\n[B] | ZENDA 77");
    checkReferences("REF: PLAN A - ZENDA 77", "- | PLAN A - ZENDA 77");
  });

  it("may have blank lines between them", () => {
    checkReferences("REF: A. STATE 12345\n\nB. ZENDA 77", "A. | STATE 12345\nB. | ZENDA 77");
  });

  it("are wrapped like any text", () => {
    checkReferences(
      "REF: A. TARLENHEIM-SAPT TELEPHONE CALL OF\nMAY 2, 2008\n     B. ZENDA 77",
      "A. | TARLENHEIM-SAPT TELEPHONE CALL OF MAY 2, 2008\nB. | ZENDA 77",
    );
  });

  it("without letters are one text", () => {
    checkReferences("REF: PORT ELPHBERG 3350 (2004)", "- | PORT ELPHBERG 3350 (2004)");
  });

  it("end before a labelled line and before the text", () => {
    checkReferences("REF: STATE 12345\nClassified By: DCM Fritz Tarlenheim", "- | STATE 12345");
    checkReferences("REF: STATE 12345\n1. (U) One.", "- | STATE 12345");
  });

  it("in the text are no part of these", () => {
    checkReferences("¶1. (U) As ref A says.\n\nREF is good.", "");
  });
});
