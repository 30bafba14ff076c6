import assert from "node:assert/strict";
import { statusText } from "../../../client/src/status-text";

describe("statusText", () => {
  it("says what the cable is and what was found in it", () => {
    const secret = { classification: "SECRET", telegrams: 1 };
    assert.equal(statusText(secret, 25), "Diplomatic Cable · SECRET · 25 findings");
    assert.equal(statusText(secret, 1), "Diplomatic Cable · SECRET · 1 finding");
    assert.equal(statusText(secret, 0), "Diplomatic Cable · SECRET · no findings");
  });

  it("leaves out what is not known", () => {
    assert.equal(statusText({ classification: null, telegrams: 1 }, 0), "Diplomatic Cable · no findings");
    assert.equal(statusText(null, 0), "Diplomatic Cable");
  });

  it("counts telegrams where a file holds several", () => {
    const several = { classification: "UNCLASSIFIED", telegrams: 3 };
    assert.equal(statusText(several, 2), "Diplomatic Cable · 3 telegrams · UNCLASSIFIED · 2 findings");
  });
});
