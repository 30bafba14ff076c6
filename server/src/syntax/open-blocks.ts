import { inOrder, leaf, tile } from "./build";
import type { Inline } from "./inline";
import type { ParagraphHead } from "./paragraph-head";
import type { Interruption, Leaf, Paragraph, Point } from "./tree";

/** A paragraph that is still being read. */
export interface OpenParagraph extends ParagraphHead {
  readonly start: number;
  readonly quoted: boolean;
  /** Where its own text, without the head, ends so far. */
  textEnd: number;
  readonly markers: Interruption[];
  readonly points: OpenPoint[];
}

export interface OpenPoint {
  readonly start: number;
  readonly bullet: Leaf<"bullet">;
  readonly markers: Interruption[];
  end: number;
}

const nothing: readonly never[] = [];

/** Hands out what stands inside running text in order of the text. */
export class InlineCursor {
  private at = 0;
  private readonly items: readonly Inline[];

  constructor(items: readonly Inline[]) {
    this.items = items;
  }

  within(start: number, end: number): readonly Inline[] {
    if ((this.items[this.at]?.start ?? end) >= end) return nothing;
    const found: Inline[] = [];
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

/** The node of a paragraph that has come to its end, with its points. */
export function finishParagraph(open: OpenParagraph, inline: InlineCursor): Paragraph {
  const { textStart: start, opener, mark } = open;
  const items = inline.within(start, open.textEnd);
  const points = open.points.length === 0 ? nothing : open.points.map((point) => finishPoint(point, inline));
  const end = points.at(-1)?.end ?? open.textEnd;
  return {
    kind: "paragraph",
    start: open.start,
    end,
    number: open.number,
    mark,
    opener,
    begins: ofKind(items, "label"),
    closers: ofKind(items, "closer"),
    points,
    quoted: open.quoted,
    children: tile(open.start, end, [
      ...[open.number, open.again, mark, opener]
        .filter((part) => part !== null)
        .sort((a, b) => a.start - b.start),
      ...withText(start, open.textEnd, items, open.markers),
      ...points,
    ]),
  };
}

/** The node of a point that has come to its end. */
export function finishPoint(point: OpenPoint, inline: InlineCursor): Point {
  const items = inline.within(point.start, point.end);
  return {
    kind: "point",
    start: point.start,
    end: point.end,
    bullet: point.bullet,
    closers: ofKind(items, "closer"),
    children: tile(point.start, point.end, [
      point.bullet,
      ...withText(point.bullet.end, point.end, items, point.markers),
    ]),
  };
}

function ofKind<K extends Inline["kind"]>(items: readonly Inline[], kind: K): readonly Leaf<K>[] {
  return items.length === 0 ? nothing : items.filter((item): item is Inline & Leaf<K> => item.kind === kind);
}

type Inner = Leaf | Interruption;

/** What stands inside running text, with leaves of the text between. */
function withText(
  start: number,
  end: number,
  items: readonly Inline[],
  markers: readonly Interruption[],
): Inner[] {
  const inner: readonly Inner[] = markers.length === 0 ? items : inOrder([...markers, ...items]);
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
