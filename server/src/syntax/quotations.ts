import { inOrder, leaf } from "./build";
import type { Inline } from "./inline";
import { partKey, sameKey } from "./part-key";
import { paragraphNumberEnd, printedNumber } from "./paragraph-number";
import type { Rows } from "./rows";
import * as shape from "./shapes";
import type { Leaf } from "./tree";

/** A text that a telegram quotes, from its Begin words to its End words. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** The number of the first numbered paragraph in it, and of the first one behind it; -1 for none. */
  readonly first: number;
  readonly next: number;
}

type Mark = Leaf<"label" | "closer">;

/** Parts that are the telegram's own words, though Begin and End stand around them. */
const ownWords = /\b(?:summary|comments?|actions?|background|objectives?|introduction|overview)\b/;
/** First letters of the lines that open or close: spares the patterns nearly every other line. */
const firstLetters = "BEQUbequ([";
/** More parts than this are not open at a time: those before them are taken for open to the end. */
const deepest = 12;

/**
 * The texts that a telegram quotes, in order of their beginnings. A Begin that no End names is none: nobody knows how far
 * its text goes. `inline`: the words that open and close parts in running text.
 */
export function findQuotations(
  rows: Rows,
  first: number,
  last: number,
  inline: readonly Inline[],
): readonly Quotation[] {
  const { text } = rows;
  const marks = findMarks(rows, first, last, inline);
  if (!marks.some(({ kind }) => kind === "label")) return [];
  const found: { start: number; end: number; first: number; next: number }[] = [];
  const open: { key: string; start: number; first: number }[] = [];
  /** From here on they have no number behind them yet. */
  let unfollowed = 0;
  let row = first;
  const countTo = (offset: number): void => {
    for (; row < last && rows.start(row) < offset; row++) {
      const start = rows.start(row);
      const end = paragraphNumberEnd(text, start);
      if (end === null) continue;
      const number = printedNumber(text, { start, end });
      for (const part of open) if (part.first === -1) part.first = number;
      for (const quotation of found.slice(unfollowed)) quotation.next = number;
      unfollowed = found.length;
    }
  };
  for (const mark of marks) {
    const key = partKey(text, mark);
    countTo(mark.start);
    if (mark.kind === "label") {
      open.push({ key, start: mark.start, first: -1 });
      if (open.length > deepest) open.shift();
      continue;
    }
    const at = open.findLastIndex((part) => sameKey(part.key, key));
    const part = open[at];
    if (part === undefined) continue;
    open.length = at;
    if (!ownWords.test(part.key))
      found.push({ start: part.start, end: mark.end, first: part.first, next: -1 });
  }
  countTo(Infinity);
  return found.sort((a, b) => a.start - b.start);
}

/** The words that open and close parts, in running text and on lines of their own, in order. */
function findMarks(rows: Rows, first: number, last: number, inline: readonly Inline[]): readonly Mark[] {
  const { text } = rows;
  const found: Mark[] = inline.filter((item): item is Mark => item.kind !== "pageMarker");
  for (let row = first; row < last; row++) {
    const start = rows.start(row);
    const end = rows.end(row);
    if (start === end || !firstLetters.includes(text.charAt(start))) continue;
    if (shape.isBeginLine(text, start, end)) found.push(leaf("label", start, end));
    else if (shape.isCloserLine(text, start, end)) found.push(leaf("closer", start, end));
  }
  return inOrder(found);
}
