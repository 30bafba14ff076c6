import { occurrences } from "../text/occurrences";
import type { Span } from "../text/span";
import { hasPilcrow, isLettered, printedNumber } from "../syntax/paragraph-number";
import type { Paragraph } from "../syntax/tree";

/** How a printed number stands to the numbers before it. */
export type Sequence =
  | "next"
  /** The pilcrow was read as the digit 1: `14.` where `¶4.` belongs. */
  | "pilcrowAsOne"
  | "gap"
  | "repeated"
  /** The second part of a paragraph (`2b.` behind `2a.`), or inside a quoted text, a list or an annex that counts for itself, or in the midst of a sentence: `under the age of` `¶16. They`. */
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
  /** The number of the paragraph before it, in this section or the one above; 0 where there is none. */
  readonly after: number;
  /** For a gap of one: where the number left out stands within the paragraph before, with its stop. */
  readonly joined: Span | null;
}

/** What stands before the paragraphs that are numbered. */
export interface NumberingContext {
  /**
   * The number of the last paragraph above them: 1 where the classifier's line is printed as paragraph 1, that of the
   * section above, or 0; `null` where nobody knows, since the section above is lost.
   */
  readonly before: number | null;
  /** Whether the telegram's first paragraph is among them: not so in a later section or an extract. */
  readonly fromFirst: boolean;
}

/** Reads the numbers of a telegram's paragraphs, in order of the text. */
export function numberParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  { before, fromFirst }: NumberingContext,
): readonly NumberedParagraph[] {
  const numbered: NumberedParagraph[] = [];
  /** The last of the telegram's own count, and the last number of a list that counts for itself within it. */
  let previous: NumberedParagraph | null = null;
  let inner = 0;
  /** Whether a number with its pilcrow came before: without any, `12.` behind `1.` leaves out ten. */
  let pilcrows = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const span = paragraph.number;
    if (span === null) continue;
    const pilcrow = hasPilcrow(text, span);
    const printed = printedNumber(text, span);
    const last: number = previous?.number ?? before ?? printed - 1;
    let number = printed;
    let sequence: Sequence;
    if (paragraph.quoted) sequence = "inner";
    else if (inner > 0 && printed === inner + 1 && listEnds(text, paragraphs, index, last + 1)) {
      sequence = "inner";
      inner = printed;
    } else if (printed === last + 1) sequence = "next";
    else if (
      !pilcrow &&
      printed === Number(`1${String(last + 1)}`) &&
      (pilcrows || (fromFirst && last === 0 && isSecond(nextNumber(text, paragraphs, index))))
    ) {
      pilcrows = true;
      sequence = "pilcrowAsOne";
      number = last + 1;
    } else if (printed === inner + 1 && last > 0 && !(last === 1 && isMisprint(text, paragraphs, index))) {
      sequence = "inner";
      inner = printed;
    } else if (printed === last && isLettered(text, span)) sequence = "inner";
    else if (printed === last && last > 0) {
      sequence = "repeated";
      // Where the count goes on as if the number had been right, it is a misprint.
      if (nextNumber(text, paragraphs, index)?.printed !== last + 1) number = last + 1;
    } else if (printed > last && !goesOn(text, span.start)) sequence = "gap";
    else {
      sequence = "inner";
      if (printed === 1) inner = 1;
    }
    pilcrows ||= pilcrow;
    const entry: NumberedParagraph = {
      paragraph,
      printed,
      number,
      sequence,
      span: { start: span.start, end: span.end },
      previous,
      after: last,
      joined: sequence === "gap" && number === last + 2 ? joinedNumber(text, last + 1, previous, span) : null,
    };
    if (sequence !== "inner") {
      previous = entry;
      inner = 0;
    }
    numbered.push(entry);
  }
  return numbered;
}

/** How many paragraphs are looked at for the end of a list. */
const longestList = 40;

/**
 * Whether a second paragraph 1, right below the first and marked like it, is misprinted: no list begins there, from which
 * the count would come back to 2.
 */
function isMisprint(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const [before, paragraph] = [paragraphs[index - 1], paragraphs[index]];
  if (before?.number == null || paragraph === undefined || printedNumber(text, before.number) !== 1)
    return false;
  if ((before.mark === null) !== (paragraph.mark === null) || text.endsWith(":", before.end)) return false;
  if (/[a-z]/i.test(text.slice(before.end, paragraph.start))) return false;
  return !listEnds(text, paragraphs, index, 2);
}

/** Whether a list that goes on at `index` ends behind it, and the count of the telegram comes back to `expected`. */
function listEnds(text: string, paragraphs: readonly Paragraph[], index: number, expected: number): boolean {
  const [printed = 0, ...behind] = paragraphs
    .slice(index, index + longestList)
    .flatMap(({ number, quoted }) => (number === null || quoted ? [] : [printedNumber(text, number)]));
  const end = behind.findIndex((number, further) => number !== printed + 1 + further);
  return behind[end] === expected;
}

/** Where a number stands behind a sentence between two paragraphs, as at the beginning of one. */
function joinedNumber(
  text: string,
  number: number,
  previous: NumberedParagraph | null,
  next: Span,
): Span | null {
  if (previous === null) return null;
  for (const printed of [`${number}.`, `${number} .`]) {
    const at = occurrences(text, printed, { start: previous.span.end, end: next.start }).find(
      (start) =>
        /[.?!:)"”'’](?: {1,3}| ?[\r\n]{1,4})$/.test(text.slice(start - 6, start)) &&
        /^ {1,3}[A-Z("“]/.test(text.slice(start + printed.length, start + printed.length + 4)),
    );
    if (at !== undefined) return { start: at, end: at + printed.length };
  }
  return null;
}

const midSentence =
  /(?:^|[ \r\n])(?:[a-z]{2,}|January|February|March|April|May|June|July|August|September|October|November|December)\s*$/;

/** Whether the words before a number are no whole sentence and no heading, so that the number belongs to them. */
function goesOn(text: string, at: number): boolean {
  return midSentence.test(text.slice(Math.max(0, at - 40), at));
}

interface PrintedNumber {
  readonly printed: number;
  readonly pilcrow: boolean;
}

/** The number of the next numbered paragraph behind `index`. */
function nextNumber(text: string, paragraphs: readonly Paragraph[], index: number): PrintedNumber | null {
  for (let next = index + 1; next < paragraphs.length; next++) {
    const { number, quoted } = paragraphs[next] ?? { number: null, quoted: false };
    if (number && !quoted) return { printed: printedNumber(text, number), pilcrow: hasPilcrow(text, number) };
  }
  return null;
}

/** Whether a number is that of paragraph 2, though its pilcrow be read as the digit 1. */
function isSecond(number: PrintedNumber | null): boolean {
  return number !== null && number.printed === (number.pilcrow ? 2 : 12);
}
