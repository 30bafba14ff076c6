import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root, run } from "./run";

describe("cable-text", function () {
  this.timeout(60_000);

  it("tells its version", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    assert.deepEqual(run(["--version"]), { code: 0, out: `${version}\n`, said: "" });
  });

  it("tells what it can do, with examples for each command", () => {
    const { code, out } = run(["--help"]);
    assert.equal(code, 0);
    for (const command of ["export", "outline", "render", "portions", "lint"]) {
      assert.match(out, new RegExp(`^ {2}${command} `, "m"));
      const help = run([command, "--help"]);
      assert.equal(help.code, 0);
      assert.match(
        help.out,
        /\n\nExit code:\n {2}0 {4}\w.*\n {2}1 {4}\w.*\n {2}2 {4}\w.*\n(?: {2}3.*\n)? {2}130 {2}\w/,
      );
      assert.match(help.out, new RegExp(`Examples:\\n {2}cable-text ${command} `));
    }
  });

  it("breaks its help where the terminal ends, and nowhere else", () => {
    for (const command of ["export", "outline", "render", "portions", "lint"]) {
      const [, description = ""] = run([command, "--help"]).out.split("\n\n");
      const lines = description.split("\n");
      for (const [at, line] of lines.slice(0, -1).entries()) {
        const [word = ""] = lines[at + 1]!.split(" ");
        assert.ok(line.length <= 80, line);
        assert.ok(line.length + word.length >= 80, `${line} | ${word}`);
      }
    }
  });

  it("ends with 2 without a command, or for one that it does not know", () => {
    const { code, out, said } = run([]);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(said, /^Usage: cable-text/);
    assert.equal(run(["translate"]).code, 2);
  });
});
