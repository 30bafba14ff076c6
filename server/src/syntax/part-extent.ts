import { isCapital, trimmed } from "../text/characters";
import type { Span } from "../text/span";
import { startsCaption } from "./caption-line";
import { breaksOff, goesOn } from "./goes-on";
import {
  classifierLabel,
  labelAt,
  matchesAt,
  orderLabel,
  referenceLabel,
  startsLabel,
  subjectLabel,
  tagsLabel,
} from "./labels";
import { paragraphNumberEnd, startsParagraph } from "./paragraph-number";
import { parsePortionMark } from "./portion-mark";
import { startsItem } from "./references";
import type { Rows } from "./rows";
import { isFirstHeading, isPageMarker, isRule, isTitleLike, titleBetweenDashes } from "./shapes";
import { continuesTags } from "./tags";
import { isWrapperLine } from "./wrapper";

/** Where a part ends, and the row behind it. */
export interface Extent {
  readonly end: number;
  readonly next: number;
}

/** How many blank lines may stand within a part, and how many lines with text behind them before the next part. */
const longestGap = 3;
const longestRest = 3;

/** Tells how far the parts of an opening go on that a label begins: to a blank line, the next label, or the text. */
export class PartExtents {
  private readonly rows: Rows;
  private readonly text: string;
  private readonly last: number;
  private readonly doubleSpaced: boolean;

  constructor(rows: Rows, last: number, doubleSpaced: boolean) {
    this.rows = rows;
    this.text = rows.text;
    this.last = last;
    this.doubleSpaced = doubleSpaced;
  }

  /** The extent of the part on a row; its label matches the pattern `label` and ends at `labelEnd`. */
  of(row: number, label: RegExp, labelEnd: number): Extent {
    const { text, rows, last } = this;
    let next = row + 1;
    let end = rows.end(row);
    for (; next < last; next++) {
      const span = rows.span(next);
      if (rows.isBlank(next)) {
        const after = this.behindBlank(next, label, trimmed(text, { start: labelEnd, end }));
        if (after === -1) break;
        next = after - 1;
        continue;
      }
      if (label === tagsLabel) {
        if (startsLabel(rows, next) || !continuesTags(text, rows.span(next - 1), span)) break;
      } else if (label === orderLabel) {
        if (!this.continuesOrder(next, trimmed(text, { start: labelEnd, end }))) break;
      } else if (isPageMarker(text, span.start, span.end)) {
        // A page break within the part.
      } else if (this.endsPart(next, label)) break;
      end = span.end;
    }
    return { end, next };
  }

  private endsPart(row: number, label: RegExp): boolean {
    const { text, rows } = this;
    const { start, end } = rows.span(row);
    if (label === referenceLabel && startsItem(text, start)) return false;
    if (label === classifierLabel && matchesAt(reasonLine, text, start)) {
      // On a line of its own the reason is a part; where the line above was full it goes on with that.
      const word = text.slice(start, end).search(/ |$/);
      return text.charAt(start) === "R" && rows.end(row - 1) - rows.start(row - 1) + 1 + word < lineWidth;
    }
    return (
      startsLabel(rows, row) ||
      startsText(text, start) ||
      isRule(text, start, end) ||
      titleBetweenDashes(text, start, end) !== null ||
      (label !== subjectLabel && isFirstHeading(text, start, end)) ||
      parsePortionMark(text, start, end)?.open != null ||
      // A heading that is ruled below: the text begins.
      (row + 1 < this.last && isRule(text, rows.start(row + 1), rows.end(row + 1))) ||
      (isCapital(text.charCodeAt(start)) && startsCaption(text, start) && end - start < 20) ||
      isWrapperLine(rows, row)
    );
  }

  /** Whether a line goes on with the words of the E.O. line, of which `words` are printed so far. */
  private continuesOrder(row: number, words: Span): boolean {
    const { text, rows } = this;
    const { start, end } = rows.span(row);
    if (startsText(text, start) || isPageMarker(text, start, end)) return false;
    if (isUnfinishedOrder(text, words)) return matchesAt(declassification, text, start);
    if (startsLabel(rows, row) || rows.classificationLine(row) !== null) return false;
    if (breaksOff(text, words.end)) return true;
    if (this.endsPart(row, orderLabel) || attention.test(rows.short(row, 200))) return false;
    if (goesOn(text, start)) return true;
    // An event in words, of which the rest stands above the TAGS.
    return (
      event.test(text.slice(words.start, words.end)) &&
      isTitle(rows.short(row, 80)) &&
      row + 1 < this.last &&
      startsLabel(rows, row + 1)
    );
  }

  /** The row with which a part goes on behind a blank one; -1 where it ends there. `words`: the part's, so far. */
  private behindBlank(blank: number, label: RegExp, words: Span): number {
    const { text, rows, last } = this;
    const row = rows.nextText(blank, last);
    if (row === last) return -1;
    const { start, end } = rows.span(row);
    // A lettered list of references may have blank lines between its items.
    if (label === referenceLabel && startsItem(text, start)) return row;
    if (row > blank + longestGap || isPageMarker(text, start, end)) return -1;
    if (label === orderLabel) return isUnfinishedOrder(text, words) ? row : -1;
    const broken = this.isBroken(row, label, words);
    if (label === tagsLabel) return broken ? row : -1;
    if (this.endsPart(row, label)) return -1;
    if (broken) return row;
    if (!this.doubleSpaced || row > blank + 1) return -1;
    if (label === subjectLabel) return isTitle(rows.short(row, 80)) ? row : -1;
    return text.charAt(words.end - 1) === "." ? -1 : row;
  }

  /** Whether a blank line parts words that belong together: something is wanting, or the line behind wants it. */
  private isBroken(row: number, label: RegExp, words: Span): boolean {
    const { text, rows } = this;
    const { start, end } = rows.span(row);
    if (words.start === words.end) return this.partBehind(row, true);
    const lastSign = text.charAt(words.end - 1);
    if (label === tagsLabel) return lastSign === "," || lastSign === ";" || this.partBehind(row, false);
    if (breaksOff(text, words.end)) return true;
    if (goesOn(text, start) && !".!?".includes(lastSign)) return true;
    if (label === referenceLabel)
      return referenceAlone.test(rows.short(row, 60)) && this.partBehind(row, true);
    // What stands between a title and the next label, printed as the title is, is the rest of it; but for a note.
    return (
      label === subjectLabel &&
      isTitleLike(text, start, end) &&
      !isFirstHeading(text, start, end) &&
      isTitle(text.slice(words.start, words.end)) === isTitle(rows.short(row, 80)) &&
      !note.test(text.slice(start, end)) &&
      this.partBehind(row, false)
    );
  }

  /** Whether a part begins at most a few lines behind a row, or, when asked for, the first paragraph. */
  private partBehind(row: number, orText: boolean): boolean {
    const { text, rows, last } = this;
    for (let next = row, seen = 0; next < last && seen <= longestRest; next++) {
      if (rows.isBlank(next)) continue;
      seen++;
      const start = rows.start(next);
      if (startsParagraph(text, start) || parsePortionMark(text, start, rows.end(next))?.open != null)
        return orText;
      if (behind.has(labelAt(rows, next)?.pattern)) return true;
    }
    return false;
  }
}

/** The parts that can follow one with a blank line in it. */
const behind: ReadonlySet<RegExp | undefined> = new Set([
  orderLabel,
  subjectLabel,
  referenceLabel,
  classifierLabel,
]);

/** Whether a paragraph's number stands at a line's start: `24,` is the rest of a date. */
function startsText(text: string, start: number): boolean {
  const end = paragraphNumberEnd(text, start);
  return end !== null && (text.charAt(end - 1) !== "," || text.charAt(start) === "¶");
}

/** The reasons on a line of their own, below the classifier's name. */
const reasonLine = /reasons?\b/iy;
/** Where most telegrams wrap their lines. */
const lineWidth = 62;

const unfinishedOrder = /^(?:\d{4,5})?[:;,. ]*(?:(?:DECL(?:ASSIFY)?(?: ON)?|DNG(?:: ?CO)?)[:;,. ]*)?$/i;
/** With what the words of an E.O. line begin. */
const declassification = /[:;,]? ?(?:DECL|DNG|N ?\/ ?A\b|\d|X\d|OADR|MR\b|X?GDS|ADS|RDS)/iy;
/** An event for a date: `12958: DECL: UPON CLOSURE OF EMBASSY`. */
const event = /DECL[^A-Z]{1,4}(?!N\/A)[A-Z]{2,} [A-Z]{2,}/i;

/** Whether an E.O. line breaks off before it says anything of declassification: `12958: DECL:`. */
function isUnfinishedOrder(text: string, { start, end }: Span): boolean {
  return end - start < 40 && unfinishedOrder.test(text.slice(start, end));
}

/** A line for somebody's attention. */
const attention = /\b(?:FOR|PASS|ATTN)\b/;
/** What may stand between the subject and the references, and is neither. */
const note =
  /^\S+ (?:FOR|PASS)\b|\b(?:PARAS?|ACTION|CABLE|TELEGRAM|MESSAGE|UNCLASSIFIED|CONFIDENTIAL|SECRET|SENSITIVE|PROTECT)\b/i;
/** `04 ZENDA 41`. */
const referenceAlone = /^(?:\d{2,4} )?[A-Z][A-Z .'-]{1,24} \d{2,6}(?: \(NOTAL\))?[.,;]?$/;

function isTitle(words: string): boolean {
  return words !== "" && !/[a-z]/.test(words);
}
