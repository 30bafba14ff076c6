import { checkMarks } from "../../support/check";

/** Checks where the marks of a cable's paragraphs and subject stand. */
function checkPortions(marked: string): void {
  checkMarks(`S E C R E T ZENDA 000001\n\n${marked}`, ({ portions }) =>
    portions.map(({ node }) => ({
      span: node,
      ...(node.open === null ? { label: "no opening bracket" } : {}),
      ...(node.close === null ? { label: "no closing bracket" } : {}),
    })),
  );
}

/** Checks that the mark of a paragraph is all of this, `label` behind it. */
function checkMark(printed: string, label = ""): void {
  checkPortions(
    `SUBJECT: TALKS\n\n¶1. ${printed} The talks go on.\n    ${"^".repeat(printed.length)}${label && ` ${label}`}`,
  );
}

describe("a portion mark", () => {
  for (const printed of [
    "(U)",
    "(C)",
    "(S)",
    "(TS)",
    "(SBU)",
    "(LOU)",
    "(c)",
    "( C )",
    "(S/NF)",
    "(S//NF)",
    "(SBU/NF)",
    "(U//FOUO)",
    "(S//FGI//NF)",
    "(S/REL RURITANIA)",
    "(S//REL TO USA, FVEY)",
    "(C/REL NATO)",
    "(SECRET/rel RURITANIA)",
    "(CONFIDENTIAL)",
    "(UNCLASSIFIED)",
  ]) {
    it(`is printed ${printed}`, () => {
      checkMark(printed);
    });
  }

  for (const printed of ["(SE)", "(NC)", "(SB)", "(N/SF)", "(C NF)", "(S-NF)", "(SNF)", "(S, NF)", "(C.)"]) {
    it(`may be slipped into ${printed}`, () => {
      checkMark(printed);
    });
  }

  it("may have lost a bracket, or have another kind of it", () => {
    checkMark("(S", "no closing bracket");
    checkMark("S)", "no opening bracket");
    checkMark("(SBU", "no closing bracket");
    checkMark("S/NF)", "no opening bracket");
    checkMark("(S]");
    checkMark("(S}");
  });

  it("stands behind each paragraph number, and before an unnumbered paragraph", () => {
    checkPortions(
      "SUBJECT: TALKS\n\n(C) One.\n^^^\n\n¶1. (C) Two.\n    ^^^\n\n2.(U) Three.\n  ^^^\n\n3) (S) Four.\n   ^^^",
    );
  });

  it("stands before the words of a subject", () => {
    checkPortions("SUBJECT: (S/NF) TALKS (U) GO ON\n         ^^^^^^\n\n¶1. (C) One.\n    ^^^");
  });

  for (const printed of [
    "(UN)",
    "(EU)",
    "(see below)",
    "(Canada)",
    "(CDU)",
    "(1)",
    "()",
    "(S. Sapt)",
    "(Secretary)",
    "C. Elphberg",
  ]) {
    it(`is not ${printed}`, () => {
      checkPortions(`SUBJECT: TALKS\n\n¶1. ${printed} said so.`);
    });
  }

  it("is nothing that stands within a sentence", () => {
    checkPortions("SUBJECT: TALKS\n\n¶1. The party (C) and the union (S/NF) agreed.");
  });

  it("is not a letter that opens a remark", () => {
    checkPortions("SUBJECT: TALKS\n\n¶1. (C Company) held the castle.");
  });
});
