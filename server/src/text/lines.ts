import { trimmed } from "./characters";
import type { Span } from "./span";

/** Zero-based line and UTF-16 character, as LSP counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * The lines of a text. A line ends after `\r\n`, `\n` or `\r`, exactly as in vscode-languageserver-textdocument;
 * the last line has no line end. `starts[i]` is where line i begins, `ends[i]` where its content stops (before
 * the line end), both offsets into the text.
 */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function splitLines(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  // indexOf runs at memory speed; a loop over every character would cost as much as the whole parse may.
  let cr = text.indexOf("\r");
  let lf = text.indexOf("\n");
  while (cr !== -1 || lf !== -1) {
    let next: number;
    if (lf !== -1 && (cr === -1 || lf < cr)) {
      ends.push(lf);
      next = lf + 1;
    } else {
      ends.push(cr);
      next = lf === cr + 1 ? cr + 2 : cr + 1;
      cr = text.indexOf("\r", next);
    }
    if (lf !== -1 && lf < next) lf = text.indexOf("\n", next);
    starts.push(next);
  }
  ends.push(text.length);
  return { text, starts, ends };
}

/** The line that holds an offset (clamped to the text); a line end belongs to the line it ends. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** An offset inside a line end is moved to the end of the line's content. */
export function positionAt(lines: Lines, offset: number): Position {
  const line = lineAt(lines, offset);
  const start = lines.starts[line] ?? 0;
  const end = lines.ends[line] ?? start;
  return { line, character: Math.max(0, Math.min(offset, end) - start) };
}

/** A position beyond its line or beyond the text is moved to the nearest place there is. */
export function offsetAt(lines: Lines, position: Position): number {
  const start = lines.starts[position.line];
  if (start === undefined) return position.line < 0 ? 0 : lines.text.length;
  const end = lines.ends[position.line] ?? start;
  return Math.min(start + Math.max(0, position.character), end);
}

export function lineSpan(lines: Lines, line: number): Span {
  return { start: lines.starts[line] ?? lines.text.length, end: lines.ends[line] ?? lines.text.length };
}

/** What stands on a line, without blanks at its ends; empty when the line is blank. */
export function lineContent(lines: Lines, line: number): Span {
  return trimmed(lines.text, lineSpan(lines, line));
}

export function isBlankLine(lines: Lines, line: number): boolean {
  const { start, end } = lineContent(lines, line);
  return start === end;
}

/** The first line from `from` on, and before `last`, that is not blank; `last` when there is none. */
export function nextTextLine(lines: Lines, from: number, last: number): number {
  let line = from;
  while (line < last && isBlankLine(lines, line)) line++;
  return line;
}
