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
  const lines = text.slice(span.start, span.end).matchAll(/[^\r\n]+/g);
  return Array.from(lines, (line) => line)
    .filter(([line]) => line.trimEnd().length > limit)
    .map(({ index, 0: line }) => {
      const start = span.start + index;
      return { start, end: start + line.trimEnd().length, breaks: breaksOf(line.trimEnd(), start, limit) };
    });
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
