import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os, { availableParallelism } from "node:os";
import path from "node:path";
import { writeFolder } from "../support/generator/folder";
import { median } from "./clock";
import { atLeast, atMost, type Row } from "./row";
import { textFiles } from "./texts";

const fileCount = 20_000;
const repeats = 3;
/** How many names `cat` and `wc` get at once: the system limits how long they may be together. */
const namesAtOnce = 5000;
const pollInterval = 5;

interface Run {
  readonly seconds: number;
  /** The most memory held at a time, in MB; NaN where the system does not tell. */
  readonly peak: number;
}

/**
 * How fast and with how much memory the command line exports and lints a folder, beside `cat` and `wc` of the same files;
 * `wc` has as many processes as there are cores, as `lint` has threads.
 */
export async function commandLineRows(cli: string, folder: string | undefined): Promise<readonly Row[]> {
  if (!existsSync(cli)) {
    return [
      {
        texts: "files of a folder",
        measure: "export and lint",
        missing: "not built: there is no dist/cli.js",
      },
    ];
  }
  const temporary = mkdtempSync(path.join(os.tmpdir(), "cable-text-bench-"));
  try {
    if (folder === undefined) await writeFolder(temporary, fileCount, 1);
    const files = textFiles(folder ?? temporary);
    const own = (command: string) =>
      several(() => run(process.execPath, [cli, command, folder ?? temporary]));
    const cat = await several(() => inTurn("cat", files));
    const exported = await own("export");
    const wc = await several(() => sideBySide("wc", files, availableParallelism()));
    const linted = await own("lint");
    const texts = `${files.length.toLocaleString("en")} files`;
    const row = (measure: string, { seconds, peak }: Run, more: Row["values"]): Row => ({
      texts,
      measure,
      values: {
        "files a second": files.length / seconds,
        ...(Number.isNaN(peak) ? {} : { "MB at most": peak }),
        ...more,
      },
    });
    return [
      row("cat", cat, {}),
      row("export", exported, { "times the time of cat": exported.seconds / cat.seconds }),
      row("wc, all cores", wc, {}),
      {
        ...row("lint, all cores", linted, {}),
        goals: [atLeast("of wc's speed", 0.5, wc.seconds / linted.seconds), atMost("MB", 300, linted.peak)],
      },
    ];
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function several(act: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let at = 0; at < repeats; at++) runs.push(await act());
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    peak: median(runs.map(({ peak }) => peak)),
  };
}

/** Runs a program over some files, as many at a time as it takes. */
async function inTurn(command: string, files: readonly string[]): Promise<Run> {
  const runs: Run[] = [];
  for (let at = 0; at < files.length; at += namesAtOnce)
    runs.push(await run(command, files.slice(at, at + namesAtOnce)));
  return {
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}

/** Shares some files out to as many processes; the slowest tells the time. */
async function sideBySide(command: string, files: readonly string[], processes: number): Promise<Run> {
  const size = Math.ceil(files.length / processes);
  const shares = Array.from({ length: processes }, (_, at) => files.slice(at * size, (at + 1) * size));
  const runs = await Promise.all(shares.map((share) => inTurn(command, share)));
  return {
    seconds: Math.max(...runs.map(({ seconds }) => seconds)),
    peak: runs.reduce((sum, { peak }) => sum + peak, 0),
  };
}

/** Runs a program to its end; what it writes is thrown away. */
function run(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (data: Buffer) => (complaint += data.toString()));
    let peak = Number.NaN;
    const timer = setInterval(() => (peak = peakOf(child.pid) ?? peak), pollInterval);
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(timer);
      // 1: lint has found errors.
      if (code === 0 || code === 1) resolve({ seconds: (performance.now() - start) / 1000, peak });
      else reject(new Error(`${command} ended with ${String(code)}:\n${complaint}`));
    });
  });
}

/** The most memory that a running program has held so far, in MB; Linux alone tells it. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}
