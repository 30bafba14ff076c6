import { partNamed } from "../../reference/parts";
import { spanText, type Span } from "../../text/span";
import { escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

/** What the table of parts says of one of them, below what is known of this one. */
export function partCard(
  name: string,
  card: Pick<HoverCard, "span" | "term" | "kind"> & Partial<Pick<HoverCard, "lines">>,
): HoverCard {
  const part = partNamed(name);
  return {
    ...card,
    lines: [
      ...(card.lines ?? []),
      part && escapeMarkdown(part.meaning),
      part?.rule && escapeMarkdown(part.rule),
    ],
    provenance: part,
  };
}

/** The span of a leaf with its words as the term. */
export function printed(target: HoverTarget, span: Span = target.leaf): Pick<HoverCard, "span" | "term"> {
  return { span: { start: span.start, end: span.end }, term: spanText(target.text, span) };
}
