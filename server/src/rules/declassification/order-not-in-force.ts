import { isoDate, type CalendarDate } from "../../facts/date-time-group";
import { orderInForce, ordersByNumber } from "../../reference/orders";
import { replace, type Rule } from "../rule";

/** Half a year: orders are cited from their signing on, and old forms are used up. */
const grace = 183;

export const orderNotInForce: Rule = {
  id: "declassification/order-not-in-force",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "An E.O. line that names an order of another time than the cable's.",
    rationale:
      "Each order held for some years: 11652 from 1972, 12065 from 1978, 12356 from 1982, 12958 from 1995 to June 2010, 13526 since. Half a year before and after is passed over, since orders are cited from their signing on and old forms are used up; so are stamps of later reviews, and cables before June 1972.",
    source: "the orders themselves; no wrong one among 6,353 E.O. lines of released cables",
    bad: [
      "P 061232Z MAR 09\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12356: DECL: OADR\n     ^^^^^\nTAGS: PREL",
    ],
    good: [
      "P 061232Z MAY 10\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 05/06/2020\nTAGS: PREL",
      "P 061232Z MAR 72\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED ZENDA 000001\n\nE.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006\nTAGS: PREL",
    ],
  },
  check({ order, date, dateTimeGroup }, report) {
    const number = order?.line.number;
    if (!number || order.number === null || date === null || order.reviewed) return;
    // Nearly every cable that is read has this order, in its years.
    if (order.number === "12958" && date.year > 1995 && date.year < 2010) return;
    const day = isoDate(date);
    const known = ordersByNumber(order.number);
    const inForce = orderInForce(day);
    if (known.length === 0 || inForce === undefined) return;
    const [before, after] = [isoDate(moved(date, -grace)), isoDate(moved(date, grace))];
    if (known.some(({ from, to }) => from <= after && (to === undefined || before < to))) return;
    report({
      span: { start: number.start, end: number.end },
      message: `E.O. ${order.number} was not in force on the cable's day; ${inForce.number} was.`,
      ...(dateTimeGroup === null
        ? {}
        : { related: [{ span: dateTimeGroup.span, message: "The date of the cable" }] }),
      fixes: [
        {
          title: `Replace with ${inForce.number}`,
          edits: [replace(number, inForce.number)],
          safety: "unsafe",
        },
      ],
    });
  },
};

function moved({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
