import { isCapital, trimmed } from "../text/characters";
import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { parseClassifier } from "./classifier";
import {
  classifierLabel,
  matchesAt,
  orderLabel,
  referenceLabel,
  startsLabel,
  subjectLabel,
  tagsLabel,
} from "./labels";
import { parseOrder } from "./order-line";
import { paragraphNumberEnd, startsParagraph } from "./paragraph-number";
import { parsePortionMark } from "./portion-mark";
import { parseReferences, startsItem } from "./references";
import type { Rows } from "./rows";
import {
  endWithoutGlued,
  isFirstHeading,
  isLevelAlone,
  isPageMarker,
  isRule,
  isStamp,
  titleBetweenDashes,
} from "./shapes";
import { continuesTags, parseTags } from "./tags";
import { isWrapperLine } from "./wrapper";
import type { CaptionLine, ClassificationLine, Leaf, Opening, OpeningPart, SubjectPart } from "./tree";

const captionWord =
  /\/{0,2}(?:SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|CHEROKEE|CONDIS|TERREP|AIDAC|USAID|FODAG|EYES ONLY|FOR OFFICIAL USE ONLY|(?:AGREMENT|DIRGEN|MED|TM|ROGER|DISSENT|DS|SY|FTO) CHANNEL|VISAS [A-Z]+|CODEL(?: [A-Z]+)?|STAFFDEL(?: [A-Z]+)?|INFORM (?:CONSULS|ALL STATE EMPLOYEES)|REL(?:EASABLE)? TO [A-Z]+(?:, ?[A-Z]+)*|C O R R E C T E D(?: {1,3}C O P Y)?|CORRECTED COPY)(?![A-Za-z])/y;
const captionJoint = /[ ,;/]*(?=[A-Z/])/y;

/** An opening and the row behind it. */
export interface ParsedOpening {
  readonly opening: Opening;
  readonly next: number;
}

/** The opening from row `first` on; `null` when no part of one is there. */
export function parseOpening(
  rows: Rows,
  first: number,
  last: number,
  doubleSpaced: boolean,
): ParsedOpening | null {
  return new OpeningReader(rows, first, last, doubleSpaced).read();
}

type ParsePart = (text: string, label: Leaf<"label">, span: Span) => OpeningPart;

/** How far a line that is none of the parts may stand before the next of them. */
const reach = 8;

class OpeningReader {
  private readonly rows: Rows;
  private readonly text: string;
  private readonly first: number;
  private readonly last: number;
  private readonly doubleSpaced: boolean;
  private readonly parts: OpeningPart[] = [];
  /** The kinds of these. */
  private readonly kinds = new Set<OpeningPart["kind"]>();
  private next: number;

  constructor(rows: Rows, first: number, last: number, doubleSpaced: boolean) {
    this.rows = rows;
    this.text = rows.text;
    this.first = first;
    this.last = last;
    this.doubleSpaced = doubleSpaced;
    this.next = first;
  }

  read(): ParsedOpening | null {
    const { rows, parts, last } = this;
    let row = this.first;
    while (row < last) {
      if (rows.isBlank(row)) {
        row++;
        continue;
      }
      const next = this.part(row);
      if (next === row) break;
      row = next;
      this.next = row;
    }
    const firstPart = parts[0];
    const lastPart = parts.at(-1);
    if (firstPart === undefined || lastPart === undefined) return null;
    if (parts.every((part) => part.kind === "passingLine" || part.kind === "pageMarkerLine")) return null;
    const opening: Opening = {
      kind: "opening",
      start: firstPart.start,
      end: lastPart.end,
      parts,
      children: tile(firstPart.start, lastPart.end, parts),
    };
    return { opening, next: this.next };
  }

  private has(kind: OpeningPart["kind"]): boolean {
    return this.kinds.has(kind);
  }

  private add(part: OpeningPart): void {
    this.parts.push(part);
    this.kinds.add(part.kind);
  }

  /** Reads the part that begins on a row; returns the row behind it, the same row where none begins. */
  private part(row: number): number {
    const { text, rows, parts } = this;
    const start = rows.start(row);
    const end = rows.end(row);
    if (startsLabel(rows, row)) return this.labelled(row, start, end);
    if (matchesAt(captionWord, text, start)) {
      this.add(captionLine(text, { start, end }));
      return row + 1;
    }
    if (!this.has("classificationLine")) {
      const found = this.classification(row);
      if (found !== null) return found;
    }
    if (isPageMarker(text, start, end) || (isLevelAlone(text, start, end) && parts.length > 0)) {
      this.add({ kind: "pageMarkerLine", start, end, children: [leaf("pageMarker", start, end)] });
      return row + 1;
    }
    if (parts.length === 0 || startsParagraph(text, start)) return row;
    // Between the captions and the first label anything may stand; later, a line without a label is text.
    if (this.isLabelled() && !isStamp(text, start, end) && !this.labelFollows(row)) return row;
    const body = leaf("text", start, end);
    this.add({ kind: "passingLine", start, end, body, children: [body] });
    return row + 1;
  }

  /** The classification line, whose number may stand on the next row. */
  private classification(row: number): number | null {
    const { text, rows, last } = this;
    const line = rows.classificationLine(row);
    if (line === null) return null;
    const next = rows.nextText(row + 1, Math.min(last, row + 3));
    if (line.serial === null && next < last && numberAlone.test(rows.short(next, 40))) {
      this.add(joinedClassification(text, line, rows.span(next)));
      return next + 1;
    }
    this.add(line);
    return row + 1;
  }

  private isLabelled(): boolean {
    return labelledKinds.some((kind) => this.kinds.has(kind));
  }

  /** Whether a part that the opening does not have yet begins a few lines on: then the line is no text. */
  private labelFollows(row: number): boolean {
    const { text, rows, last } = this;
    if (this.has("subject")) return false;
    for (let next = row + 1, seen = 0; next < last && seen < reach; next++) {
      if (rows.isBlank(next)) continue;
      seen++;
      const start = rows.start(next);
      if (startsParagraph(text, start)) return false;
      if (
        matchesAt(subjectLabel, text, start) ||
        (matchesAt(tagsLabel, text, start) && !this.has("tagsLine"))
      )
        return true;
    }
    return false;
  }

  private labelled(row: number, start: number, end: number): number {
    const { text } = this;
    if (matchesAt(orderLabel, text, start)) {
      const { node, tagsAt } = parseOrder(text, { start, end });
      this.add(node);
      if (tagsAt === null) return row + 1;
      const label = new Scanner(text, { start: tagsAt, end }).take(tagsLabel);
      const run = this.run(row, tagsLabel);
      this.add(parseTags(text, leaf("label", tagsAt, label?.end ?? tagsAt), { start: tagsAt, end: run.end }));
      return run.next;
    }
    const found = labelledParts.find(([label]) => matchesAt(label, text, start));
    if (found === undefined) return row;
    const [pattern, parse] = found;
    // A second SUBJECT or TAGS label is a quoted telegram's, or the text's.
    if ((pattern === subjectLabel && this.has("subject")) || (pattern === tagsLabel && this.has("tagsLine")))
      return row;
    const label = new Scanner(text, { start, end }).take(pattern) ?? { start, end: start };
    const run = this.run(row, pattern);
    this.add(parse(text, leaf("label", label.start, label.end), { start, end: run.end }));
    return run.next;
  }

  /** How far a labelled part goes on: to a blank line, the next label, or the text. */
  private run(row: number, label: RegExp): { readonly end: number; readonly next: number } {
    const { text, rows, last } = this;
    let next = row + 1;
    let end = rows.end(row);
    for (; next < last; next++) {
      if (rows.isBlank(next)) {
        const after = this.behindBlank(next, label, end);
        if (after === -1) break;
        next = after - 1;
        continue;
      }
      const start = rows.start(next);
      const stop = rows.end(next);
      if (label === tagsLabel) {
        if (startsLabel(rows, next) || !continuesTags(text, start, stop)) break;
      } else if (isPageMarker(text, start, stop)) {
        // A page break within the part.
      } else if (this.endsRun(next, label)) break;
      end = stop;
    }
    return { end, next };
  }

  private endsRun(row: number, label: RegExp): boolean {
    const { text, rows } = this;
    const start = rows.start(row);
    if (label === referenceLabel && startsItem(text, start)) return false;
    if (label === classifierLabel && matchesAt(reasonLine, text, start)) {
      // On a line of its own the reason is a part; where the line above was full it goes on with that.
      const word = text.slice(start, rows.end(row)).search(/ |$/);
      return text.charAt(start) === "R" && rows.end(row - 1) - rows.start(row - 1) + 1 + word < lineWidth;
    }
    return (
      startsLabel(rows, row) ||
      startsText(text, start) ||
      isRule(text, start, rows.end(row)) ||
      titleBetweenDashes(text, start, rows.end(row)) !== null ||
      (label !== subjectLabel && isFirstHeading(text, start, rows.end(row))) ||
      parsePortionMark(text, start, rows.end(row))?.open != null ||
      // A heading that is ruled below: the text begins.
      (row + 1 < this.last && isRule(text, rows.start(row + 1), rows.end(row + 1))) ||
      (isCapital(text.charCodeAt(start)) &&
        matchesAt(captionWord, text, start) &&
        rows.end(row) - start < 20) ||
      isWrapperLine(rows, row)
    );
  }

  /** The row with which a part goes on behind a blank one; -1 where it ends there. */
  private behindBlank(blank: number, label: RegExp, end: number): number {
    const { text, rows, last } = this;
    const row = rows.nextText(blank, last);
    if (row === last) return -1;
    const start = rows.start(row);
    // A lettered list of references may have blank lines between its items.
    if (label === referenceLabel && startsItem(text, start)) return row;
    if (!this.doubleSpaced || row > blank + 1 || label === tagsLabel || this.endsRun(row, label)) return -1;
    if (label === subjectLabel) return /^[^a-z]+$/.test(rows.short(row, 80)) ? row : -1;
    return text.charAt(end - 1) === "." ? -1 : row;
  }
}

const labelledKinds: readonly OpeningPart["kind"][] = [
  "orderLine",
  "tagsLine",
  "subject",
  "references",
  "classifier",
];

const labelledParts: readonly (readonly [RegExp, ParsePart])[] = [
  [tagsLabel, parseTags],
  [subjectLabel, parseSubject],
  [referenceLabel, parseReferences],
  [classifierLabel, parseClassifier],
];

/** Whether a paragraph's number stands at a line's start: `24,` is the rest of a date. */
function startsText(text: string, start: number): boolean {
  const end = paragraphNumberEnd(text, start);
  return end !== null && (text.charAt(end - 1) !== "," || text.charAt(start) === "¶");
}

/** The reasons on a line of their own, below the classifier's name. */
const reasonLine = /reasons?\b/iy;
/** Where most telegrams wrap their lines. */
const lineWidth = 62;

const numberAlone = /^[A-Z][A-Z .'-]{1,24} 0*\d{2,6}$/;

/** A classification line of which post and number stand on the next row. */
function joinedClassification(text: string, line: ClassificationLine, more: Span): ClassificationLine {
  const digits = more.start + text.slice(more.start, more.end).search(/\d/);
  const name = trimmed(text, { start: more.start, end: digits });
  const post = leaf("post", name.start, name.end);
  const serial = leaf("serial", digits, more.end);
  const children = line.children.filter(({ kind }) => kind !== "gap");
  return {
    ...line,
    end: more.end,
    post,
    serial,
    children: tile(line.start, more.end, [...children, post, serial]),
  };
}

/** One caption or several on a line: `SENSITIVE SIPDIS`, `SIPDIS, NOFORN`. */
function captionLine(text: string, span: Span): CaptionLine {
  const scanner = new Scanner(text, span);
  const captions: Leaf<"caption">[] = [];
  for (;;) {
    const found = scanner.take(captionWord);
    if (found === null) break;
    let { start } = found;
    while (text.charCodeAt(start) === 47) start++;
    captions.push(leaf("caption", start, found.end));
    scanner.take(captionJoint);
  }
  return { kind: "captionLine", ...span, captions, children: tile(span.start, span.end, captions) };
}

function parseSubject(text: string, label: Leaf<"label">, span: Span): SubjectPart {
  const rest = trimmed(text, { start: label.end, end: span.end });
  const mark = text.charAt(rest.start) === "(" ? parsePortionMark(text, rest.start, rest.end) : null;
  let { start } = trimmed(text, { start: mark?.end ?? rest.start, end: rest.end });
  while (start < rest.end && ":-– ".includes(text.charAt(start))) start++;
  const words = trimmed(text, { start, end: endWithoutGlued(text, { start, end: rest.end }) });
  const title = words.start === words.end ? null : leaf("text", words.start, words.end);
  return {
    kind: "subject",
    ...span,
    label,
    mark,
    title,
    children: tile(span.start, span.end, [label, mark, title]),
  };
}
