import type { Paragraph, Point } from "../syntax/tree";
import { skipBlanks } from "../text/characters";
import type { Span } from "../text/span";
import type { NumberedParagraph } from "./numbering";

/** A number or mark in which a letter was taken for a digit, or a digit for a letter. */
export interface Misread {
  readonly kind: "number" | "mark";
  /** The number with its stop: `1O.`; the mark without its brackets: `5/NF`. */
  readonly span: Span;
  /** What was meant: "10.", "S/NF". */
  readonly meant: string;
}

const number = /¶? ?(?=\d{0,2}[lIO])([\dlIO]{1,3})[.)](?= )/y;
const numberStart = /[¶\dlIO]/;
/** Only marks with a digit in them: other slips are no digits. */
const mark = /\((5|5BU|SB0|S8U|58U)((?:\/{1,2}[A-Z ]{1,24})?)\)/y;
const openBracket = 40;

/**
 * Numbers and marks that were misread. A number counts only where it goes on from the paragraph before and is the next
 * paragraph's, or has a mark behind it: Roman numerals and lists are left alone.
 */
export function findMisread(
  text: string,
  paragraphs: readonly Paragraph[],
  points: readonly Point[],
  numbered: readonly NumberedParagraph[],
): readonly Misread[] {
  const found: Misread[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.number === null) continue;
    if (paragraph.mark !== null) continue;
    const at = skipBlanks(text, paragraph.number.end, paragraph.end);
    if (text.charCodeAt(at) !== openBracket) continue;
    mark.lastIndex = at;
    const match = mark.exec(text);
    if (match === null) continue;
    const level = (match[1] ?? "").includes("B") || match[1] !== "5" ? "SBU" : "S";
    found.push({
      kind: "mark",
      span: { start: at + 1, end: mark.lastIndex - 1 },
      meant: level + (match[2] ?? ""),
    });
  }
  const blocks = [...paragraphs, ...points];
  // `I. II. III.` are Roman numerals.
  if (blocks.some(({ start }) => text.startsWith("II", start) && /[.)]/.test(text.charAt(start + 2))))
    return found;
  const own = numbered.filter(({ sequence }) => sequence !== "inner");
  for (const block of blocks) {
    if (block.kind === "paragraph" && block.number !== null) continue;
    if (!numberStart.test(text.charAt(block.start))) continue;
    number.lastIndex = block.start;
    const match = number.exec(text);
    if (match === null) continue;
    const value = Number((match[1] ?? "").replace(/[lI]/g, "1").replaceAll("O", "0"));
    const span = { start: block.start, end: number.lastIndex };
    if (continues(own, span, value, text)) {
      found.push({
        kind: "number",
        span,
        meant: text.slice(span.start, span.end).replace(match[1] ?? "", String(value)),
      });
    }
  }
  return found;
}

/** `own`: the numbers of the telegram's own count. */
function continues(own: readonly NumberedParagraph[], span: Span, value: number, text: string): boolean {
  const before = own.findLast((paragraph) => paragraph.span.start < span.start)?.number ?? 0;
  const after = own.find((paragraph) => paragraph.span.start > span.start)?.number;
  if (before !== value - 1) return false;
  return after === value + 1 || /^ {1,2}\((?:TS|SBU|[SCU])[/)]/.test(text.slice(span.end, span.end + 8));
}
