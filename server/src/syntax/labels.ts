import { skipBlanks } from "../text/characters";
import { isDamaged } from "../text/near";
import { matchesAt } from "../text/scanner";
import type { Span } from "../text/span";
import type { Rows } from "./rows";

/** The words that begin the parts of an opening. Each pattern is sticky, for the start of a line. */

export const orderLabel =
  /(?:E[.,]? ?[O0][.,]?(?: NO\.)?|E\. ?Q\.|EXEC(?:UTIVE|\.)? ?ORDER(?: NO\.)?)[.:,]? ?(?=\d{4}|[:;]|(?=[OIlSBQZ]?\d[\dOIlSBQZ]?\d)[\dOIlSBQZ]{5}(?![\dA-Z]))/iy;
export const tagsLabel = /T?AGS? *[:;]|TAGS?(?= +[[(]?[A-Z]{2})|TAGS(?=[A-Z]{4}(?:[ ,]|$))/imy;
export const subjectLabel =
  /SUBJ(?:ECTS?)? *[:;=]|SUBJ(?:ECT)?\.(?= )|SUBJ(?:ECT)?(?= *-{1,2} | +\()|SUBJECT(?= +[A-Z]{3})/iy;
export const referenceLabel =
  /REF(?:S|TELS?|ERENCES?|\(S\))? *[:;]|REF(?:S|TELS?)?(?:\.| -{1,2})?(?= +(?:\(?[A-Z][):.](?:[ \r\n]|$)|\([A-Z]\)|\d{2} [A-Z]{3}|[A-Z][A-Z ]{2,20} \d))/imy;
export const classifierLabel =
  /(?:¶?\d{1,2}[.)] *)?(?:\([A-Z]{1,3}\) *)?(?:CLASSIFIED +BY|CLASSIFIED ?:|CLASSIFIER|CLASS\.? BY|DERIVED FROM|DERIVATIVELY CLASSIFIED(?: BY)?|DECLASSIFY ON|DECL(?:ASSIFICATION)? ON|REASON(?:S|\(S\))?(?= *:| +(?:FOR )?1[.,]))(?:[ .]{0,2}[:;]|\.| -{1,2}(?= ))?(?![a-z])/iy;

/** Without a colon before a short word; a title may go on with `SUBJECT TO APPROVAL`. */
const subjectInCapitals = /SUBJECT(?= +(?!(?:AS|AT|BY|IN|IS|OF|ON|OR|TO) )["'(A-Z\d][^a-z\r\n]{3,120}$)/my;

const all = [orderLabel, tagsLabel, subjectLabel, referenceLabel, classifierLabel];
/** How a label can begin: spares the patterns nearly every other line. */
const labelStart = /[ACDERST¶(\d]/i;

/** A label where it is printed, and the pattern of the part that it begins. */
export interface FoundLabel {
  readonly pattern: RegExp;
  readonly span: Span;
}

/** The label with which a row begins; `null` where no part of an opening begins there. */
export function labelAt(rows: Rows, row: number): FoundLabel | null {
  const { text } = rows;
  const end = rows.end(row);
  const start = skipBlanks(text, rows.start(row), end);
  if (!labelStart.test(text.charAt(start))) return null;
  const pattern = all.find((label) => matchesAt(label, text, start));
  if (pattern === undefined) {
    return matchesAt(subjectInCapitals, text, start)
      ? { pattern: subjectLabel, span: { start, end: subjectInCapitals.lastIndex } }
      : damagedLabel(text, start);
  }
  return { pattern, span: { start, end: Math.min(pattern.lastIndex, end) } };
}

/** Whether one of the parts of an opening begins on a row. */
export function startsLabel(rows: Rows, row: number): boolean {
  return labelAt(rows, row) !== null;
}

const word = /(?:[A-Z\d]{3,8}|[A-Z](?: [A-Z]){3,7})(?= ?[:;.,=-])/y;
const twoWords = /C[A-Z\d]{8,10} (?:B[A-Z]|8Y)(?![A-Z])/iy;
const sign = / ?[:;.,=-]/y;
/** The first code behind a TAGS label. */
const codes = / ?[:;.,=-] ?\[?[A-Z]{4}(?![A-Z])/y;

/** A label of which a letter is lost, doubled, changed or swapped: `SUBJET:`, `TAG5: PREL`, `Classfied By`. */
function damagedLabel(text: string, start: number): FoundLabel | null {
  const printed = wordAt(word, text, start);
  if (printed !== null) {
    const name = printed.replaceAll(" ", "");
    const at = start + printed.length;
    if (isDamaged(name, "SUBJECT")) return labelUpTo(subjectLabel, text, start, at);
    return isDamaged(name, "TAGS") && matchesAt(codes, text, at)
      ? labelUpTo(tagsLabel, text, start, at)
      : null;
  }
  const words = wordAt(twoWords, text, start);
  const [classified = ""] = words?.toUpperCase().split(" ") ?? [];
  return words !== null && isDamaged(classified, "CLASSIFIED")
    ? labelUpTo(classifierLabel, text, start, start + words.length)
    : null;
}

function wordAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The label with the colon behind it. */
function labelUpTo(pattern: RegExp, text: string, start: number, at: number): FoundLabel {
  sign.lastIndex = at;
  return { pattern, span: { start, end: sign.test(text) ? sign.lastIndex : at } };
}
