import { isRealDate, type CalendarDate } from "../../facts/date-time-group";
import type { Order } from "../../facts/order";
import { ordersByNumber } from "../../reference/orders";
import { exemption, instruction, type Instruction } from "../../reference/reasons";
import { spanText } from "../../text/span";
import { dateInWords } from "./date-time";
import { confidences, enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

/** The E.O. line: the order and its years, or when the cable is to be declassified. */
export function orderCard(target: HoverTarget): HoverCard | null {
  const line = enclosing(target, "orderLine");
  const { order } = target.telegram;
  if (line === undefined || order?.line !== line) return null;
  const declassifies = target.leaf === line.declassification || target.leaf === line.declLabel;
  if (declassifies && order.declassification !== null) return declassificationCard(target, order);
  return numberCard(order);
}

function numberCard({ line, number }: Order): HoverCard {
  const spans = ordersByNumber(number ?? "");
  const first = spans[0];
  return {
    span: { start: line.label.start, end: line.number?.end ?? line.label.end },
    term: `E.O. ${number ?? ""}`.trim(),
    kind: "executive order on classification",
    lines:
      first === undefined
        ? ["No order on classification with this number is in the list used here."]
        : spans.map(({ from, to, amendedBy, confidence }) => {
            const amended = amendedBy === undefined ? "" : `, as amended by E.O. ${amendedBy}`;
            const caution =
              confidences[confidence] === "" ? "" : ` (${confidences[confidence].toLowerCase()})`;
            return `In force ${from.slice(0, 4)} to ${to?.slice(0, 4) ?? "now"}${amended}${caution}`;
          }),
    provenance: spans.find(({ confidence }) => confidence === "sourced"),
  };
}

function declassificationCard(
  target: HoverTarget,
  { line, number, declassification }: Order,
): HoverCard | null {
  const node = line.declassification;
  if (node === null || declassification === null) return null;
  const card = {
    span: { start: node.start, end: node.end },
    term: spanText(target.text, node),
    kind: "declassification",
  };
  switch (declassification.kind) {
    case "date": {
      const { date } = declassification;
      if (!isRealDate(date)) return { ...card, lines: ["The calendar has no such day."] };
      return {
        ...card,
        lines: [
          `To be declassified on ${dateInWords(date)}`,
          yearsAfter(date, target.telegram.dateTimeGroup),
        ],
      };
    }
    case "notApplicable": {
      const found = instruction("N/A", number ?? undefined)[0] ?? instruction("N/A")[0];
      return { ...card, lines: [found && escapeMarkdown(found.meaning)], provenance: found };
    }
    case "code": {
      const [, stem = declassification.code, digit = ""] = /^(.*?)-?(\d)$/.exec(declassification.code) ?? [];
      const instructed = instruction(stem, number ?? undefined)[0] ?? instruction(stem)[0];
      const found = exemption(declassification.code) ?? instructed;
      return {
        ...card,
        term: declassification.code,
        lines: [
          found === undefined ? "Not documented." : escapeMarkdown(found.meaning),
          found === instructed && describedDigit(digit, instructed),
          found?.note && escapeMarkdown(found.note),
        ],
        provenance: found,
      };
    }
    case "words":
      return { ...card, lines: ["An event or a span of time instead of a date."] };
  }
}

/** What a digit behind the code says: `XGDS-3`. */
function describedDigit(digit: string, found: Instruction | undefined): string | null {
  const meaning = found?.variants?.[digit];
  return meaning === undefined ? null : `${digit}: ${escapeMarkdown(meaning)}`;
}

function yearsAfter(date: CalendarDate, cable: CalendarDate | null): string | null {
  if (cable === null) return null;
  const years = date.year - cable.year;
  const exact = date.month === cable.month && date.day === cable.day;
  return years > 0
    ? `${exact ? "" : "About "}${String(years)} ${years === 1 ? "year" : "years"} after the cable`
    : null;
}
