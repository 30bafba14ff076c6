import { compareDates } from "../../facts/date-time-group";
import { replace, type Rule } from "../rule";
import { sectionSpan } from "./section-span";
import { since1995 } from "./since-1995";

/** The day on which section 1.4 took the place of 1.5, and the last day by which everyone was to follow. */
const newSection = { year: 2003, month: 3, day: 25 };
const followed = { year: 2003, month: 9, day: 22 };

export const reasonSection: Rule = {
  id: "declassification/reason-section",
  severity: { archival: "hint", drafting: "warning" },
  docs: {
    summary: "Reasons from section 1.5 after September 2003, or from 1.4 before March 2003.",
    rationale:
      "The amendment of 25 March 2003 moved the reasons of E.O. 12958 from section 1.5 to 1.4, to be followed by 22 September. Many drafters went on with the old number for years, so it is only a hint for archives.",
    source: "E.O. 13292; 164 of 4,543 classified cables after 2003",
    bad: [
      "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.5 (b)\n                                            ^^^\n\n¶1. (S) The talks go on.",
    ],
    good: [
      "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.4 (b)\n\n¶1. (S) The talks go on.",
      "P 221232Z SEP 03\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nS E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 09/22/2013\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.5 (b)\n\n¶1. (S) The talks go on.",
    ],
  },
  check({ text, order, date, dateTimeGroup, classifier }, report) {
    if (date === null || !since1995(order)) return;
    for (const { section, span } of classifier.reasons) {
      const late = section === "1.5" && compareDates(date, followed) > 0;
      if (!late && !(section === "1.4" && compareDates(date, newSection) < 0)) continue;
      const printed = sectionSpan(text, span);
      const right = late ? "1.4" : "1.5";
      report({
        span: printed,
        message: late
          ? "Reasons stand in section 1.4 since March 2003; 1.4 is expected."
          : "Reasons stood in section 1.5 until March 2003; 1.5 is expected.",
        ...(dateTimeGroup === null
          ? {}
          : { related: [{ span: dateTimeGroup.span, message: "The date of the cable" }] }),
        fixes: [{ title: `Replace with ${right}`, edits: [replace(printed, right)], safety: "unsafe" }],
      });
    }
  },
};
