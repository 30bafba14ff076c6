import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { isLeaf } from "../syntax/build";
import { pathAt } from "../syntax/path";
import type { LeafKind } from "../syntax/tree";
import { offsetAt } from "../text/lines";
import { captionCard } from "./hover/caption";
import { classificationCard } from "./hover/classification";
import { dateTimeCard, filingCard } from "./hover/date-time";
import { renderCard, type HoverCard, type HoverTarget } from "./hover/layout";
import { orderCard } from "./hover/order";
import { portionCard } from "./hover/portion";
import { postCard, routingCard } from "./hover/post";
import { precedenceCard } from "./hover/precedence";
import { reasonCard } from "./hover/reason";
import { signalCard } from "./hover/signal";
import { tagCard } from "./hover/tags";
import { toRange } from "./range";

type CardOf = (target: HoverTarget) => HoverCard | null;

/** Who explains which leaf; the first that answers does. */
const cards: Partial<Record<LeafKind, readonly CardOf[]>> = {
  tag: [tagCard],
  person: [tagCard],
  // The brackets of a code that is a link.
  gap: [tagCard],
  openBracket: [portionCard],
  markText: [portionCard],
  closeBracket: [portionCard],
  level: [classificationCard],
  section: [classificationCard],
  post: [classificationCard, postCard],
  serial: [classificationCard],
  caption: [captionCard],
  precedence: [precedenceCard],
  dayTime: [dateTimeCard],
  month: [dateTimeCard],
  year: [dateTimeCard],
  julianDay: [filingCard],
  filingTime: [filingCard],
  label: [orderCard],
  orderNumber: [orderCard],
  declassification: [orderCard],
  reason: [reasonCard],
  routingIndicator: [routingCard],
  operatingSignal: [signalCard],
  securityLetters: [signalCard],
};

/** What stands at a position, in words; `null` where nothing needs them. */
export function hover(view: CableView, position: Position): Hover | null {
  const path = pathAt(view.file, offsetAt(view.lines, position));
  const leaf = path.at(-1);
  const telegram = view.telegrams.find((facts) => path.includes(facts.telegram));
  if (leaf === undefined || !isLeaf(leaf) || telegram === undefined) return null;
  const target: HoverTarget = { leaf, path, telegram, text: view.text };
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
