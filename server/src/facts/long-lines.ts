import { splitLines } from "../text/lines";
import type { Span } from "../text/span";

/** A line of the text that is longer than a limit. */
export interface LongLine extends Span {
  /** The blanks at which it can be parted into lines that are not. */
  readonly breaks: readonly Span[];
}

/** A word that must not begin a line: it would be taken for a paragraph's number or a bullet. */
const startsItem = /^(?:[¶*-]|\(?\w{1,3}[.)])/;

/** The lines within a span that have more than `limit` characters. Looks at every line, so only for a rule that is on. */
export function longLines(text: string, span: Span, limit: number): readonly LongLine[] {
  const { text: part, starts, ends } = splitLines(text.slice(span.start, span.end));
  const found: LongLine[] = [];
  for (const [line, start] of starts.entries()) {
    if ((ends[line] ?? 0) - start <= limit) continue;
    const words = part.slice(start, ends[line]).trimEnd();
    if (words.length <= limit) continue;
    const at = span.start + start;
    found.push({ start: at, end: at + words.length, breaks: breaksOf(words, at, limit) });
  }
  return found;
}

function breaksOf(line: string, offset: number, limit: number): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  let last: Span | null = null;
  for (const { index, 0: blanks } of line.matchAll(/ +/g)) {
    if (index - start > limit && last !== null) {
      found.push({ start: offset + last.start, end: offset + last.end });
      start = last.end;
      last = null;
    }
    const end = index + blanks.length;
    if (index > start && !startsItem.test(line.slice(end, end + 5))) last = { start: index, end };
  }
  if (line.length - start > limit && last !== null)
    found.push({ start: offset + last.start, end: offset + last.end });
  return found;
}
