import { compareDates, isRealDate } from "../../facts/date-time-group";
import type { Rule } from "../rule";
import { since1995 } from "./since-1995";
import { yearSpan } from "./year-span";

/** From this day on a date of up to 25 years could be chosen for a reason. */
const longerFrom = { year: 2003, month: 3, day: 25 };

export const overTenYears: Rule = {
  id: "declassification/over-ten-years",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A declassification date more than ten years ahead, and no reason given.",
    rationale:
      "Ten years are the rule. Until 25 March 2003 a longer time needed an exemption, X1 to X8; since then up to 25 years may be chosen, by whoever gives the reason. So later dates are passed over where a reason stands, and dates of the eleventh calendar year always.",
    source: "E.O. 12958, section 1.6, and as amended by E.O. 13292; 572 of 4,376 released cables",
    bad: [
      "P 061232Z MAR 01\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2021\n                        ^^^^",
      "P 061232Z MAR 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2028\n                        ^^^^",
    ],
    good: [
      "P 061232Z MAR 01\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2011",
      "P 061232Z MAR 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2028\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.4 (b)\n\n¶1. (S) The talks go on.",
    ],
  },
  check({ text, order, date, classifier }, report) {
    const declassification = order?.declassification;
    const node = order?.line.declassification;
    if (declassification?.kind !== "date" || !node || date === null) return;
    const ahead = declassification.date.year - date.year;
    if (ahead <= 10 || ahead > 25 || !since1995(order) || order.reviewed) return;
    if (classifier.reasons.length > 0 && compareDates(date, longerFrom) >= 0) return;
    if (!isRealDate(declassification.date)) return;
    report({
      span: yearSpan(text, node, declassification.date.year),
      message: "More than ten years ahead, without a reason for so long a time.",
    });
  },
};
