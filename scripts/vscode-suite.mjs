// The tests in VS Code: packages the extension, unpacks it, and runs test/vscode/ over a throw-away copy of seeds/.
// VS Code is the server, behind a stand-in for `code`, or the desktop program that CABLE_TEXT_VSCODE names.
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import esbuild from "esbuild";
import { Failure, root, runMain, runScript } from "./processes.mjs";
import { installExtension, quietSettings, writeSettings } from "./vscode-server.mjs";

const temporary = mkdtempSync(path.join(os.tmpdir(), "cable-text-vscode-"));
process.on("exit", () => {
  rmSync(temporary, { recursive: true, force: true });
});

await runMain(async () => {
  const vsix = path.join(temporary, "cable-text.vsix");
  await runScript("package.mjs", vsix);
  const unpacked = path.join(temporary, "unpacked");
  await installExtension(vsix, { userData: path.join(temporary, "installer"), extensions: unpacked });
  const extension = readdirSync(unpacked, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (extension === undefined)
    throw new Failure(`${vsix} was installed, but nothing of it is in ${unpacked}.`);

  const tests = path.join(root, "out", "test-vscode");
  rmSync(tests, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["test/vscode/index.ts", "test/vscode/*.test.ts"],
    outdir: tests,
    bundle: true,
    format: "cjs",
    platform: "node",
    packages: "external",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
  });

  const workspace = path.join(temporary, "seeds");
  cpSync(path.join(root, "seeds"), workspace, { recursive: true });
  const userData = path.join(temporary, "user-data");
  writeSettings(userData, quietSettings);
  const extensions = path.join(temporary, "extensions");
  const windows = readdirSync(tests).some((file) => file.endsWith(".reload.test.js"))
    ? ["first", "second"]
    : ["first"];
  for (const window of windows) {
    await runTests({
      vscodeExecutablePath:
        process.env["CABLE_TEXT_VSCODE"] ?? path.join(import.meta.dirname, "code-stand-in.mjs"),
      extensionDevelopmentPath: path.join(unpacked, extension.name),
      extensionTestsPath: path.join(tests, "index.js"),
      extensionTestsEnv: { CABLE_TEXT_WINDOW: window },
      launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
    }).catch((/** @type {unknown} */ error) => {
      console.error(`In the ${window} window: ${String(error)}`);
      process.exitCode = 1;
    });
  }
});
