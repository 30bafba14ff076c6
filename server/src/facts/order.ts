import { spanText } from "../text/span";
import type { OrderLine } from "../syntax/tree";
import { fullYear, months, type CalendarDate } from "./date-time-group";

/** What the E.O. line says of declassification. */
export type Declassification =
  | { readonly kind: "date"; readonly date: CalendarDate }
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
}

export function readOrder(text: string, line: OrderLine): Order {
  return {
    line,
    number: line.number && spanText(text, line.number),
    declassification: line.declassification && readDeclassification(spanText(text, line.declassification)),
  };
}

const code = /^(?:DECL:? ?)?((?:25|50)?X\d?(?:-[A-Z]+)?|75X|OADR|MR|X?GDS(?:-\d)?|ADS|RDS(?:-\d)?|EXEMPT)\b/i;

export function readDeclassification(printed: string): Declassification {
  if (/^N\s?\/?\s?A\b/i.test(printed)) return { kind: "notApplicable" };
  const date = readDate(printed);
  if (date !== null) return { kind: "date", date };
  const found = code.exec(printed);
  return found?.[1] === undefined ? { kind: "words" } : { kind: "code", code: found[1].toUpperCase() };
}

/**
 * A date as E.O. lines write it: `04/10/2018`, `04/10/18`, `2018/04/10`, `2018-04-10`, `10 APR 2018`. It need not
 * be a day that the calendar has. `null` when the text does not begin with a date.
 */
export function readDate(printed: string): CalendarDate | null {
  const numbers = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?!\d)/.exec(printed);
  if (numbers !== null) {
    const [a, b, c] = numbers.slice(1).map(Number);
    if (a === undefined || b === undefined || c === undefined) return null;
    return numbers[1]?.length === 4 ? { year: a, month: b, day: c } : { year: fullYear(c), month: a, day: b };
  }
  const words = /^(\d{1,2}) ?([A-Z]{3})[A-Z]* ?(\d{4}|\d{2})/i.exec(printed);
  const month = months.indexOf(words?.[2]?.toUpperCase() ?? "") + 1;
  if (words === null || month === 0) return null;
  return { year: fullYear(Number(words[3])), month, day: Number(words[1]) };
}
