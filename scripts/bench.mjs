// `npm run bench`: builds the extension and the measurements of test/bench/, and runs them.
import path from "node:path";
import esbuild from "esbuild";
import { ended, root, runMain, runScript, startGroup } from "./processes.mjs";

await runMain(async () => {
  await runScript("build.mjs");
  const outdir = path.join(root, "out", "bench");
  // Bundled as what is shipped is: a loader that compiles on the way adds calls of its own to the code.
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["test/bench/index.ts", "test/bench/activation-start.ts"],
    outdir,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const args = ["--expose-gc", path.join(outdir, "index.js"), ...process.argv.slice(2)];
  const bench = startGroup(process.execPath, args, { cwd: process.cwd() });
  bench.stdout.pipe(process.stdout);
  bench.stderr.pipe(process.stderr);
  process.exitCode = await ended(bench);
});
