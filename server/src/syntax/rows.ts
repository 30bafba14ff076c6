import { isBlank, isLineEnd, skipBlanks } from "../text/characters";
import type { Lines } from "../text/lines";
import type { Span } from "../text/span";
import { parseClassificationLine } from "./classification-line";
import { headingJoints } from "./joined-heading";
import { splitLine } from "./split-line";
import type { ClassificationLine } from "./tree";

const backslash = 92;
const greaterThan = 62;
const hyphen = 45;

const levelLetters = "UCSTL";
const levelAndPost =
  /^(?:UNCLAS(?:SIFIED)?|(?:TOP )?SECRET|CONFIDENTIAL|LIMITED OFFICIAL USE) [A-Z][A-Z .'-]{2,24}$/;
const numberAlone = /^\d{3,6}$/;
/** The end of a classification line: `02 ZENDA 000042`, `ZENDA 000042`, `000042`. */
const referenceAlone = /^(?!PAGE )(?:(?:OF )?[\dOIl]{1,2} )?(?:[A-Z][A-Z .'-]{1,24} )?\d{2,6}$/;
/** How many of the next rows a classification line can go on in: its total may stand alone on one of them. */
const furtherRows = 2;
const lacksTotal = / OF$/;
const totalAlone = /^\d{1,2}$/;

/**
 * The lines of a text as the parser reads them: what stands on each, without blanks at its ends, the `>` of quoting
 * and the backslash that some copies have at every line's end. A line onto which a copyist or an archive joined several
 * is as many rows.
 */
export class Rows {
  readonly text: string;
  private readonly starts: number[];
  private readonly ends: number[];
  private rowCount = 0;
  private readonly classificationLines = new Map<number, ClassificationLine>();

  constructor(lines: Lines) {
    const { starts, ends } = lines;
    // A no-break blank is one like others: the patterns need not know of it.
    const text = lines.text.includes("\u00a0") ? lines.text.replaceAll("\u00a0", " ") : lines.text;
    this.text = text;
    // Nearly every line is one row: arrays of that length need not grow.
    this.starts = new Array<number>(starts.length);
    this.ends = new Array<number>(starts.length);
    const isCsv = text.includes('","') || text.includes('";"') || text.includes('"\t"');
    const isTable = isCsv || text.includes("\t");
    for (let line = 0; line < starts.length; line++) {
      let start = starts[line] ?? 0;
      let end = ends[line] ?? start;
      while (start < end && isBlank(text.charCodeAt(start))) start++;
      while (start < end && text.charCodeAt(start) === greaterThan) start = skipBlanks(text, start + 1, end);
      while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
      if (end > start && text.charCodeAt(end - 1) === backslash) {
        end--;
        while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
      }
      if (isCsv) end = withoutQuote(text, start, end);
      // A hyphen alone is an empty line that the teletype was made to keep.
      if (end - start === 1 && text.charCodeAt(start) === hyphen) end = start;
      for (const at of joints(text, start, end, isTable)) {
        let stop = at;
        while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
        this.push(start, isCsv ? withoutQuote(text, start, stop) : stop);
        start = at;
      }
      this.push(start, end);
    }
  }

  private push(start: number, end: number): void {
    this.starts[this.rowCount] = start;
    this.ends[this.rowCount] = end;
    this.rowCount++;
  }

  get count(): number {
    return this.rowCount;
  }

  start(row: number): number {
    return this.starts[row] ?? this.text.length;
  }

  end(row: number): number {
    return this.ends[row] ?? this.text.length;
  }

  /** Where a row's line begins; of a second row on a line, the row itself. */
  lineStart(row: number): number {
    const start = this.start(row);
    const before = row === 0 ? 0 : this.end(row - 1);
    let at = start;
    while (at > before && !isLineEnd(this.text.charCodeAt(at - 1))) at--;
    return row > 0 && at === before ? start : at;
  }

  isBlank(row: number): boolean {
    return this.starts[row] === this.ends[row];
  }

  span(row: number): Span {
    return { start: this.start(row), end: this.end(row) };
  }

  /**
   * The classification line that begins on a row, with the end of it that stands on the next one; `null` for another
   * line. Asked for again and again, and read once.
   */
  classificationLine(row: number): ClassificationLine | null {
    const known = this.classificationLines.get(row);
    if (known !== undefined) return known;
    const alone = parseClassificationLine(this.text, this.start(row), this.end(row));
    const line =
      alone?.serial == null || lacksTotal.test(this.text.slice(this.end(row) - 3, this.end(row)))
        ? this.wrappedClassificationLine(row, alone)
        : alone;
    if (line !== null) this.classificationLines.set(row, line);
    return line;
  }

  private wrappedClassificationLine(
    row: number,
    alone: ClassificationLine | null,
  ): ClassificationLine | null {
    // A closed-up level with other words is a sentence, but where a number alone follows.
    if (alone === null && !levelLetters.includes(this.text.charAt(this.start(row)))) return null;
    if (alone === null && !levelAndPost.test(this.short(row, 50))) return null;
    const goesOn = alone === null ? numberAlone : alone.serial === null ? referenceAlone : totalAlone;
    for (let before = row, further = 0; further < furtherRows; further++) {
      const last = Math.min(this.count, before + 3);
      const next = this.nextText(before + 1, last);
      if (next >= last || !goesOn.test(this.short(next, 40))) break;
      const line = parseClassificationLine(this.text, this.start(row), this.end(next));
      if (line?.serial != null) return line;
      // Behind a total the post and the number may stand on a row of their own.
      if (!totalAlone.test(this.short(next, 2))) break;
      before = next;
    }
    return alone;
  }

  /** What stands on a row, for short ones; "" for one that is longer than `longest`. */
  short(row: number, longest: number): string {
    const start = this.start(row);
    const end = this.end(row);
    return end - start > longest ? "" : this.text.slice(start, end);
  }

  /** The first row from `from` on, and before `last`, that is not blank; `last` when there is none. */
  nextText(from: number, last: number): number {
    let row = from;
    while (row < last && this.isBlank(row)) row++;
    return row;
  }
}

/** Where further rows begin on a line: those of a heading, and those behind the last of them. */
function joints(text: string, start: number, end: number, isTable: boolean): readonly number[] {
  const heading = headingJoints(text, start, end);
  const last = heading.at(-1);
  return last === undefined
    ? splitLine(text, start, end, isTable)
    : [...heading, ...splitLine(text, last, end, isTable)];
}

/** The longest line of a copy that was not joined from several. */
const longestLine = 100;
/** A line longer than this goes on in the next one. */
export const fullLine = 45;

/** Whether nearly every line with text has a blank line behind it, so that blank lines part nothing. */
export function isDoubleSpaced(rows: Rows, first: number, last: number): boolean {
  let lines = 0;
  let full = 0;
  let followed = 0;
  for (let row = first; row < last && lines < 200; row++) {
    if (rows.isBlank(row)) continue;
    const length = rows.end(row) - rows.start(row);
    if (length > longestLine) return false;
    lines++;
    if (length > fullLine) full++;
    if (row + 1 < last && rows.isBlank(row + 1)) followed++;
  }
  return lines >= 8 && full > lines * 0.4 && followed > lines * 0.8;
}

/** The end of a line of a comma-separated file without the quotation mark that closes its column. */
function withoutQuote(text: string, start: number, end: number): number {
  const close = /"(?:[,;\t]"?)?$/.exec(text.slice(Math.max(start, end - 3), end));
  if (close === null || text.slice(start, end - close[0].length).includes('"')) return end;
  let stop = end - close[0].length;
  while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
  return stop;
}
