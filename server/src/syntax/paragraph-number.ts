import { isDigit, isLetter } from "../text/characters";
import { spanText, type Span } from "../text/span";

/** A pilcrow, also one that was read in a wrong encoding. */
const sign = String.raw`(?:Â?¶|\ufffd)? ?`;
/** A number at a line's start: a pilcrow perhaps, one to three digits, a stop that no digit follows. */
const numberPattern = new RegExp(String.raw`${sign}\d{1,3}(?: ?\.\)?|[),])(?!\d)`, "y");
/** A number whose stop is lost or another: only a mark behind it tells that it is one. */
const beforeMark = new RegExp(
  String.raw`${sign}\d{1,3}(?:[:;]|\.[.-]| ?-)?(?= {1,2}\((?:TS|SBU|LOU|FOUO|[SCU])[/)])`,
  "y",
);
/** A number with the letter of a part of the paragraph: `2a.` */
const letteredPattern = /¶? ?\d{1,2}[a-z][.)](?= )/y;
const signs = "¶Â\ufffd";

/** Where the paragraph number that begins at `at` ends; `null` when none stands there. */
export function paragraphNumberEnd(text: string, at: number): number | null {
  if (!mayBegin(text, at)) return null;
  for (const pattern of [beforeMark, numberPattern]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}

/** Where the number of a part of a paragraph, `2a.`, that begins at `at` ends; `null` when none stands there. */
export function letteredNumberEnd(text: string, at: number): number | null {
  if (!mayBegin(text, at)) return null;
  letteredPattern.lastIndex = at;
  return letteredPattern.test(text) ? letteredPattern.lastIndex : null;
}

/** Spares the patterns nearly every other line. */
function mayBegin(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || signs.includes(text.charAt(at) || " ");
}

/** Whether a paragraph number has its pilcrow. */
export function hasPilcrow(text: string, { start }: Span): boolean {
  return signs.includes(text.charAt(start));
}

/** What stands behind the digits of a paragraph number: a full stop, a bracket, or nothing where it is lost. */
export function stopBehind(text: string, number: Span): string {
  return text.slice(paragraphDigits(text, number).end, number.end).trim();
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
