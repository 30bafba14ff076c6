import { getSystemErrorMap } from "node:util";

/** Some files could not be read; the others were. */
export const someUnread = 1;
/** What is asked for cannot be done. */
export const badUsage = 2;

/** Something that the user can mend: what is to be said of it, in one sentence, and the exit code. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(sentence: string, exitCode: number) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** Why a file could not be read or written, in the system's words: "permission denied". */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EISDIR") return "it is a folder, not a file";
  const known = "errno" in error ? getSystemErrorMap().get(Number(error.errno)) : undefined;
  return known?.[1] ?? error.message;
}
