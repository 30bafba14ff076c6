import type { ClassificationLine } from "../syntax/tree";
import type { Span } from "../text/span";

/** What follows the digits of a number in which a letter stands for one: `Q042` of `00Q042`, `O` of `00004O`. */
const behind = /^(?:[OQI]{1,2}(?![a-z\d])|[OQDIZSB]{0,3}[a-z]\d{1,6}(?![a-z\d]))/i;

/** The number on the classification line, where letters among its digits make it unreadable; `null` elsewhere. */
export function garbledNumber(text: string, line: ClassificationLine): Span | null {
  const { serial, post } = line;
  if (!serial || !post) return null;
  const match =
    serial.end < line.end ? behind.exec(text.slice(serial.end, Math.min(serial.end + 10, line.end))) : null;
  // A zero that was read as O at its beginning has become a word of the post's name.
  const before = post.end === serial.start && / [OQDI]$/i.test(text.slice(post.end - 2, post.end)) ? 1 : 0;
  if (match === null && before === 0) return null;
  return { start: serial.start - before, end: serial.end + (match?.[0].length ?? 0) };
}
