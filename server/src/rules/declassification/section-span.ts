import type { Span } from "../../text/span";

/** The section's number at the head of cited reasons: the 1.4 of `1.4 (b) and (d)`. */
export function sectionSpan(text: string, reason: Span): Span {
  const printed = /^[1Il] ?[.,]? ?\d/.exec(text.slice(reason.start, reason.end))?.[0] ?? "";
  return { start: reason.start, end: reason.start + printed.length };
}
