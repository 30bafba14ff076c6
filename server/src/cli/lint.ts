import { availableParallelism } from "node:os";
import path from "node:path";
import { pool } from "workerpool";
import type { Settings } from "../service";
import { Configs } from "./config";
import { badUsage, Failure } from "./failure";
import { heedInterrupt, interruption } from "./interrupt";
import { lintBatch, type Batch, type BatchedFile } from "./lint-batch";
import { fixedWords, type LintedFile, type LintFileOptions } from "./lint-file";
import { lintFormats, Sum, type LintFormatName } from "./lint-formats";
import { Messages } from "./messages";
import { write } from "./output";
import { listSources, nameOf, nothingDone, refuseAmong, standardInput } from "./sources";
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
  readonly allRead: boolean;
  /** Whether an error was found, or more warnings than are allowed. */
  readonly failed: boolean;
}

/**
 * Checks the files that the paths name and writes what is found, in the order of the files' names. Throws a Failure when
 * none of them can be, and when it is interrupted: then what was begun is done, and files that were changed are named.
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<LintResult> {
  const { format, output, profile, rule: rules, glob } = options;
  if (options.fix === true && paths.includes(standardInput))
    throw new Failure(
      "--fix changes files, and standard input is none: --fix-dry-run shows what would be changed.",
      badUsage,
    );
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
  const sum = new Sum(fixedWords[fileOptions.fix]);
  const suppressions = new Suppressions(configs);
  /** What came of some files at a time. */
  const linted = async function* (): AsyncGenerator<readonly LintedFile[]> {
    for await (const batch of inOrder(files, { options: fileOptions, config }, options.jobs, messages)) {
      const read = batch.flatMap(({ file, linted }) => (linted === null ? [] : [{ file, linted }]));
      for (const { file, linted } of read) suppressions.add(configs.of(file), linted);
      sum.files += read.length;
      messages.progress(sum.files, files.length);
      yield read.map(({ linted }) => linted);
    }
    await heedInterrupt(sum.files, files.length);
    if (sum.files === 0) throw nothingDone();
    yield suppressions.linted(messages.complained ? [] : wholeFolders, fileOptions);
  };
  const text = async function* (): AsyncGenerator<string> {
    const { head, between, tail } = lintFormats[format];
    let lead = head(profile ?? "archival");
    let begun = false;
    for await (const some of linted()) {
      for (const { findings, fixes } of some) sum.add(findings, fixes);
      const texts = some.map((one) => one.text).filter((own) => own !== "");
      if (texts.length === 0) continue;
      yield lead + texts.join(between);
      lead = between;
      begun = true;
    }
    yield (begun ? "" : lead) + tail(sum, profile ?? "archival");
  };
  try {
    await write(text(), output);
  } finally {
    messages.clear();
  }
  const { error, warning } = sum.severities;
  const failed = error > 0 || warning > (options.maxWarnings ?? Infinity);
  return { allRead: !messages.complained, failed };
}

/** The files that a worker is sent at once, and with how many files in all workers are started. */
const batchSize = 16;
const fewForOne = 64;

/**
 * What came of each file, in the files' order, worked off by as many threads as there are jobs, until it is interrupted.
 * What is to be said of a file is told to `messages` also when nobody takes the rest.
 */
async function* inOrder(
  files: readonly string[],
  how: Pick<Batch, "options" | "config">,
  jobs = availableParallelism(),
  messages: Pick<Messages, "say" | "complain">,
): AsyncGenerator<readonly BatchedFile[]> {
  const batch = (first: number, size: number): Batch => ({
    ...how,
    files: files.slice(first, first + size),
  });
  const told = (results: readonly BatchedFile[]): readonly BatchedFile[] => {
    for (const { said, complaints } of results) {
      for (const sentence of said) messages.say(sentence);
      for (const sentence of complaints) messages.complain(sentence);
    }
    return results;
  };
  if (jobs === 1 || files.length < fewForOne || files.includes(standardInput)) {
    for (let first = 0; first < files.length; first++) {
      await heedInterrupt(first, files.length);
      yield told(await lintBatch(batch(first, 1)));
    }
    return;
  }
  const workers = pool(path.join(__dirname, "cli-worker.js"), { workerType: "thread", maxWorkers: jobs });
  const running: Promise<readonly BatchedFile[]>[] = [];
  const next = async (): Promise<readonly BatchedFile[]> => told((await running.shift()) ?? []);
  try {
    for (let first = 0; first < files.length && !interruption.aborted; first += batchSize) {
      // Few at a time: results wait for those before them, and are not to fill the memory.
      if (running.length >= jobs * 3) yield await next();
      running.push(Promise.resolve(workers.exec<typeof lintBatch>("lintBatch", [batch(first, batchSize)])));
    }
    while (running.length > 0) yield await next();
  } finally {
    // Where the reader has had enough, files that were begun may still be changed.
    while (running.length > 0) await next();
    await workers.terminate();
  }
}
