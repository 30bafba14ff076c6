import { compareDates } from "../../facts/date-time-group";
import type { Span } from "../../text/span";
import type { Finding, Rule } from "../rule";
import { sectionSpan } from "./section-span";
import { since1995 } from "./since-1995";

/** Until this day reasons went from a to g. */
const eightLetters = { year: 2003, month: 3, day: 25 };

export const reasonLetter: Rule = {
  id: "declassification/reason-letter",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A reason with a letter that its section does not have.",
    rationale:
      "Section 1.4 lists the reasons (a) to (h), section 1.5 until March 2003 (a) to (g). Only letters that plainly go on with a list are looked at, never (U) and (S), which are portion marks.",
    source: "E.O. 12958, section 1.5, and as amended, section 1.4; E.O. 13526, section 1.4",
    bad: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.4 (b, d, k)\n                                                       ^\n\n¶1. (S) The talks go on.",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reasons 1.4 B AND K.\n                                                      ^\n\n¶1. (S) The talks go on.",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.4 (b) and (k)\n                                                         ^\n\n¶1. (S) The talks go on.",
    ],
    good: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nReasons: 1.4 (b), (d). Jane Roe and I agree.\n\n¶1. (S) The talks go on.",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.4 (b) and (h)\n\n¶1. (S) The talks go on.",
    ],
  },
  check({ text, order, date, classifier }, report) {
    if (!since1995(order)) return;
    for (const { section, letters, span, beyond } of classifier.reasons) {
      if (beyond !== null) report(finding(text, beyond, section, "h"));
      if (section !== "1.5" || !letters.includes("h")) continue;
      if (date === null || compareDates(date, eightLetters) >= 0) continue;
      const from = sectionSpan(text, span).end;
      const at = from + text.slice(from, span.end).search(/h/i);
      report(finding(text, { start: at, end: at + 1 }, section, "g"));
    }
  },
};

function finding(text: string, span: Span, section: string, last: string): Finding {
  const letter = text.slice(span.start, span.end).toLowerCase();
  return { span, message: `Section ${section} has no reason (${letter}); (a) to (${last}) are expected.` };
}
