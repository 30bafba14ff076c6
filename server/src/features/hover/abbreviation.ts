import { lookupAbbreviation, lookupTitle, type Abbreviation } from "../../reference/abbreviations";
import { postBySlug } from "../../reference/posts";
import type { Span } from "../../text/span";
import { matchAt, matchSpan, type Around } from "./around";
import { listed } from "./counting";
import { enclosing, escapeMarkdown, quoted, withCaution, type HoverCard, type HoverTarget } from "./layout";
import { writtenOut } from "./written-out";

const token = /[A-Z][A-Z0-9]{0,15}(?:[/+-][A-Z0-9]{1,15}){0,4}/gi;
const part = /[A-Z][A-Z0-9]*/gi;
/** Abbreviations that, in a text of capitals, are more often words, names or parts of names. */
const alsoWords = new Set(
  "AD AF ALL ANA BIT BOG CA COIN COM DAS DOE DS EB GOB GOT HOM ICE IO ISI LES MOD MOST NAM PA PAS PO POL SA SOFA TIP WAG".split(
    " ",
  ),
);
const offices = /^(?:Bureau|Office|Under Secretary|Secretary|Coordinator|Policy|Executive)\b/;
const government = /^Government of (.+)$/;

/** What an abbreviation stands for in a telegram. */
export interface AbbreviationMeaning {
  readonly span: Span;
  readonly term: string;
  /** The words with which the telegram itself explains it; `null` where it does not. */
  readonly own: string | null;
  /** The row of the table and what it can mean there, the likeliest first; `null` where the telegram explains it. */
  readonly listed: { readonly row: Abbreviation; readonly expansions: readonly string[] } | null;
}

/** An abbreviation in running text, only where its letters are capitals; or one of several: `NEA/ARP`, `non-NATO`. */
export function abbreviationCard(target: HoverTarget, around: Around): HoverCard | null {
  const meaning = abbreviationAt(target, around);
  return meaning && cardOf(target, meaning);
}

/** What the abbreviation at the target's offset means; `null` where none is known or it is rather a word. */
export function abbreviationAt(target: HoverTarget, around: Around): AbbreviationMeaning | null {
  const match = matchAt(token, around, target.at);
  if (match === null) return null;
  const whole = matchSpan(around, match);
  const meaning = meaningOf(target, around, whole);
  if (meaning !== null) return meaning;
  const parts = Array.from(match[0].matchAll(part), ({ 0: word, index }) => ({
    start: whole.start + index,
    end: whole.start + index + word.length,
  }));
  // `(R-CA)`: a party and a state of the Union.
  if (match[0].includes("-") && parts.some(({ start, end }) => end - start === 1)) return null;
  const inner = parts.find(({ start, end }) => start <= target.at && target.at <= end);
  // `INR/R` is no office of R, but `L/T` is one of L.
  if (inner !== undefined && inner !== parts[0] && inner.end - inner.start === 1) return null;
  return inner === undefined ? null : meaningOf(target, around, inner);
}

/** The office that a symbol names: "EUR: Bureau of … (not documented: general knowledge)"; `null` for an unknown one. */
export function officeLine(symbol: string, year: number | null): string | null {
  const [first = ""] = symbol.split("/");
  // `S/S` is no office of S.
  const found = lookupAbbreviation(symbol) ?? (first.length > 1 ? lookupAbbreviation(first) : undefined);
  const meant = found?.expansions.filter((expansion) => offices.test(expansion)) ?? [];
  if (found === undefined || meant.length === 0) return null;
  const line = `${escapeMarkdown(found.abbreviation)}: ${escapeMarkdown(listed(meant, "or"))}`;
  return withCaution(isEarly(year) ? `${line}, ${laterName}` : line, found.confidence);
}

/** Offices have the names of the cables that the table was made from; those of the 1970s had others. */
const laterName = "so named in 2004 to 2010";

function isEarly(year: number | null): boolean {
  return year !== null && year < 1995;
}

function meaningOf(target: HoverTarget, around: Around, span: Span): AbbreviationMeaning | null {
  const term = target.text.slice(span.start, span.end);
  const own = isWord(around, term) ? null : writtenOut(target.telegram, term.replace(/s$/, ""));
  // What the telegram says itself is better than any table.
  if (own !== null) return { span, term, own, listed: null };
  const row = abbreviation(term);
  if (row === undefined || !stands(target, around, span, row)) return null;
  return { span, term, own: null, listed: { row, expansions: meantHere(target, row) } };
}

function cardOf(target: HoverTarget, { span, term, own, listed: found }: AbbreviationMeaning): HoverCard {
  if (found === null)
    return {
      span,
      term,
      kind: "abbreviation",
      lines: [`${quoted(own ?? "")}, as this telegram writes it out`],
    };
  const { row, expansions } = found;
  return {
    span,
    term,
    kind: expansions.length === 1 ? "abbreviation" : "ambiguous abbreviation",
    lines: [
      escapeMarkdown(together(expansions)),
      expansions.length > 1 && whichOne(target, row),
      isEarly(target.telegram.year) &&
        expansions.some((expansion) => offices.test(expansion)) &&
        "Named so in 2004 to 2010.",
      row.note && escapeMarkdown(row.note),
    ],
    provenance: row,
  };
}

/** The abbreviation of a word in capitals, or with capitals within (`PolOff`), in the plural too: `NGOs`. */
function abbreviation(printed: string): Abbreviation | undefined {
  if (!/^[A-Z0-9/+-]+s?$/.test(printed) && !/[a-z]\/?[A-Z]/.test(printed)) return lookupTitle(printed);
  return (
    lookupAbbreviation(printed) ??
    (/[A-Z]s$/.test(printed) ? lookupAbbreviation(printed.slice(0, -1)) : undefined) ??
    (/^[A-Z]-\d/.test(printed) ? lookupAbbreviation(printed.replace("-", "")) : undefined)
  );
}

/** Whether the letters stand there as that abbreviation, and not as a word, an initial, an hour or part of an address. */
function stands(target: HoverTarget, around: Around, span: Span, found: Abbreviation): boolean {
  const { words, start } = around;
  const { abbreviation } = found;
  const before = words.slice(0, span.start - start);
  const after = words.slice(span.end - start);
  if (/[.@$'’]$/.test(before) || /^(?:\.[A-Z]|@)/i.test(after)) return false;
  const office = found.expansions.some((each) => offices.test(each));
  const initial = abbreviation.length === 1;
  if (initial && after.startsWith(".")) return false;
  if (office && enclosing(target, "passingLine") !== undefined) return true;
  if (initial) return isAmongOffices(before, after);
  // `8 PM`, `102.5 FM`, `Hartford, CT`, `Doe (CA)`.
  if (/^[PF]M$/.test(abbreviation) && /\d ?$/.test(before)) return false;
  if (/^(?:CA|CT|PA)$/.test(abbreviation) && /[a-z](?:, | \()$/.test(before)) return false;
  return !isWord(around, abbreviation);
}

/** Whether the letters are rather a word, where all around is in capitals. */
function isWord({ words }: Around, term: string): boolean {
  return alsoWords.has(term) && !/[a-z]{2}/.test(words);
}

/** Whether a single letter stands in a list with a symbol of an office: `ISN, T, and SCA`. */
function isAmongOffices(before: string, after: string): boolean {
  const previous = /([A-Z]{2,5}), (?:and )?$/.exec(before)?.[1];
  const next = /^(?:,? and|,) ([A-Z]{2,5})(?![A-Za-z])/.exec(after)?.[1];
  return [previous, next].some((symbol) => symbol !== undefined && officeLine(symbol, null) !== null);
}

/** The meanings that the place allows: `FM` is "from" in headings alone, a passing line names offices. */
function meantHere(target: HoverTarget, { expansions }: Abbreviation): readonly string[] {
  const inText = expansions.filter((expansion) => !expansion.endsWith("(in the heading)"));
  const named = inText.filter((expansion) => offices.test(expansion));
  if (named.length > 0 && enclosing(target, "passingLine") !== undefined) return named;
  const country = senderCountry(target);
  return [...inText].sort((a, b) => Number(namesCountry(b, country)) - Number(namesCountry(a, country)));
}

/** "Government of Brazil, Bahrain or Bolivia". */
export function together(expansions: readonly string[]): string {
  const countries = expansions.map((expansion) => government.exec(expansion)?.[1]);
  return countries.length > 1 && countries.every((country) => country !== undefined)
    ? `Government of ${listed(countries, "or")}`
    : listed(expansions, "or");
}

function whichOne(target: HoverTarget, { abbreviation, expansions }: Abbreviation): string {
  const country = senderCountry(target);
  const governments = expansions.every((expansion) => government.test(expansion));
  if (!governments) return "The context tells which.";
  if (country === undefined) return "The context tells which; it may be yet another.";
  const place = `The sender is in ${escapeMarkdown(country)}`;
  if (expansions.some((expansion) => namesCountry(expansion, country)))
    return `${place}, which speaks for the first.`;
  // `GOB` from Belarus, which the table has for other countries only.
  return abbreviation.charAt(2) === country.charAt(0)
    ? `${place}: perhaps its government, though the table has only others.`
    : "The context tells which; it may be yet another.";
}

function senderCountry({ telegram }: HoverTarget): string | undefined {
  return telegram.reference === null ? undefined : postBySlug(telegram.reference.post)?.country;
}

function namesCountry(expansion: string, country: string | undefined): boolean {
  return country !== undefined && government.exec(expansion)?.[1]?.replace(/^the /, "") === country;
}
