import assert from "node:assert/strict";
import { compareLevels, isClassified, type Level } from "../../../server/src/facts/classification";
import { createView } from "../../../server/src/service";
import { checkMarks } from "../../support/check";

/** Checks what the level of the first line is read as. */
function checkLevel(level: string, read: string): void {
  checkMarks(
    `${level} ZENDA 000042\n${"^".repeat(level.length)} ${read}\n\nSUBJECT: TALKS`,
    ({ classification }) =>
      classification === null
        ? []
        : [{ span: classification.line.level, label: `${classification.level} ${classification.name}` }],
  );
}

describe("the overall classification", () => {
  for (const [level, read] of [
    ["UNCLAS", "U UNCLAS"],
    ["UNCLASSIFIED", "U UNCLASSIFIED"],
    ["UNCLAS E F T O", "SBU UNCLAS EFTO"],
    ["LIMITED OFFICIAL USE", "SBU LIMITED OFFICIAL USE"],
    ["C O N F I D E N T I A L", "C CONFIDENTIAL"],
    ["CONFIDENTIAL", "C CONFIDENTIAL"],
    ["S e c r e t", "S SECRET"],
    ["S E C R E T", "S SECRET"],
    ["T O P  S E C R E T", "TS TOP SECRET"],
    ["TOP SECRET", "TS TOP SECRET"],
  ] as const) {
    it(`is ${read} where it says ${level}`, () => {
      checkLevel(level, read);
    });
  }

  for (const [level, read] of [
    ["S E C R T", "S SECRET"],
    ["SECRFT", "S SECRET"],
    ["C O N F I D E N T A L", "C CONFIDENTIAL"],
    ["CONFIDENTAIL", "C CONFIDENTIAL"],
    ["UNCLASIFIED", "U UNCLASSIFIED"],
  ] as const) {
    it(`is the nearest level where it is damaged: ${level}`, () => {
      checkLevel(level, read);
    });
  }

  it("makes a cable classified from CONFIDENTIAL on", () => {
    const classified = (line: string): boolean =>
      isClassified(createView(`${line} ZENDA 000042\n\nSUBJECT: TALKS`).telegrams[0]?.classification ?? null);
    const lines = [
      "UNCLAS",
      "LIMITED OFFICIAL USE",
      "UNCLAS E F T O",
      "CONFIDENTIAL",
      "S E C R E T",
      "TOP SECRET",
    ];
    assert.deepEqual(lines.map(classified), [false, false, false, true, true, true]);
    assert.equal(isClassified(null), false);
  });
});

describe("levels", () => {
  it("stand in order, from the lowest to the highest", () => {
    const shuffled: Level[] = ["S", "U", "TS", "SBU", "C"];
    assert.deepEqual(shuffled.toSorted(compareLevels), ["U", "SBU", "C", "S", "TS"]);
    assert.equal(compareLevels("C", "C"), 0);
  });
});
