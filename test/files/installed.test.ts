import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

/** What stands for npm: tells that it was called, and that it could install nothing. */
const npm = '#!/bin/sh\necho "npm $1 was called"\nexit 1\n';

describe("in a fresh clone, without packages,", function () {
  if (process.platform === "win32") return;
  let clone = "";

  before(() => {
    clone = mkdtempSync(path.join(os.tmpdir(), "cable-text-clone-"));
    for (const part of ["package.json", "package-lock.json", "scripts"])
      cpSync(path.join(root, part), path.join(clone, part), { recursive: true });
    mkdirSync(path.join(clone, "seeds"));
    mkdirSync(path.join(clone, "bin"));
    writeFileSync(path.join(clone, "bin/npm"), npm);
    chmodSync(path.join(clone, "bin/npm"), 0o755);
  });
  after(() => {
    rmSync(clone, { recursive: true, force: true });
  });

  for (const [name, command] of Object.entries(scripts)) {
    it(`npm run ${name} installs them first, and says in words when it cannot`, () => {
      const PATH = [path.join(clone, "bin"), path.dirname(process.execPath), process.env["PATH"]].join(":");
      const { status, stderr } = spawnSync("sh", ["-c", command], {
        cwd: clone,
        env: { ...process.env, PATH },
        encoding: "utf8",
      });
      assert.equal(status, 1);
      assert.match(stderr, /^npm ci was called\nInstalling the npm packages with npm failed in .*\.\n$/);
    });
  }
});
