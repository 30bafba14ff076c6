import { sectionNumbers } from "../../../server/src/syntax/section";
import { checkLines, checkMarks } from "../../support/check";
import { leafMarks, words } from "../../support/tree";

/** Checks the parts of the classification line, and whether its level can only be guessed at. */
function checkParts(marked: string): void {
  checkMarks(marked, ({ classification }) =>
    leafMarks(classification?.line).map(({ span, label }) => ({
      span,
      label: label === "level" && classification?.line.damaged ? "damaged level" : label,
    })),
  );
}

/** Checks that the first line is one with this level, post and serial. */
function checkLevel(level: string, label: string): void {
  const after = " ".repeat(level.length + 1);
  checkParts(
    `${level} ZENDA 000042\n${"^".repeat(level.length)} ${label}\n${after}^^^^^ post\n${after}      ^^^^^^ serial`,
  );
}

describe("the classification line", () => {
  it("holds level, section, post and serial", () => {
    checkParts(`
      S E C R E T SECTION 01 OF 03 ZENDA 000053
      ^^^^^^^^^^^ level
                  ^^^^^^^^^^^^^^^^ section
                                   ^^^^^ post
                                         ^^^^^^ serial
    `);
  });

  it("holds a post of several words", () => {
    checkParts(`
      C O N F I D E N T I A L PORT ELPHBERG 000012
      ^^^^^^^^^^^^^^^^^^^^^^^ level
                              ^^^^^^^^^^^^^ post
                                            ^^^^^^ serial
    `);
  });

  it("takes EFTO for part of the level", () => {
    checkParts(`
      UNCLAS E F T O SECTION 01 OF 02 ZENDA 000053
      ^^^^^^^^^^^^^^ level
                     ^^^^^^^^^^^^^^^^ section
                                      ^^^^^ post
                                            ^^^^^^ serial
    `);
  });

  it("may have a caption behind it", () => {
    checkParts(`
      S E C R E T ZENDA 000042 NOFORN
      ^^^^^^^^^^^ level
                  ^^^^^ post
                        ^^^^^^ serial
                               ^^^^^^ caption
    `);
  });

  it("can be the level alone", () => {
    checkParts(`
      T O P  S E C R E T
      ^^^^^^^^^^^^^^^^^^ level
    `);
  });

  it("may stand between blanks", () => {
    checkParts(`
      UNCLAS      ZENDA   000053  
      ^^^^^^ level
                  ^^^^^ post
                          ^^^^^^ serial
    `);
  });

  it("is read behind a heading and before its captions", () => {
    checkParts(`
      VZCZCXYZ0001
      DE RUEHZD #0042 1231501
      FM AMEMBASSY ZENDA

      CONFIDENTIAL ZENDA 000042
      ^^^^^^^^^^^^ level
                   ^^^^^ post
                         ^^^^^^ serial

      SIPDIS
    `);
  });

  for (const level of [
    "UNCLAS",
    "UNCLASSIFIED",
    "U N C L A S S I F I E D",
    "LIMITED OFFICIAL USE",
    "L I M I T E D  O F F I C I A L  U S E",
    "L I M I T E D OFFICIAL USE",
    "LIMITED O F F I C I A L USE",
    "CONFIDENTIAL",
    "C O N F I D E N T I A L",
    "C o n f i d e n t i a l",
    "SECRET",
    "S E C R E T",
    "S e c r e t",
    "TOP SECRET",
    "T O P S E C R E T",
    "T O P  S E C R E T",
    "Confidential",
    "Secret",
    "Unclassified",
    "CONFIDEN TIAL",
    "C O N F I D E N TIAL",
  ]) {
    it(`knows the level ${level}`, () => {
      checkLevel(level, "level");
    });
  }

  for (const level of [
    "S E C R T",
    "S E C R E E T",
    "SS E C R E T",
    "CC O N F I D E N T I A L",
    "SERCET",
    "C0NFIDENTIAL",
    "TOP SECRT",
    "LIMITED OFICIAL USE",
    "C O N F I D E N T A L",
    "CONFIDENTAL",
    "SECRFT",
    "UNCLA",
  ]) {
    it(`reads a damaged level: ${level}`, () => {
      checkLevel(level, "damaged level");
    });
  }

  for (const [line, expected] of [
    // The word lost, changed or doubled letters, or is doubled itself.
    ["SECTON 01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECITON 01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["S E C T I O N 01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SEC. 1 OF 3 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION SECTION 01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 OF 03 SECTION 01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 OF 03 01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 OF 03 SECTION 02 OF 03 ZENDA 000042", "- of 3 | ZENDA | 000042"],
    // Numbers are lost, or have letters for digits.
    ["SECTION 01 OF ZENDA 000042", "1 of - | ZENDA | 000042"],
    ["SECTION 01 ZENDA 000042", "1 of - | ZENDA | 000042"],
    ["SECTION OF 03 ZENDA 000042", "- of 3 | ZENDA | 000042"],
    ["SECTION ZENDA 000042", "- of - | ZENDA | 000042"],
    ["SECTON ZENDA 000042", "- of - | ZENDA | 000042"],
    ["SECTION O1 OF O3 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 0l OF 0I ZENDA 000042", "1 of 1 | ZENDA | 000042"],
    ["SECTION 0Q OF 03 ZENDA 000042", "- of 3 | ZENDA | 000042"],
    ["SECTION ONE OF THREE ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 OF OSLO 000042", "1 of - | OSLO | 000042"],
    ["L 01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 O 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    // OF is something else, or blanks are lost.
    ["SECTION 1/3 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 0F 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 OG 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01OF03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 OF 03ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION01OF03ZENDA000042", "1 of 3 | ZENDA | 000042"],
    ["SECTIONZENDA 000042", "- of - | ZENDA | 000042"],
    ["01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    // Post or number are lost, or the section stands elsewhere.
    ["SECTION 01 OF 03", "1 of 3 | - | -"],
    ["SECTION 01 OF 03 000042", "1 of 3 | - | -"],
    ["SECTION 000042", "- of - | - | -"],
    ["SECTION 01 OF ZENDA", "1 of - | - | -"],
    ["ZENDA 000042 SECTION 01 OF 03", "1 of 3 | ZENDA | 000042"],
    ["NOFORN SECTION 01 OF 03 ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    ["SECTION 01 OF 03 NOFORN ZENDA 000042", "1 of 3 | ZENDA | 000042"],
    // The last of them, by a word.
    ["FINAL SECTION OF 03 ZENDA 000042", "3 of 3 | ZENDA | 000042"],
    ["SECTION 03 OF 03 FINAL ZENDA 000042", "3 of 3 | ZENDA | 000042"],
    ["FINAL SECTION OF ZENDA 000042", "- of - | ZENDA | 000042"],
    // No-break blanks.
    ["SECTION\u00a001\u00a0OF\u00a003\u00a0ZENDA\u00a0000042", "1 of 3 | ZENDA | 000042"],
  ] as const) {
    for (const level of ["S E C R E T ", "S E C R E T", "UNCLAS ", "CONFIDENTIAL"]) {
      it(`reads ${level}${line}`, () => {
        checkLines(
          `${level}${line}\n\nSUBJECT: TALKS\n\n¶1. One.`,
          ({ text, classification }) => {
            if (classification === null) return ["none"];
            const { section, post, serial } = classification.line;
            const numbers = section && sectionNumbers(text, section);
            return [
              `${String(numbers?.section ?? "-")} of ${String(numbers?.total ?? "-")} | ${post ? words(text, post) : "-"} | ${serial ? words(text, serial) : "-"}`,
            ];
          },
          expected,
        );
      });
    }
  }

  for (const line of [
    "S E C R E T SECTION 01 OF 03 ZENDA\n000042",
    "S E C R E T SECTION 01 OF 03\nZENDA 000042",
    "S E C R E T SECTION 01 OF\n03 ZENDA 000042",
    "S E C R E T SECTION 01\n\nOF 03 ZENDA 000042",
    "S E C R E T SECTION 01 OF\n03\nZENDA 000042",
    "S E C R E T ZENDA 000042 SECTION 01 OF\n03",
    "UNCLAS SECTION 01 OF 03 ZENDA\n000042",
  ]) {
    it(`goes on in the next line: ${JSON.stringify(line)}`, () => {
      checkLines(
        `${line}\n\nSUBJECT: TALKS\n\n¶1. One.`,
        ({ text, classification, subject }) => {
          const { section = null, post = null, serial = null } = classification?.line ?? {};
          const { section: first, total } = sectionNumbers(text, section ?? { start: 0, end: 0 });
          return [
            `${String(first)} of ${String(total)}`,
            ...[post, serial, subject?.title].map((leaf) => (leaf ? words(text, leaf) : "-")),
          ];
        },
        "1 of 3\nZENDA\n000042\nTALKS",
      );
    });
  }

  for (const [line, expected] of [
    ["UNCLAS ZENDA #42", "ZENDA | 42"],
    ["UNCLAS ZENDA NO. 42", "ZENDA | 42"],
    ["UNCLAS ZENDA-000042", "ZENDA | 000042"],
    ["UNCLAS 08 ZENDA 42", "ZENDA | 42"],
    ["UNCLAS ZENDA\n000042", "ZENDA | 000042"],
    ["UNCLASS ZENDA 000042", "ZENDA | 000042"],
    ["S-E-C-R-E-T ZENDA 000042", "ZENDA | 000042"],
    ["UNCLAS STATE 000042 TOSEC 000007", "STATE | 000042"],
    ["UNCLAS ZENDA 000042 SUSPECTED DUPLICATE 1392", "ZENDA | 000042"],
    ["UNCLAS\nPAGE 01  ZENDA 00042", "- | -"],
  ] as const) {
    it(`finds post and number: ${JSON.stringify(line)}`, () => {
      checkLines(
        `${line}\n\nSUBJECT: TALKS\n\n¶1. One.`,
        ({ text, classification }) => {
          const { post = null, serial = null } = classification?.line ?? {};
          return [[post, serial].map((leaf) => (leaf ? words(text, leaf) : "-")).join(" | ")];
        },
        expected,
      );
    });
  }

  for (const [line, expected] of [
    ["UNCLAS SECTION 01 of 02 ZENDA 000042", "UNCLAS | 1 of 2 | ZENDA 42"],
    ["C O N F I D E N T I A L section 01 OF 02 ZENDA 000042", "CONFIDENTIAL | 1 of 2 | ZENDA 42"],
    ["S E C R E T SECTION 01 Of 03 ZENDA 000042", "SECRET | 1 of 3 | ZENDA 42"],
    ["S e c r e t Section 01 of 03 Zenda 000042", "SECRET | 1 of 3 | ZENDA 42"],
    ["S e c r e t section 01 of 02 port elphberg 000042", "SECRET | 1 of 2 | PORT ELPHBERG 42"],
    ["Unclas Section 01 of 03 Zenda 000042", "UNCLAS | 1 of 3 | ZENDA 42"],
    ["Confidential Zenda 42", "CONFIDENTIAL | - | ZENDA 42"],
    ["confidential ZENDA 000042", "CONFIDENTIAL | - | ZENDA 42"],
    ["unclas zenda 000042", "UNCLAS | - | ZENDA 42"],
  ] as const) {
    it(`may be in small letters: ${line}`, () => {
      checkLines(
        `${line}\n\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. One.`,
        ({ text, classification, reference }) => {
          const section = classification?.line.section;
          const numbers = section && sectionNumbers(text, section);
          return [
            `${classification?.name ?? "none"} | ${numbers ? `${String(numbers.section)} of ${String(numbers.total)}` : "-"} | ${reference?.post ?? "-"} ${String(reference?.serial ?? "-")}`,
          ];
        },
        expected,
      );
    });
  }

  it("may say that the copy is a corrected one", () => {
    for (const words of ["C O R R E C T E D  C O P Y", "(CORRECTED COPY)"]) {
      checkLines(
        `UNCLAS SECTION 01 OF 02 PORT ELPHBERG 000042 ${words}\n\nSUBJECT: TALKS`,
        ({ captions, reference }) => [reference?.post ?? "-", ...captions.map(({ name }) => name)],
        `PORT ELPHBERG\n${words.replace(/[()]/g, "")}`,
      );
    }
  });

  it("may have no-break blanks among its letters", () => {
    checkLines(
      "S E C R E T PORT ELPHBERG 000042\n\nSUBJECT: TALKS\n\n¶1. One.".replaceAll(" ", "\u00a0"),
      ({ classification, reference }) => [
        `${classification?.name ?? "none"} ${reference?.post ?? "-"} ${String(reference?.serial)}`,
      ],
      "SECRET PORT ELPHBERG 42",
    );
  });

  for (const line of [
    "SENSITIVE UNCLAS ZENDA 000042",
    "SENSITIVE U N C L A S SECTION 01 OF 02 ZENDA 000042",
    "SENSITIVE UNCLAS ZENDA 000042 SIPDIS",
  ]) {
    it(`may stand behind a caption: ${line}`, () => {
      checkLines(
        `${line}\n\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. One.`,
        ({ classification, captions, reference }) => [
          classification?.overall ?? "none",
          `${reference?.post ?? "-"} ${String(reference?.serial ?? "-")}`,
          captions[0]?.name ?? "-",
        ],
        "UNCLASSIFIED\nZENDA 42\nSENSITIVE",
      );
    });
  }

  for (const line of [
    "S E C R E T//N O F O R N ZENDA 000042",
    "S E C R E T // N O F O R N ZENDA 000042",
    "SECRET//NOFORN ZENDA 000042",
    "SECRET NOFORN ZENDA 000042",
    "SECRET ZENDA 000042 N O F O R N",
    "SECRET ZENDA 000042NOFORN",
    "SECRET - NOFORN - ZENDA 000042",
    "S E C R E TNOFORN ZENDA 000042",
    "S E C R E T // N O F O R N",
    "SECRET//NOFORN",
  ]) {
    it(`has the caption NOFORN: ${line}`, () => {
      checkLines(
        `${line}\n\nSUBJECT: TALKS\n\n¶1. One.`,
        ({ classification, captions }) => [classification?.name ?? "", ...captions.map(({ name }) => name)],
        "SECRET\nNOFORN",
      );
    });
  }

  for (const line of [
    "SECRET talks were held in ZENDA 000042",
    "Secret talks in Zenda 412",
    "Secret annex 412",
    "secret Zenda 12",
    "Secret Zenda 1",
    "secret talks in zenda 412",
    "Confidential talks in Zenda 53 days ago",
    "Confidential Zenda 412 was lost",
    "SECRETARY ELPHBERG 000042",
    "SECRET: ZENDA",
    "CONFIDENTIAL SOURCES SAY SO",
    "STATE 000042",
    "(S) ZENDA 000042",
    "SENSITIVE ZENDA 000042",
    "SENSITIVE UNCLAS talks in ZENDA 000042",
  ]) {
    it(`is none: ${line}`, () => {
      checkLines(
        `${line}\n\nSUBJECT: TALKS\n\n¶1. One.`,
        ({ classification }) => [classification === null ? "none" : "some"],
        "none",
      );
    });
  }
});
