// `node scripts/installed.mjs FILE [ARGUMENT …]`: installs the npm packages that are missing, then runs a script, in
// JavaScript or TypeScript, or a package's program. So every `npm run` works in a fresh clone.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Failure, root, runMain } from "./processes.mjs";
import { installPackages } from "./setup.mjs";

/** The package has no types, which TypeScript would ask for were its name in the import.
 * @type {string} */
const typescriptLoader = "tsx";

await runMain(async () => {
  const [file] = process.argv.splice(2, 1);
  if (file === undefined) throw new Failure("Say which file is to be run: node scripts/installed.mjs FILE");
  await installPackages();
  const program = path.join(root, file);
  process.argv[1] = program;
  if (/\.m?ts$/.test(file)) await import(typescriptLoader);
  await import(pathToFileURL(program).href);
});
