import { isDigit, isSmall } from "../text/characters";
import { matchesAt } from "../text/scanner";
import { sectionNumbers } from "./section";
import { opensHeading, opensTelegram } from "./heading";
import { orderLabel, subjectLabel, tagsLabel } from "./labels";
import type { Rows } from "./rows";
import { keyOf as keyOfPart, sameKey } from "./part-key";
import { endsSentence, isBeginLine, isCloserLine, isLevelAlone } from "./shapes";
import { databaseId, isHeaderEnd, isNotice, isRepeatMark, isWrapperLine } from "./wrapper";

/** The rows of one telegram. */
export interface Stretch {
  readonly first: number;
  /** The first row that is no longer in it. */
  readonly last: number;
  /** From where its heading is sought: what stands before is an archive's, or a preview. */
  readonly from: number;
  /** Where its classification line is printed again behind a preview; -1 where it is not. */
  readonly again: number;
}

/** How far apart two lines of one heading stand: a transcript's office counts lie between. */
const headingReach = 30;

/**
 * Where each telegram of a file stands. A telegram begins at its heading; without one, at a classification line that a
 * TAGS or E.O. line and a SUBJECT line follow, when the telegram before has come to its end. Archives print a heading
 * again behind words of their own, sometimes with the beginning of the text before them: that is one telegram.
 */
export function findTelegrams(rows: Rows): readonly Stretch[] {
  const starts: { row: number; from: number; again: number }[] = [];
  let headingRow = -1;
  let headingKey = "";
  let opened = false;
  let serial = "";
  /** The id of the row of a database in which the last telegram stands; "" where it stands in none. */
  let id = "";
  /** Whether an archive's mark stands behind the last heading or opening: the next repeats it. */
  let repeated = false;
  const begin = (row: number): void => {
    const from = levelAbove(rows, row);
    starts.push({ row: starts.length === 0 ? 0 : aboveWrapper(rows, from), from, again: -1 });
    opened = false;
    repeated = false;
  };
  for (let row = 0; row < rows.count; row++) {
    const { text } = rows;
    const start = rows.start(row);
    const code = text.charCodeAt(start);
    // Of the lines that begin with a small letter only an archive's `header:` and `refid:` matter, and such as end in a
    // number: `unclas zenda 000042`.
    if (rows.isBlank(row)) continue;
    if (isSmall(code) && code !== 104 && code !== 114 && !isDigit(text.charCodeAt(rows.end(row) - 1)))
      continue;
    if (isRepeatMark(rows, row)) {
      const next = databaseId(rows, row);
      if (next !== null && opened && (id === "" ? numberIn(next) !== numberIn(serial) : next !== id)) {
        begin(row);
        headingRow = -1;
      }
      repeated = starts.length > 0;
      id = next ?? id;
      if (isHeaderEnd(rows, row) && starts.length === 0) begin(row + 1);
    } else if (opensHeading(text, start) && (!opened || isHeadingBlock(rows, row))) {
      const end = opened ? quotationEnd(rows, row) : -1;
      if (end !== -1) {
        row = end;
        continue;
      }
      const key =
        headingRow !== -1 && row - headingRow <= headingReach && !opened ? headingKey : keyOf(rows, row);
      const last = starts.at(-1);
      const isFirstLine = opensTelegram(text, start) || headingRow === -1 || opened;
      if (last === undefined) begin(row);
      else if (isFirstLine && row - headingRow > 3) {
        const isRepeat =
          key === headingKey || !opened || (headingRow === -1 && serialBelow(rows, row) === serial);
        if (isRepeat && (repeated || (opened && isCutOff(rows, row)))) {
          last.from = row;
          last.again = -1;
          opened = false;
          repeated = false;
        } else if (opened || opensTelegram(text, start)) begin(row);
      }
      headingRow = row;
      headingKey = key;
    } else if (isNotice(rows, row)) {
      if (starts.length === 0 || opened) begin(row);
    } else {
      const line = levelLetters.includes(text.charAt(start)) ? rows.classificationLine(row) : null;
      if (line?.serial == null) continue;
      const section = line.section && sectionNumbers(text, line.section);
      const own = text.slice(line.serial.start, line.serial.end);
      const last = starts.at(-1);
      const end = opened ? quotationEnd(rows, row) : -1;
      if (end !== -1) {
        row = end;
        continue;
      }
      if (last === undefined) begin(row);
      else if (opened && own === serial && (repeated || isCutOff(rows, row))) last.again = row;
      else if (
        opened &&
        (section?.section ?? 1) === 1 &&
        hasOpening(rows, row) &&
        (repeated || hasEnded(rows, row))
      ) {
        begin(row);
        headingRow = -1;
      }
      opened = true;
      repeated = false;
      serial = own;
    }
  }
  if (starts.length === 0) return [{ first: 0, last: rows.count, from: 0, again: -1 }];
  return starts.map(({ row, from, again }, index) => ({
    first: row,
    last: starts[index + 1]?.row ?? rows.count,
    from,
    again,
  }));
}

const longestBegin = 120;
/** In rows: the End of a telegram that is quoted is sought no farther. */
const longestQuotation = 1_000;

/** The number at the end of an id or of a printed serial. */
function numberIn(printed: string): number {
  return Number(printed.replace(/^(?:\d{2})?[A-Z]+/i, ""));
}

/** First letters of classification lines, one lost letter allowed for. */
const levelLetters = "RSTUCLEONrstucleon";

/** Whether a line that can open a heading stands with others of it: one alone may be quoted in a text. */
function isHeadingBlock(rows: Rows, row: number): boolean {
  if (opensTelegram(rows.text, rows.start(row))) return true;
  for (let next = row + 1, seen = 0; next < rows.count && seen < 6; next++) {
    if (rows.isBlank(next)) continue;
    seen++;
    if (opensHeading(rows.text, rows.start(next))) return true;
  }
  return false;
}

/** What tells one heading from another: the originator's line or the date-time group. */
function keyOf(rows: Rows, row: number): string {
  for (let next = row; next < Math.min(rows.count, row + 12); next++) {
    const found = /^DE R[A-Z]+ #\d{4}\S* \d+|\d{6}Z [A-Z]{3} \d{2}/.exec(rows.short(next, 60));
    if (found !== null) return found[0];
  }
  return "";
}

/** The serial number on the classification line below a heading; `null` where none is near. */
function serialBelow(rows: Rows, row: number): string | null {
  for (let next = row; next < Math.min(rows.count, row + headingReach * 2); next++) {
    const line = levelLetters.includes(rows.text.charAt(rows.start(next)))
      ? rows.classificationLine(next)
      : null;
    if (line?.serial != null) return rows.text.slice(line.serial.start, line.serial.end);
  }
  return null;
}

/** The row of the level that is printed above a transcript's first page, else the row itself. */
function levelAbove(rows: Rows, row: number): number {
  const { text } = rows;
  if (row === 0 || !text.startsWith("PAGE", rows.start(row))) return row;
  return isLevelAlone(text, rows.start(row - 1), rows.end(row - 1)) ? row - 1 : row;
}

/** The first of the lines that an archive printed directly above a row. */
function aboveWrapper(rows: Rows, row: number): number {
  let first = row;
  for (let above = row - 1; above >= 0; above--) {
    if (rows.isBlank(above)) continue;
    if (!isWrapperLine(rows, above)) break;
    first = above;
  }
  return first;
}

/**
 * The row of the End words behind a telegram that is quoted from a row on: Begin words stand above it, and the End that
 * closes them before the next telegram; -1 where none is quoted.
 */
function quotationEnd(rows: Rows, row: number): number {
  const { text } = rows;
  let above = row - 1;
  while (above >= 0 && (rows.isBlank(above) || isLevelAlone(text, rows.start(above), rows.end(above))))
    above--;
  if (above < 0 || !isBeginLine(text, rows.start(above), rows.end(above))) return -1;
  const key = keyOfPart(rows.short(above, longestBegin));
  let opened = false;
  for (let next = row; next < Math.min(rows.count, row + longestQuotation); next++) {
    const { start, end } = rows.span(next);
    if (start === end) continue;
    if (isCloserLine(text, start, end) && sameKey(keyOfPart(text.slice(start, end)), key)) return next;
    if (opened && opensTelegram(text, start)) return -1;
    const line = levelLetters.includes(text.charAt(start)) ? rows.classificationLine(next) : null;
    if (line?.serial == null || !hasOpening(rows, next)) continue;
    if (opened) return -1;
    opened = true;
  }
  return -1;
}

/** Whether the text above a row breaks off, as the preview of an archive does: `The talks went on...` */
function isCutOff(rows: Rows, row: number): boolean {
  let above = row - 1;
  while (above >= 0 && rows.isBlank(above)) above--;
  if (above < 0) return false;
  const words = rows.text.slice(Math.max(rows.start(above), rows.end(above) - 40), rows.end(above));
  return /(?:\.{3}|…|\[\.{3}\])(?:\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2})?$/.test(words);
}

/** Whether the text above a row looks finished: a full stop, a signature, an end-of-message sign. */
function hasEnded(rows: Rows, row: number): boolean {
  let above = row - 1;
  while (above >= 0 && rows.isBlank(above)) above--;
  if (above < 0 || above === row - 1) return false;
  const words = rows.short(above, 40);
  return endsSentence(rows.text, rows.end(above)) || (words !== "" && words === words.toUpperCase());
}

/** Whether the lines of an opening follow a row: a TAGS or E.O. line, and a SUBJECT line. */
function hasOpening(rows: Rows, row: number): boolean {
  let labelled = false;
  for (let next = row + 1, seen = 0; next < rows.count && seen < 15; next++) {
    if (rows.isBlank(next)) continue;
    seen++;
    const start = rows.start(next);
    if (matchesAt(orderLabel, rows.text, start) || matchesAt(tagsLabel, rows.text, start)) labelled = true;
    if (labelled && matchesAt(subjectLabel, rows.text, start)) return true;
  }
  return false;
}
