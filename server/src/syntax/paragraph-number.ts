import { isDigit, isLetter } from "../text/characters";
import { spanText, type Span } from "../text/span";

/** A number at a line's start: a pilcrow perhaps, one to three digits, a stop that no digit follows. */
const numberPattern = /¶? ?\d{1,3}(?: ?\.|[),])(?!\d)/y;
/** A number with the letter of a part of the paragraph: `2a.` */
const letteredPattern = /¶? ?\d{1,2}[a-z][.)](?= )/y;
const pilcrow = 0xb6;

/** Where the paragraph number that begins at `at` ends; `null` when none stands there. */
export function paragraphNumberEnd(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code !== pilcrow && !isDigit(code)) return null;
  numberPattern.lastIndex = at;
  return numberPattern.test(text) ? numberPattern.lastIndex : null;
}

/** Where the number of a part of a paragraph, `2a.`, that begins at `at` ends; `null` when none stands there. */
export function letteredNumberEnd(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code !== pilcrow && !isDigit(code)) return null;
  letteredPattern.lastIndex = at;
  return letteredPattern.test(text) ? letteredPattern.lastIndex : null;
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

/** Whether a number is that of a part of a paragraph: `2a.` */
export function isLettered(text: string, { start, end }: Span): boolean {
  return isLetter(text.charCodeAt(end - 2)) && end - start > 2;
}

export function startsParagraph(text: string, at: number): boolean {
  return paragraphNumberEnd(text, at) !== null;
}
