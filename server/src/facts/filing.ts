import { dayOfYear, type DateTimeGroup } from "./date-time-group";

/** How many days after the day of the date-time group the Julian day of format line 3 is; over the turn of a year, too. */
export function daysLater(julianDay: number, sent: DateTimeGroup): number {
  const days = julianDay - dayOfYear(sent);
  if (days < -180) return days + daysInYear(sent.year);
  return days > 180 ? days - daysInYear(sent.year - 1) : days;
}

export function daysInYear(year: number): number {
  return dayOfYear({ year, month: 12, day: 31 });
}

/** How many minutes after the minute of the date-time group the clock of format line 3 is, by the clock alone. */
export function minutesLater(filingTime: string, sent: DateTimeGroup): number {
  const hour = Number(filingTime.slice(0, 2));
  const minute = Number(filingTime.slice(2));
  return (hour - sent.hour) * 60 + minute - sent.minute;
}

/** Whether four digits are no time of day: `2460`. */
export function isNoTime(clock: string): boolean {
  return clock.slice(0, 2) > "23" || clock.slice(2) > "59";
}
