import { daysBetween, type CalendarDate } from "../../facts/date-time-group";

/** "1 day", "16 days", "3,652 days". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands.format(count)} ${count === 1 ? one : many}`;
}

const thousands = new Intl.NumberFormat("en-US");

/** "a", "a and b", "a, b and c"; with another word than "and" where that is given. */
export function listed(words: readonly string[], and = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Up to so many days no months are counted. */
const mostDays = 60;

/** How far a day is from that of the cable: "16 days after the cable", "10 years after the cable (3,652 days)". */
export function fromCable(sent: CalendarDate, date: CalendarDate): string {
  const days = daysBetween(sent, date);
  if (days === 0) return "The day of the cable";
  const side = days > 0 ? "after" : "before";
  const count = counted(Math.abs(days), "day");
  if (Math.abs(days) <= mostDays) return `${count} ${side} the cable`;
  const span = days > 0 ? inYears(sent, date) : inYears(date, sent);
  return `${span} ${side} the cable (${count})`;
}

/** The years, months and days from a day to a later one: "9 years, 8 months and 26 days". */
function inYears(from: CalendarDate, to: CalendarDate): string {
  const whole = (to.year - from.year) * 12 + to.month - from.month;
  const months = daysBetween(later(from, whole), to) < 0 ? whole - 1 : whole;
  const days = daysBetween(later(from, months), to);
  const parts = [
    [Math.floor(months / 12), "year"],
    [months % 12, "month"],
    [days, "day"],
  ] as const;
  return listed(parts.flatMap(([count, what]) => (count === 0 ? [] : [counted(count, what)])));
}

/** The same day so many months on; in a month that has no such day, its last. */
function later({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const index = year * 12 + month - 1 + months;
  const found = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const last = new Date(Date.UTC(found.year, found.month, 0)).getUTCDate();
  return { ...found, day: Math.min(day, last) };
}
