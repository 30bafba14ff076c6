import { checkFix } from "../../support/check";

const heading = "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\n";
const secret = `${heading}S E C R E T ZENDA 000042\n\n`;
const unclassified = `${heading}UNCLAS ZENDA 000042\n\n`;
const classifier = "TAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: ";
const references = "SUBJECT: TALKS\n\n";

describe("fixes of the opening", () => {
  for (const [name, title, before, after] of [
    ["an order of another time", "Replace by 12958", "E.O. 12356: DECL: OADR", "E.O. 12958: DECL: OADR"],
    [
      "a year too far ahead",
      "Replace 2116 by 2016",
      "E.O. 12958: DECL: 03/06/2116",
      "E.O. 12958: DECL: 03/06/2016",
    ],
    ["a date", "Write 03/06/2016", "E.O. 12958: DECL: 2016/3/6", "E.O. 12958: DECL: 03/06/2016"],
    ["a label", "Write E.O.", "EO 12958 DECL: 03/06/2016", "E.O. 12958 DECL: 03/06/2016"],
    [
      "the section of the reasons",
      "Replace by 1.4",
      `E.O. 12958: DECL: 03/06/2016\n${classifier}1,5 (b)\n\n¶1. (S) Talks.`,
      `E.O. 12958: DECL: 03/06/2016\n${classifier}1.4 (b)\n\n¶1. (S) Talks.`,
    ],
  ] as const) {
    it(`mend ${name}`, () => {
      checkFix(secret + before, title, secret + after, { profile: "drafting" });
    });
  }

  for (const [name, title, before, after] of [
    ["an old code", "Replace by PREL", "TAGS: PFOR, EC", "TAGS: PREL, EC"],
    ["a code of another list", "Replace by RS", "TAGS: PREL RU", "TAGS: PREL RS"],
    ["small letters", "Write PREL", "TAGS: prel, EC", "TAGS: PREL, EC"],
    [
      "the order of codes, but not their separators and lines",
      "Move the countries to the end",
      "TAGS: EC, OVIP (DOE, JANE)  PREL,\nCO, PGOV",
      "TAGS: OVIP (DOE, JANE), PREL  PGOV,\nEC, CO",
    ],
    [
      "the letters of references from a wrong one on",
      "Relabel from here, beginning with B",
      `${references}REF: A. STATE 7\n     A. STATE 8\n     (B) STATE 9\n\n¶1. Talks.`,
      `${references}REF: A. STATE 7\n     B. STATE 8\n     (C) STATE 9\n\n¶1. Talks.`,
    ],
    [
      "the year of a reference",
      "Write 05 in front",
      `${references}REF: A. ZENDA 8793 (NOTAL)\n\n¶1. Talks.`,
      `${references}REF: A. 05 ZENDA 8793 (NOTAL)\n\n¶1. Talks.`,
    ],
    [
      "a misspelt post",
      "Replace by SAN JOSE",
      `${references}REF: SAN JSOE 77\n\n¶1. Talks.`,
      `${references}REF: SAN JOSE 77\n\n¶1. Talks.`,
    ],
    [
      "letters among digits",
      "Write 04",
      `${references}REF: O4 STRELSAU 77\n\n¶1. Talks.`,
      `${references}REF: 04 STRELSAU 77\n\n¶1. Talks.`,
    ],
  ] as const) {
    it(`mend ${name}`, () => {
      checkFix(unclassified + before, title, unclassified + after, { profile: "drafting" });
    });
  }

  it("add the post's own country with the separator of its line", () => {
    const opening = "UNCLAS QUITO 000042\n\n";
    const drafting = { profile: "drafting" } as const;
    checkFix(`${opening}TAGS: PREL, CO`, "Add EC", `${opening}TAGS: PREL, CO, EC`, drafting);
    checkFix(`${opening}TAGS: PREL CO\n`, "Add EC", `${opening}TAGS: PREL CO EC\n`, drafting);
  });
});
