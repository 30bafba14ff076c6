import { padded } from "./random";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"] as const;
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export function monthOf(date: Date): string {
  return months[date.getUTCMonth()]!;
}

/** `2226`. */
export function clock(date: Date): string {
  return padded(date.getUTCHours(), 2) + padded(date.getUTCMinutes(), 2);
}

/** `102226Z APR 08`. */
export function dateTimeGroup(date: Date): string {
  return `${padded(date.getUTCDate(), 2)}${clock(date)}Z ${monthOf(date)} ${padded(date.getUTCFullYear() % 100, 2)}`;
}

/** `2008-04-10T22:26Z`. */
export function isoMinute(date: Date): string {
  return `${date.toISOString().slice(0, 16)}Z`;
}

/** `2008-04-10`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** From the first of January, which is 1. */
export function julianDay(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 0)) / 86_400_000);
}

/** `04/10/2008`, or with two digits of the year. */
export function slashed(date: Date, yearDigits: 2 | 4 = 4): string {
  const year = String(date.getUTCFullYear()).slice(-yearDigits);
  return `${padded(date.getUTCMonth() + 1, 2)}/${padded(date.getUTCDate(), 2)}/${year}`;
}

/** `Thursday, 10 April 2008, 22:26`. */
export function inWords(date: Date): string {
  const day = `${days[date.getUTCDay()]!}, ${padded(date.getUTCDate(), 2)} ${monthNames[date.getUTCMonth()]!}`;
  return `${day} ${date.getUTCFullYear()}, ${colonClock(date)}`;
}

/** `22:26`. */
export function colonClock(date: Date): string {
  return date.toISOString().slice(11, 16);
}

/** The same day some years later. */
export function yearsLater(date: Date, years: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()));
}
