import { compareDates, isRealDate } from "../../facts/date-time-group";
import type { Rule } from "../rule";

export const dateBeforeCable: Rule = {
  id: "declassification/date-before-cable",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A declassification date before the cable's own date.",
    rationale: "Declassification lies ahead of classification, so one of the two dates is wrong.",
    source: "E.O. 12958, section 1.6; two of 4,376 released cables",
    bad: [
      "P 061232Z MAR 09\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2008\n                  ^^^^^^^^^^",
    ],
    good: [
      "P 061232Z MAR 09\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2019",
    ],
  },
  check({ order, dateTimeGroup }, report) {
    const declassification = order?.declassification;
    const node = order?.line.declassification;
    if (declassification?.kind !== "date" || !node || dateTimeGroup === null) return;
    if (!isRealDate(declassification.date) || compareDates(declassification.date, dateTimeGroup) >= 0) return;
    report({
      span: { start: node.start, end: node.end },
      message: "This declassification date lies before the cable's own date.",
      related: [{ span: dateTimeGroup.span, message: "The date of the cable" }],
    });
  },
};
