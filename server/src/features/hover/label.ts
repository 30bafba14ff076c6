import { tellsWho } from "../../facts/classifier";
import { lookupSignal } from "../../reference/signals";
import { trimmed } from "../../text/characters";
import { spanText } from "../../text/span";
import { enclosing, type HoverCard, type HoverTarget } from "./layout";
import { partCard, printed } from "./part";
import { signalCard } from "./signal";

/** What stands before the names and numbers of the format lines: `VZCZC`, `DE`, `FM`, `TO`, `ORIGIN`, `DRAFTED BY`. */
export function headingLabelCard(target: HoverTarget): HoverCard | null {
  if (enclosing(target, "heading") === undefined) return null;
  const [word = ""] = spanText(target.text, target.leaf).split(" ");
  const label = printed(target, trimmed(target.text, target.leaf));
  const isSign = enclosing(target, "transmissionLine") !== undefined || lookupSignal(word) !== undefined;
  if (isSign) return signalCard(target);
  const card = partCard(partOf(target, word), { ...label, kind: "label of the heading" });
  return card.provenance === undefined ? null : card;
}

function partOf(target: HoverTarget, word: string): string {
  if (word === "INFO" && enclosing(target, "distributionLine") !== undefined) return "office copies";
  return word === "CLEARED" ? "APPROVED" : word;
}

/** The label of the TAGS line, and that of the line which tells who classified the telegram. */
export function openingLabelCard(target: HoverTarget): HoverCard | null {
  const classifier = enclosing(target, "classifier");
  if (classifier !== undefined && tellsWho(target.text, classifier))
    return partCard("classified by", { ...printed(target), kind: "original classification" });
  if (enclosing(target, "tagsLine") === undefined) return null;
  return partCard("TAGS", { ...printed(target), term: "TAGS", kind: "what the telegram is about, by codes" });
}
