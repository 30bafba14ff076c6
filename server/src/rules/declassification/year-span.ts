import type { Span } from "../../text/span";

/** Where the year stands in a date of four-digit years; the whole date where it is not printed so. */
export function yearSpan(text: string, node: Span, year: number): Span {
  const at = text.slice(node.start, node.end).indexOf(String(year));
  if (at === -1) return { start: node.start, end: node.end };
  return { start: node.start + at, end: node.start + at + 4 };
}
