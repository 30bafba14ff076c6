import { spanText, type Span } from "../text/span";
import type { Paragraph } from "../syntax/tree";

/** How a printed number stands to the numbers before it. */
export type Sequence =
  | "next"
  /** The pilcrow was read as the digit 1: `14.` where `¶4.` belongs. */
  | "pilcrowAsOne"
  | "gap"
  | "repeated"
  /** Inside a list or annex that counts for itself. */
  | "inner";

export interface NumberedParagraph {
  readonly paragraph: Paragraph;
  readonly printed: number;
  /** What the number must be by its place; equal to `printed` unless the sequence is "pilcrowAsOne". */
  readonly number: number;
  readonly sequence: Sequence;
  /** The number and its stop, as printed: `14.` */
  readonly span: Span;
  /** The paragraph before it in the telegram's own count; `null` for the first. */
  readonly previous: NumberedParagraph | null;
}

/** Reads the numbers of a telegram's paragraphs, in order of the text. */
export function numberParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly NumberedParagraph[] {
  const numbered: NumberedParagraph[] = [];
  /** The last of the telegram's own count, and the last number of a list that counts for itself within it. */
  let previous: NumberedParagraph | null = null;
  let inner = 0;
  for (const paragraph of paragraphs) {
    const span = paragraph.number;
    if (span === null) continue;
    const last: number = previous?.number ?? 0;
    const label = spanText(text, span);
    const digits = label.replace(/\D/g, "");
    const printed = Number(digits);
    let number = printed;
    let sequence: Sequence;
    if (printed === last + 1) sequence = "next";
    else if (!label.startsWith("¶") && digits === `1${String(last + 1)}`) {
      sequence = "pilcrowAsOne";
      number = last + 1;
    } else if (printed === inner + 1 && last > 0) {
      sequence = "inner";
      inner = printed;
    } else if (printed === last) sequence = "repeated";
    else if (printed > last) sequence = "gap";
    else sequence = "inner";
    const entry: NumberedParagraph = {
      paragraph,
      printed,
      number,
      sequence,
      span: { start: span.start, end: span.end },
      previous,
    };
    if (sequence !== "inner") {
      previous = entry;
      inner = 0;
    }
    numbered.push(entry);
  }
  return numbered;
}
