import type { PageMark } from "../../facts/pages";
import { isLevelAlone, isStamp } from "../../syntax/shapes";
import { spanText } from "../../text/span";
import { escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { partCard, printed } from "./part";

/** What the transmission or an archive put between the lines of a text: page markers, levels, stamps. */
export function pageMarkerCard(target: HoverTarget): HoverCard | null {
  const { leaf, text, telegram, at } = target;
  const mark = telegram.pages.marks.find(({ span }) => span.start <= at && at <= span.end);
  if (mark !== undefined) return markCard(target, mark);
  const card = printed(target);
  if (isLevelAlone(text, leaf.start, leaf.end))
    return partCard("page level", { ...card, kind: "page level" });
  if (isStamp(text, leaf.start, leaf.end)) return partCard("stamp", { ...card, kind: "stamp" });
  const captions = telegram.pages.captions.some(({ start, end }) => start === leaf.start && end === leaf.end);
  if (captions || !/^-{6}/.test(card.term)) return null;
  return partCard("relay line", { ...card, kind: "relay line" });
}

function markCard(target: HoverTarget, mark: PageMark): HoverCard {
  const { form, number, total, post, serial, own } = mark;
  const reference = `${escapeMarkdown(post)} ${serial}`;
  const isSection = form === "section" || (total !== null && total === target.telegram.pages.section?.total);
  const part = isSection ? "Section" : "Page";
  return partCard(form === "section" ? "section" : "page marker", {
    ...printed(target, mark.span),
    term: spanText(target.text, mark.span).replace(/\s+/g, " "),
    kind: form === "section" ? "classification line of a section" : "page marker",
    lines: [
      `${part} ${number}${total === null ? "" : ` of ${total}`} of ${reference}`,
      !own && "Another number than that of this telegram.",
    ],
  });
}
