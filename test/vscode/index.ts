import { readdirSync } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import Mocha from "mocha";
import Reporter from "../support/reporter";

/**
 * Runs in VS Code's extension host. `x.test.ts` run in a first window, `x.reload.test.ts` after it in a second one that
 * finds what the first remembered; CABLE_TEXT_WINDOW says which of the two this is.
 */
export async function run(): Promise<void> {
  const second = process.env["CABLE_TEXT_WINDOW"] === "second";
  // The mark tells the report from VS Code's own log (see scripts/code-stand-in.mjs).
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    console.log(format(...words).replace(/^/gm, "│ "));
  };
  const mocha = new Mocha({ timeout: 30_000, reporter: Reporter, color: false });
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith(".test.js") && file.endsWith(".reload.test.js") === second) {
      mocha.addFile(path.join(__dirname, file));
    }
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
