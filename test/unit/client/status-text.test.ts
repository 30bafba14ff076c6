import assert from "node:assert/strict";
import { portionsText, statusText } from "../../../client/src/status-text";

describe("statusText", () => {
  it("says what the cable is and what was found in it", () => {
    const secret = { classification: "SECRET", telegrams: 1, portions: [] };
    assert.equal(statusText(secret, 25), "Diplomatic Cable · SECRET · 25 findings");
    assert.equal(statusText(secret, 1), "Diplomatic Cable · SECRET · 1 finding");
    assert.equal(statusText(secret, 0), "Diplomatic Cable · SECRET · no findings");
  });

  it("leaves out what is not known", () => {
    assert.equal(
      statusText({ classification: null, telegrams: 1, portions: [] }, 0),
      "Diplomatic Cable · no findings",
    );
    assert.equal(statusText(null, 0), "Diplomatic Cable");
  });

  it("counts telegrams where a file holds several", () => {
    const several = { classification: "UNCLASSIFIED", telegrams: 3, portions: [] };
    assert.equal(statusText(several, 2), "Diplomatic Cable · 3 telegrams · UNCLASSIFIED · 2 findings");
  });
});

describe("portionsText", () => {
  it("counts the paragraphs of each mark", () => {
    const portions = [
      { level: "U", paragraphs: 2 },
      { level: "S", paragraphs: 3 },
      { level: null, paragraphs: 1 },
    ];
    const text = portionsText({ classification: "SECRET", telegrams: 1, portions });
    assert.equal(text, "Paragraphs: 2 U, 3 S, 1 without mark");
  });

  it("says nothing where no paragraph has a mark", () => {
    const portions = [{ level: null, paragraphs: 4 }];
    assert.equal(portionsText({ classification: "UNCLAS", telegrams: 1, portions }), "");
    assert.equal(portionsText(null), "");
  });
});
