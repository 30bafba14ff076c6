import { lookupCaption } from "../../reference/captions";
import { spanText } from "../../text/span";
import { escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

/** A caption below, or on, the classification line. */
export function captionCard(target: HoverTarget): HoverCard | null {
  const printed = spanText(target.text, target.leaf);
  const caption = lookupCaption(printed);
  return {
    span: target.leaf,
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
