import { isoDate, isRealDate, type CalendarDate } from "../../facts/date-time-group";
import { declassificationSpan, type Order } from "../../facts/order";
import { endConfidence, orderInForce, ordersByNumber, type ExecutiveOrder } from "../../reference/orders";
import type { Provenance } from "../../reference/provenance";
import { exemption, instruction } from "../../reference/reasons";
import { spanText } from "../../text/span";
import { fromCable } from "./counting";
import { dateInWords, noSuchDay } from "./date-time";
import {
  caution,
  commonSources,
  enclosing,
  escapeMarkdown,
  withCaution,
  type HoverCard,
  type HoverTarget,
} from "./layout";

/** The E.O. line: the order and its years, or when the cable is to be declassified. */
export function orderCard(target: HoverTarget): HoverCard | null {
  const line = enclosing(target, "orderLine");
  const { order } = target.telegram;
  if (line === undefined || order?.line !== line) return null;
  const onLabel = target.leaf === line.declLabel;
  if ((onLabel || target.leaf === line.declassification) && order.declassification !== null) {
    const card = declassificationCard(target, order);
    // Before its date the label is part of what is explained.
    return onLabel && card ? { ...card, span: { start: target.leaf.start, end: card.span.end } } : card;
  }
  return numberCard(target, order);
}

function numberCard({ telegram }: HoverTarget, { line, number }: Order): HoverCard {
  const spans = ordersByNumber(number ?? "");
  return {
    span: { start: line.label.start, end: line.number?.end ?? line.label.end },
    term: `E.O. ${number ?? ""}`.trim(),
    kind: "executive order on classification",
    lines:
      spans.length === 0
        ? ["No order on classification with this number is in the list used here."]
        : [...spans.map(inForce), telegram.date && onDayOfCable(spans, telegram.date)],
    provenance: commonSources(spans),
  };
}

/** Whether it is the order that was in force on the day of the cable, and in which form. */
function onDayOfCable(spans: readonly ExecutiveOrder[], date: CalendarDate): string | null {
  const then = orderInForce(isoDate(date));
  if (then === undefined) return null;
  const said = spans.includes(then)
    ? spans.length > 1 &&
      (then.amendedBy === undefined ? "not yet amended" : `as amended by E.O. ${then.amendedBy}`)
    : `E.O. ${then.number} was in force`;
  return said === false ? null : withCaution(`On the day of the cable ${said}`, then.confidence);
}

function inForce(order: ExecutiveOrder): string {
  const { from, to, amendedBy } = order;
  const begins = caution(order.confidence);
  const ends = caution(endConfidence(order) ?? order.confidence);
  const guessed =
    begins === ends ? [begins] : [begins && `beginning ${begins}`, ends && `end ${ends}`].filter(Boolean);
  const amended = amendedBy === undefined ? "" : `, as amended by E.O. ${amendedBy}`;
  const said = guessed.join("; ");
  return `In force ${from.slice(0, 4)} to ${to?.slice(0, 4) ?? "now"}${amended}${said && ` (${said})`}`;
}

const ofReview = "Tells of a later review, and is no part of what was sent.";

function declassificationCard(target: HoverTarget, order: Order): HoverCard | null {
  const { number, declassification } = order;
  const span = declassificationSpan(order);
  if (span === null || declassification === null) return null;
  const card = { span, term: spanText(target.text, span), kind: "declassification" };
  const sent = target.telegram.date;
  switch (declassification.kind) {
    case "date": {
      const { date, schedule } = declassification;
      const said = schedule === null ? undefined : explained(schedule, number);
      return {
        ...card,
        lines: [
          ...onDay(order.reviewed ? "Declassified" : "To be declassified", date, sent),
          order.reviewed && ofReview,
          ...(said?.lines ?? []),
        ],
        provenance: said?.provenance,
      };
    }
    case "downgrade": {
      const { lines, provenance } = explained("DNG", number);
      const { date } = declassification;
      return {
        ...card,
        kind: "downgrading",
        lines: [...onDay("To be downgraded", date, sent), ...lines],
        provenance,
      };
    }
    case "review": {
      const { code, date } = declassification;
      const { lines, provenance } = explained(code, number);
      return {
        ...card,
        kind: "review",
        lines: [...onDay("To be reviewed", date, sent), ...lines],
        provenance,
      };
    }
    case "notApplicable": {
      // A number that is none is mostly meant for one of the later orders.
      const found = instruction("N/A", number ?? undefined)[0] ?? instruction("N/A").at(-1);
      return { ...card, lines: [found && escapeMarkdown(found.meaning)], provenance: found };
    }
    case "code":
      return { ...card, term: declassification.code, ...explained(declassification.code, number) };
    case "words":
      return {
        ...card,
        lines: [order.reviewed ? ofReview : "An event or a span of time instead of a date."],
      };
  }
}

type Explained = Pick<HoverCard, "lines" | "provenance">;

/** What the tables say of a code under an order, or else under the orders that have it: `25X1`, `XGDS-3`. */
export function explained(code: string, number: string | null): Explained {
  const exempt = exemption(code);
  if (exempt !== undefined)
    return {
      lines: [
        escapeMarkdown(exempt.meaning),
        `Exempt from declassification after ${exempt.years} years; in use ${exempt.from.slice(0, 4)} to ${exempt.to?.slice(0, 4) ?? "now"}`,
        exempt.note && escapeMarkdown(exempt.note),
      ],
      provenance: exempt,
    };
  const [, stem = code, digit = ""] = /^(.*?)-?(\d)$/.exec(code) ?? [];
  const [found] = instruction(stem, number ?? undefined);
  if (number !== null && found !== undefined) {
    const digitSays = found.variants?.[digit] ?? "not documented";
    return {
      lines: [
        escapeMarkdown(found.meaning),
        digit && `${digit}: ${escapeMarkdown(digitSays)}`,
        found.note && escapeMarkdown(found.note),
      ],
      provenance: found,
    };
  }
  const others = instruction(stem);
  return {
    lines:
      others.length === 0
        ? ["Not documented."]
        : others.map(({ orders, meaning }) => `Under E.O. ${orders.join(", ")}: ${escapeMarkdown(meaning)}`),
    provenance: leastCertain(others),
  };
}

/** One that no document vouches for, if there is any. */
function leastCertain(rows: readonly Provenance[]): Provenance | undefined {
  return rows.find(({ confidence }) => confidence !== "sourced") ?? rows[0];
}

/** What is to happen on a day, and how long after the cable. */
function onDay(
  what: string,
  date: CalendarDate | null,
  sent: CalendarDate | null,
): readonly (string | null)[] {
  if (date === null) return [];
  if (!isRealDate(date)) return [noSuchDay];
  return [`${what} on ${dateInWords(date)}`, sent && fromCable(sent, date)];
}
