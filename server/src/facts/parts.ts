import type { Span } from "../text/span";
import { beginsWithBegin, partKey, sameKey } from "../syntax/nest";
import type { Block, Body, Leaf } from "../syntax/tree";

/**
 * Something that opens a part: a heading, a `BEGIN …` line or words, `Summary:` at a paragraph's head ("inline"), or
 * `Note:` in the midst of one ("aside").
 */
export interface Opener {
  readonly kind: "heading" | "begin" | "inline" | "aside";
  /** The words that name the part, in lower case: "summary", "talking points for ruritania". */
  readonly key: string;
  readonly span: Span;
  /** The paragraph or heading that holds it. */
  readonly holder: Block;
  readonly closed: boolean;
}

export interface PartCloser {
  readonly key: string;
  readonly span: Span;
  /** Whether something was open for it to close. */
  readonly matched: boolean;
}

export interface Parts {
  readonly openers: readonly Opener[];
  readonly closers: readonly PartCloser[];
}

/** What a text opens and closes, matched innermost first. */
export function partsOf(text: string, body: Body | null): Parts {
  const openers: { kind: Opener["kind"]; key: string; span: Span; holder: Block; closed: boolean }[] = [];
  const closers: PartCloser[] = [];
  const open = (kind: Opener["kind"], part: Leaf, holder: Block): void => {
    openers.push({
      kind,
      key: partKey(text, part),
      span: { start: part.start, end: part.end },
      holder,
      closed: false,
    });
  };
  const close = (part: Leaf): void => {
    const key = partKey(text, part);
    const opener = openers.findLast((candidate) => !candidate.closed && sameKey(candidate.key, key));
    if (opener !== undefined) opener.closed = true;
    closers.push({ key, span: { start: part.start, end: part.end }, matched: opener !== undefined });
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case "section":
        visit(block.title);
        block.blocks.forEach(visit);
        if (block.closer !== null) close(block.closer.title);
        break;
      case "title":
        open(
          /^[[(]?begin/i.test(text.slice(block.start, block.start + 8)) ? "begin" : "heading",
          block.title,
          block,
        );
        break;
      case "paragraph": {
        if (block.opener !== null) open("inline", block.opener, block);
        const inOrder = [...block.begins, ...block.closers].sort((a, b) => a.start - b.start);
        for (const part of inOrder) {
          if (part.kind === "label") open(beginsWithBegin(text, part) ? "begin" : "aside", part, block);
          else close(part);
        }
        block.points.forEach(visit);
        break;
      }
      case "point":
        block.closers.forEach(close);
        break;
      case "closerLine":
        close(block.title);
        break;
      case "pageMarkerLine":
        break;
    }
  };
  body?.blocks.forEach(visit);
  return { openers, closers };
}
