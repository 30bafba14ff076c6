// `npm run package`: builds the extension and packs it into cable-text-<version>.vsix in the root.
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { Failure, readJson, root, runMain, runScript } from "./processes.mjs";

await runMain(async () => {
  await runScript("build.mjs");
  const { name, version } = /** @type {Record<string, string>} */ (readJson(path.join(root, "package.json")));
  await createVSIX({
    cwd: root,
    packagePath: process.argv[2] ?? path.join(root, `${name}-${version}.vsix`),
    // Everything is in the bundles.
    dependencies: false,
    // The owner fills in the repository; until then the links of the README stay as they are.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  }).catch((/** @type {unknown} */ error) => {
    throw new Failure(`Packaging the extension failed: ${String(error)}`);
  });
});
