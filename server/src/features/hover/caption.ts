import { lookupCaption } from "../../reference/captions";
import { spanText, type Span } from "../../text/span";
import { matchAt, matchSpan, type Around } from "./around";
import { enclosing, escapeMarkdown, withCaution, type HoverCard, type HoverTarget } from "./layout";

/** A caption below, or on, the classification line. */
export function captionCard(target: HoverTarget): HoverCard {
  return cardOf(target, target.leaf);
}

const strayed = /(?<![A-Z])SIPDIS(?![A-Z])/g;

/** SIPDIS among the words of a paragraph. */
export function strayCaptionCard(target: HoverTarget, around: Around): HoverCard | null {
  if (enclosing(target, "body") === undefined) return null;
  const match = matchAt(strayed, around, target.at);
  if (match === null) return null;
  const card = cardOf(target, matchSpan(around, match));
  const stray = withCaution("Belongs above the text; a page break left it here", "inferred");
  return { ...card, lines: [...card.lines, stray] };
}

function cardOf({ text }: HoverTarget, span: Span): HoverCard {
  const printed = spanText(text, span);
  const caption = lookupCaption(printed);
  return {
    span,
    term: printed,
    kind:
      caption === undefined
        ? "caption"
        : caption.kind.endsWith("caption")
          ? caption.kind
          : `${caption.kind} caption`,
    lines: [
      caption === undefined ? "Not documented." : escapeMarkdown(caption.meaning),
      caption?.rule && escapeMarkdown(caption.rule),
    ],
    provenance: caption,
  };
}
