import type { Span } from "../../text/span";
import type { HoverTarget } from "./layout";

/** So far to either side the words around a position are looked at: no hover reads a whole text. */
const reach = 120;

/** Words of the text with the offset at which they begin. */
export interface Around {
  readonly words: string;
  readonly start: number;
}

/** What stands around the position, within its leaf. */
export function wordsAround({ text, leaf, at }: HoverTarget): Around {
  const start = Math.max(leaf.start, at - reach);
  return { words: text.slice(start, Math.min(leaf.end, at + reach)), start };
}

/** The match of a global pattern that holds the position or ends there. */
export function matchAt(pattern: RegExp, { words, start }: Around, at: number): RegExpExecArray | null {
  for (const match of words.matchAll(pattern)) {
    const from = start + match.index;
    if (from > at) return null;
    if (at <= from + match[0].length) return match;
  }
  return null;
}

/** Where a match stands in the text. */
export function matchSpan({ start }: Around, match: RegExpExecArray): Span {
  return { start: start + match.index, end: start + match.index + match[0].length };
}
