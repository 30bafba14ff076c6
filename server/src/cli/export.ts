import { toRecord, toSpans } from "../service";
import { formats, type ExportedRecord, type FormatName } from "./formats";
import { Messages } from "./messages";
import { write } from "./output";
import { listSources, refuseAmong } from "./sources";
import { readTelegrams } from "./telegrams";

export interface ExportOptions {
  readonly format: FormatName;
  /** `undefined` for standard output. */
  readonly output?: string;
  /** Which files to take from folders. */
  readonly glob?: readonly string[];
  readonly spans?: boolean;
}

/** Writes one record for each telegram of the files that the paths name. Returns whether every file could be read. */
export async function exportRecords(
  paths: readonly string[],
  { format, output, spans = false, glob }: ExportOptions,
): Promise<boolean> {
  const messages = new Messages(process.stderr, output !== undefined || !process.stdout.isTTY);
  const { files } = listSources(paths, glob, messages);
  refuseAmong(files, output);
  try {
    await write(formats[format](records(files, spans, messages), spans), output);
  } finally {
    messages.clear();
  }
  return !messages.complained;
}

async function* records(
  files: readonly string[],
  spans: boolean,
  messages: Messages,
): AsyncGenerator<ExportedRecord> {
  for await (const { file, encoding, index, facts } of readTelegrams(files, messages)) {
    const record = toRecord(facts, file, encoding, index);
    yield spans ? { ...record, spans: toSpans(facts, record) } : record;
  }
}
