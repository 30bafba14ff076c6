import { positionAt, splitLines, type Lines } from "../../server/src/text/lines";
import type { Span } from "../../server/src/text/span";

/**
 * The notation of the tests: what a text should show stands on the line below it, under the place it is about.
 *
 *     TAGS: PREL, PGVO
 *                 ^^^^ information tags/unknown-code
 */
export { withoutMarkers as stripMarkers } from "../../server/src/rules/examples";

/** The text with a line of markers below each span; `label` is what stands behind the markers. */
export function mark(
  text: string,
  spans: readonly { readonly span: Span; readonly label?: string }[],
): string {
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

/** The text with each of the line ends there are: what holds for one holds for all. */
export function eachLineEnd(text: string): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: "LF", text },
    { name: "CRLF", text: text.replaceAll("\n", "\r\n") },
    { name: "CR", text: text.replaceAll("\n", "\r") },
  ];
}
