// Bundles the extension, the language server and the command line into dist/. `--watch`: with source maps, again at every change.
import path from "node:path";
import esbuild from "esbuild";
import { Failure, readJson, root, runMain } from "./processes.mjs";

const watch = process.argv.includes("--watch");

/** The client's library is heavy: the entry loads the client's own bundle only at the first cable.
 * @type {esbuild.Plugin} */
const clientApart = {
  name: "client-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/client(?:\.js)?$/ }, () => ({ path: "./client.js", external: true }));
  },
};

/** Says when a build starts and ends, for the editor's task.
 * @type {esbuild.Plugin} */
const progress = {
  name: "progress",
  setup(build) {
    build.onStart(() => {
      console.log("build started");
    });
    build.onEnd(() => {
      console.log("build finished");
    });
  },
};

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  outdir: "dist",
  format: "cjs",
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  external: ["vscode"],
  supported: { "dynamic-import": false },
  minify: !watch,
  sourcemap: watch,
  logLevel: "warning",
};

const { version } = /** @type {{ version: string }} */ (readJson(path.join(root, "package.json")));

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: { extension: "client/src/extension.ts" }, plugins: [clientApart] },
  { ...common, entryPoints: { client: "client/src/client.ts", server: "server/src/node.ts" } },
  {
    ...common,
    entryPoints: { cli: "server/src/cli/main.ts" },
    define: { packageVersion: JSON.stringify(version) },
  },
];

await runMain(async () => {
  for (const options of bundles) {
    if (watch) {
      const context = await esbuild.context({ ...options, plugins: [...(options.plugins ?? []), progress] });
      await context.watch();
    } else {
      await esbuild.build(options).catch(() => {
        throw new Failure("The build failed: mend what is said above and run it again.");
      });
    }
  }
});
