import type { Reference } from "../../facts/references";
import { isDigit } from "../../text/characters";
import type { Span } from "../../text/span";

/** No item says so much: one with thousands of numbers would be gone through for each of them. */
const longestItem = 2_000;

/** Where post and number of a reference stand in its item; `null` where a line end or damage parts them. */
export function citedSpan(text: string, { item, post, number }: Reference): Span | null {
  if (post === null || number === null) return null;
  const { start } = item.cited;
  const end = Math.min(item.cited.end, start + longestItem);
  const words = text.slice(start, end).toUpperCase();
  // Some letters become two as capitals: then offsets would lie.
  if (words.length !== end - start) return null;
  const digits = String(number);
  for (let at = words.indexOf(digits); at !== -1; at = words.indexOf(digits, at + 1)) {
    if (isDigit(words.charCodeAt(at + digits.length))) continue;
    const from = words.lastIndexOf(post, at);
    if (from !== -1) return { start: start + from, end: start + at + digits.length };
  }
  return null;
}

/** The smallest stretch that shows a reference: post and number, else the whole item. */
export function shownSpan(text: string, reference: Reference): Span {
  return citedSpan(text, reference) ?? { start: reference.item.cited.start, end: reference.item.cited.end };
}
