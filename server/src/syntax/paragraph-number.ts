import { isDigit } from "../text/characters";
import { spanText, type Span } from "../text/span";

/** A number at a line's start: a pilcrow perhaps, one to three digits, a stop that no digit follows. */
const numberPattern = /¶? ?\d{1,3}(?: ?\.|[),])(?!\d)/y;
const pilcrow = 0xb6;

/** Where the paragraph number that begins at `at` ends; `null` when none stands there. */
export function paragraphNumberEnd(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code !== pilcrow && !isDigit(code)) return null;
  numberPattern.lastIndex = at;
  return numberPattern.test(text) ? numberPattern.lastIndex : null;
}

/** Where the digits of a paragraph number stand. */
export function paragraphDigits(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && !isDigit(text.charCodeAt(from))) from++;
  let to = from;
  while (to < end && isDigit(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

/** The number that a paragraph is printed with. */
export function printedNumber(text: string, number: Span): number {
  return Number(spanText(text, paragraphDigits(text, number)));
}

export function startsParagraph(text: string, at: number): boolean {
  return paragraphNumberEnd(text, at) !== null;
}
