import assert from "node:assert/strict";
import { createView } from "../../../server/src/service";
import { spanText } from "../../../server/src/text/span";
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

  for (const printed of [
    "(SE)",
    "(NC)",
    "(SB)",
    "(N/SF)",
    "(C NF)",
    "(S-NF)",
    "(SNF)",
    "(S, NF)",
    "(C.)",
    "(C:)",
    "(C/)",
    "(S BU)",
    "(SBU-P)",
    "(C-REL UK)",
    "(S REL TO USA, UK)",
  ]) {
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
    checkMark("((C))");
  });

  it("stands behind each paragraph number, and before an unnumbered paragraph", () => {
    checkPortions(
      "SUBJECT: TALKS\n\n(C) One.\n^^^\n\n¶1. (C) Two.\n    ^^^\n\n2.(U) Three.\n  ^^^\n\n3) (S) Four.\n   ^^^",
    );
  });

  it("stands before the words of a subject", () => {
    checkPortions("SUBJECT: (S/NF) TALKS (U) GO ON\n         ^^^^^^\n\n¶1. (C) One.\n    ^^^");
  });

  it("goes on in the next line with a list of countries", () => {
    checkPortions(
      "SUBJECT: TALKS\n\n¶1. (C/REL\n    ^^^^^^\nUK) The talks go on.\n\n¶2. (U) They end.\n    ^^^",
    );
  });

  it("stands behind the words of a subject", () => {
    checkPortions("SUBJECT: TALKS (U)\n               ^^^\n\n¶1. (C) One.\n    ^^^");
    checkPortions("SUBJECT: TALKS ON\nPEACE (C/NF)\n      ^^^^^^\n\n¶1. (C) One.\n    ^^^");
    checkPortions("SUBJECT: TALKS (UN)\n\n¶1. (C) One.\n    ^^^");
    checkPortions("SUBJECT: TALKS OF MINISTER(S)\n\n¶1. (C) One.\n    ^^^");
  });

  for (const [subject, mark, title] of [
    ["TALKS (U)", "(U)", "TALKS"],
    ["(C) TALKS (C)", "(C)", "TALKS"],
    ["(C) TALKS (U)", "(C)", "TALKS (U)"],
    ["TALKS (CONF)", null, "TALKS (CONF)"],
  ] as const) {
    it(`is no part of the title: ${subject}`, () => {
      const [facts] = createView(`S E C R E T ZENDA 000001\n\nSUBJECT: ${subject}\n\n¶1. (C) One.`).telegrams;
      const read = facts?.subject;
      assert.deepEqual(
        [read?.mark, read?.title].map((node) => node && spanText(facts!.text, node)),
        [mark, title],
      );
    });
  }

  for (const printed of [
    "(UN)",
    "(US)",
    "(S BUS)",
    "(C-REL)",
    "(U-BOAT)",
    "(S relief effort)",
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
