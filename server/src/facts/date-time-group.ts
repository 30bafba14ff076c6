import type { DateTimeLine } from "../syntax/tree";
import { digitsMeant } from "../text/digits";
import { spanText, type Span } from "../text/span";

/** A day of the calendar; month 1 to 12. Not checked for being real: see {@link isRealDate}. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DateTimeGroup extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  /** From the day to the year: `102226Z APR 08`. */
  readonly span: Span;
}

export const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** The names of months, short or in full, as part of a pattern. */
export const monthNames =
  "(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Z])[.]?";

/** 1 to 12 for a month's number or its name, short or in full; 0 for other words. */
export function monthNumber(printed: string): number {
  const number = Number(printed);
  if (!Number.isNaN(number)) return number >= 1 && number <= 12 ? number : 0;
  return months.indexOf(printed.slice(0, 3).toUpperCase()) + 1;
}

/** The date-time group, in Zulu; `null` when the month is none or a number is beyond its range. */
export function readDateTimeGroup(text: string, line: DateTimeLine): DateTimeGroup | null {
  const digits = digitsMeant(spanText(text, line.dayTime).replaceAll(" ", ""));
  const month = monthNumber(spanText(text, line.month));
  const year = fullYear(Number(digitsMeant(spanText(text, line.year))));
  const day = Number(digits.slice(0, 2));
  const hour = Number(digits.slice(2, 4));
  const minute = Number(digits.slice(4, 6));
  if (hour > 23 || minute > 59 || !isRealDate({ year, month, day })) return null;
  return { year, month, day, hour, minute, span: { start: line.dayTime.start, end: line.year.end } };
}

/** Telegrams of this format run from 1966 on: 66 to 99 are of the twentieth century. */
export function fullYear(year: number): number {
  if (year > 99) return year;
  return year >= 66 ? 1900 + year : 2000 + year;
}

export function isRealDate({ year, month, day }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The days before each month in a year of 365. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from the first of January, which is day 1: the Julian day of format line 3. */
export function dayOfYear({ year, month, day }: CalendarDate): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const leapDay = leap && month > 2 ? 1 : 0;
  return (daysBefore[month - 1] ?? 0) + day + leapDay;
}

/** Negative when `a` is before `b`, 0 on the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** From `a` to `b`; negative when `b` is before `a`. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.round((utc(b) - utc(a)) / 86_400_000);
}

function utc({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}

/** `2008-04-10`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
