import { leaf, tile } from "./build";
import { isShouting } from "./body";
import type { Rows } from "./rows";
import { endsSentence, isCloserLine, isRule, isStamp, isTableRow } from "./shapes";
import type { Ending, Leaf } from "./tree";

const endOfMessage =
  /^(?:BT|NNNN|#\d{4}|[=*-]+ ?(?:END OF CABLE|CABLE ENDS?) ?[=*-]+|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE|NOFORN|SIPDIS|EXEMPT|GP-\d|NNN|\.|[/*= -]{3,}|NOTE BY OC\/T:.*|<? ?\/?END OF CABLE ?>?|"|Track impresi.*|ID:\s*\d+)$/;
const schedule = /^(?:EXEMPT|GP-\d)\.?$/;
const surname = /^[A-Z][A-Z .,'’-]{1,40}"?$/;
const mixedCaseSurname =
  /^(?:(?:[Vv]an|[Dd]e|[Vv]on|[Dd]el|La|Le|St\.|El)(?: [Dd]er| [Dd]en)? )?(?:Mc|Mac|O')?[A-Z][a-z]{2,20}(?:-[A-Z][a-z]{2,20})?\.?$/;
const noSurname =
  /^(?:BT|NNNN|EXEMPT|GP-|END|BEGIN|SUMMARY|COMMENT|TEXT|SIPDIS|NOFORN|UNCLAS|UNQUOTE|UNQTE|QUOTE|NOTE|X{4,}|DECL|NONE|N\/A)\b/;
/** A surname behind the last full stop of the text: `Post will report. TARLENHEIM`. */
const glued =
  /[.)"”?!\]*X] {1,3}((?:(?:VAN|DE|LA|Van|Mc|Le|De) ?)?[A-Z](?:[A-Z]{2,}|[a-z]{2,}(?:[A-Z][a-z]+)?)(?:[ '-][A-Z]{2,}){0,2})\.?$/;
const unquote = " UNQUOTE ";
const mostSigners = 3;
/** The longest line of a copy whose lines are wrapped. */
const longestLine = 100;
const longestWords = 4;

/** What an ending leaves of the rows above it: `last` is the first row that is no longer text, `end` where the text ends. */
export interface ParsedEnding {
  readonly ending: Ending;
  readonly last: number;
  readonly end: number;
}

/**
 * The ending of a telegram whose rows are `first` to `last` (exclusive): from the signature, or from the first
 * end-of-message sign where there is no signature, to the last row.
 */
export function parseEnding(rows: Rows, first: number, last: number): ParsedEnding | null {
  const { text } = rows;
  /** From the last to the first. */
  const leaves: Leaf<"debris" | "declassification" | "signature">[] = [];
  const signatures: Leaf<"signature">[] = [];
  let firstRow = last;
  /** Where the text ends within the row before `firstRow`; -1 for at its end. */
  let glued = -1;
  let row = last - 1;
  const take = (isTaken: (row: number) => boolean): void => {
    for (; row >= first; row--) {
      if (rows.isBlank(row)) continue;
      if (!isTaken(row)) break;
      leaves.push(
        leaf(isSchedule(rows, row) ? "declassification" : "debris", rows.start(row), rows.end(row)),
      );
      firstRow = row;
    }
  };
  take(
    (at) =>
      isSign(rows, at) ||
      isRule(text, rows.start(at), rows.end(at)) ||
      isStamp(text, rows.start(at), rows.end(at)),
  );
  for (; row >= first && signatures.length < mostSigners; row--) {
    if (rows.isBlank(row)) continue;
    if (!isSignature(rows, row, first)) break;
    const end = text.charCodeAt(rows.end(row) - 1) === 34 ? rows.end(row) - 1 : rows.end(row);
    // `DOE UNQUOTE ROE`: the first name is that below the telegram that is quoted.
    const quoted = text.slice(rows.start(row), end).lastIndexOf(unquote);
    if (quoted !== -1) {
      glued = rows.start(row) + quoted + unquote.length;
      signatures.unshift(leaf("signature", glued, end));
      firstRow = row + 1;
      break;
    }
    signatures.unshift(leaf("signature", rows.start(row), end));
    firstRow = row;
  }
  leaves.push(...signatures.toReversed());
  // The schedule of declassification stands above the name.
  if (signatures.length > 0 && glued === -1) take((at) => isSchedule(rows, at));
  if (signatures.length === 0 && row >= first) {
    const name = gluedSignature(rows, row, first);
    if (name !== null) {
      signatures.push(name);
      leaves.push(name);
      firstRow = row + 1;
      glued = name.start;
    }
  }
  leaves.reverse();
  const start = leaves[0]?.start;
  const end = leaves.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  return {
    ending: { kind: "ending", start, end, signatures, children: tile(start, end, leaves) },
    last: firstRow,
    end: glued !== -1 ? glued : firstRow > first ? rows.end(firstRow - 1) : rows.start(first),
  };
}

/** Whether a row is a sign that a telegram, or a copy of it, ends. */
function isSign(rows: Rows, row: number): boolean {
  return endOfMessage.test(rows.short(row, 120));
}

/** Whether a row says when the telegram is to be declassified: `EXEMPT`, `GP-3`. */
function isSchedule(rows: Rows, row: number): boolean {
  return schedule.test(rows.short(row, 12));
}

function isSignature(rows: Rows, row: number, first: number): boolean {
  const { text } = rows;
  const content = rows.short(row, 42);
  if (mixedCaseSurname.test(content)) return sentenceEndsAbove(rows, row, first);
  if (!surname.test(content) || noSurname.test(content) || content.split(" ").length > longestWords)
    return false;
  if (rows.classificationLine(row) !== null) return false;
  // In a text of capitals the last words of a sentence look the same.
  const start = rows.start(first);
  return !isShouting(text, start, rows.start(row)) || sentenceEndsAbove(rows, row, first);
}

function gluedSignature(rows: Rows, row: number, first: number): Leaf<"signature"> | null {
  const { text } = rows;
  const end = rows.end(row);
  const start = Math.max(rows.start(row), end - 60);
  const found = glued.exec(text.slice(start, end));
  const name = found?.[1] ?? "";
  // "(U) None." is a paragraph of one word.
  if (
    found === null ||
    !/[a-z]{3}/.test(text.slice(Math.max(rows.start(row), start - 200), start + found.index))
  )
    return null;
  if (noSurname.test(name) || isShouting(text, rows.start(first), end)) return null;
  const at = start + found.index + found[0].indexOf(name);
  return leaf("signature", at, at + name.length);
}

function sentenceEndsAbove(rows: Rows, row: number, first: number): boolean {
  for (let above = row - 1; above >= first; above--) {
    if (rows.isBlank(above)) continue;
    // Behind an End line, or apart from what is no prose, there is no sentence that it could end.
    return (
      endsSentence(rows.text, rows.end(above)) ||
      // A paragraph on one line has come to its end, with a full stop or without.
      (above < row - 1 && rows.end(above) - rows.start(above) > longestLine) ||
      isSchedule(rows, above) ||
      isCloserLine(rows.text, rows.start(above), rows.end(above)) ||
      isTableRow(rows.text, rows.start(above), rows.end(above))
    );
  }
  return false;
}
