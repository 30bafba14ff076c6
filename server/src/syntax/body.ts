import { isBlank, isSmall, skipBlanks, trimmed } from "../text/characters";
import { spanText } from "../text/span";
import { matchesAt } from "../text/scanner";
import { BodyRows } from "./body-rows";
import { leaf, tile } from "./build";
import { anyNumber, Counts } from "./counts";
import { findInline } from "./inline";
import { isShouting } from "./letter-case";
import { closerLine, pageMarker, signatureLine, titleLine } from "./line-blocks";
import { beginsList, comesNext } from "./list-order";
import { nest } from "./nest";
import {
  finishParagraph,
  finishPoint,
  InlineCursor,
  type OpenParagraph,
  type OpenPoint,
} from "./open-blocks";
import {
  hasPilcrow,
  isLettered,
  letteredNumberEnd,
  paragraphDigits,
  paragraphNumberEnd,
  printedNumber,
  stopBehind,
} from "./paragraph-number";
import { paragraphHead } from "./paragraph-head";
import { parsePortionMark } from "./portion-mark";
import { findQuotations } from "./quotations";
import { fullLine, type Rows } from "./rows";
import * as shape from "./shapes";
import type { Body, FlatBlock, Heading, Interruption } from "./tree";

/** Where the text of a telegram stands. */
export interface BodyPlace {
  /** Its rows; `last` is the first that is no longer in it. */
  readonly first: number;
  readonly last: number;
  /** The offset at which it ends: within its last row where a signature is glued to it. */
  readonly end: number;
  /**
   * The number of the last paragraph above it: 1 where the classifier's line is printed as paragraph 1, else 0; `null` in
   * a later section, which goes on from another.
   */
  readonly before: number | null;
  /** Whether a blank line stands behind every line, so that blank lines part nothing. */
  readonly doubleSpaced: boolean;
  /** The heading, where it stands in the midst of the text, its first row and the row behind it. */
  readonly heading: { readonly node: Heading; readonly row: number; readonly next: number } | null;
}

/** The text of a telegram; `null` when its rows are blank. */
export function parseBody(rows: Rows, place: BodyPlace): Body | null {
  const flat = new BlockReader(rows, place).read();
  const firstBlock = flat[0];
  const lastBlock = flat.at(-1);
  if (firstBlock === undefined || lastBlock === undefined) return null;
  const blocks = nest(rows.text, flat);
  return {
    kind: "body",
    start: firstBlock.start,
    end: lastBlock.end,
    blocks,
    children: tile(firstBlock.start, lastBlock.end, blocks),
  };
}

const openBracket = 40;
const colon = 58;
const blank = 32;
/** A line longer than this was joined from several: paragraphs may begin within it. */
const joinedLine = 100;
/** A row this long or longer fills the line: what follows a blank line in a double-spaced copy goes on with it. */
const fullRow = 50;
const deepestIndent = 40;
/** How many points back the one is sought that a bullet goes on from. */
const farthestPoint = 20;
/** What stands before the bracket of a mark that follows a number behind a sentence: `… the King. 3. (C)`. */
const numberBefore = /[.)"”?!:] {1,3}(\d{1,3}[.)] ?)$/;
const longestBefore = 9;
const markAfter = /(?:TS|SBU|LOU|[SCU])[/)]/y;

class BlockReader {
  private readonly rows: Rows;
  private readonly lines: BodyRows;
  private readonly text: string;
  private readonly first: number;
  private readonly last: number;
  private readonly end: number;
  private readonly inline: InlineCursor;
  private readonly doubleSpaced: boolean;
  private readonly heading: BodyPlace["heading"];
  private readonly blocks: FlatBlock[] = [];
  private open: OpenParagraph | null = null;
  /** Page markers behind the last words: part of the paragraph if it goes on. */
  private readonly pending: Interruption[] = [];
  /** A point under a heading, with no paragraph above it. */
  private loose: OpenPoint | null = null;
  private readonly counts: Counts;
  private nextPilcrow = -1;

  constructor(rows: Rows, { first, last, end, before, doubleSpaced, heading }: BodyPlace) {
    this.rows = rows;
    this.text = rows.text;
    this.first = first;
    this.last = last;
    this.end = end;
    const start = rows.start(first);
    const inline = findInline(this.text, start, end);
    this.inline = new InlineCursor(inline);
    this.counts = new Counts(rows, first, last, before, findQuotations(rows, first, last, inline));
    this.doubleSpaced = doubleSpaced;
    this.heading = heading;
    this.lines = new BodyRows(rows, first, last, isShouting(this.text, start, end), doubleSpaced);
  }

  read(): readonly FlatBlock[] {
    const { rows, text, last } = this;
    let blanks = 1;
    let afterRule = false;
    for (let row = this.first; row < last; row++) {
      if (row === this.heading?.row) {
        const { node, next } = this.heading;
        row = this.interruption(node, next - 1);
        blanks = 0;
        continue;
      }
      const start = rows.start(row);
      const end = Math.min(rows.end(row), this.end);
      if (start >= end) {
        blanks++;
        continue;
      }
      // Nearly every line: it goes on with the sentence before it.
      if (
        blanks === 0 &&
        !afterRule &&
        this.running &&
        end - start < joinedLine &&
        shape.isPlainlyProse(text, start) &&
        !this.hasPilcrow(start, end)
      ) {
        this.goOn(end);
        continue;
      }
      const fresh = afterRule || this.parts(blanks, start);
      const wasRule = afterRule;
      blanks = 0;
      afterRule = false;
      if (shape.isRule(text, start, end)) {
        if (!fresh && this.lines.isTableRule(row)) {
          this.takePending();
          this.goOn(end);
          continue;
        }
        // The rule below a heading is done with; another one stands above the next.
        if (!this.running && this.blocks.at(-1)?.kind === "title") blanks = 1;
        else afterRule = true;
        continue;
      }
      if (this.lines.isMarker(row)) {
        row = this.interruption(pageMarker(rows.span(row)), row);
        continue;
      }
      const inner = this.innerStart(row, start, end);
      const stop = inner === -1 ? end : trimmed(text, { start, end: inner }).end;
      row = this.block(row, start, stop, fresh, wasRule);
      for (let at = inner; at !== -1;) {
        const next = this.innerStart(row, at, end);
        const segmentEnd = next === -1 ? end : trimmed(text, { start: at, end: next }).end;
        const numberEnd = paragraphNumberEnd(text, at);
        if (numberEnd !== null) this.numbered(row, at, segmentEnd, numberEnd, true);
        at = next;
      }
    }
    this.close();
    return this.blocks;
  }

  private get running(): boolean {
    return this.open !== null || this.loose !== null;
  }

  /** Whether blank lines before `start` part it from what stands above. */
  private parts(blanks: number, start: number): boolean {
    if (blanks === 0) return false;
    if (!this.doubleSpaced || blanks > 1 || !this.running) return true;
    if (shape.isPlainlyProse(this.text, start)) return false;
    const end = this.textEnd;
    return shape.endsSentence(this.text, end) && end - this.lineStart(end) < fullRow;
  }

  private lineStart(end: number): number {
    const { text } = this;
    let at = end;
    while (at > 0 && end - at < fullRow && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13)
      at--;
    return at;
  }

  /** Reads one line, or its part before the next paragraph on it; returns the last row read. */
  private block(row: number, start: number, end: number, fresh: boolean, wasRule: boolean): number {
    const { text, rows, last } = this;
    const boundary = fresh || !this.running || shape.endsSentence(text, this.textEnd);
    const numberEnd = paragraphNumberEnd(text, start);
    if (fresh && this.isRuledTitle(row, start, end, numberEnd, wasRule)) {
      this.push(titleLine(start, end, true));
      return row;
    }
    if (numberEnd !== null) {
      const textRow = numberEnd < end ? row : this.markedRow(row);
      if (this.numbered(row, start, textRow === row ? end : rows.end(textRow), numberEnd, boundary))
        return textRow;
    }
    const lettered = fresh ? letteredNumberEnd(text, start) : null;
    if (lettered !== null && this.lettered(start, end, lettered)) return row;
    const ruledEnd = wasRule ? this.lines.ruledTitleEnd(row) : null;
    if (ruledEnd !== null) {
      this.push(titleLine(start, rows.end(ruledEnd), true));
      return ruledEnd;
    }
    const alone =
      fresh &&
      (row + 1 >= last ||
        rows.isBlank(row + 1) ||
        this.lines.ruleAt(row + 1) ||
        this.lines.isMarker(row + 1) ||
        paragraphNumberEnd(text, rows.start(row + 1)) !== null);
    if (alone && shape.isCloserLine(text, start, end)) {
      this.push(closerLine(start, end));
      return row;
    }
    if (boundary && this.isSignature(row, start, end)) {
      this.push(signatureLine(start, end));
      return row;
    }
    const between = fresh ? shape.titleBetweenDashes(text, start, end) : null;
    if (between !== null) {
      this.push(titleLine(start, end, true, between));
      return row;
    }
    const bullet = shape.bulletEnd(text, start, end);
    if (bullet !== null && this.isPoint(row, bullet, boundary)) {
      this.point(start, end, bullet);
      return row;
    }
    const underlined = this.lines.ruleAt(row + 1);
    const ruled = wasRule || underlined;
    const isHead = underlined && this.lines.isTableRule(row + 1);
    const stands = alone || this.isFirstHeading(row, start, end) || (underlined && boundary);
    if (
      !isHead &&
      (stands || (boundary && this.isBetweenLongLines(row) && !shape.isCloserLine(text, start, end)))
    ) {
      if (
        this.lines.isTitle(row, start, end, ruled) &&
        !this.isNameAbove(row, start, end, shape.isCloserLine)
      ) {
        this.push(titleLine(start, end, ruled));
        return row;
      }
    }
    if (
      this.running &&
      (!fresh || this.lines.isTable(row)) &&
      !this.isNameAbove(row, start, end, shape.isUnquote)
    ) {
      this.takePending();
      this.goOn(end);
    } else this.paragraph(start, end, null);
    return row;
  }

  /** Whether rules alone tell that a row is a heading; its number is not the one that the next paragraph should have. */
  private isRuledTitle(
    row: number,
    start: number,
    end: number,
    numberEnd: number | null,
    wasRule: boolean,
  ): boolean {
    if (!this.lines.isRuledTitle(row, start, end, wasRule)) return false;
    if (numberEnd === null) return true;
    const { counts } = this;
    counts.goTo(start);
    const value = printedNumber(this.text, { start, end: numberEnd });
    return value !== counts.expected || counts.numberBehind(row) === value;
  }

  /** Whether the name below a telegram that is quoted stands on a row: `RASSENDYLL`, and UNQUOTE or END TEXT below it. */
  private isNameAbove(row: number, start: number, end: number, isEnd: typeof shape.isUnquote): boolean {
    const { text, rows, last } = this;
    if (!this.lines.isNameAlone(start, end)) return false;
    const next = rows.nextText(row + 1, last);
    return (
      next < last && isEnd(text, rows.start(next), rows.end(next)) && shape.endsSentence(text, this.textEnd)
    );
  }

  /** Whether the name below a telegram stands on a row, and what is annexed to it below. */
  private isSignature(row: number, start: number, end: number): boolean {
    const { text, rows, last } = this;
    if (!this.lines.isNameAlone(start, end) || (this.blocks.length === 0 && this.open === null)) return false;
    const next = rows.nextText(row + 1, last);
    if (next === row + 1) return false;
    const annex = this.lines.ruleAt(next) ? next + 1 : next;
    return annex < last && shape.isAnnexLine(text, rows.start(annex), rows.end(annex));
  }

  /** The row on which the mark and the text of a number stand that is alone on its row; this row where there is none. */
  private markedRow(row: number): number {
    const { rows, text, last, heading } = this;
    const next = rows.nextText(row + 1, last);
    if (next >= last || next - row > 2 || next === heading?.row || rows.end(next) > this.end) return row;
    return parsePortionMark(text, rows.start(next), rows.end(next))?.open == null ? row : next;
  }

  /** Whether the first heading stands below words that are no paragraph: a copy without its opening. */
  private isFirstHeading(row: number, start: number, end: number): boolean {
    if (this.blocks.length > 0 || this.open === null || this.open.number !== null) return false;
    return shape.isFirstHeading(this.text, start, end) && this.rows.isBlank(row + 1);
  }

  /** Whether a row stands between two paragraphs of a copy that has each on one line: no blank line is between any. */
  private isBetweenLongLines(row: number): boolean {
    const { rows, last } = this;
    const above = this.lastPoint ?? this.open;
    if (above?.start !== rows.start(row - 1) || !this.lines.paragraphFollows(row)) return false;
    const isLong = (at: number): boolean => at < last && rows.end(at) - rows.start(at) > joinedLine;
    return isLong(row - 1) || isLong(row + 1);
  }

  /** Takes a number at a line's start for a paragraph's where it can be one; returns whether it did. */
  private numbered(row: number, start: number, end: number, numberEnd: number, boundary: boolean): boolean {
    const { text, counts } = this;
    counts.goTo(start);
    const { expected } = counts;
    const at = skipBlanks(text, numberEnd, end);
    const printed = spanText(text, paragraphDigits(text, { start, end: numberEnd }));
    const value = Number(printed);
    const signed = hasPilcrow(text, { start, end: numberEnd });
    const pilcrowAsOne = !signed && printed === `1${String(expected)}`;
    const near = value > expected && value <= expected + (signed ? 20 : 3);
    const marked = text.charCodeAt(at) === openBracket && parsePortionMark(text, at, end) !== null;
    // A list inside a paragraph counts `1) 2) 3)` where the paragraphs have `1. 2. 3.`.
    const stop = stopBehind(text, { start, end: numberEnd }).charAt(0);
    const sameStop = counts.stop === "" || counts.stop === stop;
    const plausible =
      signed || expected === anyNumber
        ? (boundary && value > 0) || (value === expected && this.isNext(row, value, at))
        : boundary && (value === expected || pilcrowAsOne || near || this.isRepeated(row, value));
    if (!marked && !(sameStop && plausible)) return false;
    if (!marked && !signed && this.goesOnWithList(row, value, stop)) return false;
    this.paragraph(start, end, numberEnd);
    counts.take(pilcrowAsOne ? expected : value, stop, signed);
    return true;
  }

  /**
   * Takes `2a.` for a point of paragraph 2 where that is open. Where no `2.` stands above it, its mark tells that it is a
   * paragraph: the first part of paragraph 2, or a later one. Returns whether it is any of these.
   */
  private lettered(start: number, end: number, numberEnd: number): boolean {
    const { text } = this;
    const value = printedNumber(text, { start, end: numberEnd });
    const holder = this.open?.number;
    const isPart = holder != null && printedNumber(text, holder) === value;
    if (isPart && !isLettered(text, holder)) {
      this.point(start, end, numberEnd);
      return true;
    }
    const { counts } = this;
    counts.goTo(start);
    const at = skipBlanks(text, numberEnd, end);
    if (!(isPart || value === counts.expected) || parsePortionMark(text, at, end)?.open == null) return false;
    this.paragraph(start, end, numberEnd);
    counts.take(value, counts.stop, hasPilcrow(text, { start, end: numberEnd }));
    return true;
  }

  /** Whether a number with its pilcrow, in the midst of a sentence, is a paragraph's all the same: no other has it. */
  private isNext(row: number, value: number, at: number): boolean {
    return !isSmall(this.text.charCodeAt(at)) && this.counts.numberBehind(row) !== value;
  }

  /** Whether a number without pilcrow is the next of a list, where the paragraphs have pilcrows or go on behind it. */
  private goesOnWithList(row: number, value: number, stop: string): boolean {
    // The first item may stand alone below a heading.
    const first = this.open?.number === null ? this.open.start : undefined;
    const before = this.lastPoint?.bullet.start ?? first;
    if (before === undefined || !this.text.startsWith(`${value - 1}${stop} `, before)) return false;
    return this.counts.pilcrows || this.counts.listEnds(row, value);
  }

  /** Whether a number is that of the paragraph above, printed a second time: it begins no list, and the count goes on. */
  private isRepeated(row: number, value: number): boolean {
    const { text, open, counts } = this;
    if (value !== counts.expected - 1 || counts.pilcrows || counts.numberBehind(row) !== counts.expected)
      return false;
    if (open?.number == null || open.mark !== null || open.points.length > 0) return false;
    if (printedNumber(text, open.number) !== value || text.charCodeAt(open.textEnd - 1) === colon)
      return false;
    return value > 1 || !counts.listEnds(row, value);
  }

  /** Where, behind `from` on the same line, the next paragraph begins; -1 when none does. */
  private innerStart(row: number, from: number, end: number): number {
    const { text } = this;
    const own = paragraphNumberEnd(text, from);
    const textStart = own === null ? from : paragraphHead(text, from, end, own, end).textStart;
    let at = this.pilcrowAfter(from);
    while (at !== -1 && at < end) {
      const numberEnd = paragraphNumberEnd(text, at);
      const follows = at > textStart && shape.endsSentence(text, trimmed(text, { start: from, end: at }).end);
      if (numberEnd !== null && follows) return at;
      at = this.pilcrowAfter(at);
    }
    if (end - from < joinedLine && own === null) return -1;
    // Without a pilcrow only a number with its mark tells a paragraph: `… the King. 3. (C) The Chancellor`.
    const line = text.slice(from, end);
    for (let bracket = line.indexOf("("); bracket !== -1; bracket = line.indexOf("(", bracket + 1)) {
      if (!matchesAt(markAfter, line, bracket + 1)) continue;
      const number = numberBefore.exec(line.slice(Math.max(0, bracket - longestBefore), bracket))?.[1];
      const start = from + bracket - (number?.length ?? 0);
      if (number !== undefined && start > textStart) return start;
    }
    return end - from < joinedLine ? -1 : this.innerNumber(row, from, line);
  }

  /** A number without pilcrow and mark is a paragraph's where the next line with a number goes on from it. */
  private innerNumber(row: number, from: number, line: string): number {
    const own = paragraphNumberEnd(line, 0);
    const wanted = own === null ? this.counts.expected : printedNumber(line, { start: 0, end: own }) + 1;
    const printed = `${wanted}. `;
    let at = line.indexOf(printed);
    // The blank before it is not sought with it: the search would stop at every word.
    while (at !== -1 && line.charCodeAt(at - 1) !== blank) at = line.indexOf(printed, at + 1);
    if (at === -1 || this.counts.numberBehind(row) !== wanted + 1) return -1;
    const follows = line.charAt(at + printed.length);
    return shape.endsSentence(line, line.slice(0, at).trimEnd().length) && /[A-Z("“]/.test(follows)
      ? from + at
      : -1;
  }

  private hasPilcrow(start: number, end: number): boolean {
    const at = this.pilcrowAfter(start);
    return at !== -1 && at < end;
  }

  /** The first pilcrow behind an offset; offsets only grow, so the text is searched once. */
  private pilcrowAfter(offset: number): number {
    if (this.nextPilcrow !== Infinity && this.nextPilcrow <= offset) {
      // Cut out first: a search in the whole text would run on to its end when no pilcrow stands behind.
      const found = this.text.slice(0, this.end).indexOf("¶", offset + 1);
      this.nextPilcrow = found === -1 ? Infinity : found;
    }
    return this.nextPilcrow === Infinity ? -1 : this.nextPilcrow;
  }

  // --- What is stepped over: page markers, a repeated SIPDIS, stamps

  /** Steps over what ends on a row; what goes on behind it is the same sentence. Returns the last row read. */
  private interruption(node: Interruption, row: number): number {
    const { rows, last } = this;
    const holder = this.lastPoint ?? this.open;
    if (holder === null || !this.sentenceGoesOn(row)) {
      this.pending.push(node);
      return row;
    }
    this.takePending();
    holder.markers.push(node);
    this.goOn(node.end);
    return rows.nextText(row + 1, last) - 1;
  }

  /** Whether the text goes on behind the page break on a row. */
  private sentenceGoesOn(row: number): boolean {
    const { text, rows, last } = this;
    const next = this.lines.nextWords(row);
    if (next >= last) return false;
    const start = rows.start(next);
    if (paragraphNumberEnd(text, start) !== null || shape.isDash(text, start)) return false;
    if (shape.isRule(text, start, rows.end(next))) return false;
    return !shape.endsSentence(text, this.textEnd) || /[a-z]/.test(text.charAt(start)) || next === row + 1;
  }

  // --- Blocks that are open

  private get lastPoint(): OpenPoint | null {
    return this.open?.points.at(-1) ?? this.loose;
  }

  private get textEnd(): number {
    return this.lastPoint?.end ?? this.open?.textEnd ?? 0;
  }

  /** Puts the markers that stand behind the last words into what holds these: more of it follows. */
  private takePending(): void {
    const holder = this.lastPoint ?? this.open;
    const last = this.pending.at(-1);
    if (holder === null || last === undefined) return;
    holder.markers.push(...this.pending);
    this.pending.length = 0;
    this.goOn(last.end);
  }

  private goOn(end: number): void {
    const point = this.lastPoint;
    if (point !== null) point.end = end;
    else if (this.open !== null) this.open.textEnd = end;
  }

  private paragraph(start: number, end: number, numberEnd: number | null): void {
    this.close();
    this.counts.goTo(start);
    const quoted = this.counts.isQuoted;
    const { number, again, mark, opener, textStart } = paragraphHead(
      this.text,
      start,
      end,
      numberEnd,
      this.end,
    );
    // Spelt out: a spread would make an object that each line of the text is slow to change.
    this.open = {
      number,
      again,
      mark,
      opener,
      textStart,
      start,
      quoted,
      textEnd: end,
      markers: [],
      points: [],
    };
  }

  private point(start: number, end: number, bulletEnd: number): void {
    const point: OpenPoint = { start, bullet: leaf("bullet", start, bulletEnd), markers: [], end };
    this.takePending();
    if (this.open !== null) this.open.points.push(point);
    else {
      this.close();
      this.loose = point;
    }
  }

  /** A dash in running text is no bullet; a number or letter is one only where a new item can begin. */
  private isPoint(row: number, bulletEnd: number, boundary: boolean): boolean {
    const { text, rows } = this;
    const start = rows.start(row);
    const bullet = text.slice(start, bulletEnd);
    const isDash = shape.isDash(text, start) || bullet === "o";
    if (!this.running) return isDash;
    if (boundary) return true;
    const points = this.open?.points ?? (this.loose === null ? [] : [this.loose]);
    const bullets = points.slice(-farthestPoint).map(({ bullet }) => text.slice(bullet.start, bullet.end));
    if (bullets.at(-1) === bullet && this.endsShort()) return true;
    if (isDash) {
      const first = text.charAt(skipBlanks(text, bulletEnd, rows.end(row)));
      if (text.charAt(this.textEnd - 1) === "," || /[^a-z]/.test(first)) return true;
      return this.endsShort() && (bullets.includes(bullet) || this.isBelowPoint(row, bullet));
    }
    if (bullets.some((before) => comesNext(before, bullet))) return true;
    if (!beginsList(bullet)) return false;
    const next = row + 1;
    const nextEnd = next < this.last ? shape.bulletEnd(text, rows.start(next), rows.end(next)) : null;
    return nextEnd !== null && comesNext(bullet, text.slice(rows.start(next), nextEnd));
  }

  /** Whether a dash of another kind begins a list below the point that is open: others follow it, or it is set in. */
  private isBelowPoint(row: number, bullet: string): boolean {
    const { text, rows, last, lastPoint } = this;
    const start = rows.start(row);
    const line = text.slice(start + bullet.length, rows.end(row));
    if (lastPoint === null || line.includes(` ${bullet}`)) return false;
    const isSetIn = indentOf(text, start) > indentOf(text, lastPoint.start);
    return isSetIn || (row + 1 < last && text.startsWith(`${bullet} `, rows.start(row + 1)));
  }

  /** Whether the last line was not full, so that it ended where its item did. */
  private endsShort(): boolean {
    const { text, textEnd } = this;
    const start = this.lineStart(textEnd);
    // A dash before it that began no item is one of two around an aside.
    const isAside = shape.isDash(text, start) && start !== this.lastPoint?.start;
    return textEnd - start < fullLine && !isAside;
  }

  private push(block: FlatBlock): void {
    this.close();
    this.blocks.push(block);
  }

  private close(): void {
    if (this.loose !== null) this.blocks.push(finishPoint(this.loose, this.inline));
    if (this.open !== null) this.blocks.push(finishParagraph(this.open, this.inline));
    if (this.pending.length > 0) {
      this.blocks.push(...this.pending);
      this.pending.length = 0;
    }
    this.loose = null;
    this.open = null;
  }
}

/** How many blanks stand before an offset; more than a few count for no more. */
function indentOf(text: string, start: number): number {
  let at = start;
  while (start - at < deepestIndent && isBlank(text.charCodeAt(at - 1))) at--;
  return start - at;
}
