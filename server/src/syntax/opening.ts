import { trimmed } from "../text/characters";
import { Scanner, matchesAt } from "../text/scanner";
import { spanText, type Span } from "../text/span";
import { leaf, tile } from "./build";
import { parseCaptionLine, startsCaption } from "./caption-line";
import { parseClassifier } from "./classifier";
import {
  classifierLabel,
  labelAt,
  orderLabel,
  referenceLabel,
  subjectLabel,
  tagsLabel,
  type FoundLabel,
} from "./labels";
import { parseOrder } from "./order-line";
import { startsParagraph } from "./paragraph-number";
import { PartExtents, type Extent } from "./part-extent";
import { markBehind, parsePortionMark } from "./portion-mark";
import { parseReferences } from "./references";
import type { Rows } from "./rows";
import {
  endWithoutGlued,
  isFirstHeading,
  isLevelAlone,
  isPageMarker,
  isRule,
  isStamp,
  isTextLabel,
} from "./shapes";
import { parseTags } from "./tags";
import type { Leaf, Opening, OpeningPart, PortionMark, SubjectPart } from "./tree";

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

/** How many lines that are none of the parts may stand before the next of them: behind the subject the text is near. */
const reachOfCaptions = 20;
const reach = 8;
const reachBehindSubject = 3;
const classifiedBy = /(?:\([A-Z]{1,3}\) *)?CLASS(?:IFIED|\.)? *(?:BY|:)/iy;

class OpeningReader {
  private readonly rows: Rows;
  private readonly text: string;
  private readonly first: number;
  private readonly last: number;
  private readonly parts: OpeningPart[] = [];
  /** The kinds of these. */
  private readonly kinds = new Set<OpeningPart["kind"]>();
  private readonly extents: PartExtents;
  private next: number;

  constructor(rows: Rows, first: number, last: number, doubleSpaced: boolean) {
    this.rows = rows;
    this.text = rows.text;
    this.first = first;
    this.last = last;
    this.extents = new PartExtents(rows, last, doubleSpaced);
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
    const label = labelAt(rows, row);
    if (label !== null) return this.labelled(row, label);
    // First, since a caption may stand before the level: `SENSITIVE UNCLAS ZENDA 412`.
    if (!this.has("classificationLine")) {
      const found = this.classification(row);
      if (found !== null) return found;
    }
    if (startsCaption(text, start)) {
      this.captions({ start, end });
      return row + 1;
    }
    if (isPageMarker(text, start, end) || (isLevelAlone(text, start, end) && parts.length > 0)) {
      this.add({ kind: "pageMarkerLine", start, end, children: [leaf("pageMarker", start, end)] });
      return row + 1;
    }
    if (parts.length === 0 || (startsParagraph(text, start) && !this.labelIsNext(row))) return row;
    // Above a label anything may stand; else a line is text, but for a stamp and one for somebody's attention.
    const stands =
      isStamp(text, start, end) || (!this.isLabelled() && isAttention(rows.short(row, longestAttention)));
    if (!stands && !this.labelFollows(row)) return row;
    this.passing({ start, end });
    return row + 1;
  }

  /** A line of captions, behind which it may say whom the cable is for: `EXDIS - STRELSAU PASS ZENDA`. */
  private captions(span: Span): void {
    const { text } = this;
    const line = parseCaptionLine(text, span);
    const last = line.captions.at(-1)?.end ?? span.end;
    const rest = { start: last + text.slice(last, span.end).search(/[^ ,;:–-]|$/), end: span.end };
    const passes = isAttention(text.slice(rest.start, rest.end));
    this.add(passes ? parseCaptionLine(text, { start: span.start, end: last }) : line);
    if (passes) this.passing(rest);
  }

  private passing({ start, end }: Span): void {
    const body = leaf("text", start, end);
    this.add({ kind: "passingLine", start, end, body, children: [body] });
  }

  /** The classification line, the end of which may stand on the next rows. */
  private classification(row: number): number | null {
    const { rows, last } = this;
    const line = rows.classificationLine(row);
    if (line === null) return null;
    this.add(line);
    let next = row + 1;
    while (next < last && rows.start(next) < line.end) next++;
    return next;
  }

  private isLabelled(): boolean {
    return labelledKinds.some((kind) => this.kinds.has(kind));
  }

  /** Whether TAGS or SUBJECT stand on the next line: a number above them is damage, as in `1.O. 12958: N/A`. */
  private labelIsNext(row: number): boolean {
    if (this.has("subject") || row + 1 >= this.last) return false;
    const pattern = labelAt(this.rows, row + 1)?.pattern;
    return pattern === subjectLabel || pattern === tagsLabel;
  }

  /** Whether a part that the opening does not have yet begins some lines on: then the line is no text. */
  private labelFollows(row: number): boolean {
    const { text, rows, last } = this;
    if (isFirstHeading(text, rows.start(row), rows.end(row))) return false;
    const far = !this.isLabelled() ? reachOfCaptions : this.has("subject") ? reachBehindSubject : reach;
    for (let next = row + 1, seen = 0; next < last && seen < far; next++) {
      if (rows.isBlank(next)) continue;
      seen++;
      const start = rows.start(next);
      if (startsParagraph(text, start)) return false;
      // A heading that is ruled below: the text has begun.
      if (next === row + 1 && this.has("subject") && isRule(text, start, rows.end(next))) return false;
      if (this.awaits(next)) return true;
    }
    return false;
  }

  /** Whether a part begins on a row that the opening does not have yet. */
  private awaits(row: number): boolean {
    const { text, rows } = this;
    const pattern = labelAt(rows, row)?.pattern;
    if (!this.isLabelled()) return pattern !== undefined;
    const awaitsSubject = !this.has("subject");
    if (awaitsSubject && (pattern === subjectLabel || (pattern === tagsLabel && !this.has("tagsLine"))))
      return true;
    // Also behind a subject whose label is damaged, or just being typed.
    return (
      (pattern === referenceLabel && !this.has("references")) ||
      matchesAt(classifiedBy, text, rows.start(row))
    );
  }

  private labelled(row: number, { pattern, span: label }: FoundLabel): number {
    const { text, rows, extents } = this;
    const start = rows.start(row);
    // A second SUBJECT, and a second TAGS line behind one, are a quoted telegram's, or the text's.
    if (this.has("subject") && (pattern === subjectLabel || (pattern === tagsLabel && this.has("tagsLine"))))
      return row;
    const extent = this.aboveText(row, extents.of(row, pattern, label.end));
    if (pattern === orderLabel) return this.order(start, extent);
    const parse = parsers.get(pattern);
    if (parse === undefined) return row;
    this.add(parse(text, leaf("label", label.start, label.end), { start, end: extent.end }));
    return extent.next;
  }

  /** The extent of a part without the label of the text, and what stands below it: `TEXT:`. */
  private aboveText(row: number, extent: Extent): Extent {
    const { text, rows } = this;
    for (let next = row + 1, end = rows.end(row); next < extent.next; next++) {
      if (rows.isBlank(next)) continue;
      if (isTextLabel(text, rows.start(next), rows.end(next))) return { end, next };
      end = rows.end(next);
    }
    return extent;
  }

  /** Whether what ends at `end` breaks off within a date, of which row `next` has the rest and nothing else. */
  private breaksOffInDate(end: number, next: number): boolean {
    if (next >= this.last || this.rows.isBlank(next)) return false;
    return dateInTwoLines.test(`${this.text.slice(end - 9, end)}\n${this.rows.short(next, 7)}`);
  }

  /** The E.O. line, behind which the TAGS may stand. */
  private order(start: number, { end, next }: Extent): number {
    const { text, extents } = this;
    if (this.breaksOffInDate(end, next))
      return this.order(start, { end: this.rows.end(next), next: next + 1 });
    const { node, tagsAt } = parseOrder(text, { start, end });
    this.add(node);
    if (tagsAt === null) return next;
    const label = new Scanner(text, { start: tagsAt, end }).take(tagsLabel);
    const labelEnd = label?.end ?? tagsAt;
    const tags = extents.of(next - 1, tagsLabel, labelEnd);
    this.add(parseTags(text, leaf("label", tagsAt, labelEnd), { start: tagsAt, end: tags.end }));
    return tags.next;
  }
}

/** A date that goes on in the next line, with what stands there. */
const dateInTwoLines = /\d\/\n?\d{1,2}\/\n?(?:19|20)\n?\d{2}$/;

const labelledKinds: readonly OpeningPart["kind"][] = [
  "orderLine",
  "tagsLine",
  "subject",
  "references",
  "classifier",
];

const parsers: ReadonlyMap<RegExp, ParsePart> = new Map<RegExp, ParsePart>([
  [tagsLabel, parseTags],
  [subjectLabel, parseSubject],
  [referenceLabel, parseReferences],
  [classifierLabel, parseClassifier],
]);

/** `DEPT FOR EUR/RUR`, `FOR AMBASSADOR FROM SAPT`, `STATE PASS TO USTR`. */
const attention = /^(?:[A-Z]\S* ){0,3}(?:FOR|PASS|ATTN|ATTENTION)\b.*[^.]$/;
const longestAttention = 80;

function isAttention(line: string): boolean {
  return attention.test(line);
}

/** The label once more: `SUBJECT: SUBJECT: TALKS`. */
const labelAgain = /SUBJECT ?:/iy;

function parseSubject(text: string, label: Leaf<"label">, span: Span): SubjectPart {
  const scanner = new Scanner(text, { start: label.end, end: span.end });
  const again = scanner.take(labelAgain)?.end ?? label.end;
  const rest = trimmed(text, { start: again, end: span.end });
  const mark = text.charAt(rest.start) === "(" ? parsePortionMark(text, rest.start, rest.end) : null;
  let { start } = trimmed(text, { start: mark?.end ?? rest.start, end: rest.end });
  while (start < rest.end && ":-– ".includes(text.charAt(start))) start++;
  const all = trimmed(text, { start, end: endWithoutGlued(text, { start, end: rest.end }) });
  const behind = markBehind(text, all);
  const isTheirs = behind !== null && (mark === null || markText(text, mark) === markText(text, behind));
  const words = isTheirs ? trimmed(text, { start, end: behind.start }) : all;
  const title = words.start === words.end ? null : leaf("text", words.start, words.end);
  return {
    kind: "subject",
    ...span,
    label,
    mark: mark ?? behind,
    title,
    children: tile(span.start, span.end, mark === null ? [label, title, behind] : [label, mark, title]),
  };
}

function markText(text: string, { mark }: PortionMark): string {
  return spanText(text, mark).trim();
}
