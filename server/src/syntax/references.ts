import { trimmed } from "../text/characters";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import type { Leaf, ReferenceItem, ReferencesPart } from "./tree";

// A letter opens an item at the start of the list, of a line, or after a blank: `A. STATE 1 B. QUITO 2`.
const itemLetter = /(?:^|[\s,;:])¶?(?:REF )?(\([A-Z]\)|[A-Z][.):])(?=\s)/g;

/** The references: `label`, then items up to the end of `span`. */
export function parseReferences(text: string, label: Leaf<"label">, span: Span): ReferencesPart {
  const rest = trimmed(text, { start: label.end, end: span.end });
  const items = [...splitItems(text, rest)];
  return {
    kind: "references",
    ...span,
    label,
    items,
    children: tile(span.start, span.end, [label, ...items]),
  };
}

function* splitItems(text: string, span: Span): Iterable<ReferenceItem> {
  const letters = [...text.slice(span.start, span.end).matchAll(itemLetter)].map((match) => {
    const letter = match[1] ?? "";
    const end = span.start + match.index + match[0].length;
    return { start: end - letter.length, end };
  });
  const first = letters[0];
  if (first === undefined || first.start > span.start + 6) {
    const end = first?.start ?? span.end;
    const cited = trimmed(text, { start: span.start, end });
    if (cited.start < cited.end) yield item(null, cited);
  }
  for (const [index, letter] of letters.entries()) {
    const cited = trimmed(text, { start: letter.end, end: letters[index + 1]?.start ?? span.end });
    yield item(letter, { start: cited.start, end: Math.max(cited.start, cited.end) });
  }
}

function item(letter: Span | null, cited: Span): ReferenceItem {
  const letterLeaf = letter && leaf("referenceLetter", letter.start, letter.end);
  const citedLeaf = leaf("text", cited.start, cited.end);
  const start = letter?.start ?? cited.start;
  return {
    kind: "referenceItem",
    start,
    end: cited.end,
    letter: letterLeaf,
    cited: citedLeaf,
    children: tile(start, cited.end, [letterLeaf, citedLeaf]),
  };
}
