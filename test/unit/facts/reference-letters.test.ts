import { checkMarks } from "../../support/check";

/** Checks the letters of the references. */
function checkLetters(marked: string): void {
  checkMarks(`UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n${marked}\n\n¶1. (U) One.`, ({ referenceLetters }) =>
    referenceLetters.flat().map(({ letter, span }) => ({ span, label: letter })),
  );
}

describe("letters of references", () => {
  it("are those of the items, without stops and brackets", () => {
    checkLetters("REF: A. STATE 7\n     ^ A\n     (B) STATE 8\n      ^ B");
  });

  it("are read where they repeat or go back, too", () => {
    checkLetters(
      "REF: A. STATE 7\n     ^ A\n     B. STATE 8\n     ^ B\n     B. STATE 9\n     ^ B\n     A. STATE 10\n     ^ A",
    );
  });

  it("are seen once each, though a blank line stand before them", () => {
    checkLetters("REF: (A) STATE 7\n      ^ A\n\na) a STATE 8\n^ A");
  });

  it("are no initials at the start of a line without a number", () => {
    checkLetters("REF: A. STATE 7\n     ^ A\n     B. E-MAIL OF\n     ^ B\n     A. DOE");
  });
});
