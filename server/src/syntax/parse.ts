import { trimmed } from "../text/characters";
import { splitLines, type Lines } from "../text/lines";
import { parseBody } from "./body";
import { findTelegrams, type Stretch } from "./boundaries";
import { leaf, tile } from "./build";
import { classifierNumber } from "./classifier";
import { parseEnding } from "./ending";
import { opensHeading, parseHeading } from "./heading";
import { startsLabel } from "./labels";
import { parseOpening } from "./opening";
import { startsParagraph } from "./paragraph-number";
import { isDoubleSpaced, Rows } from "./rows";
import { sectionNumbers } from "./section";
import type { CableFile, Node, Telegram } from "./tree";

/**
 * The tree of a text. Total: any text has one, and nothing is thrown. Linear in the text's length.
 * A file may hold many telegrams one behind the other.
 */
export function parse(text: string, lines: Lines = splitLines(text)): CableFile {
  const rows = new Rows(lines);
  const telegrams = findTelegrams(rows)
    .map((stretch) => parseTelegram(rows, stretch))
    .filter((telegram) => telegram !== null);
  return {
    kind: "file",
    start: 0,
    end: text.length,
    text,
    telegrams,
    children: tile(0, text.length, telegrams),
  };
}

function parseTelegram(rows: Rows, { first, last, from, again }: Stretch): Telegram | null {
  const { text } = rows;
  const headingRow = findHeading(rows, from, last);
  const parsedHeading = headingRow === -1 ? null : parseHeading(rows, headingRow, last);
  const afterHeading = parsedHeading?.next ?? from;
  const behind = findOpening(rows, again === -1 ? afterHeading : again, last);
  // A body alone may have its heading where the first page or section ended.
  const isFirst = behind !== -1 && !isLaterSection(rows, behind);
  const amidst = parsedHeading !== null && !isFirst && beginsText(rows, first, headingRow);
  const openingRow = amidst ? findOpening(rows, first, headingRow) : behind;
  const textRow = amidst ? first : afterHeading;
  const doubleSpaced = isDoubleSpaced(rows, openingRow === -1 ? textRow : openingRow, last);
  const parsedOpening =
    openingRow === -1 ? null : parseOpening(rows, openingRow, amidst ? headingRow : last, doubleSpaced);
  const bodyRow = parsedOpening?.next ?? textRow;
  const parsedEnding = parseEnding(rows, amidst ? parsedHeading.next : bodyRow, last);
  const bodyLast = parsedEnding?.last ?? last;
  const body = parseBody(rows, {
    first: bodyRow,
    last: bodyLast,
    end: parsedEnding?.end ?? rows.end(last - 1),
    before:
      openingRow !== -1 && isLaterSection(rows, openingRow)
        ? null
        : classifierNumber(text, parsedOpening?.opening ?? null),
    doubleSpaced,
    heading: amidst ? { node: parsedHeading.heading, row: headingRow, next: parsedHeading.next } : null,
  });
  const heading = parsedHeading?.heading ?? null;
  const opening = parsedOpening?.opening ?? null;
  const ending = parsedEnding?.ending ?? null;
  const parts = [amidst ? null : heading, opening, body, ending].filter((part) => part !== null);
  const lastPart = parts.at(-1);
  if (lastPart === undefined) return null;
  const { start } = trimmed(text, { start: rows.lineStart(first), end: lastPart.end });
  const children: Node[] = [];
  let at = start;
  for (const part of parts) {
    // Words before or between the parts are a wrapper's or damage: kept as what they are.
    const gap = trimmed(text, { start: at, end: part.start });
    if (/[a-z\d]/i.test(text.slice(gap.start, gap.end))) children.push(leaf("preamble", gap.start, gap.end));
    children.push(part);
    at = part.end;
  }
  return {
    kind: "telegram",
    start,
    end: lastPart.end,
    heading,
    opening,
    body,
    ending,
    children: tile(start, lastPart.end, children),
  };
}

/** How many lines with text may stand before the classification line: a wrapper's words, a notice. */
const wrapperRows = 40;

/** The first row of the heading, which stands above the classification line; -1 when there is none. */
function findHeading(rows: Rows, first: number, last: number): number {
  const { text } = rows;
  let seen = 0;
  let level = -1;
  for (let row = first; row < last && seen < wrapperRows; row++) {
    if (rows.isBlank(row)) continue;
    const start = rows.start(row);
    // The level is printed above the first page of a transcript.
    if (opensHeading(text, start)) return level !== -1 && text.startsWith("PAGE", start) ? level : row;
    const line = rows.classificationLine(row);
    if (line !== null && line.serial !== null) return -1;
    level = line === null ? -1 : row;
    seen++;
  }
  return -1;
}

/** Whether a row is the classification line of a section behind the first. */
function isLaterSection(rows: Rows, row: number): boolean {
  const section = rows.classificationLine(row)?.section;
  return section != null && (sectionNumbers(rows.text, section).section ?? 1) > 1;
}

/** Whether the first numbered paragraph stands between two rows. */
function beginsText(rows: Rows, first: number, last: number): boolean {
  for (let row = first; row < last; row++) {
    if (
      startsParagraph(rows.text, rows.start(row)) &&
      /^¶? ?1[.)]/.test(rows.text.slice(rows.start(row), rows.start(row) + 4))
    )
      return true;
  }
  return false;
}

/** The classification line, or else the first line that is labelled as a part of the opening; -1 for neither. */
function findOpening(rows: Rows, first: number, last: number): number {
  let seen = 0;
  let labelled = -1;
  let begun = false;
  for (let row = first; row < last && seen < wrapperRows; row++) {
    if (rows.isBlank(row)) continue;
    seen++;
    const start = rows.start(row);
    const line = rows.classificationLine(row);
    // Behind the first paragraph a level alone is that of a page.
    if (line !== null && (line.serial !== null || !begun)) return row;
    if (labelled !== -1) {
      begun ||= startsParagraph(rows.text, start);
      continue;
    }
    if (startsLabel(rows, row) || rows.short(row, 6) === "SIPDIS") labelled = row;
    // A body alone: what is labelled further down stands in a text that it quotes.
    else if (startsParagraph(rows.text, start)) return -1;
  }
  return labelled;
}
