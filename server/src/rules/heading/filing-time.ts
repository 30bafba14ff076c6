import { daysLater, isNoTime, minutesLater } from "../../facts/filing";
import type { Rule } from "../rule";

export const filingTime: Rule = {
  id: "heading/filing-time",
  severity: { archival: "information", drafting: "information" },
  docs: {
    summary: "The filing time of format line 3 is earlier than the date-time group, or over an hour later.",
    rationale:
      "A telegram is filed when it is sent or soon afterwards: equal in 94 of 100 cables, up to an hour later in nearly all others. Filed before it was sent is a warning: one of the two is damaged. Where the days differ, that is reported instead.",
    source: "counts over 5,752 released cables: 14 over an hour later, 6 earlier",
    bad: [
      "DE RUEHZS #0042 1011130\n                   ^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 1011430\n                   ^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "DE RUEHZS #0042 1011206\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 1020010\nR 102350Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
  },
  check({ telegram, transmission, dateTimeGroup: sent }, report) {
    const line = telegram.heading?.originator;
    if (!line || sent === null || transmission?.julianDay == null || transmission.filingTime === null) return;
    if (isNoTime(transmission.filingTime)) return;
    const days = daysLater(transmission.julianDay, sent);
    const clock = minutesLater(transmission.filingTime, sent);
    if (days !== 0 && !(days === 1 && clock < 0)) return;
    const minutes = days * 1440 + clock;
    if (minutes >= 0 && minutes <= 60) return;
    report({
      span: { start: line.filingTime.start, end: line.filingTime.end },
      message:
        minutes < 0
          ? `Filed ${duration(-minutes)} before the date-time group; expected the same or later.`
          : `Filed ${duration(minutes)} after the date-time group; at most an hour is usual.`,
      related: [{ span: sent.span, message: "The date-time group" }],
      ...(minutes < 0 ? { severity: "warning" as const } : {}),
    });
  },
};

function duration(minutes: number): string {
  return minutes < 120 ? `${String(minutes)} min` : `${String(Math.floor(minutes / 60))} hours`;
}
