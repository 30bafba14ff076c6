import { spanText } from "../text/span";
import { lineAt, lineSpan, type Lines } from "../text/lines";
import type { LineChange } from "./changed-lines";
import type { FileFindings, FindingRecord } from "./findings";

/** How a part of a message is set off; the text as it is where there are no colours. */
export type Style = (
  part: "file" | "error" | "warning" | "information" | "hint" | "faint" | "removed" | "added",
  text: string,
) => string;

/** The longest piece of a source line that is shown, and how much of it before the finding. */
const longest = 100;
const before = 40;

/** The findings of a file for people: place, severity, message, rule, and the source line with the finding marked. */
export function readableFindings({ file, findings }: FileFindings, lines: Lines, style: Style): string {
  return findings.map((finding) => readableFinding(file, finding, lines, style)).join("");
}

/** What would change in a file, for people: the number of the line, what stands there, and what would. */
export function readableChanges(file: string, changes: readonly LineChange[], style: Style): string {
  return changes
    .flatMap(({ line, before: old, after: now }) => [
      style("file", `${file}:${String(line)}:`),
      ...old.map((text) => `    ${style("removed", `- ${printable(text)}`)}`),
      ...now.map((text) => `    ${style("added", `+ ${printable(text)}`)}`),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

/** A text may hold characters that would command the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

function readableFinding(file: string, finding: FindingRecord, lines: Lines, style: Style): string {
  const { line, column, severity, message, rule } = finding;
  const place = style("file", `${file}:${String(line)}:${String(column)}`);
  return `${place}: ${style(severity, severity)}: ${message} ${style("faint", rule)}\n${sourceLine(finding, lines, style)}`;
}

function sourceLine({ start, end, severity }: FindingRecord, lines: Lines, style: Style): string {
  const whole = lineSpan(lines, lineAt(lines, start));
  const from = Math.max(whole.start, start - before);
  const shown = spanText(lines.text, { start: from, end: Math.min(whole.end, from + longest) });
  const lead = Math.min(start - from, shown.length);
  const width = Math.max(1, Math.min(end, whole.end, from + longest) - start);
  return `    ${printable(shown)}\n    ${" ".repeat(lead)}${style(severity, "^".repeat(width))}\n`;
}
