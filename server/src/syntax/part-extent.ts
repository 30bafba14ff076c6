import { isCapital, trimmed } from "../text/characters";
import type { Span } from "../text/span";
import { matchesAt } from "../text/scanner";
import { parseCaptionLine, startsCaption } from "./caption-line";
import { breaksOff, classifierBreaksOff, classifierEnds, goesOn, referenceBreaksOff } from "./goes-on";
import {
  classifierLabel,
  labelAt,
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
import {
  isFirstHeading,
  isLevelAlone,
  isPageMarker,
  isRule,
  isStandingCaption,
  isTitleLike,
  titleBetweenDashes,
} from "./shapes";
import { continuesTags } from "./tags";
import { isWrapperLine } from "./wrapper";

/** Where a part ends, and the row behind it. */
export interface Extent {
  readonly end: number;
  readonly next: number;
}

/** What stands between two lines of a part: blank lines, page markers and captions that were printed again. */
interface Gap {
  /** The row behind it. */
  readonly next: number;
  readonly blanks: number;
  readonly markers: number;
  readonly captions: number;
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
    const { text, rows } = this;
    let at = row;
    for (;;) {
      const words = trimmed(text, { start: labelEnd, end: rows.end(at) });
      const gap = this.gapBehind(at);
      const goesOn =
        gap.next < this.last &&
        (gap.next === at + 1
          ? this.continues(at, gap.next, label, words)
          : this.bridges(at, gap, label, words));
      if (!goesOn) return { end: rows.end(at), next: at + 1 };
      at = gap.next;
    }
  }

  /** The blank lines, and what a page break printed, behind a row. */
  private gapBehind(row: number): Gap {
    const { text, rows, last } = this;
    const gap = { next: row + 1, blanks: 0, markers: 0, captions: 0 };
    for (; gap.next < last; gap.next++) {
      const { start, end } = rows.span(gap.next);
      if (start === end) gap.blanks++;
      else if (isPageMarker(text, start, end) || this.isLevelOfPage(gap.next)) gap.markers++;
      else if (isStandingCaption(text, start, end)) gap.captions++;
      else break;
    }
    return gap;
  }

  /** Whether a level stands on a row as it is printed above a page. */
  private isLevelOfPage(row: number): boolean {
    const { text, rows, last } = this;
    return (
      isLevelAlone(text, rows.start(row), rows.end(row)) &&
      row + 1 < last &&
      isPageMarker(text, rows.start(row + 1), rows.end(row + 1))
    );
  }

  /** Whether a line goes on with the part, of which `words` are printed so far, down to the row `above`. */
  private continues(above: number, row: number, label: RegExp, words: Span): boolean {
    const { text, rows } = this;
    if (label === orderLabel) return this.continuesOrder(row, words);
    if (label === referenceLabel && this.continuesReference(row, words)) return true;
    if (label !== tagsLabel) return !this.beginsText(row, label, words) && !this.endsPart(row, label);
    return !startsLabel(rows, row) && continuesTags(text, rows.span(above), rows.span(row));
  }

  /** Whether a line is an item of the references, or the rest of one. */
  private continuesReference(row: number, words: Span): boolean {
    const { text, rows } = this;
    const line = rows.short(row, 80);
    return (
      letterTwice.test(line) ||
      (!startsParagraph(text, rows.start(row)) && referenceBreaksOff(lastOf(text, words), line))
    );
  }

  /** Whether a line is the text's, though no blank line stands above it. */
  private beginsText(row: number, label: RegExp, words: Span): boolean {
    const { text, rows } = this;
    const line = rows.short(row, 200);
    if (label === classifierLabel)
      return classifierEnds(lastOf(text, words), line) && (sentence.test(line) || this.isHeading(row));
    return (
      label === subjectLabel &&
      isTitle(lastOf(text, words)) &&
      sentence.test(line) &&
      (line.endsWith(".") || line.length > longestTail)
    );
  }

  /** Whether a line stands alone above the first paragraph. */
  private isHeading(row: number): boolean {
    const { text, rows, last } = this;
    const next = rows.nextText(row + 1, Math.min(last, row + 1 + longestGap));
    return (
      isTitleLike(text, rows.start(row), rows.end(row)) &&
      next > row + 1 &&
      next < last &&
      startsParagraph(text, rows.start(next))
    );
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
      (isCapital(text.charCodeAt(start)) && this.isCaptionLine(row, label)) ||
      (isWrapperLine(rows, row) &&
        !this.namesOffice(row, label) &&
        !(label === subjectLabel && yearAlone.test(rows.short(row, 5))))
    );
  }

  /** Whether a line begins with an office as an archive's may, but in capitals, or where somebody serves. */
  private namesOffice(row: number, label: RegExp): boolean {
    const line = this.rows.short(row, 80);
    return office.test(line) && (isTitle(line) || label === classifierLabel);
  }

  /** Whether a row holds captions; a title may go on with such a word: `SENSITIVE ISSUES`. */
  private isCaptionLine(row: number, label: RegExp): boolean {
    const { text, rows } = this;
    const { start, end } = rows.span(row);
    if (end - start >= 20 || !startsCaption(text, start)) return false;
    return label !== subjectLabel || parseCaptionLine(text, { start, end }).captions.at(-1)?.end === end;
  }

  /** Whether a line goes on with the words of the E.O. line, of which `words` are printed so far. */
  private continuesOrder(row: number, words: Span): boolean {
    const { text, rows } = this;
    const start = rows.start(row);
    if (startsText(text, start)) return false;
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

  /** Whether a part goes on behind blank lines or a page break. `words`: the part's, down to the row `above`. */
  private bridges(
    above: number,
    { next, blanks, markers, captions }: Gap,
    label: RegExp,
    words: Span,
  ): boolean {
    const { text, rows } = this;
    // A lettered list of references may have blank lines between its items.
    const line = rows.short(next, 80);
    if (label === referenceLabel && (startsItem(text, rows.start(next)) || letterTwice.test(line)))
      return true;
    if (blanks > longestGap || !this.continues(above, next, label, words)) return false;
    if (label === orderLabel) return isUnfinishedOrder(text, words);
    if (blanks + captions === 0 || this.isBroken(next, label, words)) return true;
    if (label === tagsLabel || !this.doubleSpaced || blanks + markers + captions > 1) return false;
    if (label === subjectLabel) return isTitle(rows.short(next, 80));
    return text.charAt(words.end - 1) !== ".";
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
    const line = rows.short(row, 80);
    if (label === classifierLabel)
      return classifierBreaksOff(lastOf(text, words), `${line} ${rows.short(row + 1, 80)}`);
    if (label === referenceLabel)
      return (
        referenceBreaksOff(lastOf(text, words), line) ||
        this.itemBehind(row) ||
        (referenceAlone.test(line) && this.partBehind(row, true))
      );
    if (label === subjectLabel && isTitle(line) && breaksOff(text, end)) return true;
    // What stands between a title and the next label, printed as the title is, is the rest of it; but for a note.
    return (
      label === subjectLabel &&
      isTitleLike(text, start, end) &&
      !isFirstHeading(text, start, end) &&
      isTitle(text.slice(words.start, words.end)) === isTitle(line) &&
      !note.test(text.slice(start, end)) &&
      this.partBehind(row, false)
    );
  }

  /** Whether the next item of a list of references stands below a line that is no sentence. */
  private itemBehind(row: number): boolean {
    const { text, rows, last } = this;
    const next = rows.nextText(row + 1, Math.min(last, row + 2));
    return (
      next === row + 1 &&
      next < last &&
      !prose.test(rows.short(row, 80)) &&
      startsItem(text, rows.start(next))
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

/** The end of a part's words, which tells whether more is to come. */
function lastOf(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - longestLast), end);
}

const longestLast = 200;
const prose = /^$|[a-z]{2} [a-z]{2}/;
/** Words in small letters, with a capital before them. */
const sentence = /^["“]?[A-Z][a-z]* [a-z]+ [a-z]+/;
/** A line of a sentence that goes on in the next one; the rest of a title is shorter. */
const longestTail = 45;

/** The last word of a title that breaks off above it, where else an archive's number stands: `APRIL 28,` and `2009`. */
const yearAlone = /^(?:19|20)\d{2}\.?$/;
const office = /^(?:Embassy|Consulate|Mission|Secretary)\b/i;
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
/** The letter of an item with the same in brackets behind it, which is no mark: `C. (C) ZENDA 41`. */
const letterTwice = /^[¶ ]{0,2}([A-Z])[.):] {1,2}\(\1\) /;
/** `04 ZENDA 41`. */
const referenceAlone = /^(?:\d{2,4} )?[A-Z][A-Z .'-]{1,24} \d{2,6}(?: \(NOTAL\))?[.,;]?$/;

function isTitle(words: string): boolean {
  return words !== "" && !/[a-z]/.test(words);
}
