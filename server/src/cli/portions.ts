import { toPortionsRecord, type PortionsRecord } from "../service";
import { csvLine } from "./csv";
import { jsonl } from "./formats";
import { Messages } from "./messages";
import { write } from "./output";
import { listSources, refuseAmong } from "./sources";
import { readTelegrams } from "./telegrams";

export interface PortionsOptions {
  readonly format: keyof typeof portionsFormats;
  /** `undefined` for standard output. */
  readonly output?: string;
  /** Which files to take from folders. */
  readonly glob?: readonly string[];
}

type Format = (records: AsyncIterable<PortionsRecord>) => AsyncIterable<string>;

export const portionsFormats = { text, jsonl, csv } satisfies Record<string, Format>;

/** Tells how much of each telegram stands at which level. Returns whether every file could be read. */
export async function printPortions(
  paths: readonly string[],
  { format, output, glob }: PortionsOptions,
): Promise<boolean> {
  const messages = new Messages(process.stderr, output !== undefined || !process.stdout.isTTY);
  const { files } = listSources(paths, glob, messages);
  refuseAmong(files, output);
  try {
    await write(portionsFormats[format](records(files, messages)), output);
  } finally {
    messages.clear();
  }
  return !messages.complained;
}

async function* records(files: readonly string[], messages: Messages): AsyncGenerator<PortionsRecord> {
  for await (const { file, index, facts } of readTelegrams(files, messages))
    yield toPortionsRecord(facts, file, index);
}

async function* text(found: AsyncIterable<PortionsRecord>): AsyncIterable<string> {
  let before = "";
  for await (const { file, index, id, classification, levels } of found) {
    const name = [file, index > 0 && `telegram ${index + 1}`, id, classification].filter(Boolean).join(" · ");
    const lines = levels.map(({ level, paragraphs, share, remaining }) => {
      const rest = level === null ? "" : `${percent(remaining)} remains when what is above is withheld`;
      return `  ${(level ?? "no known mark").padEnd(13)} ${String(paragraphs).padStart(4)} ${paragraphs === 1 ? "paragraph " : "paragraphs"} ${percent(share)} of the text  ${rest}`.trimEnd();
    });
    yield `${before}${[name, ...(lines.length === 0 ? ["  no text"] : lines)].join("\n")}\n`;
    before = "\n";
  }
}

function percent(share: number): string {
  return `${String(Math.round(share * 100)).padStart(3)} %`;
}

/** A row for each level of each telegram. */
async function* csv(found: AsyncIterable<PortionsRecord>): AsyncIterable<string> {
  yield csvLine([
    "file",
    "index",
    "id",
    "classification",
    "level",
    "paragraphs",
    "characters",
    "share",
    "remaining",
  ]);
  for await (const { file, index, id, classification, levels } of found)
    for (const { level, paragraphs, characters, share, remaining } of levels)
      yield csvLine([file, index, id, classification, level, paragraphs, characters, share, remaining]);
}
