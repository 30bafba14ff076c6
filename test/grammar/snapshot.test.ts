import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describeLine, loadGrammar, tokenize } from "../support/grammar";

const folder = "test/grammar/snapshots";
const name = "000_3cf85b5abb626903.txt";

describe("grammar: the sample, every token of it", () => {
  it(`is as in ${folder}/${name}.snap`, async () => {
    const lines = tokenize(await loadGrammar(), readFileSync(`seeds/${name}`, "utf8"));
    const snapshot = lines.flatMap((line) => [line.text, ...describeLine(line)]).join("\n") + "\n";
    const path = `${folder}/${name}.snap`;
    if (process.env["UPDATE_SNAPSHOTS"] === "1") {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, snapshot);
    }
    assert(
      existsSync(path),
      `${path} is missing: run the test once with UPDATE_SNAPSHOTS=1, and read what it wrote.`,
    );
    assert.equal(snapshot, readFileSync(path, "utf8"));
  });
});
