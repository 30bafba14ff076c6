import { spanText } from "../text/span";
import type { Telegram } from "../syntax/tree";
import { fullYear, isRealDate, monthNumber, type CalendarDate } from "./date-time-group";

/** What an archive's own lines around a telegram say of it. */
export interface Wrapper {
  /** The reference id as the archive writes it: "06ZENDA42"; `null` when it gives none. */
  readonly id: string | null;
  /** The day on which the telegram was sent, by the archive. Never its hour: archives get it wrong. */
  readonly date: CalendarDate | null;
}

const id = /(?:^|[\s"',;|:])((?:19|20)?\d{2}(?!V?ZCZC)[A-Z]{4,24}\d{1,6})(?=$|[\s"',;|])/m;
/** The places where archives print a date: a line of its own, a column, behind a label. */
const dated =
  /(?:^|[\t",]) ?(?:date ?: ?|Cable dated: ?|Sent: ?|Created: ?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})|(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>(?:19|20)\d{2})|(?<dd>\d{1,2}) (?<mmm>[A-Z][a-z]+),? (?<yy>(?:19|20)\d{2})|(?<name>[A-Z][a-z]+) (?<of>\d{1,2}), (?<inYear>(?:19|20)\d{2}))/gm;

/** Reads what stands before and between the parts of a telegram. */
export function readWrapper(text: string, telegram: Telegram): Wrapper {
  const words = telegram.children
    .filter((node) => node.kind === "preamble")
    .map((node) => spanText(text, node).slice(0, 4000))
    .join("\n");
  return words === "" ? { id: null, date: null } : { id: id.exec(words)?.[1] ?? null, date: readDay(words) };
}

function readDay(words: string): CalendarDate | null {
  for (const { groups: { year, month, day, m, d, y, dd, mmm, yy, name, of, inYear } = {} } of words.matchAll(
    dated,
  )) {
    const found = {
      year: fullYear(Number(year ?? y ?? yy ?? inYear)),
      month: monthNumber(month ?? m ?? mmm ?? name ?? ""),
      day: Number(day ?? d ?? dd ?? of),
    };
    if (isRealDate(found)) return found;
  }
  return null;
}
