import { checkMarks } from "../../support/check";

const opening = "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n";

/** Checks which letters of the references a text cites. */
function checkLetters(marked: string): void {
  checkMarks(`${opening}REF: A. STATE 7\n     B. STATE 8\n\n${marked}`, ({ citedReferences }) =>
    citedReferences.letters.map(({ letter, span }) => ({ span, label: letter })),
  );
}

/** Checks which paragraphs a text cites. */
function checkParagraphs(marked: string): void {
  checkMarks(`${opening}${marked}`, ({ citedParagraphs }) =>
    citedParagraphs.map(({ number, span, elsewhere }) => ({
      span,
      label: `${String(number)}${elsewhere ? " of something else" : ""}`,
    })),
  );
}

describe("cited references", () => {
  it("are letters behind ref, refs and reftel, in any case", () => {
    checkLetters(
      "¶1. As told (ref A), REF B.\n                 ^ A\n                         ^ B\n¶2. In reftel (B) too.\n               ^ B",
    );
  });

  it("are each letter of a list, and those between the ends of a range", () => {
    checkLetters(
      "¶1. See refs A, B and D.\n             ^ A\n                ^ B\n                      ^ D\n¶2. See refs A-C.\n             ^ A\n               ^ B\n               ^ C",
    );
  });

  it("may stand on the next line", () => {
    checkLetters("¶1. As told in ref\nB too.\n^ B");
  });

  it("are no pronouns, initials, marks or words that begin alike", () => {
    checkLetters(
      "¶1. In reftel I said so. Ref J.D. Doe reforms A. Reftel (S) is marked. We prefer A, refer B, ref: A.",
    );
  });

  it("are sought only where there are references", () => {
    checkMarks(`${opening}¶1. As told (ref A).`, ({ citedReferences }) =>
      citedReferences.letters.map(({ span }) => ({ span })),
    );
  });
});

describe("cited paragraphs", () => {
  it("are numbers behind para, paras and paragraph", () => {
    checkParagraphs(
      "¶1. See para 4, paragraph 2a and PARAS 5 and 6.\n             ^ 4\n                          ^ 2\n                                       ^ 5\n                                             ^ 6",
    );
  });

  it("are told from those of references, resolutions and articles", () => {
    checkParagraphs(
      "¶1. See para 4 of ref A.\n             ^ 4 of something else\n¶2. As in UNSCR 1737, para 2.\n                           ^ 2 of something else\n¶3. Article IV, paragraph 3 says so.\n                          ^ 3 of something else\n¶4. Operative para 1 is new.\n                   ^ 1 of something else",
    );
  });

  it("are the telegram's own where it says so", () => {
    checkParagraphs("¶1. See para 4 of this cable.\n             ^ 4");
  });

  it("are no decimals and no shares", () => {
    checkParagraphs("¶1. Under paragraph 6.2 and in para 10 percent were lost; paraffin 5.");
  });
});
