import { stripEnd } from "../text/characters";
import { postBySlug, type Post } from "../reference/posts";
import type { ReferenceItem, ReferencesPart } from "../syntax/tree";
import { digitsMeant, misreadNumber } from "../text/digits";
import { spanText, type Span } from "../text/span";
import type { CalendarDate } from "./date-time-group";
import { fullYear } from "./date-time-group";
import { canonicalId, isTravelling, postSlug, type MessageReference } from "./message-reference";
import { unwrap } from "./unwrap";

export type ReferenceKind = "cable" | "email" | "report" | "telephone" | "meeting" | "web" | "other";

/**
 * How the year of a reference was got: `printed` with it; `assumed` to be the telegram's own; `previous`, the year before,
 * because the number is above the telegram's own of the same post, or so high that no January reaches it.
 */
export type YearSource = "printed" | "assumed" | "previous";

/** One thing that the REF lines cite. An item that cites two numbers gives two. */
export interface Reference {
  readonly item: ReferenceItem;
  /** The letter of its item, "A"; `null` in a list without letters. */
  readonly label: string | null;
  readonly kind: ReferenceKind;
  /** "08STATE37957"; `null` for what is no telegram, or while the year is unknown. */
  readonly id: string | null;
  /** As printed, in capitals. */
  readonly post: string | null;
  /** Whether the post is one of the table, and no misspelling there. */
  readonly known: boolean;
  readonly number: number | null;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  /** The item's words, unwrapped; cut, with "…" at the end, where they are very long. */
  readonly text: string;
  /** Not needed by, nor sent to, all addressees. */
  readonly notal: boolean;
  readonly span: Span;
}

/** What a reference is read against: the telegram's own date and number. */
export interface ReferenceContext {
  readonly year: number | null;
  readonly date: CalendarDate | null;
  readonly own: MessageReference | null;
}

export function readReferences(
  text: string,
  part: ReferencesPart,
  context: ReferenceContext,
): readonly Reference[] {
  const found: Reference[] = [];
  for (const item of part.items) readItem(text, item, context, found);
  return found;
}

/** A telegram that is cited by its date-time group. */
const dateTimeGroup = /\b\d{6}Z [A-Z]{3} (\d{2}|\d{4})\b/;
/** A page break within the list. */
const pageMarker = /[A-Z][A-Z .'-]{1,24} \d{8} {1,2}\d{3}(?:\.\d)? OF \d{3}/g;

/** The words of an item are given up to this length. */
const longestText = 500;

interface Citation {
  readonly post: string;
  readonly known: boolean;
  /** `null` where letters among its digits make it unreadable. */
  readonly number: number | null;
  /** Four digits; `null` where none is printed. */
  readonly year: number | null;
}

function readItem(text: string, item: ReferenceItem, context: ReferenceContext, found: Reference[]): void {
  const label =
    item.letter &&
    spanText(text, item.letter)
      .replace(/[^A-Z]/gi, "")
      .toUpperCase();
  const words = withoutLabel(unwrap(text, item.cited).replace(pageMarker, " "), label);
  // A list without letters: `ZENDA 42, STRELSAU 7`, where each piece cites something by itself.
  const pieces = label === null ? words.split(/[;,] /) : [words];
  const listed = pieces.length > 1 && pieces.every((piece) => findCitations(piece, context.year).length > 0);
  for (const piece of listed ? pieces : [words]) {
    const notal = /(?:\b|\d)NOTAL\b/i.test(piece);
    const span = { start: item.start, end: item.end };
    // Each number of an item has its words: thousands of numbers would otherwise make the square of them.
    const said = piece.length > longestText ? `${piece.slice(0, longestText)}…` : piece;
    for (const read of readWords(piece, context))
      found.push({ item, label, text: said, notal, span, ...read });
  }
}

type Cited = Pick<Reference, "kind" | "id" | "post" | "known" | "number" | "year" | "yearFrom">;

function readWords(words: string, context: ReferenceContext): readonly Cited[] {
  const citations = findCitations(words, context.year);
  if (citations.length > 0) {
    return citations.map(({ post, known, number, year: printed }) => {
      if (number === null) {
        const yearFrom = printed === null ? null : "printed";
        return { kind: "cable", id: null, post, known, number, year: printed, yearFrom };
      }
      const { year, yearFrom } = yearOf(post, number, printed, context);
      const id = year === null ? null : canonicalId(year, post, number);
      return { kind: "cable", id, post, known, number, year, yearFrom };
    });
  }
  const nothing = { id: null, number: null, known: false };
  const group = dateTimeGroup.exec(words);
  if (group !== null) {
    const before = stripEnd(words.slice(0, group.index), " ,-").replace(/ ?DTG$/, "");
    const year = fullYear(Number(group[1]));
    return [{ kind: "cable", ...nothing, post: before === "" ? null : before, year, yearFrom: "printed" }];
  }
  return words === "" ? [] : [{ kind: kindOf(words), ...nothing, post: null, year: null, yearFrom: null }];
}

/** The words of an item without its letter where that is printed again: `A. REF A ZENDA 42`, `A. (A) ZENDA 42`. */
function withoutLabel(words: string, label: string | null): string {
  const again = labelAgain(words, label);
  // `REF A: ZENDA 42`, and on the next line `REF B: …`: its REF is not the first one's.
  const own = words
    .slice(again.length)
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(/(?<=\d) REF$/i, "");
  return stripEnd(own, " ,;\\");
}

/** Where the words of an item print its letter again; `null` where they do not. */
export function letterAgain(text: string, { letter, cited }: ReferenceItem): Span | null {
  if (letter === null) return null;
  const label = /[A-Z]/i.exec(spanText(text, letter))?.[0].toUpperCase() ?? null;
  const again = labelAgain(text.slice(cited.start, Math.min(cited.end, cited.start + 12)), label);
  const at = again.search(/[A-Z]\)?[.:]? $/i);
  return at === -1 ? null : { start: cited.start + at, end: cited.start + at + 1 };
}

/** The label of an item at the head of its words, with the blank behind it; "" where none stands there. */
function labelAgain(words: string, label: string | null): string {
  const again = /^(?:REF )?\(?([A-Z])\)?[.:]? (?=\S)/i.exec(words);
  return again !== null && again[1]?.toUpperCase() === label && /^REF|[().:]/i.test(again[0]) ? again[0] : "";
}

/** The year of a reference, and how it was got; `printed`: the year that stands with it. */
export function yearOf(
  post: string,
  number: number,
  printed: number | null,
  { year, date, own }: ReferenceContext,
): Pick<Reference, "year" | "yearFrom"> {
  if (printed !== null) return { year: printed, yearFrom: "printed" };
  if (year === null) return { year: null, yearFrom: null };
  const ownPost = own !== null && postSlug(own.post) === postSlug(post);
  if (ownPost && number > own.serial) return { year: year - 1, yearFrom: "previous" };
  // The Department numbers some hundred telegrams a day, the largest posts some dozens.
  const daily = postSlug(post) === "STATE" ? 900 : 60;
  if (!ownPost && date?.month === 1 && number > date.day * daily)
    return { year: year - 1, yearFrom: "previous" };
  return { year, yearFrom: "assumed" };
}

const idPattern = /\b((?:19|20)?\d{2})([A-Z]{4,})0*(\d{1,6})\b/g;
/** A year, the name of a post, and what stands before a number: a blank, `#`; in a damaged copy nothing. */
const post = String.raw`(?:(?<![\w-])((?:19|20)\d{2}|['’]?\d{2})[ -]{0,2})?(?<![A-Za-z])(?!(?:AND|OR) )([A-Z][A-Za-z.']*(?:[ -][A-Z][A-Za-z.']*){0,4})([ -]{0,3}#? ?)`;
const cited = new RegExp(String.raw`${post}0*(\d{1,6})(?![\w-]|[./:]\d)`, "g");
/** A number with letters for some of its digits: `00Q412`. */
const garbled = new RegExp(
  String.raw`${post}(?!\d{6}Z)(?:(?=(?:[A-Z]{0,5}\d){3})[\dOQIDZSB]{4,8}|\d{2,6}[A-Z]\d{1,6})\b`,
  "g",
);
/** `(2007)`, `OF 2007`, `DATED APRIL 4, 2007` behind a number. */
const yearBehind =
  /^(?: ?\(((?:19|20)\d{2}|\d{2})\)| OF ((?:19|20)\d{2}(?!\d)|['’]?\d{2}(?![\w:]| [A-Z]))|,? (?:OF |DATED )?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* \d{1,2},? ((?:19|20)\d{2})(?!\d))/i;
/** Words between the name of a post and its number: `STATE NO. 12345`, `STATE TEL 12345`. */
const numberWord = /[ -](?:NO\.?|NR\.?|NUMBER|TEL|TELEGRAM|CABLE)$/i;
const more =
  /^(?: ?\((?:NOTAL|[CSU]|SBU)\))?(?:(?:[,;/]| AND| &)+ |;)(?:((?:19|20)\d{2}|\d{2}) )?0*(\d{2,6})(?![\w/:.-]|,\d| (?!AND \d)[A-Z]{2})/i;
/** Words before a number that name no post. */
const noPost =
  /^(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?|PARAS?|PARAGRAPHS?|PAGES?|SECTIONS?|IIR|TD|CRS|OSC|FBIS|TEL|TELCON|E-?MAILS?|DATED?|OF|ON|EO|USC|CFR|FAM|FAH|NO|NOS|NUMBERS?|REF|REFS|REFTELS?|HR|PL|UNSCR|RESOLUTION|ARTICLE|DTG|CA|A|THE|PART|OPTION|NOTE|ANNEX|TAB|FAX|PHONE|VERSION|AND|AT|FROM|TO|DAY|GMT|UTC|ZULU|VOL|ISSUE|S\/RES|UN|EU|G|COMPLAINT|CASE)$/i;

/** `own`: the year of the telegram that cites them, where it is known. */
function findCitations(printed: string, own: number | null): Citation[] {
  const found: Citation[] = [];
  if (!/\d/.test(printed)) return found;
  const words = spelledOut(asMeant(printed), own);
  for (const match of words.matchAll(idPattern)) {
    const post = match[2] ?? "";
    const known = isKnown(postBySlug(post));
    found.push({ post, known, number: Number(match[3]), year: fullYear(Number(match[1])) });
  }
  if (found.length > 0) return found;
  for (const match of words.matchAll(cited)) {
    let at = match.index + match[0].length;
    const behind = yearBehind.exec(words.slice(at, at + 40));
    const read = readPost(match, behind?.[1] ?? behind?.[2] ?? behind?.[3]);
    if (read === null) continue;
    found.push({ ...read, number: Number(match[4]) });
    at += behind?.[0].length ?? 0;
    for (
      let next = more.exec(words.slice(at, at + 40));
      next !== null;
      next = more.exec(words.slice(at, at + 40))
    ) {
      const year = next[1] === undefined ? read.year : fullYear(Number(next[1]));
      found.push({ ...read, number: Number(next[2]), year });
      at += next[0].length;
    }
  }
  if (found.length > 0) return found;
  for (const match of words.matchAll(garbled)) {
    const read = readPost(match, undefined);
    if (read?.known === true) found.push({ ...read, number: null });
  }
  return found;
}

/** The year in brackets before the first post: `(05) STATE 226504`. */
const yearInBrackets = /^\(((?:19|20)?\d{2})\) ?(?=[A-Z])/;
/** The number that the Department's telegrams to a delegation that travels have, too: `STATE 12345 TOSEC 140323`. */
const secondNumber = /(?<=\bSTATE 0{0,5}\d{1,6})(?: | ?[/(])(?:TOSEC|TOCAD) ?\d{1,6}\)?(?!\d)/g;

/**
 * Words as others write them: digits and letters that were taken for each other put right (`O4 R0ME 4l2`), a year
 * without its brackets, the second number of a telegram left out, and what is glued to a number parted from it.
 */
function asMeant(words: string): string {
  return words
    .replace(yearInBrackets, "$1 ")
    .replace(secondNumber, "")
    .replace(/(?<=\d)(?=NOTAL\b)/g, " ")
    .replace(misreadNumber, digitsMeant)
    .replace(/(?<=[A-Z])[01](?=[A-Z]{2})|(?<=[A-Z]{4})0(?![A-Z\d])/gi, (digit) =>
      digit === "0" ? "O" : "I",
    );
}

/** Two numbers behind a post, with what joins them. */
const twoNumbers = new RegExp(
  String.raw`${post}(\d{1,6})( ?[-/] ?| )(\d{2,6})(?![\w-]|[./:]\d)( (?=[A-Z]))?`,
  "g",
);
const lastDayOfMonth = 31;
/** No more telegrams than this are cited by the first and the last of them. */
const longestRange = 20;
/** A telegram cites none that is older than so many years. */
const oldest = 40;

/**
 * Words in which two numbers that are joined behind a known post are written as others write them: a year goes behind its
 * number, and of a range the first and the last number are given, which are all that is printed.
 */
function spelledOut(words: string, own: number | null): string {
  return words.replace(
    twoNumbers,
    (
      printed: string,
      before: string | undefined,
      name: string,
      _joint: string,
      first: string,
      sign: string,
      second: string,
      blank = "",
    ) => {
      if (postIn(name.replace(numberWord, ""))?.known !== true) return printed;
      const head = printed.slice(0, printed.length - `${first}${sign}${second}${blank}`.length);
      // The second number is no year of a post behind it.
      const both = (last: string): string => `${head}${first}, ${last}${blank && "; "}`;
      const firstIsYear = before === undefined && isYear(first, own);
      const dated = (number: string, year: string): string =>
        `${head}${number} (${String(fullYear(Number(year)))})${blank}`;
      switch (sign.trim()) {
        case "/":
          if (first.length < 3) return printed;
          if (second.length >= 3) return both(second);
          return isYear(second, own) ? dated(first, second) : printed;
        case "-": {
          if (isRange(first, second, before !== undefined)) return both(lastOfRange(first, second));
          return firstIsYear && !(first.length === 4 && isYear(second, own)) ? dated(second, first) : printed;
        }
        default:
          return firstIsYear && first.startsWith("0") && second.length >= 3 ? dated(second, first) : printed;
      }
    },
  );
}

/** Whether digits can be the year of a telegram that one of the year `own` cites: `08`, `2008`. */
function isYear(digits: string, own: number | null): boolean {
  if (digits.length !== 2 && !/^(?:19|20)\d{2}$/.test(digits)) return false;
  const year = fullYear(Number(digits));
  return own === null ? digits.length === 4 || digits.startsWith("0") : year <= own && year >= own - oldest;
}

/** The last number of a range, of which the first digits may be left out: `2879-81`. */
function lastOfRange(first: string, last: string): string {
  return first.slice(0, Math.max(0, first.length - last.length)) + last;
}

/** Whether two numbers are the first and the last of a few. `dated`: whether a year stands before: else they may be days. */
function isRange(first: string, last: string, dated: boolean): boolean {
  if (first.startsWith("0") || (/^(?:19|20)\d{2}$/.test(first) && last.length < 5 && !dated)) return false;
  const more = Number(lastOfRange(first, last)) - Number(first);
  return more > 0 && more <= longestRange && (dated || Number(last) > lastDayOfMonth || first.length > 2);
}

/** The post and the year of a match; `null` where the words before the number name none. */
function readPost(match: RegExpExecArray, behind: string | undefined): Omit<Citation, "number"> | null {
  const [, before, printed = "", joint = ""] = match;
  const name = printed.replace(numberWord, "");
  const named = postIn(name);
  // Without a blank, or with such a word, only what is known is a post: `LAW NO. 12` is none.
  if (named === null || (!named.known && (joint === "" || name !== printed))) return null;
  const { post, known } = named;
  // `SFO-GVA-V-001` is the number of something else; a post that the table has not is of one word before a hyphen.
  if (!known && post.includes("-") && joint.includes("-")) return null;
  const year = before?.replace(/\D/g, "") ?? behind?.replace(/\D/g, "");
  const whole = post.length === name.length;
  // A number before other words than the post is no year: `3 TELEGRAMS FROM ZENDA 42`.
  return { post, known, year: year === undefined || !(whole || behind) ? null : fullYear(Number(year)) };
}

/** The post among the words before a number, in capitals: the longest end of them that is a known post, else all of them. */
function postIn(words: string): { readonly post: string; readonly known: boolean } | null {
  const parts = words.split(" ");
  for (let from = 0; from < parts.length; from++) {
    const name = parts.slice(from).join(" ");
    const found = postBySlug(postSlug(name));
    if (found !== undefined) return { post: name.toUpperCase(), known: isKnown(found) };
  }
  const last = parts.at(-1) ?? "";
  // `STATE TOSEC 12345`: the number is one of the series for a delegation that travels, not of the Department's own.
  if (parts.length > 1 && isTravelling(last)) return { post: last, known: false };
  if (noPost.test(last) || parts.length > 3) return null;
  const capitals = parts.every((part) => part === part.toUpperCase());
  return capitals && /^[A-Z][A-Z.' -]{2,}$/.test(words) && !parts.some((part) => noPost.test(part))
    ? { post: words, known: false }
    : null;
}

function isKnown(post: Post | undefined): boolean {
  return post !== undefined && post.means === undefined;
}

function kindOf(words: string): ReferenceKind {
  if (/\bE-?MAILS?\b|@/i.test(words)) return "email";
  if (/https?:|www\.|\.(?:com|gov|org)\b/i.test(words)) return "web";
  if (/\bIIR\b|\bTD[- ]?\d|\bFBIS\b|\bOSC\b|\b[A-Z]{3}(?:19|20)\d{6,}|\bCRS\b|\bREPORTS?\b/.test(words))
    return "report";
  if (/\b(?:TELCON|TELECON|PHONE|TELEPHONE|PHONE?CON|FONECON|CALLS?)\b/i.test(words)) return "telephone";
  if (/\b(?:MEETINGS?|CONVERSATIONS?|CONSULTATIONS?|DISCUSSIONS?)\b/i.test(words)) return "meeting";
  return "other";
}
