import { isClassified } from "../../facts/classification";
import { spanText } from "../../text/span";
import type { Rule } from "../rule";
import { isBrokenDate } from "./impossible-date";
import { since1995 } from "./since-1995";

export const eventForDate: Rule = {
  id: "declassification/event-for-date",
  severity: { archival: "information", drafting: "information" },
  docs: {
    summary: "Words in place of a declassification date.",
    rationale:
      "An event is allowed, such as the closure of an embassy, but words also stand where a date was damaged, and no program can compare them. Stamps of later reviews are passed over.",
    source: "ISOO marking booklet, which allows events; 28 of 4,376 released cables",
    bad: ["S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: TWENTY YEARS\n                  ^^^^^^^^^^^^"],
    good: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/10/2018",
      "UNCLAS ZENDA 000001\n\nE.O. 12958: DECL: DECLASSIFIED BY ARCHIVE 09/02/2009",
    ],
  },
  check({ text, order, classification }, report) {
    const node = order?.line.declassification;
    if (order?.declassification?.kind !== "words" || !node || order.reviewed) return;
    if (isBrokenDate(spanText(text, node))) return;
    if (!since1995(order) || !isClassified(classification)) return;
    report({
      span: { start: node.start, end: node.end },
      message: "Words stand here; a date of declassification is usual.",
    });
  },
};
