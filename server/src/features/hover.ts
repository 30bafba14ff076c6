import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { isLeaf } from "../syntax/build";
import { pathAt } from "../syntax/path";
import type { LeafKind } from "../syntax/tree";
import { offsetAt } from "../text/lines";
import { captionCard } from "./hover/caption";
import { classificationCard } from "./hover/classification";
import { dateTimeCard, filingCard } from "./hover/date-time";
import { copiesCard, draftingCard, officeCard } from "./hover/distribution";
import { debrisCard, scheduleCard } from "./hover/ending";
import { headingLabelCard, openingLabelCard } from "./hover/label";
import { renderCard, type HoverCard, type HoverTarget } from "./hover/layout";
import { orderCard } from "./hover/order";
import { pageMarkerCard } from "./hover/page-marker";
import { paragraphNumberCard } from "./hover/paragraph";
import { passingCard } from "./hover/passing";
import { portionCard } from "./hover/portion";
import { postCard, routingCard } from "./hover/post";
import { precedenceCard } from "./hover/precedence";
import { proseCard } from "./hover/prose";
import { reasonCard } from "./hover/reason";
import { referenceCard } from "./hover/reference";
import { signalCard } from "./hover/signal";
import { signatureCard } from "./hover/signature";
import { tagCard } from "./hover/tags";
import { channelCard, continuityCard, sectionSuffixCard, serialCard } from "./hover/transmission";
import { toRange } from "./range";

type CardOf = (target: HoverTarget) => HoverCard | null;

/** Who explains which leaf; the first that answers does. */
const cards: Partial<Record<LeafKind, readonly CardOf[]>> = {
  tag: [tagCard],
  person: [tagCard],
  // The brackets of a code that is a link, the sum of copies, the words of a classifier.
  gap: [tagCard, copiesCard, proseCard],
  text: [referenceCard, draftingCard, proseCard, passingCard],
  referenceLetter: [referenceCard],
  openBracket: [portionCard],
  markText: [portionCard],
  closeBracket: [portionCard],
  level: [classificationCard],
  section: [classificationCard, sectionSuffixCard],
  post: [classificationCard, postCard],
  serial: [classificationCard, serialCard],
  caption: [captionCard],
  channel: [channelCard],
  precedence: [precedenceCard],
  dayTime: [dateTimeCard],
  month: [dateTimeCard],
  year: [dateTimeCard],
  julianDay: [filingCard],
  filingTime: [filingCard],
  continuityNumber: [continuityCard],
  office: [officeCard],
  label: [orderCard, headingLabelCard, openingLabelCard],
  orderNumber: [orderCard],
  declassification: [orderCard, scheduleCard],
  reason: [reasonCard],
  routingIndicator: [routingCard],
  operatingSignal: [signalCard],
  securityLetters: [signalCard],
  number: [paragraphNumberCard],
  pageMarker: [pageMarkerCard],
  signature: [signatureCard],
  debris: [debrisCard],
};

/** What stands at a position, in words; `null` where nothing needs them. */
export function hover(view: CableView, position: Position): Hover | null {
  const at = offsetAt(view.lines, position);
  const path = pathAt(view.file, at);
  const leaf = path.at(-1);
  const telegram = view.telegrams.find((facts) => path.includes(facts.telegram));
  if (leaf === undefined || !isLeaf(leaf) || telegram === undefined) return null;
  const target: HoverTarget = { at, leaf, path, telegram, text: view.text };
  for (const cardOf of cards[leaf.kind] ?? []) {
    const card = cardOf(target);
    if (card === null) continue;
    return {
      contents: { kind: MarkupKind.Markdown, value: renderCard(card) },
      range: toRange(view.lines, card.span),
    };
  }
  return null;
}
