import type { Span } from "../text/span";
import { isRealDate, monthNumber, type CalendarDate } from "./date-time-group";
import type { SectionFact } from "./sections";

/** A day by which a telegram asks for an answer. */
export interface Deadline {
  readonly date: CalendarDate;
  /** The date as printed: `April 17, 2008`. */
  readonly span: Span;
}

const dated =
  /(?:\bby|\bbefore|\bthan|\buntil|\bCOB|\bNLT)[\s\\>]+(?:(?:COB|close of business|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?[\s\\>]+)?(?:on[\s\\>]+)?((?:(?<month>[A-Z]{3,9})[\s\\>]+(?<day>\d{1,2})|(?<day2>\d{1,2})[\s\\>]+(?<month2>[A-Z]{3,9})),?[\s\\>]+(?<year>20\d\d|19\d\d))/gi;

/** The days, with their years, that stand in the parts "reporting deadline". */
export function readDeadlines(text: string, sections: readonly SectionFact[]): readonly Deadline[] {
  const found: Deadline[] = [];
  for (const { kind, span } of sections) {
    if (kind !== "reporting deadline") continue;
    for (const match of text.slice(span.start, span.end).matchAll(dated)) {
      const { month, day, month2, day2, year } = match.groups ?? {};
      const date = {
        year: Number(year),
        month: monthNumber(month ?? month2 ?? ""),
        day: Number(day ?? day2),
      };
      const end = span.start + match.index + match[0].length;
      if (isRealDate(date)) found.push({ date, span: { start: end - (match[1] ?? "").length, end } });
    }
  }
  return found;
}
