import { isLineEnd } from "../text/characters";
import type { Span } from "../text/span";

/** The line that holds a span, with the line end before it: what to delete so that no empty line is left. */
export function lineWithBreak(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  if (start > 0) start -= text.startsWith("\r\n", start - 2) ? 2 : 1;
  return { start, end };
}
