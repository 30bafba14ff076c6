import { startsParagraph } from "../../syntax/paragraph-number";
import { hasColumns, isTableRow } from "../../syntax/shapes";
import { lineAt, lineContent, type Lines } from "../../text/lines";
import type { Span } from "../../text/span";

/** The fewest rows that make a table. */
const fewest = 3;

/** Lines one below the other whose words stand in columns, with the lines of hyphens between them. */
export function tables(lines: Lines, within: Span): readonly Span[] {
  const found: Span[] = [];
  let first: Span | null = null;
  let last: Span | null = null;
  let rows = 0;
  const end = lineAt(lines, within.end);
  for (let line = lineAt(lines, within.start); line <= end + 1; line++) {
    const content = lineContent(lines, line);
    if (line <= end && isRow(lines.text, content)) {
      first ??= content;
      last = content;
      rows++;
    } else if (line > end || !goesOn(lines.text, content)) {
      if (first !== null && last !== null && rows >= fewest)
        found.push({ start: first.start, end: last.end });
      first = null;
      rows = 0;
    }
  }
  return found;
}

/** A number that begins a paragraph begins no row: `¶2.   (Ruritania)   Elections`. */
function isRow(text: string, { start, end }: Span): boolean {
  return isTableRow(text, start, end) && !startsParagraph(text, start);
}

/** Whether a line can stand within a table: a rule, a sum. */
function goesOn(text: string, { start, end }: Span): boolean {
  if (start === end || end - start > 200) return false;
  return hasColumns(text, start, end) || /^[-=_ ]+$/.test(text.slice(start, end));
}
