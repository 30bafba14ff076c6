import type { Span } from "../text/span";
import { isRealDate, monthNames, monthNumber, type CalendarDate } from "./date-time-group";
import type { SectionFact } from "./sections";

/** A day by which a telegram asks for an answer. */
export interface Deadline {
  readonly date: CalendarDate;
  /** The date as printed: `April 17, 2008`. */
  readonly span: Span;
}

/** Blanks, with a copyist's backslash or the sign of quoting at a line's end. */
const gap = String.raw`[\s\\>]{1,20}`;
const before = String.raw`(?:(?:COB|OOB|noon|(?:the )?(?:close|opening) of business|\(NLT\)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?${gap}){0,2}(?:on${gap})?`;
const dated = new RegExp(
  String.raw`(?:\bby|\bbefore|\bthan|\buntil|\bCOB|\bNLT)${gap}${before}(` +
    String.raw`(?:(?<month>${monthNames})${gap}(?<day>\d{1,2})(?:st|nd|rd|th)?|(?<day2>\d{1,2})(?:st|nd|rd|th)?${gap}(?<month2>${monthNames})),?${gap}(?<year>20\d\d|19\d\d)` +
    String.raw`|(?<month3>\d{1,2})/(?<day3>\d{1,2})/(?<year3>20\d\d|19\d\d))`,
  "gi",
);

/** The days, with their years, that stand in the parts "reporting deadline". */
export function readDeadlines(text: string, sections: readonly SectionFact[]): readonly Deadline[] {
  const found: Deadline[] = [];
  for (const { kind, span } of sections) {
    if (kind !== "reporting deadline") continue;
    for (const match of text.slice(span.start, span.end).matchAll(dated)) {
      const { month, day, year, month2, day2, month3, day3, year3 } = match.groups ?? {};
      const date = {
        year: Number(year ?? year3),
        month: monthNumber(month ?? month2 ?? month3 ?? ""),
        day: Number(day ?? day2 ?? day3),
      };
      const end = span.start + match.index + match[0].length;
      if (isRealDate(date)) found.push({ date, span: { start: end - (match[1] ?? "").length, end } });
    }
  }
  return found;
}
