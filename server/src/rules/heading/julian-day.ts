import { dayAndClock, dayOfYear, twoDigits } from "../../facts/date-time-group";
import { daysInYear, daysLater, minutesLater } from "../../facts/filing";
import { months } from "../../text/months";
import { spanText } from "../../text/span";
import { replace, type Fix, type Rule } from "../rule";

export const julianDay: Rule = {
  id: "heading/julian-day",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "The Julian day of format line 3 is not the day of the date-time group.",
    rationale:
      "Both lines state when the telegram was sent, so one of them is damaged. A telegram that was filed after midnight has the next day and is passed over. The days are counted in the year of the date-time group, leap years included.",
    source: "5 FAH-2 H-321; they agree in 5,740 of 5,752 released cables",
    bad: [
      "DE RUEHZS #0042 1121200\n                ^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 1021230\n                ^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 1020010\nR 102350Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 0010010\nR 312350Z DEC 07\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
  },
  check({ text, telegram, transmission, dateTimeGroup: sent }, report) {
    const line = telegram.heading?.originator;
    if (!line || sent === null || transmission?.julianDay == null || transmission.filingTime === null) return;
    // A day that no year has is reported as such.
    if (
      transmission.julianDay < 1 ||
      (transmission.julianDay > 365 && transmission.julianDay > daysInYear(sent.year))
    )
      return;
    const days = daysLater(transmission.julianDay, sent);
    if (days === 0 || (days === 1 && minutesLater(transmission.filingTime, sent) < 0)) return;
    const printed = String(transmission.julianDay).padStart(3, "0");
    const meant = String(dayOfYear(sent)).padStart(3, "0");
    const fixes: Fix[] = [
      {
        title: `Change the Julian day to ${meant}`,
        edits: [replace(line.julianDay, meant)],
        safety: "unsafe",
      },
    ];
    const other = new Date(Date.UTC(sent.year, 0, transmission.julianDay));
    const dateLine = telegram.heading.dateTime;
    if (dateLine && other.getUTCFullYear() === sent.year) {
      const day = twoDigits(other.getUTCDate());
      const month = months[other.getUTCMonth()] ?? "";
      const { start, end } = dayAndClock(text, dateLine).day;
      fixes.push({
        title: `Change the date to ${day} ${month}`,
        edits: [
          replace({ start, end }, day),
          ...(spanText(text, dateLine.month) === month ? [] : [replace(dateLine.month, month)]),
        ],
        safety: "unsafe",
      });
    }
    report({
      span: { start: line.julianDay.start, end: line.julianDay.end },
      message: `Julian day ${printed}, but the date-time group is of day ${meant}.`,
      related: [{ span: sent.span, message: "The date-time group" }],
      fixes,
    });
  },
};
