// Bundles the extension, the language server and the command line into dist/. `--watch`: with source maps, again at every change.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";
import { Failure, readJson, root, runMain } from "./processes.mjs";

/**
 * The licences of the packages that a build took in, as their owners ask for.
 * @param {import("esbuild").Metafile[]} builds
 * @returns {string}
 */
function notices(builds) {
  const inputs = builds.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(
    inputs.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version } = /** @type {Record<string, string>} */ (
        readJson(path.join(root, folder, "package.json"))
      );
      const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Failure(`${folder} holds no licence that could be passed on.`);
      return `${name} ${version}\n\n${readFileSync(path.join(root, folder, file), "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

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
  metafile: true,
  logLevel: "warning",
};

const { version } = /** @type {{ version: string }} */ (readJson(path.join(root, "package.json")));

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: { extension: "client/src/extension.ts" }, plugins: [clientApart] },
  { ...common, entryPoints: { client: "client/src/client.ts", server: "server/src/node.ts" } },
  {
    ...common,
    entryPoints: { "reading-page": "client/webview/page.ts" },
    format: "iife",
    platform: "browser",
    target: "es2023",
  },
  {
    ...common,
    entryPoints: { cli: "server/src/cli/main.ts", "cli-worker": "server/src/cli/worker.ts" },
    define: { packageVersion: JSON.stringify(version) },
  },
];

await runMain(async () => {
  /** @type {import("esbuild").Metafile[]} */
  const metafiles = [];
  for (const options of bundles) {
    if (watch) {
      const context = await esbuild.context({ ...options, plugins: [...(options.plugins ?? []), progress] });
      await context.watch();
    } else {
      const { metafile } = await esbuild.build(options).catch(() => {
        throw new Failure("The build failed: mend what is said above and run it again.");
      });
      if (metafile !== undefined) metafiles.push(metafile);
    }
  }
  if (!watch) writeFileSync(path.join(root, "dist", "third-party-notices.txt"), notices(metafiles));
});
