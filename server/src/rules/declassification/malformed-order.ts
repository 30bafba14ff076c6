import { nearestOrders, ordersByNumber } from "../../reference/orders";
import { replace, type Rule } from "../rule";

export const malformedOrder: Rule = {
  id: "declassification/malformed-order",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary:
      "An E.O. line with an unknown order number, a zero for the letter O, or nothing behind the number.",
    rationale:
      "Telegrams cite one of five orders: 11652, 12065, 12356, 12958 or 13526. Other numbers are slips, mostly 12598. Behind the number stands N/A, a date, an event or an exemption.",
    source: "the orders themselves; counts over 6,353 E.O. lines of released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nE.O. 12598: N/A\n     ^^^^^\nTAGS: PREL",
      "UNCLAS ZENDA 000001\n\nE.O. 1295B: N/A\n     ^^^^^\nTAGS: PREL",
      "UNCLAS ZENDA 000001\n\nE.0. 12958: N/A\n^^^^\nTAGS: PREL",
      "S E C R E T ZENDA 000001\n\nE.O. 12958:\n^^^^^^^^^^^\nTAGS: PREL",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL",
      "UNCLAS ZENDA 000001\n\nEO 12958 N/A\nTAGS PREL",
    ],
  },
  check({ text, order }, report) {
    if (order === null) return;
    const { label, number } = order.line;
    const printed = text.slice(label.start, label.end);
    if (printed.includes("0")) {
      report({
        span: { start: label.start, end: label.end },
        message: `"${printed}" has the digit zero for the letter O.`,
        severity: "information",
        fixes: [
          {
            title: 'Write "O" for "0"',
            edits: [replace(label, printed.replaceAll("0", "O"))],
            safety: "safe",
          },
        ],
      });
    }
    if (number === null || order.number === null) {
      report({
        span: { start: order.line.start, end: order.line.end },
        message: "The E.O. line names no order.",
      });
      return;
    }
    if (ordersByNumber(order.number).length === 0) {
      report({
        span: { start: number.start, end: number.end },
        message: `No order ${order.number} for classification is known.`,
        fixes: nearestOrders(order.number).map((known) => ({
          title: `Replace with ${known}`,
          edits: [replace(number, known)],
          safety: "unsafe",
        })),
      });
    } else if (order.declassification === null) {
      report({
        span: { start: order.line.start, end: order.line.end },
        message: "The E.O. line stops short: N/A, a date or an exemption is expected.",
      });
    }
  },
};
