import { isRealDate } from "../../facts/date-time-group";
import { isOneSlip } from "../../text/near";
import { quoted, replace, type Fix, type Rule } from "../rule";
import { since1995 } from "./since-1995";
import { yearSpan } from "./year-span";

/** Years for which cables are classified, the usual ones first. */
const terms = [10, 25, 20, 15, 5];

export const overTwentyFiveYears: Rule = {
  id: "declassification/over-twenty-five-years",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A declassification date more than 25 years ahead.",
    rationale:
      "Since 1995 no date may lie more than 25 years ahead, so a later one is mostly a slip, such as 2116 for 2016. Exemptions (25X1) have no date and are not meant; dates within the 25th year are passed over. The fix offers years that one slip turns into the one printed.",
    source: "E.O. 12958, section 1.6; E.O. 13526, section 1.5 (d); 38 of 4,376 released cables",
    bad: [
      "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2116\n                        ^^^^",
    ],
    good: [
      "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2031",
      "P 061232Z MAR 79\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12065: DECL: 03/06/2009",
    ],
  },
  check({ text, order, date, dateTimeGroup }, report) {
    const declassification = order?.declassification;
    const node = order?.line.declassification;
    if (declassification?.kind !== "date" || !node || date === null) return;
    const { year } = declassification.date;
    if (year - date.year <= 25 || !since1995(order) || order.reviewed) return;
    if (!isRealDate(declassification.date)) return;
    const span = yearSpan(text, node, year);
    const likely = terms
      .map((term) => String(date.year + term))
      .filter((candidate) => isOneSlip(candidate, String(year)))
      .slice(0, 2);
    report({
      span,
      message: `${quoted(String(year))} is more than 25 years ahead, the longest that is allowed.`,
      ...(dateTimeGroup === null
        ? {}
        : { related: [{ span: dateTimeGroup.span, message: "The date of the cable" }] }),
      fixes:
        span.end - span.start === 4
          ? likely.map((candidate): Fix => ({
              title: `Replace ${String(year)} by ${candidate}`,
              edits: [replace(span, candidate)],
              safety: "unsafe",
            }))
          : [],
    });
  },
};
