import {
  dayOfYear,
  daysBetween,
  groupSpan,
  type CalendarDate,
  type DateTimeGroup,
} from "../../facts/date-time-group";
import { isNoTime, minutesLater } from "../../facts/filing";
import { digitsMeant } from "../../text/digits";
import { spanText } from "../../text/span";
import { counted, listed } from "./counting";
import { enclosing, type HoverCard, type HoverTarget } from "./layout";
import { partCard, printed } from "./part";

const longDate = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" });

const noSuch = "No such day or time exists.";
export const noSuchDay = "The calendar has no such day.";

/** "Thursday, April 10, 2008" */
export function dateInWords({ year, month, day }: CalendarDate): string {
  return longDate.format(new Date(Date.UTC(year, month - 1, day)));
}

/** The date-time group: when the telegram was released for sending, in Zulu. */
export function dateTimeCard(target: HoverTarget): HoverCard | null {
  const { dateTimeGroup } = target.telegram;
  const line = enclosing(target, "dateTimeLine");
  if (line === undefined) return null;
  if (dateTimeGroup === null) {
    const span = groupSpan(line);
    return {
      span,
      term: spanText(target.text, span),
      kind: "date-time group",
      lines: [line.year === null ? "The year is lost." : noSuch],
    };
  }
  return {
    span: dateTimeGroup.span,
    term: spanText(target.text, dateTimeGroup.span),
    kind: "date-time group",
    lines: [
      `${dateInWords(dateTimeGroup)}, ${clock(dateTimeGroup)} UTC`,
      `Day ${String(dayOfYear(dateTimeGroup))} of the year (Julian day)`,
    ],
  };
}

/** Format line 3: Julian day and filing time, and how far they are from the date-time group. */
export function filingCard(target: HoverTarget): HoverCard | null {
  const line = enclosing(target, "originatorLine");
  if (line === undefined) return null;
  const { dateTimeGroup } = target.telegram;
  const day = Number(digitsMeant(spanText(target.text, line.julianDay)));
  const time = digitsMeant(spanText(target.text, line.filingTime));
  const date = dateTimeGroup && dayNear(dateTimeGroup, day);
  const span = { start: line.julianDay.start, end: line.filingTime.end };
  const card = { ...printed(target, span), kind: "Julian day and filing time" };
  const isDay = dateTimeGroup === null ? day >= 1 && day <= 366 : date !== null;
  if (!isDay || isNoTime(time)) return { ...card, lines: [noSuch] };
  return partCard("filing", {
    ...card,
    lines: [
      `Day ${day} of the year${date ? `: ${dateInWords(date)}` : ""}, ${time.slice(0, 2)}:${time.slice(2)} UTC`,
      dateTimeGroup &&
        date &&
        fromGroup(daysBetween(dateTimeGroup, date) * minutesOfDay + minutesLater(time, dateTimeGroup)),
    ],
  });
}

const minutesOfDay = 1440;

/** "6 minutes after the date-time group", "1 day, 2 hours and 3 minutes before the date-time group". */
function fromGroup(minutes: number): string {
  if (minutes === 0) return "The minute of the date-time group";
  const span = Math.abs(minutes);
  const parts = [
    [Math.floor(span / minutesOfDay), "day"],
    [Math.floor(span / 60) % 24, "hour"],
    [span % 60, "minute"],
  ] as const;
  const words = parts.flatMap(([count, what]) => (count === 0 ? [] : [counted(count, what)]));
  return `${listed(words)} ${minutes > 0 ? "after" : "before"} the date-time group`;
}

/** The day with that number in the year of a date or, over New Year's Day, of the year next to it; `null` for none. */
function dayNear(to: CalendarDate, day: number): CalendarDate | null {
  const [own = null, ...others] = [to.year, to.year - 1, to.year + 1].map((year) => dayInYear(year, day));
  const near = [own, ...others].find((date) => date && Math.abs(daysBetween(to, date)) <= halfYear);
  return near ?? own;
}

const halfYear = 183;

function dayInYear(year: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, 0, day));
  if (date.getUTCFullYear() !== year) return null;
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function clock({ hour, minute }: DateTimeGroup): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
