// Installs whatever is missing: npm packages, the VS Code server, Chromium. Says nothing when nothing is.
// Only Node's own modules here: this runs before anything is installed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure, onPath, readJson, root, run } from "./processes.mjs";

/** The one place where the versions of the VS Code server and of its Node are pinned. */
const serverPackages = {
  "code-server": "4.139.1",
  [`node-linux-${process.arch}`]: "24.21.0",
};

/** Everything of the VS Code server, ignored by git: the installation and the state of `npm start`. */
export const serverFolder = path.join(root, ".vscode-server");
const installation = path.join(serverFolder, "installation");
const packages = path.join(installation, "node_modules");

/** The VS Code server's own Node, and the script that it runs. */
export const serverNode = path.join(packages, `node-linux-${process.arch}`, "bin", "node");
export const serverScript = path.join(packages, "code-server", "lib", "vscode", "out", "server-main.js");

/** Installs the npm packages of package-lock.json when they are not all there. */
export async function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Failure(
      `Node ${process.versions.node} is too old: install Node 20.19 or newer and run this again.`,
    );
  }
  if (packagesAreInstalled()) return;
  console.log("Installing npm packages …");
  await npm(root, "the npm packages", ["ci", "--ignore-scripts", "--include=dev"]);
}

/** npm writes the hidden lockfile as its last step, so it also tells a half-finished installation. */
function packagesAreInstalled() {
  const installed = lockedPackages("node_modules/.package-lock.json");
  return Object.entries(lockedPackages("package-lock.json")).every(
    ([folder, { version, optional }]) => folder === "" || optional || installed[folder]?.version === version,
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function lockedPackages(lockfile) {
  const file = path.join(root, lockfile);
  if (!existsSync(file)) return {};
  const { packages } = /** @type {{ packages: ReturnType<typeof lockedPackages> }} */ (readJson(file));
  return packages;
}

/** Installs the VS Code server and its Node. */
export async function installServer() {
  const stamp = path.join(installation, "complete.json");
  const wanted = JSON.stringify(serverPackages);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (process.platform !== "linux" || !["x64", "arm64"].includes(process.arch)) {
    throw new Failure(
      `The VS Code server runs on Linux x64 and arm64 only, this is ${process.platform} ${process.arch}: ` +
        "install the desktop VS Code and its command `code`.",
    );
  }
  console.log("Installing the VS Code server (about 800 MB, once) …");
  rmSync(installation, { recursive: true, force: true });
  mkdirSync(installation, { recursive: true });
  writeFileSync(path.join(installation, "package.json"), '{ "private": true }\n');
  // The install scripts ask for compilers and for another Node; the server runs without what they make.
  const names = Object.entries(serverPackages).map(([name, version]) => `${name}@${version}`);
  await npm(installation, "the VS Code server", ["install", "--ignore-scripts", "--save-exact", ...names]);
  const inner = path.join(packages, "code-server", "lib", "vscode");
  await npm(inner, "the VS Code server", ["install", "--ignore-scripts", "--omit=dev"]);
  writeFileSync(stamp, wanted);
}

/**
 * @param {string} folder
 * @param {string} what
 * @param {string[]} args
 */
async function npm(folder, what, args) {
  const command = onPath("npm");
  if (command === undefined)
    throw new Failure("npm is not on the PATH: install it with Node and run this again.");
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  const { code, output } = await run(command, [...args, ...quiet, "--prefix", folder], { cwd: folder });
  if (code !== 0) {
    throw new Failure(
      `${output}\nInstalling ${what} with npm failed in ${folder}: see above, check the network, and run this again.`,
    );
  }
}

/** The Chromium or Chrome on the PATH, if there is one. */
export const chromium = () =>
  onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

/** Installs Chromium from Debian when no browser of its family is on the PATH. */
export async function installChromium() {
  if (chromium() !== undefined) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo"];
  if (onPath("apt-get") === undefined || (asRoot.length > 0 && onPath("sudo") === undefined)) {
    throw new Failure(
      "Chromium is missing and cannot be installed from here (that takes apt-get, as root or with sudo): " +
        "install Chromium or Chrome so that it is on the PATH.",
    );
  }
  console.log("Installing Chromium …");
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const [command = "", ...rest] = [
      ...asRoot,
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      "-qq",
      ...args,
    ];
    const { code, output } = await run(command, rest);
    if (code !== 0) {
      throw new Failure(
        `${output}\nInstalling Chromium failed at \`apt-get ${args.join(" ")}\`: see above, or install Chromium yourself.`,
      );
    }
  }
}
