import assert from "node:assert/strict";
import { linkSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { run, telegram, temporaryFolder } from "./run";

describe("cable-text render", function () {
  this.timeout(60_000);
  const folder = temporaryFolder();

  it("prints a page of HTML that needs nothing but itself", () => {
    const { code, out, said } = run(["render", "-"], { input: telegram(42).replace("TALKS", "<TALKS>") });
    assert.deepEqual([code, said], [0, ""]);
    assert.match(out, /^<!doctype html>/);
    assert.match(out, /&lt;Talks&gt;/);
    assert.doesNotMatch(out, /<script|<link|<img|https?:/);
  });

  it("--format markdown: prints Markdown", () => {
    const { out } = run(["render", "-", "--format", "markdown"], { input: telegram(42) });
    assert.match(out, /^# Talks\n/);
    assert.match(out, /\n\*\*1\.\*\* Nobody crosses the bridge\.\n/);
  });

  it("leaves its file as it is when that is named as the output, under whatever name", () => {
    folder.write({ "a.txt": telegram(42) });
    mkdirSync(path.join(folder.path, "sub"));
    symlinkSync("a.txt", path.join(folder.path, "link"));
    linkSync(path.join(folder.path, "a.txt"), path.join(folder.path, "twin"));
    for (const output of ["a.txt", "./sub/../a.txt", "link", "twin"]) {
      const said = `"${output}" is among the files to be read: name another output.\n`;
      assert.deepEqual(run(["render", "a.txt", "--output", output], { cwd: folder.path }), {
        code: 2,
        out: "",
        said,
      });
      assert.equal(readFileSync(path.join(folder.path, "a.txt"), "utf8"), telegram(42));
    }
  });

  it("ends with 1 where the file cannot be read", () => {
    assert.equal(run(["render", "no-such-file.txt"]).code, 1);
  });
});
