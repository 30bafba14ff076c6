import { skipBlanks } from "../text/characters";
import { isBlankLine, lineContent, lineSpan, nextTextLine, type Lines } from "../text/lines";
import type { Span } from "../text/span";
import { inOrder, leaf, tile } from "./build";
import { findInline, openerAt } from "./inline";
import { nest } from "./nest";
import { paragraphNumberEnd } from "./paragraph-number";
import { parsePortionMark } from "./portion-mark";
import * as shape from "./shapes";
import type { Block, Body, Closer, Leaf, PageMarker, Paragraph, Point, PortionMark, TitleLine } from "./tree";

/** A block before sections are nested. */
export type FlatBlock = Exclude<Block, { kind: "section" }>;

/** The text of a telegram, lines `first` to `last` (exclusive); `null` when they are blank. */
export function parseBody(lines: Lines, first: number, last: number): Body | null {
  const flat = readBlocks(lines, first, last);
  const firstBlock = flat[0];
  const lastBlock = flat.at(-1);
  if (firstBlock === undefined || lastBlock === undefined) return null;
  const blocks = nest(lines.text, flat);
  return {
    kind: "body",
    start: firstBlock.start,
    end: lastBlock.end,
    blocks,
    children: tile(firstBlock.start, lastBlock.end, blocks),
  };
}

/** A paragraph that is still being read. */
interface OpenParagraph {
  readonly start: number;
  readonly number: Leaf<"number"> | null;
  readonly mark: PortionMark | null;
  /** Where its own text, without number and mark, begins and, so far, ends. */
  readonly textStart: number;
  textEnd: number;
  readonly markers: PageMarker[];
  readonly points: OpenPoint[];
}

interface OpenPoint {
  readonly start: number;
  readonly bullet: Leaf<"bullet">;
  readonly markers: PageMarker[];
  end: number;
}

function readBlocks(lines: Lines, first: number, last: number): FlatBlock[] {
  const { text } = lines;
  const inline = new InlineCursor(
    findInline(text, lineSpan(lines, first).start, lineSpan(lines, last - 1).end),
  );
  const blocks: FlatBlock[] = [];
  let open = null as OpenParagraph | null;
  /** Points under a heading, with no paragraph above them. */
  let loose = null as OpenPoint | null;
  let expected = 1;
  let stop = "";
  let afterBlank = true;
  let afterRule = false;

  const close = (): void => {
    if (loose !== null) blocks.push(finishPoint(loose, inline));
    if (open !== null) blocks.push(finishParagraph(text, open, inline));
    loose = null;
    open = null;
  };
  const lastPoint = (): OpenPoint | null => open?.points.at(-1) ?? loose;
  const textEnd = (): number => lastPoint()?.end ?? open?.textEnd ?? 0;
  const blankAt = (line: number): boolean => line >= last || isBlankLine(lines, line);
  const ruleAt = (line: number): boolean => line < last && shape.isRule(text, lineContent(lines, line));

  const startParagraph = (span: Span, numberEnd: number | null): void => {
    close();
    const number = numberEnd === null ? null : leaf("number", span.start, numberEnd);
    let textStart = skipBlanks(text, numberEnd ?? span.start, span.end);
    const mark = parsePortionMark(text, textStart, span.end);
    if (mark !== null) textStart = skipBlanks(text, mark.end, span.end);
    open = { start: span.start, number, mark, textStart, textEnd: span.end, markers: [], points: [] };
  };
  const startPoint = (span: Span, end: number): void => {
    const point: OpenPoint = {
      start: span.start,
      bullet: leaf("bullet", span.start, end),
      markers: [],
      end: span.end,
    };
    if (open !== null) open.points.push(point);
    else {
      close();
      loose = point;
    }
  };
  const goOn = (span: Span): void => {
    const point = lastPoint();
    if (point !== null) point.end = span.end;
    else if (open !== null) open.textEnd = span.end;
  };

  for (let line = first; line < last; line++) {
    const span = lineContent(lines, line);
    if (span.start === span.end) {
      afterBlank = true;
      continue;
    }
    const fresh = afterBlank || afterRule;
    const code = text.charCodeAt(span.start);
    const lower = code >= 97 && code <= 122;
    const running = open !== null || loose !== null;
    const boundary = fresh || !running || shape.endsSentence(text, textEnd());
    const wasRule = afterRule;
    afterBlank = false;
    afterRule = false;

    if (!lower && shape.isRule(text, span)) {
      afterRule = true;
      continue;
    }
    // A page break or a repeated SIPDIS is stepped over: what goes on behind it is the same sentence.
    if (isCapital(code) && (shape.isPageMarker(text, span) || shape.isStandingCaption(text, span))) {
      const marker = pageMarker(span);
      const holder: OpenPoint | OpenParagraph | null = lastPoint() ?? open;
      if (holder !== null && sentenceGoesOn(lines, line, last, textEnd())) {
        holder.markers.push(marker);
        goOn(span);
        line = nextTextLine(lines, line + 1, last) - 1;
      } else {
        close();
        blocks.push(marker);
      }
      continue;
    }
    const numberEnd = lower ? null : paragraphNumberEnd(text, span.start);
    if (numberEnd !== null) {
      const at = skipBlanks(text, numberEnd, span.end);
      const printed = text.slice(span.start, numberEnd).replace(/\D/g, "");
      const value = Number(printed);
      const pilcrow = code === 0xb6;
      const inSequence = value === expected || (!pilcrow && printed === `1${String(expected)}`);
      const near = value > expected && value <= expected + (pilcrow ? 20 : 3);
      const marked = text.charCodeAt(at) === 40 && parsePortionMark(text, at, span.end) !== null;
      // A list inside a paragraph counts `1) 2) 3)` where the paragraphs have `1. 2. 3.`.
      const sameStop = stop === "" || stop === text.charAt(numberEnd - 1);
      const plausible = pilcrow
        ? value === expected || (boundary && value > 0)
        : boundary && (inSequence || near);
      if (marked || (sameStop && plausible)) {
        startParagraph(span, numberEnd);
        stop = text.charAt(numberEnd - 1);
        if (inSequence) expected++;
        else if (value >= expected) expected = value + 1;
        continue;
      }
    }
    const alone = fresh && (blankAt(line + 1) || ruleAt(line + 1));
    if (alone && !lower && shape.isCloserLine(text, span)) {
      close();
      blocks.push(closerLine(span));
      continue;
    }
    const between = lower ? null : shape.titleBetweenDashes(text, span);
    if (between !== null && fresh) {
      close();
      blocks.push(titleLine(span, true, between));
      continue;
    }
    const bullet = shape.bulletEnd(text, span);
    if (bullet !== null && isPoint(text, span, bullet, boundary, running, textEnd())) {
      startPoint(span, bullet);
      continue;
    }
    if (alone && !lower) {
      const ruled = wasRule || ruleAt(line + 1);
      const titled =
        shape.isBeginLine(text, span) ||
        shape.isShouted(text, span) ||
        (shape.isTitleLike(text, span) && (ruled || paragraphFollows(lines, line, last)));
      if (titled) {
        close();
        blocks.push(titleLine(span, ruled));
        continue;
      }
    }
    if (running && !fresh) goOn(span);
    else startParagraph(span, null);
  }
  close();
  return blocks;
}

/** Hands out the inline openers and closers in order of the text. */
class InlineCursor {
  private at = 0;
  private readonly items: readonly Leaf<"label" | "closer">[];

  constructor(items: readonly Leaf<"label" | "closer">[]) {
    this.items = items;
  }

  within(start: number, end: number): Leaf<"label" | "closer">[] {
    const found: Leaf<"label" | "closer">[] = [];
    for (
      let item = this.items[this.at];
      item !== undefined && item.start < end;
      item = this.items[++this.at]
    ) {
      if (item.start >= start && item.end <= end) found.push(item);
    }
    return found;
  }
}

function finishParagraph(text: string, open: OpenParagraph, inline: InlineCursor): Paragraph {
  const opener = openerAt(text, open.textStart, open.textEnd);
  const items = inline.within(opener?.end ?? open.textStart, open.textEnd);
  const points = open.points.map((point) => finishPoint(point, inline));
  const end = points.at(-1)?.end ?? open.textEnd;
  const inner = inOrder([...items, ...open.markers]);
  const start = opener?.end ?? open.textStart;
  return {
    kind: "paragraph",
    start: open.start,
    end,
    number: open.number,
    mark: open.mark,
    opener,
    begins: items.filter((item): item is Leaf<"label"> => item.kind === "label"),
    closers: items.filter((item): item is Leaf<"closer"> => item.kind === "closer"),
    points,
    children: tile(open.start, end, [
      open.number,
      open.mark,
      opener,
      ...withText(start, open.textEnd, inner),
      ...points,
    ]),
  };
}

function finishPoint(point: OpenPoint, inline: InlineCursor): Point {
  const items = inline.within(point.start, point.end);
  const inner = inOrder([...items, ...point.markers]);
  return {
    kind: "point",
    start: point.start,
    end: point.end,
    bullet: point.bullet,
    closers: items.filter((item): item is Leaf<"closer"> => item.kind === "closer"),
    children: tile(point.start, point.end, [point.bullet, ...withText(point.bullet.end, point.end, inner)]),
  };
}

type Inner = Leaf | PageMarker;

/** The given nodes with leaves of running text between them. */
function withText(start: number, end: number, inner: readonly Inner[]): Inner[] {
  const nodes: Inner[] = [];
  let at = start;
  for (const node of inner) {
    if (node.start > at) nodes.push(leaf("text", at, node.start));
    nodes.push(node);
    at = node.end;
  }
  if (at < end) nodes.push(leaf("text", at, end));
  return nodes;
}

function titleLine(span: Span, ruled: boolean, words: Span = span): TitleLine {
  const title = leaf("text", words.start, words.end);
  return { kind: "title", ...span, title, ruled, children: tile(span.start, span.end, [title]) };
}

function closerLine(span: Span): Closer {
  const title = leaf("closer", span.start, span.end);
  return { kind: "closerLine", ...span, title, children: [title] };
}

function pageMarker(span: Span): PageMarker {
  return { kind: "pageMarkerLine", ...span, children: [leaf("pageMarker", span.start, span.end)] };
}

/** A dash in running text is no bullet; a number or letter is one only where a new item can begin. */
function isPoint(
  text: string,
  span: Span,
  bullet: number,
  boundary: boolean,
  running: boolean,
  before: number,
): boolean {
  if (!shape.isDash(text, span.start)) return boundary && running;
  if (boundary || !running) return true;
  return text.charAt(before - 1) === "," || /[^a-z]/.test(text.charAt(skipBlanks(text, bullet, span.end)));
}

/** Whether the text that stopped at `end` goes on behind the page break on `line`. */
function sentenceGoesOn(lines: Lines, line: number, last: number, end: number): boolean {
  const next = nextTextLine(lines, line + 1, last);
  if (next >= last) return false;
  const span = lineContent(lines, next);
  if (paragraphNumberEnd(lines.text, span.start) !== null || shape.isDash(lines.text, span.start))
    return false;
  if (shape.isPageMarker(lines.text, span) || shape.isStandingCaption(lines.text, span)) return true;
  return (
    !shape.endsSentence(lines.text, end) || /[a-z]/.test(lines.text.charAt(span.start)) || next === line + 1
  );
}

function paragraphFollows(lines: Lines, line: number, last: number): boolean {
  const next = nextTextLine(lines, line + 1, last);
  if (next >= last) return false;
  const span = lineContent(lines, next);
  return (
    paragraphNumberEnd(lines.text, span.start) !== null ||
    parsePortionMark(lines.text, span.start, span.end)?.open != null
  );
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
