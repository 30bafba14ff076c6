import { skipBlanks } from "../text/characters";
import type { Rows } from "./rows";

/** The words that begin the parts of an opening. Each pattern is sticky, for the start of a line. */

export const orderLabel = /(?:E\.? ?[O0]\.?|EXECUTIVE ORDER)[.:,]? ?(?=\d{4}|[:;])/iy;
export const tagsLabel = /T?AGS? *[:;]|TAGS?(?= +[[(]?[A-Z]{2})|TAGS(?=[A-Z]{4}(?:[ ,]|$))/imy;
export const subjectLabel =
  /SUBJ(?:ECTS?)? *[:;]|SUBJ(?:ECT)?\.(?= )|SUBJ(?:ECT)?(?= +(?:- |\())|SUBJECT(?= +[A-Z]{3})/iy;
export const referenceLabel =
  /REF(?:S|TELS?|ERENCES?|\(S\))? *[:;]|REF(?:S|TELS?)?\.?(?= +(?:\(?[A-Z][):.](?:[ \r\n]|$)|\([A-Z]\)|\d{2} [A-Z]{3}|[A-Z][A-Z ]{2,20} \d))/imy;
export const classifierLabel =
  /(?:¶?\d{1,2}[.)] *)?(?:\([A-Z]{1,3}\) *)?(?:CLASSIFIED BY|CLASSIFIED ?:|CLASSIFIER|CLASS BY|DERIVED FROM|DERIVATIVELY CLASSIFIED|DECLASSIFY ON|DECL(?:ASSIFICATION)? ON|REASON(?:S|\(S\))?(?= *:| +(?:FOR )?1[.,]))[ .]{0,2}[:;]?(?![a-z])/iy;

const all = [orderLabel, tagsLabel, subjectLabel, referenceLabel, classifierLabel];
/** How a label can begin: spares the patterns nearly every other line. */
const labelStart = /[ACDERST¶(\d]/i;

export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether one of the parts of an opening begins on a row. */
export function startsLabel(rows: Rows, row: number): boolean {
  const start = skipBlanks(rows.text, rows.start(row), rows.end(row));
  if (!labelStart.test(rows.text.charAt(start))) return false;
  return all.some((label) => matchesAt(label, rows.text, start));
}
