import { isBlank, isCapital, isDigit, isSmall } from "../text/characters";
import type { Span } from "../text/span";
import { parseClassificationLine } from "./classification-line";
import { sectionNumbers } from "./section";

/** What a line of the text is by its shape alone. Each takes where the line begins and ends, without its blanks. */

const rule = /^[-=_*~ ]+$/;
const pageMarker =
  /^(?:[A-Z][A-Z .'-]{1,30} {1,3}\d{5,8} {1,3}\d{3}(?:\.\d)? OF \d{3}|(?:[A-Z ]{4,24}\/ {0,2})?PAGE \d{1,3}(?:\.\d)?(?: OF \d{1,3})?(?: {1,12}[A-Z][A-Z .'-]{1,20}? {1,6}\d{4,8}(?! [A-Z]{2}[a-z])[\dA-Z ./]{0,40})?)$/;
const stamp =
  /^(?:Declassified\/Released|Sheryl P\. Walter|Margaret P\. Grafeld|EO Systematic Review|Systematic Review \d|Original Telegram was|US Department of State EO|Declassified by)/i;
/** First letters of stamps: spares the pattern most lines. */
const stampLetters = "DSMEOUdsmeou";
const standingCaption = /^(?:SIPDIS|NOFORN)$/;
const closerLine = /^(?:[[(]?end(?:ing)? (?:of )?[a-z0-9][^.:;!?]{1,80}[.\])]*|un(?:quote|qte)\.?)$/i;
const annex =
  /^(?:ANNEX|APPENDIX|ATTACHMENT|ENCLOSURE)(?:S|ES)?\b(?! (?:IS|ARE|WAS|WERE|WILL|HAS|TO|OF|AND)\b)/i;
const unquote = /^UNQ(?:UO)?TE[.:]?$/;
const beginLine = /^(?:[[(]?begin(?:ning)? (?:of )?[a-z0-9][^.;!?]{1,80}[.:\])]*|(?:quote|qte)[.:]?)$/i;
const bullet =
  /--(?!-)|-(?!-)|[*•·](?=[ \t])|o(?= {1,2}[A-Z])|¶? ?\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)(?= )|[a-z0-9]{1,2}\)(?= )|[a-z]\.(?= )|[ivx]{2,4}[.)](?= )|¶?[A-Z][.)](?= )|\d{1,3}[.),](?= )/y;
const gluedHeading = / (?:-{4,20} {1,3})?(?:Summary|SUMMARY|Introduction|INTRODUCTION) {1,3}-{4,20}$/;
/** What stands before ` OF 003` in a page marker within a line: `ZENDA 00000042  002`. */
export const pageBeforeTotal = String.raw`[A-Z](?:[A-Z.'-]| (?! )){1,24} {1,3}\d{8} {1,3}\d{3}(?:\.\d)?`;
const gluedMarker = new RegExp(String.raw` ${pageBeforeTotal} OF \d{3}$`);
const longestGlued = 80;
const dashes = /^[-*•·]/;
const longestTitle = 120;
const firstHeading = /^(?:summary(?: and [a-z]+(?: [a-z]+)?)?|introduction):?$/i;
const textLabel = /^(?:text:|begin text:?|\(begin text\):?)$/i;
const levels = ["UNCLASSIFIED", "UNCLAS", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET", "TOP SECRET"];
const titleCase = levels.map((level) => level.replace(/\B[A-Z]/g, (letter) => letter.toLowerCase()));
/** `CONFIDENTIAL`, `C O N F I D E N T I A L`. */
const printedLevel = levels
  .map((level) => level.replaceAll(/\B(?=[A-Z])/g, " ?").replaceAll(/ (?!\?)/g, " {1,3}"))
  .join("|");
const levelAlone = new RegExp(`^(?:${printedLevel})$`);
/** What may stand behind the level in the last line of a copy: `SECRET//NOFORN`, `CONFIDENTIAL NNNN`. */
const levelAtEnd = new RegExp(
  `^(?:${printedLevel}|${titleCase.join("|")})(?:[ /,-]{1,4}(?:NOFORN|NF|SENSITIVE|SBU|SIPDIS|FOR OFFICIAL USE ONLY|FOUO|EYES ONLY|NODIS|EXDIS|NNNN?)){0,4}$`,
);
const longestLevel = 80;

export function isRule(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (end - start < 3 || (code !== 45 && code !== 61 && code !== 95 && code !== 42 && code !== 126))
    return false;
  return rule.test(text.slice(start, Math.min(end, start + 400)));
}

/** `ZENDA 00000042  002 OF 003`, `PAGE 02  ZENDA 00042 191507Z`, and a section's own classification line. */
export function isPageMarker(text: string, start: number, end: number): boolean {
  if (end - start > longestTitle || !isCapital(text.charCodeAt(start))) return false;
  const last = text.charCodeAt(end - 1);
  if ((isDigit(last) || last === 90) && pageMarker.test(text.slice(start, end))) return true;
  const line = parseClassificationLine(text, start, end);
  if (line?.section == null) return false;
  // The number may stand on the next line, or be lost.
  return line.serial !== null || (sectionNumbers(text, line.section).section ?? 1) > 1;
}

/** Words that an archive stamped on the copy. */
export function isStamp(text: string, start: number, end: number): boolean {
  if (end - start >= longestTitle || !stampLetters.includes(text.charAt(start))) return false;
  return stamp.test(text.slice(start, start + 40));
}

/** A level by itself, as printed above and below each page. */
export function isLevelAlone(text: string, start: number, end: number): boolean {
  return end - start < 40 && levelAlone.test(text.slice(start, end));
}

/** The level below the last words of a copy, in any form and with its caveats: `Confidential`, `SECRET//NOFORN`. */
export function isLevelAtEnd(text: string, start: number, end: number): boolean {
  return end - start < longestLevel && levelAtEnd.test(text.slice(start, end));
}

/** The heading with which the text begins, even where no blank line parts it from what stands above. */
export function isFirstHeading(text: string, start: number, end: number): boolean {
  if (isTextLabel(text, start, end)) return true;
  return end - start < 40 && isCapital(text.charCodeAt(start)) && firstHeading.test(text.slice(start, end));
}

/** `TEXT:`, `(BEGIN TEXT)`: what follows is the text, whatever stands above. */
export function isTextLabel(text: string, start: number, end: number): boolean {
  return end - start < 14 && textLabel.test(text.slice(start, end));
}

/** A caption that the transmission printed again between two lines of the text. */
export function isStandingCaption(text: string, start: number, end: number): boolean {
  if (text.startsWith("C O R R E C T E D", start)) return end - start < longestTitle;
  return end - start === 6 && standingCaption.test(text.slice(start, end));
}

/** What the transmission printed where a page begins, between two lines of a text. */
export function isPageBreak(text: string, start: number, end: number): boolean {
  return isPageMarker(text, start, end) || isStandingCaption(text, start, end);
}

export function isCloserLine(text: string, start: number, end: number): boolean {
  return end - start < longestTitle && closerLine.test(text.slice(start, end));
}

/** The heading of what stands behind the signature: `ANNEX A`, `Attachment: List of bridges`. */
export function isAnnexLine(text: string, start: number, end: number): boolean {
  return annex.test(text.slice(start, Math.min(end, start + 20))) && isTitleLike(text, start, end);
}

/** UNQUOTE by itself, which ends a telegram that is quoted. */
export function isUnquote(text: string, start: number, end: number): boolean {
  return end - start < 10 && unquote.test(text.slice(start, end));
}

export function isBeginLine(text: string, start: number, end: number): boolean {
  return end - start < longestTitle && beginLine.test(text.slice(start, end));
}

/** Where a line ends without the page marker, or the first heading with its rule, that a copy printed behind it. */
export function endWithoutGlued(text: string, { start, end }: Span): number {
  const last = text.slice(Math.max(start, end - longestGlued), end);
  const glued = (last.endsWith("-") ? gluedHeading : gluedMarker).exec(last);
  return end - (glued?.[0].length ?? 0);
}

/** The words of a heading that has its rules on the same line: `------- SUMMARY -------`; `null` for other lines. */
export function titleBetweenDashes(text: string, start: number, end: number): Span | null {
  if (text.charCodeAt(end - 1) !== 45 || end - start > longestTitle * 2) return null;
  const line = text.slice(start, end);
  const words =
    /^(?:-{3,} )?([A-Z"'(][^-]{0,100}(?:-[^-]{1,40}){0,3}) (?:-{3,}(?: {1,3}-{3,}){0,3}|(?:- ){3,}-)$/.exec(
      line,
    )?.[1];
  if (words === undefined) return null;
  const at = start + line.indexOf(words);
  return { start: at, end: at + words.trimEnd().length };
}

/** Where the bullet of a point ends: `--`, `-`, `*`, `(1)`, `a)`, `A.`, `3.`; `null` when the line has none. */
export function bulletEnd(text: string, start: number, end: number): number | null {
  bullet.lastIndex = start;
  return bullet.test(text) && bullet.lastIndex < end ? bullet.lastIndex : null;
}

/** Whether a bullet is a dash or a dot rather than a number or letter, which only a list makes a bullet. */
export function isDash(text: string, at: number): boolean {
  return dashes.test(text.charAt(at));
}

/** Whether a rule has gaps where the columns above it have them: `------  ------`. */
export function isColumnRule(text: string, start: number, end: number): boolean {
  return isRule(text, start, end) && text.slice(start, end).includes("  ");
}

/** Whether words stand in columns, with wide gaps between them. */
export function isTableRow(text: string, start: number, end: number): boolean {
  if (end - start > 200) return false;
  let gaps = 0;
  let blanks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) gaps++;
    else if (code === 32) blanks++;
    else blanks = 0;
    if (blanks === 3) gaps++;
  }
  return gaps >= 2;
}

/** Whether a line has a wide gap between words, as the heads and sums of tables do. */
export function hasColumns(text: string, start: number, end: number): boolean {
  return /\S {3}|\t/.test(text.slice(start, end));
}

/** A line of capitals that can be a heading by itself. */
export function isShouted(text: string, start: number, end: number): boolean {
  if (end - start > longestTitle) return false;
  const line = text.slice(start, end);
  return /[A-Z]{2}/.test(line) && !/[a-z]/.test(line) && !/^[^A-Z"'&[(]/.test(line);
}

/** A short line in mixed case that can be a heading where the lines around it say so: "Talking Points". */
export function isTitleLike(text: string, start: number, end: number): boolean {
  if (end - start > 70) return false;
  const line = text.slice(start, end);
  return /^[A-Z"'&[(]/.test(line) && !/[.,;!]$/.test(line);
}

/** Whether text that ends at `end` has come to a full stop, so that a new paragraph can follow. */
export function endsSentence(text: string, end: number): boolean {
  switch (text.charCodeAt(end - 1)) {
    case 46: // .
    case 58: // :
    case 63: // ?
    case 33: // !
    case 59: // ;
    case 34: // "
    case 41: // )
    case 93: // ]
    case 8221: // ”
      return true;
    default:
      return false;
  }
}

/**
 * Whether a line can only go on with the sentence before it, told from its first two characters: nearly every line of
 * prose is done with here. Numbers, bullets, headings, markers and closers all begin otherwise.
 */
export function isPlainlyProse(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (!isSmall(code)) return false;
  const next = text.charCodeAt(start + 1);
  // `ii. Pears`
  if (isRoman(code) && isRoman(next)) return false;
  return isSmall(next) || (isBlank(next) && code === 97) || next === 44 || next === 39;
}

function isRoman(code: number): boolean {
  return code === 105 || code === 118 || code === 120;
}
