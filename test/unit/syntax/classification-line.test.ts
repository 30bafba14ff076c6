import { checkLines, checkMarks } from "../../support/check";
import { leafMarks } from "../../support/tree";

/** Checks the parts of the classification line, marked below it. */
function checkParts(marked: string): void {
  checkMarks(marked, ({ classification }) => leafMarks(classification?.line));
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
    "LIMITED OFFICIAL USE",
    "CONFIDENTIAL",
    "C O N F I D E N T I A L",
    "C o n f i d e n t i a l",
    "SECRET",
    "S E C R E T",
    "S e c r e t",
    "TOP SECRET",
    "T O P S E C R E T",
    "T O P  S E C R E T",
  ]) {
    it(`knows the level ${level}`, () => {
      checkParts(
        [
          `${level} ZENDA 000042`,
          `${"^".repeat(level.length)} level`,
          `${" ".repeat(level.length + 1)}^^^^^ post`,
          `${" ".repeat(level.length + 7)}^^^^^^ serial`,
        ].join("\n"),
      );
    });
  }

  for (const [line, level] of [
    ["S E C R T ZENDA 000042", "S E C R T"],
    ["S E C R E E T ZENDA 000042", "S E C R E E T"],
    ["C O N F I D E N T A L ZENDA 000042", "C O N F I D E N T A L"],
    ["CONFIDENTAL ZENDA 000042", "CONFIDENTAL"],
    ["SECRFT ZENDA 000042", "SECRFT"],
    ["UNCLA ZENDA 000042", "UNCLA"],
  ] as const) {
    it(`reads a damaged level: ${line}`, () => {
      checkLines(
        `${line}\n\nSUBJECT: TALKS`,
        ({ text, classification }) =>
          classification === null
            ? []
            : [
                classification.line.damaged ? "damaged" : "intact",
                text.slice(classification.line.level.start, classification.line.level.end),
              ],
        `damaged\n${level}`,
      );
    });
  }

  for (const line of [
    "SECRET talks were held in ZENDA 000042",
    "Secret ZENDA 000042",
    "SECRETARY ELPHBERG 000042",
    "SECRET: ZENDA",
    "STATE 000042",
    "(S) ZENDA 000042",
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
