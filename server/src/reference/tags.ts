import file from "../../data/tags.json";
import { isOneSlip, isSwap } from "../text/near";
import { cited, citedRows, indexBy, nameKey, type Provenance, type TableFile } from "./provenance";

/** What a code stands for, or what is wrong with it (`geographic-misuse`, `misspelling`, `unregistered-in-use`). */
export type TagKind =
  | "subject"
  | "subject-obsolete"
  | "program"
  | "organization"
  | "geographic"
  | "geographic-region"
  | "geographic-misuse"
  | "misspelling"
  | "unregistered-in-use";

/** One meaning of one TAGS code. */
export interface TagEntry extends Provenance {
  readonly code: string;
  readonly kind: TagKind;
  /** Only in the lists of the 1970s, or only since; absent: in all years of the table, or no list settles it. */
  readonly period?: "1973-79" | "1980-";
  /** Absent when the meaning is not known, and for slips, which have `means` instead. */
  readonly name?: string;
  /** The registered codes meant or to be used instead, likeliest first. */
  readonly means?: readonly string[];
  /** The codes that took the place of an obsolete one. */
  readonly later?: readonly string[];
  /** What the same two letters mean in ISO 3166, where that differs. */
  readonly iso?: string;
  /** The country's code in ISO 3166 (names after Unicode CLDR), where that is another. */
  readonly isoCode?: string;
  /** In how many of some 6,700 released cables the code stands. */
  readonly uses?: number;
  readonly note?: string;
}

/** The first letter of a subject code, or K for programs, and what it stands for. */
export interface TagCategory extends Provenance {
  readonly letter: string;
  readonly name: string;
  readonly note?: string;
}

export interface TagsFile extends TableFile<TagEntry> {
  readonly covers: { readonly from: number; readonly to: number };
  readonly categories: readonly TagCategory[];
}

/** The years of the cables the table holds for. Handbooks after them changed to other geographic codes. */
export const tagYears = file.covers;

const rowsByCode = indexBy(citedRows(file), (row) => [row.code.toUpperCase()]);
/** All codes of the table, in capitals. */
export const tagCodes: readonly string[] = [...rowsByCode.keys()];
const geographicByName = indexBy(
  file.rows.filter((row) => row.kind === "geographic"),
  (row) => (row.name === undefined ? [] : [nameKey(row.name)]),
);
const categories = new Map(file.categories.map((row) => [row.letter, cited(row, file.sources)]));
const slips: ReadonlySet<TagKind> = new Set<TagKind>([
  "geographic-misuse",
  "misspelling",
  "unregistered-in-use",
]);
const longestInRuns = 6;
const longestCode = 24;
const longestRun = 120;

/**
 * The meanings of a code (in any case) in a cable of that year. No list of the 1980s was found, so a cable of 1980 to 1992
 * gets the meanings of both periods. Without a year: all meanings, and the caller says so. Empty for a code that is not in
 * the table or not of that time; `lookupTag(code)` then tells whether it was or became one.
 */
export function lookupTag(code: string, year?: number): readonly TagEntry[] {
  return rowsOf(code, year);
}

/** What the first letter of a subject code, or the K of a program code, stands for. */
export function tagCategory(letter: string): TagCategory | undefined {
  return categories.get(letter.toUpperCase());
}

/** The codes of a country by its name, as the lists print it, in a cable of that year; empty for other names. */
export function countryCodes(country: string, year?: number): readonly string[] {
  const rows = geographicByName.get(nameKey(country)) ?? [];
  return rows.filter((row) => isOfYear(row, year)).map((row) => row.code);
}

/** What a registered code means first in a cable of that year: a slip in the table is known, but not registered. */
export function registeredTag(code: string, year?: number): TagEntry | undefined {
  return rowsOf(code, year).find((entry) => !slips.has(entry.kind));
}

/** Whether the code is registered in a cable of that year. */
export function isRegisteredTag(code: string, year?: number): boolean {
  return registeredTag(code, year) !== undefined;
}

/**
 * The registered codes that an unknown or misspelt code may stand for, best first. For a slip in the table: those it means.
 * Else those with two neighbours swapped, then those one letter away, each by frequency in released cables; for two
 * letters only swaps count, since nearly every country is one letter away.
 */
export function nearestTags(code: string, year?: number): readonly TagEntry[] {
  const wanted = code.toUpperCase();
  const meant = rowsOf(wanted, year).flatMap((entry) => entry.means ?? []);
  const near = meant.length > 0 ? meant : oneSlipAway(wanted);
  return near.flatMap((other) => registeredTag(other, year) ?? []);
}

function oneSlipAway(code: string): readonly string[] {
  // No code is longer; a run of letters may be, and distances cost its length.
  if (code.length > longestCode) return [];
  return [...rowsByCode.keys()]
    .filter((other) => (code.length > 2 ? isOneSlip(code, other) : isSwap(code, other)))
    .sort((a, b) => Number(isSwap(code, b)) - Number(isSwap(code, a)) || uses(b) - uses(a));
}

/**
 * Splits codes printed without a space between them, such as `VTPREL`, into two or more registered codes, at least one of
 * them a subject or program, that make up the whole token. The split into the fewest codes counts (`ECIN`, not `EC IN`);
 * when there is none, or two with equally many codes, the answer is undefined.
 */
export function splitRunTogether(token: string, year?: number): readonly string[] | undefined {
  if (token.length > longestRun) return undefined;
  const text = token.toUpperCase();
  const splits: (Split | undefined)[] = [{ count: 0, lastStart: 0, unique: true }];
  for (let end = 2; end <= text.length; end++) {
    let fewest: Split | undefined;
    for (let start = Math.max(0, end - longestInRuns); start <= end - 2; start++) {
      const before = splits[start];
      if (!before || !isInRuns(text.slice(start, end), year)) continue;
      const count = before.count + 1;
      if (!fewest || count < fewest.count) fewest = { count, lastStart: start, unique: before.unique };
      else if (count === fewest.count) fewest = { ...fewest, unique: false };
    }
    splits[end] = fewest;
  }
  const codes: string[] = [];
  if (!splits[text.length]?.unique) return undefined;
  for (let end = text.length; end > 0; end = splits[end]?.lastStart ?? 0) {
    codes.unshift(text.slice(splits[end]?.lastStart, end));
  }
  const hasTopic = codes.some((code) => rowsOf(code, year).some(isTopic));
  return codes.length > 1 && hasTopic ? codes : undefined;
}

/** The split of the text up to some offset into the fewest codes: how many, where the last begins, no other as short. */
interface Split {
  readonly count: number;
  readonly lastStart: number;
  readonly unique: boolean;
}

/** Whether a code may be part of a run: organizations only when released cables carry them, for their list is long. */
function isInRuns(code: string, year: number | undefined): boolean {
  return rowsOf(code, year).some(
    (entry) =>
      isTopic(entry) ||
      entry.kind === "geographic" ||
      entry.kind === "geographic-region" ||
      (entry.kind === "organization" && !!entry.uses),
  );
}

function isTopic({ kind }: TagEntry): boolean {
  return kind === "subject" || kind === "subject-obsolete" || kind === "program";
}

function rowsOf(code: string, year?: number): readonly TagEntry[] {
  const rows = rowsByCode.get(code.toUpperCase()) ?? [];
  // Most codes had one meaning in all years.
  return rows.every(({ period }) => period === undefined) ? rows : rows.filter((row) => isOfYear(row, year));
}

function isOfYear({ period }: TagEntry, year: number | undefined): boolean {
  if (!period || year === undefined) return true;
  return period === "1973-79" ? year < 1993 : year >= 1980;
}

function uses(code: string): number {
  return Math.max(0, ...rowsOf(code).map((row) => row.uses ?? 0));
}
