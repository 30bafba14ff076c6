import { isCapital, isDigit, skipBlanks } from "../text/characters";

const level =
  "[A-Z] [A-Za-z] [A-Za-z] [A-Za-z] [A-Za-z] |UNCLAS|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED OFFICIAL USE";
/** `Cable dated:2009-11-06T16:48:00` or a date, with the level glued to it or behind a blank. */
const glue = new RegExp(
  `^(?:Cable dated: ?\\S{0,30}?|(?:Cable dated: ?)?\\d{4}-\\d{2}-\\d{2}[T \\d:.Z+-]*)(?=${level})`,
);
/** `¶1. ...7/28/2005 14:18 ` before a classification line. */
const leak = new RegExp(`^¶1\\. \\.{3}\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2} (?=${level})`);
/**
 * The last column of a row of tabs or commas, where a heading or a classification line begins; not a level alone, with no
 * number behind it: `SECRET//NOFORN`.
 */
const headingColumn = /[\t",;|](?=V?ZCZC[A-Z]{3}\d)/;
const column = new RegExp(String.raw`[\t",;|](?=${level})(?![^"\t,;|\d]{1,60}(?:["\t,;|]|$))`);
const labelled =
  /^(?:UNCLAS|CONFIDENTIAL|SECRET|LIMITED OFFICIAL|[A-Z] [A-Z] [A-Z] |E\.? ?O\.? ?1|T?AGS?\b|SUBJ|REF|CLASSIFIED BY|SIPDIS|SENSITIVE |NOFORN)/i;
/** A classification line up to its number; a section or a second number behind it is of the same line. */
const messageNumber = /^[A-Z][A-Z /]{4,60} [A-Z][A-Z .'-]{2,24} 0\d{5}(?= +(?!SECT|TOSEC|\(C)\S)/;
/** The beginnings of parts that a copyist joined to the part before. */
const joined =
  / (?=(?:SIPDIS|NOFORN|SENSITIVE)(?: |$)(?! {0,2}[A-Z][A-Z\d .'-]{2,44} \d{4,6}(?: |$))|E\.O\. ?1\d{4}|EO 1\d{4} (?:DECL|N\/A)|T?AGS ?:|Tags:|SUBJ(?:ECT)? ?:|Subject:|REFS? ?:|Ref:|CLASSIFIED BY ?:|Classified [Bb]y:|¶\d{1,2}\.| [A-Z][A-Za-z ]{2,40} -{4}|-{12,} [A-Z])/g;
/** A label that is glued to the part before: `05/12/2019TAGS: PREL`. */
const glued = /[A-Z\d).,]{2}(?=(?:TAGS|SUBJECT|REFS?|CLASSIFIED BY): ?\S)/g;
/** The first paragraph behind the last part. */
const firstParagraph = / (?=1\. {1,2}\((?:[UCS]|SBU)(?:\/{1,2}NF)?\) {1,2}["“]?[A-Z])/g;
/** A paragraph behind the references: `REF: STATE 42 (U) Post delivered the points.` */
const markedText = / (?=\((?:[UCS]|SBU)(?:\/{1,2}NF)?\) [A-Z][a-z])/g;
const attention = /^(?:[A-Z]\S* ){0,3}(?:FOR|PASS) .* E\.?O\.? 1\d{4}\b/;
const shortestJoined = 40;
/** Of lines that begin with a label: a short classification line has its captions on it. */
const shortestLabelled = 16;
const labelStart = /^(?:E\.? ?O\.? ?1|T?AGS?\b|SUBJ|REF|SIPDIS |NOFORN |SENSITIVE )/i;
/** A label with nothing behind it: it stands twice. */
const lettered = /^[¶ ]{0,2}[A-Z][.)] /;
const labelAlone = /^(?:SUBJ(?:ECT)?|T?AGS?|REFS?|CLASSIFIED BY) ?:$/i;
const hasColumns = /\t|"[,;]"/;

/**
 * Where, behind its beginning, further rows begin on a line: behind an archive's words, in the last column of a row of
 * a database, or at a part of the opening that was joined to the part before. Only lines that begin as such lines do are
 * looked into. `isTable`: whether the text has columns at all.
 */
export function splitLine(text: string, start: number, end: number, isTable: boolean): readonly number[] {
  if (end - start < shortestLabelled) return nowhere;
  if (
    end - start < shortestJoined &&
    !labelStart.test(text.slice(start, start + 10)) &&
    !(isTable && text.charAt(start) === '"') &&
    !passesOn(text, start, end)
  )
    return nowhere;
  const at = wrapped(text, start, end, isTable);
  const from = at ?? start;
  const code = text.charCodeAt(from);
  // T, A, S, R, E, U, C, L: the levels and the labels.
  const label = code >= 65 && code <= 85 && "TASREUCL".includes(text.charAt(from));
  const found =
    (label && labelled.test(text.slice(from, from + 20))) || passesOn(text, from, end)
      ? joinedParts(text, from, end)
      : nowhere;
  return at === null ? found : [at, ...found];
}

/** Whether a line for somebody's attention, or a reference, has a part joined to it: `USDOC FOR 4332 TAGS: PREL`. */
function passesOn(text: string, start: number, end: number): boolean {
  if (!isCapital(text.charCodeAt(start + 1))) return false;
  const line = text.slice(start, end);
  return (
    (line.includes("GS: ") && / T?AGS: [A-Z]{2}/.test(line)) ||
    ((line.includes(" E.O. 1") || line.includes(" EO 1")) && attention.test(line)) ||
    (/ (?:Classified [Bb]y|CLASSIFIED BY) ?:/.test(line) && lettered.test(line))
  );
}

function joinedParts(text: string, start: number, end: number): readonly number[] {
  const line = text.slice(start, end);
  const number = messageNumber.exec(line)?.[0].length;
  const found = number === undefined ? [] : [skipBlanks(text, start + number, end)];
  findAll(joined, line, start, found);
  findAll(glued, line, start, found);
  findAll(firstParagraph, line, start, found);
  if (/^REF/i.test(line)) findAll(markedText, line, start, found);
  if (found.length > 1) found.sort((a, b) => a - b);
  let before = start;
  return found.filter((at) => {
    const twice =
      at === before || labelAlone.test(text.slice(before, Math.min(at, before + shortestLabelled)).trimEnd());
    if (!twice) before = at;
    return !twice;
  });
}

/** The offsets behind each match of a global pattern. */
function findAll(pattern: RegExp, line: string, start: number, found: number[]): void {
  pattern.lastIndex = 0;
  while (pattern.test(line)) found.push(start + pattern.lastIndex);
}

const nowhere: readonly number[] = [];

/** Where the telegram begins behind an archive's words on the same line; `null` where there are none. */
function wrapped(text: string, start: number, end: number, isTable: boolean): number | null {
  const code = text.charCodeAt(start);
  // A date, "Cable dated", or a preview that a row of a database broke off.
  const canBeGlued = isDigit(code) || code === 67 || code === 182;
  if (!isTable && !canBeGlued) return null;
  const head = text.slice(start, Math.min(end, start + 400));
  if (isTable && hasColumns.test(head)) {
    const found = headingColumn.exec(head) ?? column.exec(head);
    if (found !== null) return start + found.index + 1;
  }
  if (!canBeGlued) return null;
  const words = glue.exec(head) ?? leak.exec(head);
  return words === null ? null : start + words[0].length;
}
