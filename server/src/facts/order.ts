import { spanText } from "../text/span";
import type { OrderLine } from "../syntax/tree";
import { fullYear, monthNumber, type CalendarDate } from "./date-time-group";

/** What the E.O. line says of declassification. */
export type Declassification =
  /** `schedule`: the code before the date, GDS or RDS-1; `null` where only a date is printed. */
  | { readonly kind: "date"; readonly date: CalendarDate; readonly schedule: string | null }
  | { readonly kind: "notApplicable" }
  /** An exemption or a schedule: X1 to X8, 25X1, OADR, MR, GDS, XGDS-3, ADS, RDS-1. */
  | { readonly kind: "code"; readonly code: string }
  /** An event or a span of time in words. */
  | { readonly kind: "words" };

export interface Order {
  readonly line: OrderLine;
  /** As printed, without spaces: "12958"; `null` when none is printed. */
  readonly number: string | null;
  readonly declassification: Declassification | null;
  /** Whether the line tells of a declassification that took place: the stamp of a later review. */
  readonly reviewed: boolean;
}

const reviewed = /DECLASSIFIED/i;

export function readOrder(text: string, line: OrderLine): Order {
  return {
    line,
    number: line.number && spanText(text, line.number),
    declassification: line.declassification && readDeclassification(spanText(text, line.declassification)),
    reviewed: reviewed.test(text.slice(line.label.end, line.end)),
  };
}

const code =
  /^(?:DECL:? ?)?((?:25|50)?X\d?(?:-[A-Z]+)?|75X|OADR|MR|X?GDS(?:-\d)?|ADS|RDS(?:-\d)?|EXEMPT)(?=$|[\s.,;:(\d])/i;
/** Words that may stand before a date: a schedule, the office that downgrades, "on". */
const beforeDate = /^(?:(?:X?GDS(?:-\d)?|RDS(?:-\d)?|CO|ON|DATE|DECL)[\s:,]+)+/i;

export function readDeclassification(printed: string): Declassification {
  const words = printed.trim();
  if (/^(?:N\s?[/.]?\s?A\b|NONE$|NOT APPLICABLE)/i.test(words)) return { kind: "notApplicable" };
  const date = readDate(words.replace(beforeDate, ""));
  if (date !== null)
    return { kind: "date", date, schedule: /^(?:X?GDS|RDS)(?:-\d)?/.exec(words)?.[0] ?? null };
  const found = code.exec(words);
  return found?.[1] === undefined ? { kind: "words" } : { kind: "code", code: found[1].toUpperCase() };
}

/**
 * A date as E.O. lines write it: `04/10/2018`, `04/10/18`, `2018/04/10`, `2018-04-10`, `10 APR 2018`, `APRIL 10, 2018`.
 * It need not be a day that the calendar has. `null` when the text does not begin with a date.
 */
export function readDate(printed: string): CalendarDate | null {
  const numbers = /^(\d{1,4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,4})(?!\d)/.exec(printed);
  if (numbers !== null) {
    const [a, b, c] = numbers.slice(1).map(Number);
    if (a === undefined || b === undefined || c === undefined) return null;
    return numbers[1]?.length === 4 ? { year: a, month: b, day: c } : { year: fullYear(c), month: a, day: b };
  }
  const words =
    /^(?<day>\d{1,2}) ?(?<month>[A-Z]{3})[A-Z]*,? ?(?<year>\d{4}|\d{2})(?!\d)/i.exec(printed) ??
    /^(?<month>[A-Z]{3})[A-Z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})(?!\d)/i.exec(printed);
  const { day = "", month: name = "", year = "" } = words?.groups ?? {};
  const month = Number.isNaN(Number(name)) ? monthNumber(name) : 0;
  return month === 0 ? null : { year: fullYear(Number(year)), month, day: Number(day) };
}
