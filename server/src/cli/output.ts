import {
  createWriteStream,
  fchmodSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { badUsage, causeOf, Failure } from "./failure";
import { interruptible } from "./interrupt";

/**
 * Writes text to a file, `undefined` for standard output, no faster than it is taken. A file gets its name when it is
 * whole: a run that fails or is interrupted leaves the one before it. A reader that has had enough (`| head`) ends it
 * quietly. Throws a Failure when the file cannot be written.
 */
export async function write(
  text: Iterable<string> | AsyncIterable<string>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) return pour(text, process.stdout, undefined);
  const target = attempt(file, () => wholeFile(file));
  if (target === null) return pour(text, createWriteStream(file, { fd: open(file, file) }), file);
  const beside = nameBeside(target);
  const fd = open(file, beside);
  try {
    attempt(file, () => {
      const mode = statSync(target, { throwIfNoEntry: false })?.mode;
      if (mode !== undefined) fchmodSync(fd, mode);
    });
    await pour(text, createWriteStream(beside, { fd }), file);
    attempt(file, () => {
      renameSync(beside, target);
    });
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Under which name a file is written before it gets its own. */
export function nameBeside(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`);
}

async function pour(
  text: Iterable<string> | AsyncIterable<string>,
  destination: NodeJS.WritableStream,
  file: string | undefined,
): Promise<void> {
  try {
    await interruptible(() => pipeline(text, destination, { end: file !== undefined }));
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error && error.syscall === "write")) throw error;
    if ("code" in error && error.code === "EPIPE") return;
    throw unwritable(file, error);
  }
}

/** The file that a new one is to replace, behind all links; `null` for a device, a pipe and the like, which is written into. */
function wholeFile(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  // What /dev/stdout leads to may be a file: one that others write to as well.
  const replaceable = stats?.isFile() ?? true;
  return replaceable && !path.resolve(file).startsWith("/dev/") ? behindLinks(file) : null;
}

/** Follows links also where they lead to no file yet. They do not go round: the system has looked the file up. */
function behindLinks(file: string): string {
  try {
    return behindLinks(path.resolve(realpathSync(path.dirname(file)), readlinkSync(file)));
  } catch {
    return file;
  }
}

function open(file: string, name: string): number {
  return attempt(file, () => openSync(name, "w"));
}

function attempt<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string | undefined, error: unknown): Failure {
  const name = file === undefined ? "standard output" : JSON.stringify(file);
  return new Failure(`Cannot write ${name}: ${causeOf(error)}.`, badUsage);
}
