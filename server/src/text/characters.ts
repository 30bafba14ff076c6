import type { Span } from "./span";

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The first offset from `from` on, and before `end`, where no blank stands; `end` when there is none. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** The span without blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  const start = skipBlanks(text, span.start, span.end);
  let { end } = span;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
