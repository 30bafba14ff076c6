import { availableParallelism } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { pool } from "workerpool";
import { settingsFindingRecords, splitLines, type Settings } from "../service";
import { Configs, type Config } from "./config";
import { badUsage, Failure } from "./failure";
import { lintBatch, type Batch, type BatchedFile } from "./lint-batch";
import { linted, type LintedFile, type LintFileOptions } from "./lint-file";
import { lintFormats, type LintFormatName } from "./lint-formats";
import { Messages } from "./messages";
import { write } from "./output";
import { isAmong, listSources, standardInput } from "./sources";

export interface LintOptions {
  readonly format: LintFormatName;
  /** `undefined` for standard output. */
  readonly output?: string;
  /** Which files to take from folders. */
  readonly glob?: readonly string[];
  readonly profile?: Settings["profile"];
  readonly rule?: Settings["rules"];
  readonly config?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly maxWarnings?: number;
  readonly jobs?: number;
}

/** What came of a run. */
export interface LintResult {
  /** Whether the user broke it off; what was begun is done. */
  readonly stopped: boolean;
  readonly allRead: boolean;
  /** Whether an error was found, or more warnings than are allowed. */
  readonly failed: boolean;
}

/** Checks the files that the paths name and writes what is found, in the order of the files' names. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<LintResult> {
  const { format, output, profile, rule: rules, config, glob = ["*.txt", "*.cable"] } = options;
  const messages = new Messages(process.stderr, output !== undefined || !process.stdout.isTTY);
  const sources = listSources(paths, glob, messages);
  if (sources.length === 0 && !messages.complained)
    messages.say(`There is nothing to read: no file is named ${glob.join(" or ")}.`);
  if (output !== undefined && isAmong(output, sources))
    throw new Failure(
      `${JSON.stringify(output)} is among the files to be read: name another output.`,
      badUsage,
    );
  const configs = new Configs(config);
  const onTerminal = output === undefined && process.stdout.isTTY;
  const style = onTerminal ? "coloured" : "plain";
  const fileOptions: LintFileOptions = {
    settings: { profile, rules },
    fix: options.fix === true ? "write" : options.fixDryRun === true ? "dry run" : "none",
    readable: format === "text" ? style : "no",
  };
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once("SIGINT", stop);
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const suppressions = new Suppressions();
  const files = async function* (): AsyncGenerator<LintedFile> {
    let done = 0;
    for await (const { file, linted, said, complaints } of inOrder(
      sources,
      fileOptions,
      options,
      () => stopped,
    )) {
      messages.progress(++done, sources.length);
      for (const sentence of said) messages.say(sentence);
      for (const sentence of complaints) messages.complain(sentence);
      if (linted === null) continue;
      suppressions.add(configs.of(file), linted);
      yield linted;
    }
    for (const linted of suppressions.findings(fileOptions.readable)) yield linted;
  };
  const withFindings = async function* (): AsyncGenerator<LintedFile> {
    for await (const linted of files()) {
      for (const { severity } of linted.findings) counts[severity]++;
      if (linted.findings.length > 0) yield linted;
    }
  };
  try {
    await write(lintFormats[format](withFindings(), profile ?? "archival"), output);
  } finally {
    messages.clear();
    process.off("SIGINT", stop);
  }
  const { maxWarnings = Infinity } = options;
  return { stopped, allRead: !messages.complained, failed: counts.error > 0 || counts.warning > maxWarnings };
}

/** The files that a worker is sent at once, and with how many files in all workers are started. */
const batchSize = 16;
const fewForOne = 64;

/** What came of each file, in the files' order, worked off by as many threads as there are jobs, until it is stopped. */
async function* inOrder(
  sources: readonly string[],
  options: LintFileOptions,
  { config, jobs = availableParallelism() }: LintOptions,
  isStopped: () => boolean,
): AsyncGenerator<BatchedFile> {
  const batch = (first: number, size: number): Batch => ({
    files: sources.slice(first, first + size),
    options,
    config,
  });
  if (jobs === 1 || sources.length < fewForOne || sources.includes(standardInput)) {
    for (let first = 0; first < sources.length && !isStopped(); first++) {
      yield* await lintBatch(batch(first, 1));
      // An interrupt is heard only between two turns of the event loop.
      await setImmediate();
    }
    return;
  }
  const workers = pool(path.join(__dirname, "cli-worker.js"), { workerType: "thread", maxWorkers: jobs });
  const running: Promise<readonly BatchedFile[]>[] = [];
  try {
    for (let first = 0; first < sources.length && !isStopped(); first += batchSize) {
      // Few at a time: results wait for those before them, and are not to fill the memory.
      if (running.length >= jobs * 3) yield* (await running.shift()) ?? [];
      running.push(Promise.resolve(workers.exec<typeof lintBatch>("lintBatch", [batch(first, batchSize)])));
    }
    for (const results of running) yield* await results;
  } finally {
    await workers.terminate();
  }
}

/** Which suppressions of which settings matched something in all the files. */
class Suppressions {
  private readonly seen = new Map<Config, { used: Set<number>; idle: Set<number> }>();

  add(config: Config | null, { used, idle }: LintedFile): void {
    if (config === null) return;
    const seen = this.seen.get(config) ?? { used: new Set(), idle: new Set() };
    this.seen.set(config, seen);
    for (const at of used) seen.used.add(at);
    for (const at of idle) seen.idle.add(at);
  }

  /** The findings of the files of settings that were met: their own faults, and suppressions that match nothing. */
  findings(readable: LintFileOptions["readable"]): readonly LintedFile[] {
    return [...this.seen].map(([config, { used, idle }]) => {
      const { file, encoding, text, settings } = config;
      const unused = (settings.suppressions ?? []).filter((_, at) => idle.has(at) && !used.has(at));
      const findings = settingsFindingRecords(text, config, unused);
      return linted({ file, encoding, findings }, splitLines(text), readable);
    });
  }
}
