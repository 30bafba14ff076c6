import type { ClassificationLine } from "../syntax/tree";
import { spanText, type Span } from "../text/span";

/** The number on the classification line, where letters stand among its digits: `00Q042`, `00004O`; `null` elsewhere. */
export function garbledNumber(text: string, { serial }: ClassificationLine): Span | null {
  if (serial === null || !/[A-Z]/i.test(spanText(text, serial))) return null;
  return { start: serial.start, end: serial.end };
}
