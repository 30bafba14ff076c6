import { githubAnnotations, sarifLog, sarifResult, type Profile } from "../service";
import { csvLine } from "./csv";
import type { LintedFile } from "./lint-file";

/** Set by scripts/build.mjs. */
declare const packageVersion: string;

/** The text of a run, piece by piece; only files with findings are given. */
type Format = (files: AsyncIterable<LintedFile>, profile: Profile) => AsyncIterable<string>;

export const lintFormats = { text, json, sarif, github, csv } satisfies Record<string, Format>;
export type LintFormatName = keyof typeof lintFormats;

async function* text(files: AsyncIterable<LintedFile>): AsyncIterable<string> {
  const counts = new Map<string, number>();
  for await (const file of files) {
    for (const { rule } of file.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    yield file.readable;
  }
  if (counts.size === 0) return;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  yield `\n${String(total)} ${total === 1 ? "finding" : "findings"}\n`;
  for (const [rule, count] of rows) yield `${String(count).padStart(7)}  ${rule}\n`;
}

async function* json(files: AsyncIterable<LintedFile>): AsyncIterable<string> {
  let lead = "[";
  for await (const { file, encoding, findings } of files) {
    yield `${lead}\n${JSON.stringify({ file, encoding, findings })}`;
    lead = ",";
  }
  yield lead === "[" ? "[]\n" : "\n]\n";
}

async function* sarif(files: AsyncIterable<LintedFile>, profile: Profile): AsyncIterable<string> {
  const [head = "", tail = ""] = JSON.stringify(sarifLog(packageVersion, profile)).split('"results":[]');
  yield `${head}"results":[`;
  let lead = "\n";
  for await (const file of files) {
    for (const finding of file.findings) {
      yield `${lead}${JSON.stringify(sarifResult(file, finding))}`;
      lead = ",\n";
    }
  }
  yield `]${tail}\n`;
}

async function* github(files: AsyncIterable<LintedFile>): AsyncIterable<string> {
  for await (const file of files) yield githubAnnotations(file);
}

async function* csv(files: AsyncIterable<LintedFile>): AsyncIterable<string> {
  yield csvLine([
    "file",
    "encoding",
    "line",
    "column",
    "endLine",
    "endColumn",
    "severity",
    "rule",
    "message",
    "fix",
  ]);
  for await (const { file, encoding, findings } of files) {
    for (const { line, column, endLine, endColumn, severity, rule, message, fix } of findings) {
      const title = fix && `${fix.title} (${fix.safety})`;
      yield csvLine([file, encoding, line, column, endLine, endColumn, severity, rule, message, title]);
    }
  }
}
