import { createWriteStream, openSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { badUsage, causeOf, Failure } from "./failure";

/**
 * Writes text to a file, `undefined` for standard output, no faster than it is taken. A reader that has had enough
 * (`| head`) ends it quietly. Throws a Failure when the file cannot be written.
 */
export async function write(
  text: Iterable<string> | AsyncIterable<string>,
  file: string | undefined,
): Promise<void> {
  const destination = file === undefined ? process.stdout : createWriteStream(file, { fd: open(file) });
  try {
    await pipeline(text, destination, { end: file !== undefined });
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error && error.syscall === "write")) throw error;
    if ("code" in error && error.code === "EPIPE") return;
    throw unwritable(file, error);
  }
}

function open(file: string): number {
  try {
    return openSync(file, "w");
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string | undefined, error: unknown): Failure {
  const name = file === undefined ? "standard output" : JSON.stringify(file);
  return new Failure(`Cannot write ${name}: ${causeOf(error)}.`, badUsage);
}
