import { isLetter } from "../text/characters";
import { digitsMeant, misreadNumber } from "../text/digits";
import { spanText, type Span } from "../text/span";
import type { OrderLine } from "../syntax/tree";
import { fullYear, monthNames, monthNumber, type CalendarDate } from "./date-time-group";

/** What the E.O. line says of declassification. */
export type Declassification =
  /** `schedule`: the code before the date, GDS or ADS; `null` where only a date is printed. */
  | { readonly kind: "date"; readonly date: CalendarDate; readonly schedule: string | null }
  /** Another level, not declassification: `DNG: CO 06/05/2018`. `date`: `null` where none is read. */
  | { readonly kind: "downgrade"; readonly date: CalendarDate | null }
  /** A review, not declassification: `RDS-1 6/30/95`. `code`: RDS with its digit. */
  | { readonly kind: "review"; readonly code: string; readonly date: CalendarDate | null }
  | { readonly kind: "notApplicable" }
  /** An exemption or a schedule: X1 to X8, 25X1, OADR, MR, GDS, XGDS-3, ADS. */
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

const declassified = /DECLASSIFIED/i;

export function readOrder(text: string, line: OrderLine): Order {
  return {
    line,
    number: line.number && spanText(text, line.number),
    declassification:
      line.declassification &&
      readDeclassification(
        spanText(text, line.declassification),
        line.declLabel === null ? "" : spanText(text, line.declLabel),
      ),
    reviewed: declassified.test(text.slice(line.label.end, line.end)),
  };
}

/**
 * The words that say what is meant on which day, also the label of a downgrade: `DNG: CO 06/05/2018`. `null` where
 * nothing is said.
 */
export function declassificationSpan({ line, declassification }: Order): Span | null {
  const words = line.declassification;
  if (words === null) return null;
  const start = declassification?.kind === "downgrade" ? (line.declLabel ?? words).start : words.start;
  return { start, end: words.end };
}

const code =
  /^(?:DECL:? ?)?(?:1[.,][56] ?)?((?:25|50)?X\d?(?:-[A-Z]+)?|75X|OADR|MR|X?GDS(?:-\d)?|ADS|EXEMPT)(?=$|[\s.,;:(\d])/i;
const schedule = /^(?:X?GDS(?:-\d)?|ADS)/i;
const review = /^RDS(?:-\d)?(?=$|[\s.,;:(\d])/i;
const downgrade = /\bDNG\b/i;
/** Words that may stand before a date: a schedule, the level of a downgrade, "on". */
const beforeDate =
  /^(?:(?:X?GDS(?:-\d)?|ADS|RDS(?:-\d)?|DNG|CO|ON|DATE|DECL(?:AS(?:SIFY|SIFIED)?)?)[\s:,]+)+/i;

/** `label`: the words before, "DECL:" or "DNG:". */
export function readDeclassification(printed: string, label = ""): Declassification {
  const words = printed.trim();
  if (/^(?:N\s?[/.]?\s?A\b|NONE$|NOT APPLICABLE)/i.test(words)) return { kind: "notApplicable" };
  const date = findDate(words)?.date ?? null;
  if (downgrade.test(label) || /^DNG\b/i.test(words)) return { kind: "downgrade", date };
  const reviewed = review.exec(words);
  if (reviewed !== null) return { kind: "review", code: reviewed[0].toUpperCase(), date };
  if (date !== null) return { kind: "date", date, schedule: schedule.exec(words)?.[0].toUpperCase() ?? null };
  const found = code.exec(words);
  return found?.[1] === undefined ? { kind: "words" } : { kind: "code", code: found[1].toUpperCase() };
}

/** A date as it is printed. */
export interface PrintedDate {
  readonly date: CalendarDate;
  readonly printed: string;
  /** Whether the day stands before the month, which only a number above 12 tells: `31/07/2018`. */
  readonly dayFirst: boolean;
  /** Where it begins in the words that it was sought in. */
  readonly at: number;
}

/** The date in what is said of declassification, perhaps behind a schedule: `GDS 6/30/85`. */
export function findDate(words: string): PrintedDate | null {
  const at = beforeDate.exec(words)?.[0].length ?? 0;
  const found = readDate(words.slice(at));
  return found && { ...found, at };
}

/**
 * A date as E.O. lines write it: `04/10/2018`, `04/10/18`, `2018/04/10`, `20180410`, `10 APR 2018`, `APRIL 10, 2018`.
 * Its line may break off within it: `04/10/20` and `18`. Letters may stand for digits of it: `04/1O/2018`. It need not be
 * a day that the calendar has. `null` when the text does not begin with a date.
 */
export function readDate(words: string): Omit<PrintedDate, "at"> | null {
  const meant = words.replace(misreadNumber, digitsMeant);
  const found = dateForms.map((form) => form.exec(meant)).find((match) => match !== null);
  const { year = "", month: name = "", day = "" } = found?.groups ?? {};
  if (found === undefined) return null;
  const month = isLetter(name.charCodeAt(0)) ? monthNumber(name) : Number(name);
  const dayFirst = month > 12 && Number(day) <= 12;
  const date = {
    year: fullYear(Number(year.replace(/\s/g, ""))),
    month: dayFirst ? Number(day) : month,
    day: dayFirst ? month : Number(day),
  };
  return { date, dayFirst, printed: words.slice(0, found[0].length) };
}

const monthName = `(?<month>${monthNames})`;
const dateForms = [
  "(?<year>\\d{4}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<day>\\d{1,2})",
  "(?<month>\\d{1,2}) ?[/.-]\\s{0,4}(?<day>\\d{1,2}) ?[/.-]\\s{0,4}(?<year>\\d{4}|(?:19|20)\\s{1,4}\\d{2}|\\d{2})",
  "(?<month>\\d{1,2}) (?<day>\\d{1,2}) (?<year>\\d{4})",
  "(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})",
  "(?<month>\\d{2})(?<day>\\d{2})(?<year>(?:19|20)\\d{2})",
  `(?<day>\\d{1,2})[ -]?${monthName}[ ,-]{0,2}(?<year>\\d{4}|\\d{2})`,
  `${monthName} ?(?<day>\\d{1,2})(?:, ?| )(?<year>\\d{4}|\\d{2})`,
  `(?<year>\\d{4})[ /-]?${monthName}[ /-]?(?<day>\\d{1,2})`,
].map((form) => new RegExp(`^${form}(?!\\d)`, "i"));
