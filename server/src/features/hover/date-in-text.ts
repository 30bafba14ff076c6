import {
  daysBetween,
  fullYear,
  isRealDate,
  monthNumber,
  type CalendarDate,
} from "../../facts/date-time-group";
import { months } from "../../text/months";
import { matchAt, matchSpan, type Around } from "./around";
import { fromCable } from "./counting";
import { dateInWords, noSuchDay } from "./date-time";
import type { HoverCard, HoverTarget } from "./layout";

const month =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
/** A blank or a line end, with what copies put behind one. */
const blank = String.raw`[ \t\r\n\\>¶]{1,6}`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const to = String.raw`(?: ?[-–] ?${day})?`;
/** What shows that the digits are no day: `17,000`, `17.5`, `17:30`. */
const noNumber = String.raw`(?![\d:%]|[./]\d|,\d{3}(?!\d))`;
const inYear = String.raw`(?:(?:,?${blank}|,)((?:1[6-9]|20)\d\d)(?!\d))?`;
const shortMonth = months.join("|");

type Read = (groups: readonly string[]) => WrittenDate | null;

/** A date as written: `year` is 0 where none is printed, `last` the last of several days. */
interface WrittenDate {
  readonly first: CalendarDate;
  readonly last: CalendarDate | null;
}

/** The forms of dates, and how each is read from its groups; the first that is found counts. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [
    // 17APR08, 17 APR 08, 17APR2008
    new RegExp(
      String.raw`(?<![\dA-Za-z])(\d{1,2}) ?(${shortMonth}) ?((?:19|20)\d\d|\d\d)(?![\dA-Za-z])`,
      "g",
    ),
    ([from = "", name = "", printed = ""]) => written(name, from, "", printed),
  ],
  [
    // 2008-04-17
    /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g,
    ([printed = "", number = "", from = ""]) => written(number, from, "", printed),
  ],
  [
    // April 17, 2008; April 17-19
    new RegExp(String.raw`(?<![A-Z])(${month})\.?${blank}${day}${to}${noNumber}${inYear}`, "gi"),
    ([name = "", from = "", till = "", printed = ""]) => written(name, from, till, printed),
  ],
  [
    // 17 April 2008; 17-19 April; the 17th of April
    new RegExp(
      // The stop of an abbreviation only before the year: elsewhere it may be the sentence's.
      String.raw`(?<![\d.,:/-])${day}${to}${blank}(?:of${blank})?(${month})(?![A-Z])(?:\.(?=,?${blank}\d{4}))?${inYear}`,
      "gi",
    ),
    ([from = "", till = "", name = "", printed = ""]) => written(name, from, till, printed),
  ],
];

const group = new RegExp(
  String.raw`(?<![\dA-Za-z])(\d\d)([01]\d|2[0-3])([0-5]\d) ?Z ?(${shortMonth}) ?((?:19|20)\d\d|\d\d)(?![\dA-Za-z])`,
  "g",
);

const weekdayBefore = /\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),?[ \t\r\n\\>]{1,6}(?:the )?$/i;

/** A date in running text: its day of the week, and how far it is from the cable. */
export function dateInTextCard(target: HoverTarget, around: Around): HoverCard | null {
  const time = matchAt(group, around, target.at);
  if (time !== null) return groupCard(target, around, time);
  for (const [pattern, read] of forms) {
    const match = matchAt(pattern, around, target.at);
    const found = match && read(match.slice(1));
    if (match !== null && found !== null) return dateCard(target, around, match, found);
  }
  return null;
}

function written(name: string, from: string, till: string, printed: string): WrittenDate | null {
  // `may 5` and, where all is in capitals, `MAY 5` can be the verb.
  if (/^[a-z]/.test(name) || (name === "MAY" && printed === "")) return null;
  const first = {
    year: printed === "" ? 0 : fullYear(Number(printed)),
    month: monthNumber(name),
    day: Number(from),
  };
  if (first.month === 0 || first.day === 0 || first.day > 31) return null;
  if (till === "") return { first, last: null };
  return Number(till) > first.day && Number(till) <= 31
    ? { first, last: { ...first, day: Number(till) } }
    : null;
}

function groupCard(target: HoverTarget, around: Around, match: RegExpExecArray): HoverCard | null {
  const [, dayOf, hour = "", minute = "", name = "", printed] = match;
  const date = { year: fullYear(Number(printed)), month: monthNumber(name), day: Number(dayOf) };
  const sent = target.telegram.date;
  return {
    span: matchSpan(around, match),
    term: match[0],
    kind: "date-time group",
    lines: isRealDate(date)
      ? [`${dateInWords(date)}, ${hour}:${minute} UTC`, sent && fromCable(sent, date)]
      : [noSuchDay],
  };
}

function dateCard(
  target: HoverTarget,
  around: Around,
  match: RegExpExecArray,
  { first, last }: WrittenDate,
): HoverCard | null {
  const sent = target.telegram.date;
  const yearless = first.year === 0;
  const year = yearless ? sent && nearestYear(sent, first) : first.year;
  if (year === null) return null;
  const card = {
    span: matchSpan(around, match),
    term: match[0].replace(/[\s\\>¶]+/g, " "),
    kind: last === null ? "date" : "dates",
  };
  const begin = { ...first, year };
  const end = last && { ...last, year };
  if (!isRealDate(begin) || (end !== null && !isRealDate(end))) return { ...card, lines: [noSuchDay] };
  const days = [begin, ...(end === null ? [] : [end])].map(dateInWords).join(" to ");
  const weekday = weekdayBefore.exec(around.words.slice(0, match.index))?.[1];
  return {
    ...card,
    lines: [
      yearless ? `${days} (year not printed: the nearest to the cable)` : days,
      sent && fromCable(sent, begin),
      weekday !== undefined &&
        !days.toLowerCase().startsWith(weekday.toLowerCase()) &&
        `The text says ${weekday}.`,
    ],
  };
}

/** The year in which the day is nearest to that of the cable; `null` for a day that none of them has. */
function nearestYear(sent: CalendarDate, { month: number, day: date }: CalendarDate): number | null {
  const distance = (year: number): number => Math.abs(daysBetween(sent, { year, month: number, day: date }));
  const years = [sent.year, sent.year - 1, sent.year + 1].filter((year) =>
    isRealDate({ year, month: number, day: date }),
  );
  return years.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
