import { dayAndClock, isRealDate, monthNumber, readYear } from "../../facts/date-time-group";
import { daysInYear, isNoTime } from "../../facts/filing";
import { months } from "../../text/months";
import { spanText } from "../../text/span";
import type { Finding, Rule } from "../rule";

/** Where the year is not known, each day is one that some year has. */
const leapYear = 2000;

export const impossibleTime: Rule = {
  id: "heading/impossible-time",
  severity: { archival: "error", drafting: "error" },
  docs: {
    summary: "A day, month, hour or minute of the heading that does not exist.",
    rationale:
      "Days of the year run from 001 to 365, and to 366 in leap years only; hours to 23, minutes to 59; the day must be one that its month has. No fix is offered: what was meant cannot be told.",
    source: "ACP 121 and ACP 127 procedure; none in 5,752 released cables",
    bad: [
      "R 312200Z APR 08\n  ^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "R 102475Z APL 08\n    ^^^^  ^^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "R 3 22475Z AUG 08\n  ^^^^^^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 3662460\n                ^^^^^^^\nR 311200Z DEC 07\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "R 291200Z FEB\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 3661200\nR 311200Z DEC 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "R 292359Z FEB 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
  },
  check({ text, telegram, transmission, dateTimeGroup }, report) {
    const line = telegram.heading?.originator;
    if (line && transmission?.julianDay != null) {
      const day = transmission.julianDay;
      if (day < 1 || (day > 365 && day > daysInYear(dateTimeGroup?.year ?? leapYear))) {
        report({
          span: { start: line.julianDay.start, end: line.julianDay.end },
          message: `${spanText(text, line.julianDay)} is no day of the year; expected 001 to 365.`,
        });
      }
      const clock = transmission.filingTime ?? "";
      if (isNoTime(clock)) report(noTime({ start: line.filingTime.start, end: line.filingTime.end }, clock));
    }
    const dateLine = telegram.heading?.dateTime;
    if (!dateLine || dateTimeGroup !== null) return;
    const printed = dayAndClock(text, dateLine);
    const month = monthNumber(spanText(text, dateLine.month));
    const year = dateLine.year === null ? leapYear : readYear(text, dateLine.year);
    const { start, end, digits } = printed.day;
    const day = Number(digits);
    if (day < 1 || day > 31 || (month > 0 && !isRealDate({ year, month, day }))) {
      report({
        span: { start, end },
        message: `${digits} is no day of ${month > 0 ? (months[month - 1] ?? "") : "a month"}.`,
      });
    }
    const { clock } = printed;
    if (isNoTime(clock.digits)) report(noTime({ start: clock.start, end: clock.end }, clock.digits));
    if (month === 0) {
      report({
        span: { start: dateLine.month.start, end: dateLine.month.end },
        message: `${spanText(text, dateLine.month)} is no month; expected JAN to DEC.`,
      });
    }
  },
};

function noTime(span: { start: number; end: number }, clock: string): Finding {
  return { span, message: `${clock} is no time of day; expected 0000 to 2359.` };
}
