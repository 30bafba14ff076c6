import { fullYear, isRealDate, monthNumber, months } from "../../facts/date-time-group";
import { daysInYear, isNoTime } from "../../facts/filing";
import { skipBlanks } from "../../text/characters";
import { digitsMeant } from "../../text/digits";
import { spanText } from "../../text/span";
import type { Finding, Rule } from "../rule";

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
      "DE RUEHZS #0042 3662460\n                ^^^^^^^\nR 311200Z DEC 07\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "DE RUEHZS #0042 3661200\nR 311200Z DEC 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "R 292359Z FEB 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
  },
  check({ text, telegram, transmission, dateTimeGroup }, report) {
    const line = telegram.heading?.originator;
    if (line && transmission?.julianDay != null) {
      const day = transmission.julianDay;
      if (day < 1 || (day > 365 && day > daysInYear(dateTimeGroup?.year ?? 2000))) {
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
    const { dayTime } = dateLine;
    const digits = digitsMeant(spanText(text, dayTime).replaceAll(" ", ""));
    const month = monthNumber(spanText(text, dateLine.month));
    const year = fullYear(Number(digitsMeant(spanText(text, dateLine.year))));
    const day = Number(digits.slice(0, 2));
    if (day < 1 || day > 31 || (month > 0 && !isRealDate({ year, month, day }))) {
      report({
        span: { start: dayTime.start, end: dayTime.start + 2 },
        message: `${digits.slice(0, 2)} is no day of ${month > 0 ? (months[month - 1] ?? "") : "a month"}.`,
      });
    }
    const clock = digits.slice(2, 6);
    const start = skipBlanks(text, dayTime.start + 2, dayTime.end);
    if (isNoTime(clock)) report(noTime({ start, end: start + 4 }, clock));
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
