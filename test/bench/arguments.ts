import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

export const parts = ["speed", "memory", "growth", "editing", "activation", "command line"] as const;
export type Part = (typeof parts)[number];

export interface Arguments {
  /** The file that gets the rows as data. */
  readonly json: string | undefined;
  /** The folder whose texts are measured instead of the usual ones. */
  readonly folder: string | undefined;
  readonly parts: readonly Part[];
}

export const usage = `npm run bench                    measure everything and print one table
npm run bench -- --json FILE     write the same as data, too
npm run bench -- --folder PATH   take the texts (.txt, .cable) from a folder of your own
npm run bench -- --only PART     measure this alone: ${parts.join(", ")}; may be given several times
npm run bench -- --help          show this`;

/** Bad arguments, in one sentence. */
export class UsageError extends Error {}

/** What the command line asks for; `null`: to be told how to use it. */
export function readArguments(): Arguments | null {
  const { json, folder, only, help } = parse();
  if (help === true) return null;
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory()))
    throw new UsageError(`There is no folder ${path.resolve(folder)}.`);
  const wanted = (only ?? parts).map((name) => {
    const part = parts.find((known) => known === name);
    if (part === undefined)
      throw new UsageError(`There is no part "${name}": the parts are ${parts.join(", ")}.`);
    return part;
  });
  return { json, folder, parts: wanted };
}

function parse() {
  try {
    return parseArgs({
      options: {
        json: { type: "string" },
        folder: { type: "string" },
        only: { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
