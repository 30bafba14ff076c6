import { type BigIntStats, type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import picomatch from "picomatch";
import { causeOf, Failure, someUnread } from "./failure";
import type { Messages } from "./messages";

/** The name that stands for standard input. */
export const standardInput = "-";

/** The tree of a text takes some twelve times its room: a larger one might end the process, and nothing go on. */
const largest = 100e6;

/**
 * The files that some paths name, in the order of their names, each once: a file itself, of a folder those below it that
 * one of the globs matches. Hidden files, hidden folders and links to folders are passed over. A folder that cannot be
 * listed is complained of.
 */
export function listSources(
  paths: readonly string[],
  globs: readonly string[],
  messages: Messages,
): readonly string[] {
  // One with a folder in it is for the way from the folder that was named, any other for the file's name alone.
  const matchers = globs.map((glob) => picomatch(glob, { nocase: true, basename: !glob.includes("/") }));
  const found = new Set<string>();
  const visit = (folder: string, top: string): void => {
    for (const entry of entriesOf(folder, messages)) {
      const file = path.join(folder, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) visit(file, top);
      else if (
        matchers.some((matches) => matches(sourceName(path.relative(top, file)))) &&
        !(entry.isSymbolicLink() && isFolder(file))
      )
        found.add(sourceName(file));
    }
  };
  for (const given of paths) {
    if (given !== standardInput && isFolder(given)) visit(given, given);
    else found.add(given === standardInput ? given : sourceName(path.normalize(given)));
  }
  return [...found].sort();
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
    if (name === standardInput) return await buffer(process.stdin);
    const stats = statSync(name);
    if (!stats.isFile()) throw new Error("it is not a file");
    if (stats.size > largest) throw new Error(`it is larger than ${largest / 1e6} MB`);
    return readFileSync(name);
  } catch (error) {
    throw new Failure(unreadable(name, causeOf(error)), someUnread);
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
    messages.complain(error.message);
    return null;
  }
}

/** Whether one of the sources is this file, under whatever name. */
export function isAmong(file: string, sources: readonly string[]): boolean {
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
