import { isBlank, isLetter } from "../text/characters";
import { splitLines } from "../text/lines";
import { Rows } from "../syntax/rows";
import { isLevelAlone, isPageBreak, isRule, isTableRow } from "../syntax/shapes";
import type { Span } from "../text/span";

/**
 * The words of a stretch as one line: line ends and runs of blanks become one blank; quoting, a copyist's backslashes and
 * pilcrows are left out, and what a page break printed between two lines. A word parted by a hyphen at a line's end is put
 * together again, with its hyphen; without it where its end is no word: `ARRANGE-MENTS`. The rows of a table, and the
 * rules between them, stay lines of their own.
 */
export function unwrap(text: string, span: Span): string {
  return unwrapText(text.slice(span.start, span.end));
}

const lineEnd = /[\r\n]/;
/** Whatever may have to be changed, line ends too: a name or a title rarely has any of it. */
const uneven = /[^\x20-\x7e]| {2}|^ | $/;

/**
 * The hyphen of a line's end, with the blank that stands there where an archive joined the lines, in a word of capitals.
 * Other pairs may be two words as well, with a hyphen or a dash: `TOP- LEVEL`, `ZENDA- UNCERTAIN`. They stay as printed.
 */
const wordHyphen =
  /(?<=[A-Z]{2})- ?(?=(?:MENTS?|(?:TA|A)?TION(?:AL|S)?|SIONS?|NESS|[AE]NCES?|TIVE(?:LY)?|I?TIES|I?TY|ING|OUSLY|BILIT(?:Y|IES)|[AI]?BLY|IST(?:S|IC)?|PRIATE|TATING)(?![A-Z]))/g;

export function unwrapText(text: string): string {
  const words = unwrapLines(text);
  return words.includes("-") ? words.replace(wordHyphen, "") : words;
}

function unwrapLines(text: string): string {
  if (!uneven.test(text)) return text;
  if (!lineEnd.test(text)) return flat(text);
  const rows = new Rows(splitLines(text));
  const lines: string[] = [];
  let words = "";
  /** The line above: its end is cheaper to look at than that of all words so far. */
  let above = "";
  for (let row = 0; row < rows.count; row++) {
    if (rows.isBlank(row)) continue;
    const start = rows.start(row);
    const end = rows.end(row);
    if (row > 0 && isBreak(text, rows, row)) continue;
    const line = text.slice(start, end);
    if (isTableRow(text, start, end) || isRule(text, start, end)) {
      if (words !== "") lines.push(flat(words));
      lines.push(line);
      words = "";
    } else words += words === "" || endsInHyphen(above, line) ? line : ` ${line}`;
    above = line;
  }
  if (words !== "") lines.push(flat(words));
  return lines.join("\n");
}

/** A page marker or a caption printed again; a level where a page marker stands next to it. */
function isBreak(text: string, rows: Rows, row: number): boolean {
  const breaks = (at: number): boolean => isPageBreak(text, rows.start(at), rows.end(at));
  if (!isLevelAlone(text, rows.start(row), rows.end(row))) return breaks(row);
  return breaks(row - 1) || (row + 1 < rows.count && breaks(row + 1));
}

function endsInHyphen(before: string, after: string): boolean {
  return (
    before.charCodeAt(before.length - 1) === 45 &&
    isLetter(before.charCodeAt(before.length - 2)) &&
    isLetter(after.charCodeAt(0))
  );
}

/** Runs of blanks become one; none stands at the ends. */
function flat(text: string): string {
  let result = "";
  let at = 0;
  const { length } = text;
  while (at < length) {
    while (at < length && isBlank(text.charCodeAt(at))) at++;
    let end = text.indexOf(" ", at);
    if (end === -1) end = length;
    let stop = end;
    while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop--;
    if (stop > at) result += result === "" ? text.slice(at, stop) : ` ${text.slice(at, stop)}`;
    at = end;
  }
  // A pilcrow that numbers no paragraph was put before a wrapped year or letter.
  return result.replace(/[\t\u00a0]/g, " ").replaceAll("¶", "");
}
