import type { DateTimeLine } from "../syntax/tree";
import { digitsMeant } from "../text/digits";
import { months } from "../text/months";
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

/** The names of months, short or in full, as part of a pattern. */
export const monthNames =
  "(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?![A-Z])[.]?";

/** 1 to 12 for a month's number or its name, short or in full, with blanks among its letters; 0 for other words. */
export function monthNumber(printed: string): number {
  const number = Number(printed);
  if (!Number.isNaN(number)) return number >= 1 && number <= 12 ? number : 0;
  return months.indexOf(printed.replaceAll(" ", "").slice(0, 3).toUpperCase()) + 1;
}

/**
 * The date-time group, in Zulu; `null` when the month is none, a number is beyond its range, or the year is lost and
 * `archived`, the day that the wrapper gives, is of another month.
 */
export function readDateTimeGroup(
  text: string,
  line: DateTimeLine,
  archived: CalendarDate | null,
): DateTimeGroup | null {
  const { day, clock } = dayAndClock(text, line);
  const month = monthNumber(spanText(text, line.month));
  const year = line.year === null ? yearOf(archived, month) : readYear(text, line.year);
  const hour = Number(clock.digits.slice(0, 2));
  const minute = Number(clock.digits.slice(2));
  const date = { year: year ?? Number.NaN, month, day: Number(day.digits) };
  if (hour > 23 || minute > 59 || !isRealDate(date)) return null;
  return { ...date, hour, minute, span: groupSpan(line) };
}

function yearOf(archived: CalendarDate | null, month: number): number | null {
  return archived?.month === month ? archived.year : null;
}

/** The year that a date-time line prints, in full. */
export function readYear(text: string, printed: Span): number {
  return fullYear(Number(digitsMeant(spanText(text, printed).replaceAll(" ", ""))));
}

/** From the day to the year, or to the month where the year is lost. */
export function groupSpan({ dayTime, month, year }: DateTimeLine): Span {
  return { start: dayTime.start, end: (year ?? month).end };
}

/** Digits of the date-time group, without the blanks that damage put among them, and where they stand. */
interface Digits extends Span {
  readonly digits: string;
}

/** The two digits of the day and the four of the clock, each with their places. */
export function dayAndClock(text: string, { dayTime }: DateTimeLine): { day: Digits; clock: Digits } {
  const printed = spanText(text, dayTime);
  const places = Array.from(printed.matchAll(/[\dOIl]/g), ({ index }) => dayTime.start + index);
  const digits = (from: number, to: number): Digits => {
    const span = { start: places[from] ?? dayTime.start, end: (places[to] ?? dayTime.start) + 1 };
    return { ...span, digits: digitsMeant(spanText(text, span).replaceAll(" ", "")) };
  };
  return { day: digits(0, 1), clock: digits(2, 5) };
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
