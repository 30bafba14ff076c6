import { availableParallelism } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { pool } from "workerpool";
import type { Settings } from "../service";
import { Configs } from "./config";
import { lintBatch, type Batch, type BatchedFile } from "./lint-batch";
import { fixedWords, type LintedFile, type LintFileOptions } from "./lint-file";
import { lintFormats, Sum, type LintFormatName } from "./lint-formats";
import { Messages } from "./messages";
import { write } from "./output";
import { listSources, nameOf, refuseAmong, standardInput } from "./sources";
import { Suppressions } from "./suppressions";

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
  const { format, output, profile, rule: rules, glob } = options;
  const messages = new Messages(process.stderr, output !== undefined || !process.stdout.isTTY);
  const { files, wholeFolders, absolute } = listSources(paths, glob, messages);
  refuseAmong(files, output);
  const config = options.config === undefined ? undefined : nameOf(options.config, absolute);
  const configs = new Configs(config);
  const fileOptions: LintFileOptions = {
    settings: { profile, rules },
    fix: options.fix === true ? "write" : options.fixDryRun === true ? "dry run" : "none",
    format,
    coloured: output === undefined && process.stdout.isTTY,
  };
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once("SIGINT", stop);
  const sum = new Sum(fixedWords[fileOptions.fix]);
  const suppressions = new Suppressions(configs);
  /** What came of some files at a time. */
  const linted = async function* (): AsyncGenerator<readonly LintedFile[]> {
    for await (const batch of inOrder(files, { options: fileOptions, config }, options.jobs, () => stopped)) {
      for (const { said, complaints } of batch) {
        for (const sentence of said) messages.say(sentence);
        for (const sentence of complaints) messages.complain(sentence);
      }
      const read = batch.flatMap(({ file, linted }) => (linted === null ? [] : [{ file, linted }]));
      for (const { file, linted } of read) suppressions.add(configs.of(file), linted);
      sum.files += read.length;
      messages.progress(sum.files, files.length);
      yield read.map(({ linted }) => linted);
    }
    yield suppressions.linted(stopped || messages.complained ? [] : wholeFolders, fileOptions);
  };
  const text = async function* (): AsyncGenerator<string> {
    const { head, between, tail } = lintFormats[format];
    yield head(profile ?? "archival");
    let lead = "";
    for await (const some of linted()) {
      for (const { findings, fixes } of some) sum.add(findings, fixes);
      const texts = some.map((one) => one.text).filter((own) => own !== "");
      if (texts.length === 0) continue;
      yield lead + texts.join(between);
      lead = between;
    }
    yield tail(sum, profile ?? "archival");
  };
  try {
    await write(text(), output);
  } finally {
    messages.clear();
    process.off("SIGINT", stop);
  }
  const { error, warning } = sum.severities;
  const failed = error > 0 || warning > (options.maxWarnings ?? Infinity);
  return { stopped, allRead: !messages.complained, failed };
}

/** The files that a worker is sent at once, and with how many files in all workers are started. */
const batchSize = 16;
const fewForOne = 64;

/** What came of each file, in the files' order, worked off by as many threads as there are jobs, until it is stopped. */
async function* inOrder(
  files: readonly string[],
  how: Pick<Batch, "options" | "config">,
  jobs = availableParallelism(),
  isStopped: () => boolean,
): AsyncGenerator<readonly BatchedFile[]> {
  const batch = (first: number, size: number): Batch => ({
    ...how,
    files: files.slice(first, first + size),
  });
  if (jobs === 1 || files.length < fewForOne || files.includes(standardInput)) {
    for (let first = 0; first < files.length && !isStopped(); first++) {
      yield await lintBatch(batch(first, 1));
      // An interrupt is heard only between two turns of the event loop.
      await setImmediate();
    }
    return;
  }
  const workers = pool(path.join(__dirname, "cli-worker.js"), { workerType: "thread", maxWorkers: jobs });
  const running: Promise<readonly BatchedFile[]>[] = [];
  try {
    for (let first = 0; first < files.length && !isStopped(); first += batchSize) {
      // Few at a time: results wait for those before them, and are not to fill the memory.
      if (running.length >= jobs * 3) yield (await running.shift()) ?? [];
      running.push(Promise.resolve(workers.exec<typeof lintBatch>("lintBatch", [batch(first, batchSize)])));
    }
    for (const results of running) yield await results;
  } finally {
    await workers.terminate();
  }
}
