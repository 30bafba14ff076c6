import type { Position, TextEdit } from "vscode-languageserver-types";
import type { NumberedParagraph } from "../facts/numbering";
import type { CableView } from "../facts/view";
import { paragraphDigits } from "../syntax/paragraph-number";
import { skipBlanks } from "../text/characters";
import { isBlankLine, lineAt, offsetAt } from "../text/lines";
import { toRange } from "./range";

/**
 * The number of the next paragraph, where Enter was struck for the second time behind the last one of the text: the cursor
 * stands on a blank line with one blank line above it. Nothing anywhere else, and never a mark.
 */
export function onTypeFormatting(view: CableView, position: Position, typed: string): TextEdit[] {
  const { lines } = view;
  const { line } = position;
  if (typed !== "\n" || line < 2 || !isBlankLine(lines, line) || !isBlankLine(lines, line - 1)) return [];
  const last = lastParagraph(view, line - 2);
  if (last === null) return [];
  const at = offsetAt(lines, position);
  return [{ range: toRange(lines, { start: at, end: at }), newText: nextNumber(view.text, last) }];
}

/** The numbered paragraph that ends a text on a line; `null` where its number is doubtful, or a list ends it. */
function lastParagraph({ lines, telegrams }: CableView, line: number): NumberedParagraph | null {
  for (const { numbered, telegram } of telegrams) {
    const last = numbered.at(-1);
    if (last === undefined || lineAt(lines, last.paragraph.end) !== line) continue;
    const { sequence, number, printed, paragraph } = last;
    if (sequence === "inner" || number !== printed || paragraph.end !== telegram.body?.end) return null;
    return paragraph.points.at(-1)?.end === paragraph.end ? null : last;
  }
  return null;
}

/** The number behind a paragraph's, in the same form: its pilcrow, its stop and the blanks behind it. */
export function nextNumber(text: string, { number, span }: NumberedParagraph): string {
  const digits = paragraphDigits(text, span);
  const words = skipBlanks(text, span.end, text.length);
  const blanks = text.slice(span.end, words);
  return [
    text.slice(span.start, digits.start),
    number + 1,
    text.slice(digits.end, span.end),
    // The words may stand at the number, or begin on the next line.
    /^ {1,4}$/.test(blanks) ? blanks : " ",
  ].join("");
}
