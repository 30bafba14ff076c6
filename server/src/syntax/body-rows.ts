import { isCapital, skipBlanks } from "../text/characters";
import { isSurname } from "./names";
import { parseOpening } from "./opening";
import { paragraphNumberEnd } from "./paragraph-number";
import { parsePortionMark } from "./portion-mark";
import type { Rows } from "./rows";
import * as shape from "./shapes";

const longestTitleRows = 3;
const longestName = 42;
/** A heading above a rule is no longer, and a sentence there much shorter. */
const longestRuled = { words: 100, sentence: 70 } as const;
/** How many rows an opening takes that a section prints again, at most. */
const longestOpening = 40;
/** How many markers stand one behind the other at a page break, at most. */
const mostMarkers = 12;

/** The rows of a text: what stands on each, told from it and from those around it, whatever was read before it. */
export class BodyRows {
  private readonly rows: Rows;
  private readonly text: string;
  private readonly first: number;
  private readonly last: number;
  /** Whether the text is all in capitals, so that capitals make no heading. */
  private readonly shouting: boolean;
  private readonly doubleSpaced: boolean;
  /** The rows of the openings that sections printed again. */
  private readonly again = new Set<number>();
  /** The last row for which one was sought: a row is asked about several times. */
  private soughtTo = -1;

  /** `last`: the first row that is no longer in the text. */
  constructor(rows: Rows, first: number, last: number, shouting: boolean, doubleSpaced: boolean) {
    this.rows = rows;
    this.text = rows.text;
    this.first = first;
    this.last = last;
    this.shouting = shouting;
    this.doubleSpaced = doubleSpaced;
  }

  /** Whether a row is stepped over: a page marker, a caption or an opening printed again, a stamp, the level of a page. */
  isMarker(row: number): boolean {
    const { text, rows } = this;
    if (this.again.has(row)) return true;
    const start = rows.start(row);
    const end = rows.end(row);
    if (!isCapital(text.charCodeAt(start)) || end - start > 120) return false;
    if (shape.isPageMarker(text, start, end)) {
      this.addOpeningAgain(row);
      return true;
    }
    return (
      shape.isStandingCaption(text, start, end) ||
      shape.isStamp(text, start, end) ||
      (shape.isLevelAlone(text, start, end) && (this.atPageBreak(row) || this.isBetweenBlanks(row)))
    );
  }

  /** Notes the rows of the opening that a section prints again below its classification line. */
  private addOpeningAgain(row: number): void {
    if (row <= this.soughtTo) return;
    this.soughtTo = row;
    const { rows, doubleSpaced } = this;
    if (rows.classificationLine(row)?.section == null) return;
    const last = Math.min(this.last, row + longestOpening);
    const parts = parseOpening(rows, row, last, doubleSpaced)?.opening.parts ?? [];
    const lastPart = parts.at(-1);
    if (lastPart === undefined || !parts.some(({ kind }) => kind === "subject" || kind === "tagsLine"))
      return;
    let next = row;
    for (; rows.start(next) < lastPart.start; next++) this.again.add(next);
    // What stands below a blank line goes on with the sentence above the opening, not with the subject.
    for (; next < last && rows.start(next) < lastPart.end && !rows.isBlank(next); next++)
      this.again.add(next);
  }

  /** Whether a row stands alone in the midst of the text: the page marker that was printed with the level is lost. */
  private isBetweenBlanks(row: number): boolean {
    const { rows, first, last } = this;
    return row > first && row + 1 < last && rows.isBlank(row - 1) && rows.isBlank(row + 1);
  }

  /** Whether a page marker stands on the next or the last line with text: the level is printed above and below it. */
  private atPageBreak(row: number): boolean {
    const { text, rows, first, last } = this;
    const next = rows.nextText(row + 1, last);
    let above = row - 1;
    while (above >= first && rows.isBlank(above)) above--;
    const marks = (at: number): boolean =>
      shape.isPageMarker(text, rows.start(at), rows.end(at)) ||
      shape.isLevelAlone(text, rows.start(at), rows.end(at)) ||
      shape.isStamp(text, rows.start(at), rows.end(at));
    return (next < last && marks(next)) || (above >= first && marks(above));
  }

  /** The next row that is neither blank nor stepped over. */
  nextWords(row: number): number {
    const { rows, last } = this;
    let next = rows.nextText(row + 1, last);
    for (let seen = 0; seen < mostMarkers && next < last && this.isMarker(next); seen++)
      next = rows.nextText(next + 1, last);
    return next;
  }

  /** Whether a paragraph with its number or mark comes next. */
  paragraphFollows(row: number): boolean {
    const { text, rows, last } = this;
    const next = this.nextWords(row);
    if (next >= last) return false;
    const start = rows.start(next);
    return (
      paragraphNumberEnd(text, start) !== null || parsePortionMark(text, start, rows.end(next))?.open != null
    );
  }

  /** Whether a row and the next are columns: a table belongs to the paragraph above it. */
  isTable(row: number): boolean {
    const { text, rows, last } = this;
    if (row + 1 < last && this.isTableRule(row + 1)) return true;
    const next = rows.nextText(row + 1, last);
    if (next >= last || !shape.isTableRow(text, rows.start(row), rows.end(row))) return false;
    return shape.isTableRow(text, rows.start(next), rows.end(next)) || this.ruleAt(next);
  }

  /** Whether a rule stands between the head of a table and its rows. */
  isTableRule(row: number): boolean {
    if (!this.ruleAt(row)) return false;
    const { text, rows } = this;
    if (shape.isColumnRule(text, rows.start(row), rows.end(row))) return true;
    const isColumns = (at: number): boolean =>
      at < this.last && shape.hasColumns(text, rows.start(at), rows.end(at));
    return isColumns(row - 1) && isColumns(row + 1);
  }

  /** Whether a row of the text is a rule; one behind the last is none. */
  ruleAt(row: number): boolean {
    return row < this.last && shape.isRule(this.text, this.rows.start(row), this.rows.end(row));
  }

  /** Whether a row that may be a heading reads as one; `ruled`: whether a rule stands above or below it. */
  isTitle(row: number, start: number, end: number, ruled: boolean): boolean {
    const { text } = this;
    if (shape.isBeginLine(text, start, end)) return true;
    if (shape.hasColumns(text, start, end)) return false;
    // That of a telegram that is quoted.
    if (this.rows.classificationLine(row)?.serial != null) return false;
    if (ruled) return shape.isShouted(text, start, end) || shape.isTitleLike(text, start, end);
    // In a text of capitals a short line may be a heading only where it is no sentence and a paragraph follows.
    if (this.shouting && (end - start > 60 || shape.endsSentence(text, end) || !this.paragraphFollows(row)))
      return false;
    if (shape.isShouted(text, start, end)) return true;
    return shape.isTitleLike(text, start, end) && this.paragraphFollows(row);
  }

  /**
   * Whether a row that stands apart is a heading by its rules alone, whatever its words and their stop: one above and
   * one below, or one below that is as long or has the next paragraph behind it. A rule above alone may be a table's.
   */
  isRuledTitle(row: number, start: number, end: number, wasRule: boolean): boolean {
    const { text, rows } = this;
    const longest = shape.endsSentence(text, end) ? longestRuled.sentence : longestRuled.words;
    if (end - start > longest || !this.ruleAt(row + 1) || this.isTableRule(row + 1)) return false;
    if (!/[a-z]{2}/i.test(text.slice(start, end)) || shape.hasColumns(text, start, end)) return false;
    if (
      shape.isCloserLine(text, start, end) ||
      parsePortionMark(text, numberedStart(text, start, end), end) !== null
    )
      return false;
    if (wasRule) return true;
    const below = rows.end(row + 1) - rows.start(row + 1);
    if (Math.abs(below - (end - start)) <= 2) return true;
    return shape.bulletEnd(text, start, end) === null && this.paragraphFollows(row + 1);
  }

  /** A heading between two rules, on one row or a few; returns its last row, `null` when it is none. */
  ruledTitleEnd(row: number): number | null {
    const { rows, text, last } = this;
    const start = rows.start(row);
    for (let end = row + 1; end < Math.min(last, row + longestTitleRows + 1); end++) {
      if (rows.isBlank(end)) return null;
      if (!this.ruleAt(end)) continue;
      if (end === row + 1) return null;
      const stop = rows.end(end - 1);
      if (stop - start > 200 || shape.endsSentence(text, stop)) return null;
      if (shape.hasColumns(text, start, stop)) return null;
      return end - 1;
    }
    return null;
  }

  /** Whether a line is what the name below a telegram is. */
  isNameAlone(start: number, end: number): boolean {
    const { text } = this;
    return (
      isCapital(text.charCodeAt(start)) && end - start < longestName && isSurname(text.slice(start, end))
    );
  }
}

/** Where the words of a line begin, behind a paragraph's number. */
function numberedStart(text: string, start: number, end: number): number {
  return skipBlanks(text, paragraphNumberEnd(text, start) ?? start, end);
}
