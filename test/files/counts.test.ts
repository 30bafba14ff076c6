import assert from "node:assert/strict";
import { inWords, judge, sum } from "../../scripts/counts.mjs";

describe("the counts of npm test", () => {
  const none = { passed: 0, failed: 0, skipped: 0 };

  it("add up", () => {
    const parts = [
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ];
    assert.deepEqual(sum(parts), { passed: 7, failed: 2, skipped: 1 });
    assert.deepEqual(sum([]), none);
  });

  it("fail once when a suite ran no test, and when it broke off", () => {
    assert.equal(judge(none, true).failed, 1);
    assert.equal(judge({ ...none, skipped: 5 }, true).failed, 1);
    assert.equal(judge({ ...none, passed: 5 }, false).failed, 1);
  });

  it("stay as reported otherwise", () => {
    assert.deepEqual(judge({ passed: 5, failed: 0, skipped: 1 }, true), { passed: 5, failed: 0, skipped: 1 });
    assert.deepEqual(judge({ passed: 5, failed: 2, skipped: 0 }, false), {
      passed: 5,
      failed: 2,
      skipped: 0,
    });
  });

  it("name skipped tests only when there are some", () => {
    assert.equal(inWords({ passed: 2, failed: 1, skipped: 0 }), "2 passed, 1 failed");
    assert.equal(inWords({ passed: 2, failed: 0, skipped: 3 }), "2 passed, 0 failed, 3 skipped");
  });
});
