import type { CableRecord, SpansRecord } from "../service";
import { csvLine, headerRow, recordRow } from "./csv";

export type ExportedRecord = CableRecord & { readonly spans?: SpansRecord };

/** The text of some records, piece by piece. `spans`: whether the records have them. */
type Format = (records: AsyncIterable<ExportedRecord>, spans: boolean) => AsyncIterable<string>;

export const formats = { jsonl, json, csv } satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;

/** A record on each line. */
export async function* jsonl(records: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

async function* json(records: AsyncIterable<ExportedRecord>): AsyncIterable<string> {
  let before = "[";
  for await (const record of records) {
    yield `${before}\n${JSON.stringify(record)}`;
    before = ",";
  }
  yield before === "[" ? "[]\n" : "\n]\n";
}

/** The spans are one cell of JSON. */
async function* csv(records: AsyncIterable<ExportedRecord>, spans: boolean): AsyncIterable<string> {
  yield csvLine(spans ? [...headerRow, "spans"] : headerRow);
  for await (const record of records)
    yield csvLine(spans ? [...recordRow(record), JSON.stringify(record.spans)] : recordRow(record));
}
