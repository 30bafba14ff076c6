import { checkLines, checkMarks } from "../../support/check";
import { leafMarks } from "../../support/tree";

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
      checkLevel(level, "level");
    });
  }

  for (const level of [
    "S E C R T",
    "S E C R E E T",
    "C O N F I D E N T A L",
    "CONFIDENTAL",
    "SECRFT",
    "UNCLA",
  ]) {
    it(`reads a damaged level: ${level}`, () => {
      checkLevel(level, "damaged level");
    });
  }

  for (const line of [
    "SECRET talks were held in ZENDA 000042",
    "Secret ZENDA 000042",
    "SECRETARY ELPHBERG 000042",
    "SECRET: ZENDA",
    "CONFIDENTIAL SOURCES SAY SO",
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
