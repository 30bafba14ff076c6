import type { Span } from "./span";

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Whether a letter of any alphabet stands there, or a mark that belongs to one. */
export function isAnyLetter(code: number): boolean {
  return isLetter(code) || (code > 127 && /[\p{L}\p{M}]/u.test(String.fromCharCode(code)));
}

export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Blanks, tabs, line ends, other control characters, the no-break space and the byte order mark. */
export function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** The first offset from `from` on, and before `end`, where no blank stands; `end` when there is none. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The span without blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  const start = skipBlanks(text, span.start, span.end);
  let { end } = span;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The text without the given characters at its end. */
export function stripEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
