import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createView, documentSymbols } from "../../server/src/service";
import { root, run, telegram } from "./run";

describe("cable-text outline", function () {
  this.timeout(60_000);

  it("prints the outline as a tree, each part with the number of its line", () => {
    const text = telegram(42).replace("¶1. ", "COMMENT\n-------\n\n¶1. (U) ");
    const { code, out, said } = run(["outline", "-"], { input: text });
    assert.deepEqual([code, said], [0, ""]);
    assert.equal(
      out,
      [
        "    1  UNCLAS · ZENDA 000042",
        "    3  TAGS · PREL EC",
        "    4  SUBJECT · TALKS",
        "    6  COMMENT",
        "    9    ¶1 (U) · Nobody crosses the bridge.",
        "   10  ROE · signature",
        "",
      ].join("\n"),
    );
  });

  for (const name of ["000_3cf85b5abb626903.txt", "clean.txt", "malformed-markings.txt"]) {
    it(`--json: is the editor's outline of ${name}`, () => {
      const file = path.join(root, "seeds", name);
      const { out } = run(["outline", file, "--json"]);
      assert.deepEqual(JSON.parse(out), documentSymbols(createView(readFileSync(file, "utf8"))));
    });
  }

  it("prints nothing, or an empty list, where there is no telegram", () => {
    assert.deepEqual(run(["outline", "-"], { input: "" }), { code: 0, out: "", said: "" });
    assert.equal(run(["outline", "-", "--json"], { input: "" }).out, "[]\n");
  });

  it("hands no command of the text on to the terminal", () => {
    const { out } = run(["outline", "-"], { input: telegram(42).replace("TALKS", "TALKS\u001b[2J\u009b2J") });
    assert.match(out, /SUBJECT · TALKS\ufffd\[2J\ufffd2J\n/);
  });

  it("ends with 1 where the file cannot be read", () => {
    const said = 'Cannot read "no-such-file.txt": no such file or directory.\n';
    assert.deepEqual(run(["outline", "no-such-file.txt"]), { code: 1, out: "", said });
  });
});
