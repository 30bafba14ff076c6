import { compareDates } from "../../facts/date-time-group";
import type { Rule } from "../rule";
import { since1995 } from "./since-1995";

/** X1 to X8 were abolished by this day. */
const exemptionsEnd = { year: 2003, month: 9, day: 22 };

export const outdatedCode: Rule = {
  id: "declassification/outdated-code",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "X1 to X8 after September 2003, or OADR or MR since 1995.",
    rationale:
      "OADR ended with E.O. 12356 in 1995, MR never was a marking, and the exemptions X1 to X8 ended on 22 September 2003. A date or an event is expected in their place.",
    source: "ISOO marking booklet; X1 in one, MR in 3 and OADR in none of 4,376 released cables",
    bad: [
      "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: X1\n                  ^^",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: OADR\n                  ^^^^",
    ],
    good: [
      "P 061232Z MAR 01\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: X1",
      "S E C R E T ZENDA 000001\n\nE.O. 12356: DECL: OADR",
    ],
  },
  check({ order, date }, report) {
    const node = order?.line.declassification;
    if (order?.declassification?.kind !== "code" || !node || !since1995(order)) return;
    const { code } = order.declassification;
    const ended = /^X\d$/.test(code)
      ? order.number === "13526" || (date !== null && compareDates(date, exemptionsEnd) >= 0)
      : code === "OADR" || code === "MR";
    if (!ended) return;
    report({
      span: { start: node.start, end: node.end },
      message: `${code} was no marking any more; a date or an event is expected.`,
    });
  },
};
