import { postBySlug } from "../reference/posts";
import type { Telegram } from "../syntax/tree";
import { spanText } from "../text/span";
import { fullYear, isRealDate, monthNumber, type CalendarDate } from "./date-time-group";
import { canonicalId, postSlug } from "./message-reference";

/** What an archive's own lines around a telegram say of it. */
export interface Wrapper {
  /** The reference id as the archive writes it: "06ZENDA42"; `null` when it gives none. */
  readonly id: string | null;
  /** The post that sent it, in capitals, where the archive has it in words: `From: Embassy Zenda`. */
  readonly post: string | null;
  /** The day on which the telegram was sent, by the archive. Never its hour: archives get it wrong. */
  readonly date: CalendarDate | null;
}

const id = /(?:^|[\s"',;|:])((?:19|20)?\d{2}(?!V?ZCZC)[A-Z]{4,24}\d{1,6})(?=$|[\s"',;|])/m;
/** `Embassy Zenda` on a line or in a column of its own, or behind a label. */
const origin =
  /(?:^|[\t",;|]) ?(?:(?:from|origin) ?: ?)?(?:(?:U\.?S\.? |American )?(?:Embassy|Consulate(?: General)?|Mission) |AM(?:EMBASSY|CONSUL) )([A-Z][A-Z.' -]{2,30}?) ?(?=$|[\t\r",;|])/gim;
const department = /^(?:from|origin) ?: ?(?:The )?(?:Secretary|Department) of State\b/im;
/** Names that the tables do not know: capital letters tell them from the words of a sentence. */
const placeName = /^[A-Z][A-Za-z.'-]*(?: [A-Z][A-Za-z.'-]*){0,2}$/;
/** The places where archives print a date: a line of its own, a column, behind a label. */
const dated =
  /(?:^|[\t",]) ?(?:date ?: ?|Date\/DTG ?: ?|Cable dated: ?|Sent: ?|Created: ?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})|(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>(?:19|20)\d{2})|(?<dd>\d{1,2}) (?<mmm>[A-Z][a-z]+),? (?<yy>(?:19|20)\d{2})|(?<name>[A-Z][a-z]+) (?<of>\d{1,2}), (?<inYear>(?:19|20)\d{2}))/gm;

/** What a later system printed for the heading, also below the level: `MRN: 09 PORT ELPHBERG 42`. */
const printedReference = /^MRN ?: ?(\d{2}) ([A-Z][A-Z .'-]{1,24}) (\d{1,6})$/m;
const printedHeading = /^(?:MRN|Date\/DTG) ?:/;

/** Reads what stands before and between the parts of a telegram. */
export function readWrapper(text: string, { children, opening }: Telegram): Wrapper {
  const above = children.filter((node) => node.kind === "preamble");
  const passing = opening?.parts.filter((part) => part.kind === "passingLine") ?? [];
  const words = [
    ...above,
    ...passing.filter(({ start }) => printedHeading.test(text.slice(start, start + 10))),
  ]
    .map((node) => spanText(text, node).slice(0, 4000))
    .join("\n");
  if (words === "") return { id: null, post: null, date: null };
  return { id: readId(words), post: readOrigin(words), date: readDay(words) };
}

function readId(words: string): string | null {
  const [, year, post, serial] = printedReference.exec(words) ?? [];
  if (year !== undefined && post !== undefined) return canonicalId(Number(year), post, Number(serial));
  return id.exec(words)?.[1] ?? null;
}

function readOrigin(words: string): string | null {
  for (const [, name = ""] of words.matchAll(origin)) {
    if (placeName.test(name) || postBySlug(postSlug(name)) !== undefined) return name.toUpperCase();
  }
  return department.test(words) ? "STATE" : null;
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
