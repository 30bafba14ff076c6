import { isCapital } from "../text/characters";
import type { Span } from "../text/span";
import { beginsWithBegin, keyOf, partKey, sameKey } from "../syntax/part-key";
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
  /** The End words that close it; `null` where none do. */
  readonly closer: Span | null;
}

export interface PartCloser {
  readonly key: string;
  readonly span: Span;
  /** The paragraph, point or line that holds it. */
  readonly holder: Block;
  /** What it closes; `null` where nothing was open for it. */
  readonly opener: Opener | null;
}

export interface Parts {
  readonly openers: readonly Opener[];
  readonly closers: readonly PartCloser[];
}

/** How many openers back an End is matched. */
const farthest = 50;

/** `Note:` or `Comment.` in the midst of a paragraph, for an End that nothing else opened. */
const asidePattern = /(?<![A-Z])(?:note|comment|summary|quote)s?(?: and [a-z]+)? ?(?:[:.]|--?(?= ))/gi;

/** What a text opens and closes, matched innermost first. */
export function partsOf(text: string, body: Body | null): Parts {
  const openers: { -readonly [K in keyof Opener]: Opener[K] }[] = [];
  const closers: PartCloser[] = [];
  const open = (kind: Opener["kind"], part: Leaf, holder: Block): void => {
    openers.push({
      kind,
      key: partKey(text, part),
      span: spanOf(part),
      holder,
      closer: null,
    });
  };
  /** Those behind the last End, and those before it that no End has closed. */
  let nextAside = 0;
  const pending: { readonly key: string; readonly span: Span }[] = [];
  let asides: { readonly key: string; readonly span: Span }[] | null = null;
  /** The text is looked through for asides only when an End was found that nothing else opened. */
  const openAside = (part: Leaf, key: string, holder: Block): Opener | null => {
    const from = body?.start ?? 0;
    asides ??= Array.from(text.slice(from, body?.end ?? from).matchAll(asidePattern), (match) => ({
      key: keyOf(match[0]),
      span: { start: from + match.index, end: from + match.index + match[0].length },
    }));
    while ((asides[nextAside]?.span.end ?? Infinity) <= part.start)
      pending.push(...asides.slice(nextAside, ++nextAside));
    pending.splice(0, pending.length - farthest);
    const named = pending.map((aside) => sameKey(aside.key, key));
    // "He left a note." opens nothing where a Note stands before it.
    const capital = pending.findLastIndex(
      ({ span }, index) => named[index] === true && isCapital(text.charCodeAt(span.start)),
    );
    const at = capital === -1 ? named.lastIndexOf(true) : capital;
    const [found] = at === -1 ? [] : pending.splice(at, 1);
    if (found === undefined) return null;
    const opener: Opener = { kind: "aside", key, span: found.span, holder, closer: spanOf(part) };
    openers.push(opener);
    return opener;
  };
  const close = (part: Leaf, holder: Block): void => {
    const key = partKey(text, part);
    // What was opened long before is not what closes here; looking back over all would cost the square of many Ends.
    const opener = openers
      .slice(-farthest)
      .findLast((candidate) => candidate.closer === null && sameKey(candidate.key, key));
    if (opener !== undefined) opener.closer = spanOf(part);
    closers.push({
      key,
      span: spanOf(part),
      holder,
      opener: opener ?? openAside(part, key, holder),
    });
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case "section":
        visit(block.title);
        block.blocks.forEach(visit);
        if (block.closer !== null) close(block.closer.title, block);
        break;
      case "title":
        open(beginsWithBegin(text, block.title) ? "begin" : "heading", block.title, block);
        break;
      case "paragraph": {
        if (block.opener !== null) open("inline", block.opener, block);
        const inOrder = [...block.begins, ...block.closers].sort((a, b) => a.start - b.start);
        for (const part of inOrder) {
          if (part.kind === "label") open("begin", part, block);
          else close(part, block);
        }
        block.points.forEach(visit);
        break;
      }
      case "point":
        for (const closer of block.closers) close(closer, block);
        break;
      case "closerLine":
        close(block.title, block);
        break;
      case "heading":
      case "pageMarkerLine":
      case "signatureLine":
        break;
    }
  };
  body?.blocks.forEach(visit);
  return { openers, closers };
}

function spanOf({ start, end }: Leaf): Span {
  return { start, end };
}
