import assert from "node:assert/strict";
import { run, telegram } from "./run";

describe("cable-text render", function () {
  this.timeout(60_000);

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

  it("ends with 1 where the file cannot be read", () => {
    assert.equal(run(["render", "no-such-file.txt"]).code, 1);
  });
});
