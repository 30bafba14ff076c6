// Starting programs, ending them with all that they started, and saying in one sentence what went wrong.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

const windows = process.platform === "win32";

/** A failure whose message is meant for the reader: what failed, where, and what to do. */
export class Failure extends Error {}

/**
 * Runs a script's main function: a Failure prints its message alone, anything else with its stack.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * The path of the first of these programs that is on the PATH.
 * @param {string[]} names
 * @returns {string | undefined}
 */
export function onPath(...names) {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  const endings = windows ? [".exe", ".cmd"] : [""];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))))
    .find((file) => existsSync(file));
}

/** The running programs that startGroup started. @type {Set<import("node:child_process").ChildProcess>} */
const groups = new Set();

/** Set once an interrupt (which may come twice: from the terminal and through npm) has begun to end them.
 * @type {Promise<void> | undefined} */
let ending;

const endAll = () => {
  ending ??= Promise.all([...groups].map(endGroup)).then(() => process.exit(process.exitCode ?? 130));
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, endAll);

// When npm itself is ended, it ends its shell and forgets what runs in it.
const parent = process.ppid;
if ("npm_lifecycle_event" in process.env) {
  setInterval(() => {
    if (process.ppid !== parent) endAll();
  }, 500).unref();
}

/**
 * Starts a program as the leader of a process group of its own, without standard input. When this process is
 * interrupted it ends the group.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>}
 */
export function startGroup(command, args, options = {}) {
  // A .cmd file on Windows runs through the shell only, which wants its arguments quoted.
  const shell = windows && command.endsWith(".cmd");
  const quote = (/** @type {string} */ word) => (shell ? `"${word}"` : word);
  const child = spawn(quote(command), args.map(quote), {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    detached: !windows,
    shell,
    ...options,
  });
  groups.add(child);
  return child;
}

/**
 * Ends a program that startGroup started and all that it started: asks first, insists after a grace period.
 * @param {import("node:child_process").ChildProcess} child
 */
export async function endGroup(child) {
  groups.delete(child);
  const group = child.pid;
  if (group === undefined) return;
  const signal = (/** @type {NodeJS.Signals | 0} */ name) => {
    try {
      return process.kill(windows ? group : -group, name);
    } catch {
      return false;
    }
  };
  signal("SIGTERM");
  for (let waited = 0; waited < 10_000 && signal(0); waited += 50) await sleep(50);
  signal("SIGKILL");
}

/** @param {number} milliseconds */
export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until a program has ended; after an interrupt it waits for ever, since then all is being ended.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>} its exit code, -1 when it did not start or was killed
 */
export const ended = (child) =>
  new Promise((resolve) => {
    const settle = (/** @type {unknown} */ status) => {
      if (ending === undefined) resolve(typeof status === "number" ? status : -1);
    };
    child.once("close", settle);
    child.once("error", settle);
  });

/**
 * Runs a program to its end and collects what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limit?: number }} [options] limit: in milliseconds, an hour if none is given
 * @returns {Promise<{ code: number, output: string }>} a code of -1 when it did not start or ran into the limit
 */
export async function run(command, args, { limit = 3_600_000, ...options } = {}) {
  const child = startGroup(command, args, options);
  let output = "";
  const collect = (/** @type {Buffer} */ data) => (output += data.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  let late = "";
  const timer = setTimeout(() => {
    late = `\n${path.basename(command)} was ended: it ran longer than ${limit / 1000} s.`;
    void endGroup(child);
  }, limit);
  child.once("error", (error) => {
    output += error.message;
  });
  const code = await ended(child);
  clearTimeout(timer);
  groups.delete(child);
  return { code: late === "" ? code : -1, output: output.trim() + late };
}

/**
 * Runs another script of this folder to its end; what it printed is said when it failed.
 * @param {string} name
 * @param {string[]} args
 */
export async function runScript(name, ...args) {
  const { code, output } = await run(process.execPath, [path.join(root, "scripts", name), ...args]);
  if (code !== 0) throw new Failure(output);
}

/**
 * @param {string} file
 * @returns {unknown}
 */
export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));
