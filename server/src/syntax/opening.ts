import { trimmed } from "../text/characters";
import { lineContent, nextTextLine, type Lines } from "../text/lines";
import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { parseClassificationLine } from "./classification-line";
import { startsParagraph } from "./paragraph-number";
import { parsePortionMark } from "./portion-mark";
import { parseReferences } from "./references";
import { parseTags, continuesTags } from "./tags";
import type {
  CaptionLine,
  ClassifierPart,
  Leaf,
  Opening,
  OpeningPart,
  OrderLine,
  PassingLine,
  SubjectPart,
} from "./tree";

const captionLine =
  /(?:SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|CHEROKEE|CONDIS|TERREP|AIDAC|EYES ONLY|(?:AGREMENT|DIRGEN|MED|TM|ROGER|DISSENT|DS) CHANNEL|VISAS [A-Z]+|CODEL|STAFFDEL|INFORM (?:CONSULS|ALL STATE EMPLOYEES)|REL(?:EASABLE)? TO [A-Z]+|C O R R E C T E D)(?![A-Za-z])/y;
const orderLabel = /E\.? ?[O0]\.?:? ?(?=\d{4}|[:;])/iy;
const orderNumber = /\d{4,5}/y;
const declLabel = /(?:DECL(?:AS(?:SIFY)?)?(?: ON)?|DNG|DEC)[.:]*/iy;
const tagsLabel = /TAGS?(?: *:|(?= +\[?[A-Z]{2}))/iy;
const subjectLabel = /SUBJ(?:ECT)? *:/iy;
const referenceLabel = /REF(?:S|TEL|TELS|ERENCES?)?(?:\(S\))? *:|REF(?= [A-Z][:.)] )/iy;
const classifierLabel =
  /(?:¶?\d{1,2}[.)] *)?(?:\([A-Z]{1,3}\) *)?(?:CLASSIFIED BY|CLASSIFIER|DERIVED FROM|DECLASSIFY ON|REASONS?) *:?(?![a-z])/iy;

/** The opening from line `first` on; `next` is the first line of what follows. `null` when no part of one is there. */
export function parseOpening(
  lines: Lines,
  first: number,
  last: number,
): { opening: Opening; next: number } | null {
  const parts: OpeningPart[] = [];
  let next = first;
  let line = first;
  while (line < last) {
    const span = lineContent(lines, line);
    if (span.start === span.end) {
      line++;
      continue;
    }
    const part = parsePart(lines, line, last, span, parts);
    if (part === null) break;
    parts.push(part.node);
    if (part.more !== undefined) parts.push(part.more);
    line = part.next;
    next = line;
  }
  const firstPart = parts[0];
  const lastPart = parts.at(-1);
  if (firstPart === undefined || lastPart === undefined || parts.every((part) => part.kind === "passingLine"))
    return null;
  const opening: Opening = {
    kind: "opening",
    start: firstPart.start,
    end: lastPart.end,
    parts,
    children: tile(firstPart.start, lastPart.end, parts),
  };
  return { opening, next };
}

interface Part {
  readonly node: OpeningPart;
  /** A second part that stands on the same line: TAGS behind the E.O. line. */
  readonly more?: OpeningPart;
  readonly next: number;
}

function parsePart(
  lines: Lines,
  line: number,
  last: number,
  span: Span,
  before: readonly OpeningPart[],
): Part | null {
  const { text } = lines;
  const one = (node: OpeningPart): Part => ({ node, next: line + 1 });
  if (matches(orderLabel, text, span.start)) return parseOrder(lines, line, last, span);
  const labelled =
    labelledPart(lines, line, last, span, tagsLabel, parseTags) ??
    labelledPart(lines, line, last, span, subjectLabel, parseSubject) ??
    labelledPart(lines, line, last, span, referenceLabel, parseReferences) ??
    labelledPart(lines, line, last, span, classifierLabel, parseClassifier);
  if (labelled !== null) return labelled;
  if (matches(captionLine, text, span.start)) return one(parseCaption(text, span));
  const classified = before.some((part) => part.kind === "classificationLine");
  const classification = classified ? null : parseClassificationLine(text, span);
  if (classification !== null) return one(classification);
  // Between the captions and the E.O. line anything may stand; later, a line without a label is text.
  if (before.some(isLabelled) || startsParagraph(text, span.start) || before.length === 0) return null;
  const body = leaf("text", span.start, span.end);
  const passing: PassingLine = { kind: "passingLine", ...span, body, children: [body] };
  return one(passing);
}

function isLabelled(part: OpeningPart): boolean {
  return part.kind !== "classificationLine" && part.kind !== "captionLine" && part.kind !== "passingLine";
}

type ParsePart = (text: string, label: Leaf<"label">, span: Span) => OpeningPart;

/** A part that begins with a label and runs on to a blank line or the next label. */
function labelledPart(
  lines: Lines,
  line: number,
  last: number,
  span: Span,
  label: RegExp,
  parse: ParsePart,
): Part | null {
  const found = new Scanner(lines.text, span).take(label);
  if (found === null) return null;
  const { end, next } = runsTo(lines, line, last, label);
  return { node: parse(lines.text, leaf("label", found.start, found.end), { start: span.start, end }), next };
}

function runsTo(lines: Lines, line: number, last: number, label: RegExp): { end: number; next: number } {
  const { text } = lines;
  let next = line + 1;
  let end = lineContent(lines, line).end;
  for (; next < last; next++) {
    const span = lineContent(lines, next);
    if (span.start === span.end) {
      // A lettered list of references may have blank lines between its items; nothing else goes on behind one.
      const item: number = label === referenceLabel ? listGoesOnAt(lines, next, last) : -1;
      if (item === -1) break;
      next = item - 1;
      continue;
    }
    if (startsLabel(text, span.start)) break;
    if (label === tagsLabel ? !continuesTags(text, span) : startsText(text, span)) break;
    end = span.end;
  }
  return { end, next };
}

/** The next line with text if it goes on with a lettered list of references, else -1. */
function listGoesOnAt(lines: Lines, blank: number, last: number): number {
  const line = nextTextLine(lines, blank, last);
  if (line === last) return -1;
  const { start } = lineContent(lines, line);
  return /^¶?(?:REF )?(?:\([A-Z]\)|[A-Z][.)]) /.test(lines.text.slice(start, start + 8)) ? line : -1;
}

function startsLabel(text: string, at: number): boolean {
  return [orderLabel, tagsLabel, subjectLabel, referenceLabel, classifierLabel].some((label) =>
    matches(label, text, at),
  );
}

function startsText(text: string, span: Span): boolean {
  return startsParagraph(text, span.start) || matches(/[-=_]{3}[-=_ ]*(?=[\r\n]|$)/my, text, span.start);
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function parseOrder(lines: Lines, line: number, last: number, span: Span): Part {
  const { text } = lines;
  const scanner = new Scanner(text, span);
  const labelSpan = scanner.take(orderLabel) ?? { start: span.start, end: span.start };
  const label = leaf("label", labelSpan.start, trimmed(text, labelSpan).end);
  const numberSpan = scanner.take(orderNumber);
  const number = numberSpan && leaf("orderNumber", numberSpan.start, numberSpan.end);
  scanner.take(/[:;,.]/y);
  const declSpan = scanner.take(declLabel);
  const decl = declSpan && leaf("label", declSpan.start, declSpan.end);
  scanner.skipBlanks();
  const tagsAt = tagsOnLine(text, scanner.at, span.end);
  const rest = trimmed(text, { start: scanner.at, end: tagsAt ?? span.end });
  const declassification = rest.start === rest.end ? null : leaf("declassification", rest.start, rest.end);
  const end = Math.max(rest.end, declSpan?.end ?? 0, numberSpan?.end ?? 0, label.end);
  const node: OrderLine = {
    kind: "orderLine",
    start: span.start,
    end,
    label,
    number,
    declLabel: decl,
    declassification,
    children: tile(span.start, end, [label, number, decl, declassification]),
  };
  if (tagsAt === null) return { node, next: line + 1 };
  const found = new Scanner(text, { start: tagsAt, end: span.end }).take(tagsLabel);
  const run = runsTo(lines, line, last, tagsLabel);
  const tags = parseTags(text, leaf("label", tagsAt, found?.end ?? tagsAt), { start: tagsAt, end: run.end });
  return { node, more: tags, next: run.next };
}

function tagsOnLine(text: string, from: number, end: number): number | null {
  const at = text.slice(from, end).search(/\bTAGS?\b/);
  return at === -1 ? null : from + at;
}

function parseCaption(text: string, span: Span): CaptionLine {
  const scanner = new Scanner(text, span);
  const found = scanner.take(captionLine) ?? span;
  const caption = leaf("caption", found.start, found.end);
  return {
    kind: "captionLine",
    ...span,
    captions: [caption],
    children: tile(span.start, span.end, [caption]),
  };
}

function parseSubject(text: string, label: Leaf<"label">, span: Span): SubjectPart {
  const rest = trimmed(text, { start: label.end, end: span.end });
  const mark = text.charAt(rest.start) === "(" ? parsePortionMark(text, rest.start, rest.end) : null;
  const titleSpan = trimmed(text, { start: mark?.end ?? rest.start, end: rest.end });
  const title = titleSpan.start === titleSpan.end ? null : leaf("text", titleSpan.start, titleSpan.end);
  return {
    kind: "subject",
    ...span,
    label,
    mark,
    title,
    children: tile(span.start, span.end, [label, mark, title]),
  };
}

function parseClassifier(text: string, label: Leaf<"label">, span: Span): ClassifierPart {
  const reason = findReason(text, { start: label.end, end: span.end });
  return {
    kind: "classifier",
    ...span,
    label,
    reason,
    children: tile(span.start, span.end, [label, reason]),
  };
}

const reasonSection = /\b1[.,] ?[3-6](?!\d)/;
const reasonPart = /(?:\(?[A-Ha-h](?![A-Za-z])\)?|and|AND|or|OR|[&,;/()\-])/y;

/** `1.4 B C AND D`: the section and the letters behind it, without a trailing joint. */
function findReason(text: string, span: Span): ClassifierPart["reason"] {
  const section = reasonSection.exec(text.slice(span.start, span.end));
  if (section === null) return null;
  const start = span.start + section.index;
  const scanner = new Scanner(text, { start: start + section[0].length, end: span.end });
  let end = scanner.at;
  for (let part = scanner.take(reasonPart); part !== null; part = scanner.take(reasonPart)) {
    const piece = text.slice(part.start, part.end);
    if (/^\(?[A-H]\)?$/i.test(piece) || piece === ")") end = part.end;
  }
  return leaf("reason", start, end);
}
