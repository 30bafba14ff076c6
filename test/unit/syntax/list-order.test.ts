import assert from "node:assert/strict";
import { beginsList, comesNext } from "../../../server/src/syntax/list-order";

describe("the bullets of a list", () => {
  for (const list of [
    "1. 2. 3.",
    "9) 10) 11)",
    "(a) (b) (c)",
    "A. B. C.",
    "i. ii. iii. iv.",
    "2a. 2b. 2c.",
    "¶A. B. ¶C.",
  ]) {
    it(`follow each other: ${list}`, () => {
      const bullets = list.split(" ");
      for (const [index, bullet] of bullets.slice(1).entries())
        assert.ok(comesNext(bullets[index] ?? "", bullet), bullet);
    });
  }

  for (const [before, after] of [
    ["1.", "3."],
    ["1.", "2)"],
    ["(a)", "b)"],
    ["a.", "B."],
    ["2a.", "3b."],
    ["-", "-"],
  ] as const) {
    it(`are not those of one: ${before} ${after}`, () => {
      assert.ok(!comesNext(before, after));
    });
  }

  it("begin with one, a or i", () => {
    const firsts = ["1.", "(a)", "A)", "i.", "2a."];
    const others = ["2.", "(b)", "ii.", "-", "12."];
    assert.deepEqual([...firsts, ...others].filter(beginsList), firsts);
  });
});
