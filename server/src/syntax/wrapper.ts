import { isDigit } from "../text/characters";
import type { Rows } from "./rows";

/** What archives put around a telegram: rows of a database, their own headers, notices. */

const wrapperLine =
  /^(?:(?:id|date|refid|origin|classification|destination|header|created|released|reference id) ?:|This record is a partial extract|-{4,} ?header ends|={4,}$|\d{2}[A-Z]{4,}\d+$|\d{3,6}$|\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$|(?:Embassy|Consulate|Mission|US Mission|USUN|Secretary of State) [A-Z]?)/i;
const databaseRow = /^"?\d{1,7}"?[\t,;|].{0,24}[\t,;|]"?(\d{2}[A-Z]{4,24}\d+)/i;
const repeatMark =
  /^(?:header ?:$|-{4,} ?header ends|refid ?:|\d{2}[A-Z]{4,}\d+$|\d{4}-\d{2}-\d{2} \d{2}:\d{2})/i;

/** Whether a row is one of the lines that an archive prints above a telegram: `refid: 06ZENDA42`. */
export function isWrapperLine(rows: Rows, row: number): boolean {
  return wrapperLine.test(rows.text.slice(rows.start(row), Math.min(rows.end(row), rows.start(row) + 48)));
}

/** A line behind which an archive gives the telegram itself, whatever it printed of it before: its id, `header:`. */
export function isRepeatMark(rows: Rows, row: number): boolean {
  const code = rows.text.charCodeAt(rows.start(row));
  // A digit, h, r, a hyphen or a quotation mark: spares the pattern nearly every line.
  if (!isDigit(code) && (code | 32) !== 104 && (code | 32) !== 114 && code !== 45 && code !== 34)
    return false;
  return repeatMark.test(head(rows, row)) || databaseRow.test(head(rows, row));
}

/** The id in a row of a database: "06ZENDA42" in `"7","2006-05-02 15:01","06ZENDA42",…`; `null` for another line. */
export function databaseId(rows: Rows, row: number): string | null {
  return databaseRow.exec(head(rows, row))?.[1] ?? null;
}

function head(rows: Rows, row: number): string {
  return rows.text.slice(rows.start(row), Math.min(rows.end(row), rows.start(row) + 60));
}

/** `----- header ends -----` */
export function isHeaderEnd(rows: Rows, row: number): boolean {
  return /^-{4,} ?header ends/i.test(rows.short(row, 60));
}

/** The notice that stands in place of a heading where only a part of the telegram is given. */
export function isNotice(rows: Rows, row: number): boolean {
  return rows.text.startsWith("This record is a partial extract", rows.start(row));
}
