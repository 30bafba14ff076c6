import { positionAt, splitLines, type Lines } from "../../server/src/text/lines";
import type { Span } from "../../server/src/text/span";

/**
 * The notation of the tests: what a text should show stands on the line below it, under the place it is about.
 *
 *     TAGS: PREL, PGVO
 *                 ^^^^ information tags/unknown-code
 */
export { withoutMarkers as stripMarkers } from "../../server/src/rules/examples";

/** A span to be marked; `label` is what stands behind the markers. */
export interface Marked {
  readonly span: Span;
  readonly label?: string;
}

/** The text with a line of markers below each span. */
export function mark(text: string, spans: readonly Marked[]): string {
  const lines = splitLines(text);
  const below = new Map<number, string[]>();
  for (const { span, label } of spans) {
    const { line } = positionAt(lines, span.start);
    const marks = markers(lines, span) + (label === undefined ? "" : ` ${label}`);
    below.set(line, [...(below.get(line) ?? []), marks]);
  }
  return lines.starts
    .flatMap((start, line) => [text.slice(start, lines.ends[line]), ...(below.get(line) ?? [])])
    .join("\n");
}

/** A span over several lines is marked on its first. */
function markers(lines: Lines, span: Span): string {
  const { line, character } = positionAt(lines, span.start);
  const end = Math.min(span.end, lines.ends[line] ?? span.end);
  return " ".repeat(character) + "^".repeat(Math.max(1, end - span.start));
}

/** The text without the blank lines at its ends and the indentation that all its lines share. */
export function stripIndent(text: string): string {
  const lines = text.replace(/^\n|\n *$/g, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join("\n");
}

/** The text with each of the line ends there are: what holds for one holds for all. */
export function eachLineEnd(text: string): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: "LF", text },
    { name: "CRLF", text: text.replaceAll("\n", "\r\n") },
    { name: "CR", text: text.replaceAll("\n", "\r") },
  ];
}
