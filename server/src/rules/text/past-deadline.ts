import { compareDates, isoDate } from "../../facts/date-time-group";
import type { Rule } from "../rule";

export const pastDeadline: Rule = {
  id: "text/past-deadline",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A reporting deadline before the day of the cable.",
    rationale:
      "Nobody can answer by a day that has gone; mostly the year is wrong. Only dates with a year, behind words such as by or before, under the heading REPORTING DEADLINE are looked at.",
    source: "the dates themselves",
    bad: [
      "VZCZCXYZ0001\nPP RUEHWEB\n\nDE RUEHZN #0001 1571430\nZNR UUUUU ZZH\nP 051430Z JUN 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nREPORTING DEADLINE\n\n¶1. Please report by June 17, 2007, at the latest.\n                     ^^^^^^^^^^^^^\n\n¶2. They went on.",
    ],
    good: [
      "VZCZCXYZ0001\nPP RUEHWEB\n\nDE RUEHZN #0001 1571430\nZNR UUUUU ZZH\nP 051430Z JUN 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nREPORTING DEADLINE\n\n¶1. On the letter of May 3, 2008, please report by June 17, 2008.\n\n¶2. They went on.",
    ],
  },
  check({ date, deadlines, dateTimeGroup }, report) {
    if (date === null) return;
    for (const deadline of deadlines) {
      if (compareDates(deadline.date, date) >= 0) continue;
      const related = dateTimeGroup && [{ span: dateTimeGroup.span, message: "The date of the cable" }];
      report({
        span: deadline.span,
        message: `A deadline before the day of the cable, ${isoDate(date)}.`,
        ...(related && { related }),
      });
    }
  },
};
