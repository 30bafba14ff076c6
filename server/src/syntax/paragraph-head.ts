import { skipBlanks } from "../text/characters";
import { leaf } from "./build";
import { openerAt } from "./inline";
import { paragraphNumberEnd, printedNumber } from "./paragraph-number";
import { parsePortionMark } from "./portion-mark";
import type { Leaf, Paragraph, PortionMark } from "./tree";

/** What stands at a paragraph's head, before its text. */
export interface ParagraphHead {
  readonly number: Leaf<"number"> | null;
  /** The same number, printed a second time: `1. 1. The talks`, `1. (C) 1. The talks`. */
  readonly again: Leaf<"number"> | null;
  readonly mark: PortionMark | null;
  readonly opener: Leaf<"label"> | null;
  readonly textStart: number;
}

const openBracket = 40;

/**
 * The head of the paragraph that begins at `start` of a line that ends at `end`. `numberEnd`: where its number ends;
 * `last`: where the text of the telegram ends.
 */
export function paragraphHead(
  text: string,
  start: number,
  end: number,
  numberEnd: number | null,
  last: number,
): ParagraphHead {
  const number = numberEnd === null ? null : leaf("number", start, numberEnd);
  let textStart = skipBlanks(text, numberEnd ?? start, end);
  let again = number && numberAgain(text, number, textStart, end);
  if (again !== null) textStart = skipBlanks(text, again.end, end);
  let mark = parsePortionMark(text, textStart, end, last);
  if (mark !== null) textStart = mark.end < end ? skipBlanks(text, mark.end, end) : mark.end;
  if (again === null && mark !== null && number !== null) {
    again = numberAgain(text, number, textStart, end);
    // `1. (C) 1. Ask. 2. Tell.` is a list.
    if (again !== null && listFollows(text, again, end)) again = null;
    if (again !== null) textStart = skipBlanks(text, again.end, end);
  }
  const opener = openerAt(text, textStart, end);
  if (opener !== null) {
    textStart = opener.end;
    const behind = skipBlanks(text, opener.end, end);
    // `2. SUMMARY: (C) The talks go on.`
    if (mark === null && text.charCodeAt(behind) === openBracket) {
      mark = parsePortionMark(text, behind, end);
      if (mark !== null) textStart = skipBlanks(text, mark.end, end);
    }
  }
  return { number, again, mark, opener, textStart };
}

/** Where the number and the mark of a paragraph end. */
export function headEnd({ start, number, mark }: Pick<Paragraph, "start" | "number" | "mark">): number {
  return mark?.end ?? number?.end ?? start;
}

function numberAgain(text: string, number: Leaf, at: number, end: number): Leaf<"number"> | null {
  const stop = paragraphNumberEnd(text, at);
  if (stop === null || stop >= end) return null;
  return printedNumber(text, { start: at, end: stop }) === printedNumber(text, number)
    ? leaf("number", at, stop)
    : null;
}

/** As far as the next number of a list may stand: a line with thousands of numbers is sought through for each of them. */
const listReach = 2_000;

function listFollows(text: string, { start, end: from }: Leaf, end: number): boolean {
  const next = `${String(printedNumber(text, { start, end: from }) + 1)}${text.charAt(from - 1)} `;
  return text.slice(from, Math.min(end, from + listReach)).includes(` ${next}`);
}
