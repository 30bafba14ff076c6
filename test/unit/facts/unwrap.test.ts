import assert from "node:assert/strict";
import { unwrapText } from "../../../server/src/facts/unwrap";

describe("the words of a stretch as one line", () => {
  for (const [printed, words] of [
    ["THE KING WILL MAKE ARRANGE-\nMENTS.", "THE KING WILL MAKE ARRANGEMENTS."],
    ["ARRANGE- MENTS AND CONFER- ENCES", "ARRANGEMENTS AND CONFERENCES"],
    ["THE WELL-\nKNOWN DUKE", "THE WELL-KNOWN DUKE"],
    ["TOP- LEVEL TALKS. ZENDA- UNCERTAIN.", "TOP- LEVEL TALKS. ZENDA- UNCERTAIN."],
    ["short- and long-\nterm", "short- and long-term"],
  ] as const) {
    it(`of ${JSON.stringify(printed)} are ${JSON.stringify(words)}`, () => {
      assert.equal(unwrapText(printed), words);
    });
  }
});
