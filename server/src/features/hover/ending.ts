import { isLevelAlone, isStamp } from "../../syntax/shapes";
import { lookupSignal } from "../../reference/signals";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { explained } from "./order";
import { partCard, printed } from "./part";

/** What stands below the text: signs that the message ends, levels, stamps. */
export function debrisCard(target: HoverTarget): HoverCard | null {
  if (enclosing(target, "ending") === undefined) return null;
  const { leaf, text } = target;
  const card = printed(target);
  const signal = lookupSignal(card.term.replace(/^#\d{4}$/, "#nnnn"));
  if (signal?.meaning !== undefined)
    return { ...card, kind: "procedure sign", lines: [escapeMarkdown(signal.meaning)], provenance: signal };
  if (isLevelAlone(text, leaf.start, leaf.end))
    return partCard("page level", { ...card, kind: "page level" });
  return isStamp(text, leaf.start, leaf.end) ? partCard("stamp", { ...card, kind: "stamp" }) : null;
}

/** A schedule above the signature: `EXEMPT`, `GP-3`. */
export function scheduleCard(target: HoverTarget): HoverCard | null {
  if (enclosing(target, "ending") === undefined) return null;
  const card = printed(target);
  return { ...card, kind: "declassification", ...explained(card.term, null) };
}
