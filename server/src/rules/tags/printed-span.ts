import type { Tag } from "../../facts/tags";
import type { Span } from "../../text/span";

/** A code with its link, its person, and the second of its words. */
export function printedSpan({ item, span }: Tag): Span {
  return { start: Math.min(item.start, span.start), end: Math.max(item.end, span.end) };
}
