import { startsItem } from "../syntax/references";
import type { ReferencesPart } from "../syntax/tree";
import { isDigit, skipBlanks } from "../text/characters";
import { splitLines } from "../text/lines";
import type { Span } from "../text/span";

/** A letter before an item of the REF lines. */
export interface ReferenceLetter {
  /** In capitals: "A". */
  readonly letter: string;
  /** The letter alone. */
  readonly span: Span;
}

/**
 * The letters of a list of references in order, those too that do not go on with the alphabet: at the start of a line
 * `A. ZENDA 7` is an item even behind another A.
 */
export function referenceLetters(text: string, part: ReferencesPart): readonly ReferenceLetter[] {
  const found: ReferenceLetter[] = [];
  for (const { letter, cited } of part.items) {
    if (letter === null) continue;
    found.push(letterIn(text, letter));
    const words = text.slice(cited.start, cited.end);
    if (!/[\r\n]/.test(words)) continue;
    const { starts, ends } = splitLines(words);
    for (const [index, lineStart] of starts.entries()) {
      const start = skipBlanks(words, lineStart, ends[index] ?? lineStart);
      if (index === 0 || start === ends[index]) continue;
      const line = /^[^\r\n]*/.exec(words.slice(start))?.[0] ?? "";
      if (!startsItem(words, start) || !citesNumber(line)) continue;
      found.push(letterIn(text, { start: cited.start + start, end: cited.start + start + line.length }));
    }
  }
  return found;
}

function citesNumber(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (isDigit(line.charCodeAt(at))) return true;
  return false;
}

/** The first letter that stands for itself: the A of `REF (A) ZENDA 7`. */
function letterIn(text: string, { start, end }: Span): ReferenceLetter {
  const at = start + text.slice(start, end).search(/\b[A-Z]\b/i);
  return { letter: text.charAt(at).toUpperCase(), span: { start: at, end: at + 1 } };
}
