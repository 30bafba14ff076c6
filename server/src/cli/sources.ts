import {
  type BigIntStats,
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { addAbortSignal } from "node:stream";
import { buffer } from "node:stream/consumers";
import picomatch from "picomatch";
import { badUsage, causeOf, Failure, someUnread } from "./failure";
import { interruption } from "./interrupt";
import type { Messages } from "./messages";

/** The name that stands for standard input. */
export const standardInput = "-";

/** The tree of a text takes some twelve times its room: a larger one might end the process, and nothing go on. */
const largest = 100e6;

const usualGlobs = ["*.txt", "*.cable"];

/** Files that are to be read. */
export interface Sources {
  /** In the order of their names, each once. */
  readonly files: readonly string[];
  /** The folders that were listed with the usual globs. */
  readonly wholeFolders: readonly string[];
  /** Whether files are named by their whole paths, as all that were given were; else by the way from the working folder. */
  readonly absolute: boolean;
}

/**
 * The files that some paths name: a file itself, of a folder those below it that one of the globs matches. Hidden files,
 * hidden folders and links to folders are passed over. A folder that cannot be listed is complained of. Throws a Failure
 * for a folder or a glob that matches no file.
 */
export function listSources(
  paths: readonly string[],
  globs: readonly string[] | undefined,
  messages: Messages,
): Sources {
  // One with a folder in it is for the way from the folder that was named, any other for the file's name alone.
  const matchers = (globs ?? usualGlobs).map((glob) => ({
    glob,
    matches: picomatch(glob, { nocase: true, basename: !glob.includes("/") }),
  }));
  const absolute = paths.every((given) => path.isAbsolute(given));
  const found = new Set<string>();
  const matched = new Set<string>();
  const folders: string[] = [];
  /** `way`: from the folder that was named. Returns whether there is any file to read. */
  const visit = (folder: string, way: string): boolean => {
    let any = false;
    for (const entry of entriesOf(folder, messages)) {
      if (entry.name.startsWith(".")) continue;
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) any = visit(file, `${way}${entry.name}/`) || any;
      else {
        const matching = matchers.filter(({ matches }) => matches(way + entry.name));
        if (matching.length === 0 || (entry.isSymbolicLink() && isFolder(file))) continue;
        for (const { glob } of matching) matched.add(glob);
        found.add(sourceName(file));
        any = true;
      }
    }
    return any;
  };
  for (const given of paths) {
    const name = given === standardInput ? given : nameOf(given, absolute);
    if (given === standardInput || !isFolder(given)) found.add(name);
    else if (visit(name, "")) folders.push(name);
    // One that could not be listed was complained of.
    else if (!messages.complained) throw nothingIn(name, globs ?? usualGlobs);
  }
  const unmatched = globs?.filter((glob) => !matched.has(glob)) ?? [];
  if (folders.length > 0 && unmatched.length > 0)
    throw new Failure(`No file matches the glob ${unmatched.join(" or ")}.`, badUsage);
  return { files: [...found].sort(), wholeFolders: globs === undefined ? folders : [], absolute };
}

function nothingIn(folder: string, globs: readonly string[]): Failure {
  return new Failure(
    `There is nothing to read in ${JSON.stringify(folder)}: no file matches ${globs.join(" or ")}.`,
    badUsage,
  );
}

/** Said when every file was complained of. */
export function nothingDone(): Failure {
  return new Failure("Nothing could be done.", badUsage);
}

/** How a file or folder is named: by its whole path, or by the way to it from the working folder. */
export function nameOf(file: string, absolute: boolean): string {
  return sourceName(absolute ? path.resolve(file) : path.relative("", file)) || ".";
}

function entriesOf(folder: string, messages: Messages): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    messages.complain(unreadable(sourceName(folder), causeOf(error)));
    return [];
  }
}

/** The same on every system. */
export function sourceName(file: string): string {
  return file.replaceAll(path.sep, "/");
}

/** What a file holds. Throws a Failure when it cannot be read. */
export async function readSource(name: string): Promise<Uint8Array> {
  try {
    return name === standardInput
      ? await buffer(addAbortSignal(interruption, process.stdin))
      : readFile(name);
  } catch (error) {
    throw new Failure(unreadable(name, causeOf(error)), someUnread);
  }
}

/** Looks the file up by its name once: that takes as long as to read a short one. */
function readFile(name: string): Uint8Array {
  // A pipe that nobody writes to must not keep us waiting.
  const file = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error("it is not a file");
    if (stats.size > largest) throw new Error(`it is larger than ${largest / 1e6} MB`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** What a file holds; `null` when it cannot be read, and then the user is told why. */
export async function readOrComplain(
  file: string,
  messages: Pick<Messages, "complain">,
): Promise<Uint8Array | null> {
  try {
    return await readSource(file);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // Standard input ends by an interrupt, too: of that the user need not be told.
    if (!interruption.aborted) messages.complain(error.message);
    return null;
  }
}

/** Throws a Failure when an output is one of the files that are to be read. */
export function refuseAmong(sources: readonly string[], output: string | undefined): void {
  if (output !== undefined && isAmong(output, sources))
    throw new Failure(
      `${JSON.stringify(output)} is among the files to be read: name another output.`,
      badUsage,
    );
}

/** Whether one of the sources is this file, under whatever name. */
function isAmong(file: string, sources: readonly string[]): boolean {
  const own = statsOf(file);
  return (
    own !== undefined &&
    sources.some((source) => {
      const stats = statsOf(source);
      return stats !== undefined && stats.ino === own.ino && stats.dev === own.dev;
    })
  );
}

function isFolder(file: string): boolean {
  return statsOf(file)?.isDirectory() === true;
}

function statsOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

function unreadable(name: string, cause: string): string {
  return `Cannot read ${name === standardInput ? "standard input" : JSON.stringify(name)}: ${cause}.`;
}
