// `npm start`: VS Code with the extension of the working tree, on the sample cables or on a folder of the user's.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, onPath, readJson, root, run, runMain, runScript } from "./processes.mjs";
import { installPackages, installServer, serverFolder } from "./setup.mjs";
import { freePort, quietSettings, settingsFile, startServer, writeSettings } from "./vscode-server.mjs";

const usage = `npm start                    open the sample cables in VS Code
npm start -- FOLDER          open a folder of your own
npm start -- --port N        use the VS Code server, on this port, for this machine alone
npm start -- --help          show this

The desktop VS Code is used when its command \`code\` is on the PATH, else the VS Code server in your browser.`;

const usualPort = 8420;
const seeds = path.join(root, "seeds");
const sample = path.join(seeds, "000_3cf85b5abb626903.txt");

await runMain(async () => {
  const { help, folder, port } = readArguments();
  if (help) {
    console.log(usage);
    return;
  }
  await installPackages();
  await runScript("build.mjs");
  const desktop = port === undefined ? onPath("code") : undefined;
  await (desktop === undefined ? openServer(folder, port) : openDesktop(desktop, folder));
});

function readArguments() {
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, port: { type: "string" } },
    }));
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  // npm keeps an option that stands before `--` for itself: `--port=N` becomes a variable, `--port N` a flag and a word.
  const kept = process.env["npm_config_port"];
  const given = values.port ?? (kept === "true" ? positionals.shift() : kept);
  if (positionals.length > 1)
    throw new Failure(`One folder at a time, not ${positionals.length}.\n\n${usage}`);
  const port = given === undefined ? undefined : Number(given);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Failure(`The port must be a number from 1 to 65535, not "${given}".`);
  }
  const folder = path.resolve(positionals[0] ?? seeds);
  if (!existsSync(folder))
    throw new Failure(`There is no folder ${folder}: give the path of a folder that exists.`);
  if (!statSync(folder).isDirectory())
    throw new Failure(`${folder} is a file: give the folder that it is in.`);
  return { help: values.help, folder, port };
}

/**
 * @param {string} command
 * @param {string} folder
 */
async function openDesktop(command, folder) {
  // VS Code refuses to run as root unless it is told where to keep its state, and without its sandbox.
  const asRoot =
    process.getuid?.() === 0 ? ["--no-sandbox", "--user-data-dir", path.join(serverFolder, "desktop")] : [];
  const args = [`--extensionDevelopmentPath=${root}`, "--new-window", ...asRoot, folder];
  const { code, output } = await run(command, args);
  if (code !== 0) throw new Failure(`${output}\n${command} could not open ${folder}: see above.`);
  console.log(`Opened ${folder} in the desktop VS Code.`);
}

/**
 * @param {string} folder
 * @param {number | undefined} wantedPort
 */
async function openServer(folder, wantedPort) {
  await installServer();
  const port =
    (await freePort(wantedPort ?? usualPort)) ?? (wantedPort === undefined ? await freePort(0) : undefined);
  if (port === undefined) throw new Failure(`Port ${wantedPort} is taken: give another one with --port.`);
  const userData = path.join(serverFolder, "user-data");
  const extensions = path.join(serverFolder, "extensions");
  // A first visit starts quietly; from then on the settings are the user's own.
  if (!existsSync(settingsFile(userData))) writeSettings(userData, quietSettings);
  linkExtension(extensions);
  const server = await startServer({ userData, extensions, port, token: randomBytes(16).toString("hex") });
  const address = server.address(folder, folder === seeds ? [["openFile", server.uri(sample)]] : []);
  console.log(`VS Code is at ${address}\nCtrl+C ends it.`);
  openDefaultBrowser(address);

  // From here on an interrupt is how one ends it, and no failure.
  process.exitCode = 0;
  await server.ended;
  await server.end();
  throw new Failure(`The VS Code server ended by itself: its log is ${path.join(userData, "server.log")}.`);
}

/**
 * Installs the working tree as an extension: a folder of links to its parts, so that what is built is what runs, and
 * uninstalling it in VS Code removes links only. The list of extensions is written anew, which also makes the server
 * read package.json again.
 * @param {string} extensions
 */
function linkExtension(extensions) {
  const manifest = /** @type {Record<string, string>} */ (readJson(path.join(root, "package.json")));
  const { publisher, name, version } = manifest;
  const id = `${publisher}.${name}`;
  const link = path.join(extensions, `${id}-working-tree`);
  rmSync(link, { recursive: true, force: true });
  mkdirSync(link, { recursive: true });
  for (const part of readdirSync(root)) {
    if (!part.startsWith(".") && part !== "node_modules")
      symlinkSync(path.join(root, part), path.join(link, part));
  }
  const list = path.join(extensions, "extensions.json");
  const listed = /** @type {{ identifier: { id: string } }[]} */ (existsSync(list) ? readJson(list) : []);
  const location = { $mid: 1, scheme: "file", path: link };
  const entry = { identifier: { id }, version, location, relativeLocation: path.basename(link) };
  writeFileSync(list, JSON.stringify([...listed.filter(({ identifier }) => identifier.id !== id), entry]));
}

/** @param {string} address */
function openDefaultBrowser(address) {
  const opener = onPath("xdg-open");
  const display = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  // The browser is the user's and outlives this script.
  if (opener !== undefined && display !== undefined) {
    spawn(opener, [address], { stdio: "ignore", detached: true }).unref();
  }
}
