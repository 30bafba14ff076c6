import { skipBlanks } from "../text/characters";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { breaksOff } from "./goes-on";
import { letterCase } from "./letter-case";
import { endsWithUnquote, isInCapitals, isNoSurname, isSurname } from "./names";
import type { Rows } from "./rows";
import {
  endsSentence,
  isCloserLine,
  isLevelAtEnd,
  isPageMarker,
  isRule,
  isStamp,
  isTableRow,
} from "./shapes";
import type { Ending, Leaf } from "./tree";

const endOfMessage =
  /^(?:BT|NNNN|#\d{4}|[=*-]+ ?(?:END OF CABLE|CABLE ENDS?) ?[=*-]+|\*{3} ?Current [A-Z][a-z].*|EOM|(?:END|End) (?:CABLE|Cable)\.?|NOFORN|SIPDIS|EXEMPT|GP-\d|NNN|\.|#{1,4}|[/*= -]{3,}|NOTE BY OC\/T:.*|<? ?\/?END OF CABLE ?>?|<{1,3} ?END OF DOCUMENT ?>{1,3}|"|Track impresi.*|ID:\s*\d+)$/;
/** Signs that a copy joined to the last words: `DOE BT #0042 NNNN`. */
const joinedSigns = / {1,4}(?:BT(?: #\d{4})?(?: NNNN)?|NNNN)$/;
const schedule = /^(?:EXEMPT|GP-\d)\.?$/;
/** What drafters put below the name now and then. */
const remark = /^MINIMIZE CONSIDERED\.?$/i;
const particle = "(?:[Vv]an|[Dd]e|[Vv]on|[Dd]el|Di|Du|La|Le|El)(?: (?:[Dd]er|[Dd]en|[Ll]a))?";
const mixedCaseSurname = new RegExp(
  `^(?:(?:${particle}|St\\.) )?(?:Mc|Mac|O')?[A-Z][a-z]{2,20}(?:-[A-Z][a-z]{2,20})?$`,
);
/** `McDOE`, `van der DOE` */
const smallBeforeCapitals = new RegExp(
  `^(?:${particle} ?|Mc|Mac|St\\. ?)\\p{Lu}{2,20}(?:[ '-]\\p{Lu}{2,20}){0,2}$`,
  "u",
);
const redacted = /^X{4,40}$/;
/** A surname behind the last full stop of the text: `Post will report. TARLENHEIM`. */
const glued =
  /[.)"”?!\]*X] {1,3}[*(]?((?:(?:VAN|DE|LA|Van|Mc|Le|De) ?)?[A-Z](?:[A-Z]{2,}|[a-z]{2,}(?:[A-Z][a-z]+)?)(?:[ '-][A-Z]{2,}){0,2})[*)#"]{0,2}\.?$/;
/** The same without a blank: `Post will report.TARLENHEIM`; not the end of an address, `zenda.GOV`. */
const gluedWithoutBlank =
  /[a-z]{2}[.?!]["”)\]]{0,2}((?!GOV|COM|ORG|NET|MIL|EDU)[A-Z]{3,}(?:[ '-][A-Z]{2,}){0,2})$/;
/** In capitals only behind a sentence whose last word is no title: not in `THE KING SAW CAPT. TARLENHEIM`. */
const gluedInCapitals =
  /(?:[A-Z]{2} (?!MESSRS|DEPT|CAPT|PROF|ASST|CORP|GOVT)[A-Z]{4,}[.?!]| UNQ(?:UO)?TE[.:]?) {0,3}((?!GOV|COM|ORG|NET|MIL|EDU)(?:(?:VAN|DE|LA) )?[A-Z]{3,}(?:['-][A-Z]{2,})?)$/;
/** Between the name below a telegram that is quoted and the telegram's own. */
const unquote = /(?:^| )UNQ(?:UO)?TE[.:]? ?(?=[A-Z])/;
/** The longest line that may be a name, with another's before it or without. */
const longestName = 42;
/** What may stand around a name: `*DOE*`, `(DOE)`, `DOE#`, `"DOE".` */
const aroundName = { before: '*(["“', after: '*)]"”#.,;' };
const mostSigners = 3;
/** The longest line of a copy whose lines are wrapped. */
const longestLine = 100;
/** A line shorter than this has room for another word. */
const shortLine = 50;

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
  const leaves: Leaf<"debris" | "declassification" | "signature" | "text">[] = [];
  const signatures: Leaf<"signature">[] = [];
  let firstRow = last;
  /** Where the text ends within the row before `firstRow`; -1 for at its end. */
  let within = -1;
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
      (isLevelAtEnd(text, rows.start(at), rows.end(at)) && !isWithinSentence(rows, at, first)) ||
      isRule(text, rows.start(at), rows.end(at)) ||
      isStamp(text, rows.start(at), rows.end(at)) ||
      isMarkerBelowName(rows, at, first),
  );
  if (row >= first && remark.test(rows.short(row, 21))) {
    const above = rowAbove(rows, row, first);
    if (above >= first && nameOn(rows, above, first, rows.end(above)) !== null) {
      leaves.push(leaf("text", rows.start(row), rows.end(row)));
      row = above;
    }
  }
  const end = row < first ? -1 : endWithoutSigns(rows, row);
  if (row >= first && end < rows.end(row)) {
    within = skipBlanks(text, end, rows.end(row));
    leaves.push(leaf("debris", within, rows.end(row)));
    firstRow = row + 1;
  }
  for (; row >= first && signatures.length < mostSigners; row--) {
    if (rows.isBlank(row)) continue;
    const name = nameOn(rows, row, first, signatures.length === 0 ? end : rows.end(row));
    if (name === null || (signatures.length > 0 && isWithinSentence(rows, row, first))) break;
    signatures.unshift(leaf("signature", name.start, name.end));
    if (name.quoted) {
      within = name.start;
      firstRow = row + 1;
      break;
    }
    within = -1;
    firstRow = row;
  }
  leaves.push(...signatures.toReversed());
  // The schedule of declassification stands above the name.
  if (signatures.length > 0 && within === -1) take((at) => isSchedule(rows, at));
  if (signatures.length === 0 && row >= first) {
    const name = gluedSignature(rows, row, end);
    if (name !== null) {
      signatures.push(name);
      leaves.push(name);
      firstRow = row + 1;
      within = name.start;
    }
  }
  leaves.reverse();
  const start = leaves[0]?.start;
  const stop = leaves.at(-1)?.end;
  if (start === undefined || stop === undefined) return null;
  return {
    ending: { kind: "ending", start, end: stop, signatures, children: tile(start, stop, leaves) },
    last: firstRow,
    end: within !== -1 ? within : firstRow > first ? rows.end(firstRow - 1) : rows.start(first),
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

/** `quoted`: whether the name of a telegram that is quoted stands before it: `DOE UNQUOTE ROE`. */
interface NameOnRow extends Span {
  readonly quoted: boolean;
}

/** Whether a page marker stands below the name: the last page was counted behind it. */
function isMarkerBelowName(rows: Rows, row: number, first: number): boolean {
  if (!isPageMarker(rows.text, rows.start(row), rows.end(row))) return false;
  const above = rowAbove(rows, row, first);
  return above >= first && nameOn(rows, above, first, rows.end(above)) !== null;
}

/** The last row above a row that is not blank; less than `first` when there is none. */
function rowAbove(rows: Rows, row: number, first: number): number {
  let above = row - 1;
  while (above >= first && rows.isBlank(above)) above--;
  return above;
}

/** Where a row ends without the signs that are joined to it. */
function endWithoutSigns(rows: Rows, row: number): number {
  const end = rows.end(row);
  const from = Math.max(rows.start(row), end - 20);
  const found = joinedSigns.exec(rows.text.slice(from, end));
  if (found === null) return end;
  const before = from + found.index;
  const { text } = rows;
  const isName = isInCapitals(text.slice(rows.start(row), before)) && before - rows.start(row) <= longestName;
  return isName ||
    glued.test(text.slice(Math.max(rows.start(row), before - 60), before)) ||
    endsSentence(text, before)
    ? before
    : end;
}

/** The name that a row, up to `end`, consists of; `null` when it is no signature. */
function nameOn(rows: Rows, row: number, first: number, end: number): NameOnRow | null {
  const { text } = rows;
  let start = rows.start(row);
  if (end - start > longestName) return null;
  const before = unquote.exec(text.slice(start, end));
  const quoted =
    before !== null && (before.index === 0 || isInCapitals(text.slice(start, start + before.index)));
  if (quoted) start += before.index + before[0].length;
  const from = start;
  while (start < end && aroundName.before.includes(text.charAt(start))) start++;
  let stop = end;
  while (stop > start && aroundName.after.includes(text.charAt(stop - 1))) stop--;
  const name = text.slice(start, stop);
  const isTaken = quoted ? isSurname(name) : isName(rows, row, first, name, start > from);
  if (!isTaken) return null;
  const isLastWord =
    isWithinSentence(rows, row, first) &&
    (text.slice(stop, end).includes(".") || breaksOff(text, rows.end(row - 1)));
  return isLastWord ? null : { start, end: stop, quoted };
}

/** Whether a row stands straight below prose that breaks off without a full stop: `… will report to` and `NATO.` */
function isWithinSentence(rows: Rows, row: number, first: number): boolean {
  const above = row - 1;
  return (
    above >= first &&
    /[a-z]{2}/.test(rows.text.slice(rows.start(above), rows.end(above))) &&
    !sentenceEndsAbove(rows, row, first)
  );
}

/** `isSetOff`: whether something stands around the name. */
function isName(rows: Rows, row: number, first: number, name: string, isSetOff: boolean): boolean {
  const { text } = rows;
  if (mixedCaseSurname.test(name) || smallBeforeCapitals.test(name))
    return sentenceEndsAbove(rows, row, first);
  if (redacted.test(name)) return isRedactedName(rows, row, first);
  if (!isSurname(name) || rows.classificationLine(row) !== null) return false;
  if (sentenceEndsAbove(rows, row, first)) return true;
  if (isSetOff) return false;
  // In a text of capitals the last words of a sentence look the same.
  switch (letterCase(text, rows.start(first), rows.start(row))) {
    case "small":
      return true;
    case "capitals":
      return standsApart(rows, row, first);
    case "too few":
      // Below an opening a few words may be all that the telegram says.
      if (rowAbove(rows, first, 0) < 0) return standsApart(rows, row, first);
      return rowAbove(rows, row, first) < first || followsBreak(rows, row, first);
  }
}

/** Whether one word stands on a line of its own below a sentence, or most of one, that has come to its end. */
function standsApart(rows: Rows, row: number, first: number): boolean {
  const above = rowAbove(rows, row, first);
  if (above < first || rows.short(row, longestName).includes(" ")) return false;
  const words = rows.text.slice(Math.max(rows.start(above), rows.end(above) - longestLine), rows.end(above));
  return /\S \S+ \S+$/.test(words) && followsBreak(rows, row, first);
}

/** Whether a line was begun on purpose: the one above breaks off nowhere, and had room for it, or a blank line is between. */
function followsBreak(rows: Rows, row: number, first: number): boolean {
  const { text } = rows;
  const above = rowAbove(rows, row, first);
  const [start, end] = [rows.start(above), rows.end(above)];
  const hadRoom = end - start > longestLine || end - start + rows.end(row) - rows.start(row) < shortLine;
  return (
    (hadRoom || above < row - 1) &&
    !isPageMarker(text, start, end) &&
    !breaksOff(text, end) &&
    !",-".includes(text.charAt(end - 1))
  );
}

/** Whether words that an archive took out can be the name: the last of a list, or of a sentence, are not. */
function isRedactedName(rows: Rows, row: number, first: number): boolean {
  const above = rowAbove(rows, row, first);
  return (
    above >= first &&
    /[.?!"”)]$/.test(rows.text.slice(rows.start(above), rows.end(above))) &&
    !redacted.test(rows.short(above, 40))
  );
}

function gluedSignature(rows: Rows, row: number, end: number): Leaf<"signature"> | null {
  const { text } = rows;
  const start = Math.max(rows.start(row), end - 60);
  const words = text.slice(start, end);
  const isCapitals = letterCase(text, rows.start(row), end) !== "small";
  const found = isCapitals
    ? gluedInCapitals.exec(words)
    : (glued.exec(words) ?? gluedWithoutBlank.exec(words));
  const name = found?.[1];
  if (found === null || name === undefined || isNoSurname(name)) return null;
  const at = start + found.index + found[0].lastIndexOf(name);
  // "(U) None." is a paragraph of one word.
  if (!isCapitals && !/[a-z]{3}/.test(text.slice(Math.max(rows.start(row), start - 200), at))) return null;
  return leaf("signature", at, at + name.length);
}

function sentenceEndsAbove(rows: Rows, row: number, first: number): boolean {
  for (let above = row - 1; above >= first; above--) {
    if (rows.isBlank(above) || isPageMarker(rows.text, rows.start(above), rows.end(above))) continue;
    // Behind an End line, or apart from what is no prose, there is no sentence that it could end.
    return (
      endsSentence(rows.text, rows.end(above)) ||
      // What an archive took out may have been its end.
      rows.text.endsWith("XXXXX", rows.end(above)) ||
      endsWithUnquote(rows.text.slice(Math.max(rows.start(above), rows.end(above) - 10), rows.end(above))) ||
      // A paragraph on one line has come to its end, with a full stop or without.
      (above < row - 1 && rows.end(above) - rows.start(above) > longestLine) ||
      !/[A-Z\d]/i.test(rows.text.slice(rows.start(above), rows.end(above))) ||
      isSchedule(rows, above) ||
      isCloserLine(rows.text, rows.start(above), rows.end(above)) ||
      isTableRow(rows.text, rows.start(above), rows.end(above))
    );
  }
  return false;
}
