// `npm test [-- SUITE …]`: installs what is missing, builds, runs the suites and says what passed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inWords, judge, sum } from "./counts.mjs";
import { Failure, root, run, runMain, runScript } from "./processes.mjs";
import { installChromium, installPackages, installServer } from "./setup.mjs";

/**
 * The commands of a suite run one after the other, each as long as the limit says. Mocha's suites report counts of
 * their own (test/support/reporter.ts), the others are one test.
 * @typedef {{ commands: string[][], minutes: number, prepare?: () => Promise<void>, mocha?: boolean }} Suite
 */

const tool = (/** @type {string} */ file) => path.join(root, "node_modules", file);
const script = (/** @type {string} */ name) => path.join(root, "scripts", name);

/**
 * @param {string} files
 * @returns {Suite}
 */
const mocha = (files) => {
  const reporter = path.join(root, "test", "support", "reporter.ts");
  // No test fails for being slow on a busy machine; one that hangs does.
  const options = ["--require", "tsx/cjs", "--reporter", reporter, "--no-color", "--timeout", "60000"];
  return { commands: [[tool("mocha/bin/mocha.js"), ...options, files]], minutes: 10, mocha: true };
};

/** @type {Record<string, Suite>} */
const suites = {
  lint: {
    commands: [
      [tool("eslint/bin/eslint.js"), "."],
      [tool("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."],
    ],
    minutes: 10,
  },
  types: { commands: [[tool("typescript/bin/tsc"), "-b"]], minutes: 10 },
  unit: mocha("test/unit/**/*.test.ts"),
  generated: mocha("test/generated/**/*.test.ts"),
  files: mocha("test/files/**/*.test.ts"),
  grammar: mocha("test/grammar/**/*.test.ts"),
  protocol: mocha("test/protocol/**/*.test.ts"),
  cli: mocha("test/cli/**/*.test.ts"),
  vscode: {
    commands: [[script("vscode-suite.mjs")]],
    minutes: 25,
    mocha: true,
    prepare: async () => {
      await installServer();
      if (process.env["CABLE_TEXT_VSCODE"] === undefined) await installChromium();
    },
  },
};

await runMain(async () => {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites);
  const chosen = wanted.map((name) => {
    const suite = suites[name];
    if (suite !== undefined) return { name, suite };
    throw new Failure(`There is no suite "${name}": the suites are ${Object.keys(suites).join(", ")}.`);
  });
  await installPackages();
  await runScript("build.mjs");

  const results = [];
  for (const { name, suite } of chosen) {
    const started = Date.now();
    const counts = await runSuite(suite);
    console.log(`${name}: ${inWords(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    results.push(counts);
  }
  const total = sum(results);
  console.log(inWords(total));
  if (total.failed > 0) process.exitCode = 1;
});

/**
 * Runs a suite and shows its output when it failed.
 * @param {Suite} suite
 */
async function runSuite({ commands, minutes, prepare, mocha }) {
  // Whatever a suite leaves among the temporary files goes with it, also after an interrupt.
  const temporary = mkdtempSync(path.join(os.tmpdir(), "cable-text-"));
  const clean = () => {
    rmSync(temporary, { recursive: true, force: true });
  };
  process.once("exit", clean);
  const countsFile = path.join(temporary, "counts.jsonl");
  const env = { ...process.env, TMPDIR: temporary, CABLE_TEXT_COUNTS: countsFile };
  const outputs = [];
  try {
    await prepare?.();
    for (const command of commands) {
      const { code, output } = await run(process.execPath, command, { env, limit: minutes * 60_000 });
      if (code !== 0) outputs.push(output);
    }
  } catch (error) {
    outputs.push(error instanceof Failure ? error.message : String(error));
  }
  const endedWell = outputs.length === 0;
  const reported = mocha
    ? readCounts(countsFile)
    : { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, skipped: 0 };
  clean();
  process.off("exit", clean);
  const counts = judge(reported, endedWell);
  if (counts.failed > 0) console.log(endedWell ? "No test was run." : outputs.join("\n"));
  return counts;
}

/**
 * @param {string} file
 * @returns {import("./counts.mjs").Counts}
 */
function readCounts(file) {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  const parts = /** @type {unknown} */ (JSON.parse(`[${lines.replaceAll("\n", ",")}]`));
  return sum(/** @type {import("./counts.mjs").Counts[]} */ (parts));
}
