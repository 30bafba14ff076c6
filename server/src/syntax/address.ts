import { isBlank, trimmed } from "../text/characters";
import { isDamaged } from "../text/near";
import { Scanner, matchesAt } from "../text/scanner";
import { spanText, type Span } from "../text/span";
import { leaf, tile } from "./build";
import type { Rows } from "./rows";
import { isPageMarker } from "./shapes";
import { isWrapperLine } from "./wrapper";
import type { Addressee, AddressLine, AddressRole, Leaf, LeafKind, OtherHeadingLine } from "./tree";

const addressLabel = /(?:T[O0]|INF[O0]|XMT)(?::|(?=\s|$|R[UH][A-Z]{2,6}\/))/y;
const indicatorOfState = /R[A-Z]{3,7}\/[A-Z]/y;
/** The stroke may stand among blanks, be another sign, or be lost where indicator and name are plain without it. */
const addressIndicator =
  /[A-Z]{3,8}(?=\/[A-Z])|R[A-Z]{3,7}(?= ?[/\\|] ?[A-Z\d])|R(?:U(?!SSIA|MANIA|RAL|NNING)|H(?!ODES|IN|EIN))[A-Z]{3,6}(?= {1,3}[A-Z])|R[A-Z]{3,6}?(?=-?(?:AMEMBASSY|AMCONSUL|SECSTATE|USMISSION) )/y;
const stroke = /[/\\|-]/y;

const precedenceWord =
  /\s(?:NIACT\s+IMMED(?:IATE)?|IMMEDIATE\s+NIACT|NIACT|IMMEDIATE|PRIORITY|FLASH|ROUTINE|IMMED|IMM|PRI)$/;
const wholeWords = ["IMMEDIATE", "PRIORITY", "ROUTINE", "FLASH", "NIACT"];
/** Four digits, or the letters that readers of print take for them. */
const continuityNumber = /\s(?=\S{0,3}\d)[\dOIl]{4}$/;
/** Fewer or more digits count behind a precedence, and behind names of which no number is a part. */
const oddNumber = /(?:\s|(?<=[A-Z]{2}))\d{1,8}$/;
/** So do four signs of which two or more are digits: `IMMEDIATE 829S`. */
const damagedNumber = /\s(?=[A-Z]{0,2}\d[A-Z]{0,2}\d)[\dA-Z]{4}$/;
const numberless =
  /^(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE|SECDEF)\s|\s(?:WASHDC|WASHINGTON\s+DC)$|^SECDEF$/;
/** `LA PAZ JAN BRASILIA`: what other lines lost stands behind the name of one post. */
const swallowed = /^(.*\bLA PAZ) (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\b/;

/** The name of a post that lacks its last word: `AMEMBASSY PORT`, `USMISSION USUN`. */
const unfinished =
  /^(?:AMEMBASSY|AMCONSUL|USMISSION|USINT|USLO|USOFFICE)(?:(?: [A-Z]+)? (?:USUN|ABU|ADDIS|AU|BANDAR|BUENOS|CAPE|CHI|DAR|DE|EL|ES|HO|HONG|KUALA|LA|LE|MINH|NEW|OF|PHNOM|PORT|PUERTO|RIO|SAN|SANTA|SANTO|SAO|SERI|ST|TEL|THE))?$/;
/** Words with which names begin, and those with which none does. */
const firstWord = /(?:AM(?:EMBASSY|CONSUL)|US[A-Z]*|SEC(?:STATE|DEF)|DEPT|HQ|CDR)(?![A-Z])/y;
const laterWord = /(?:DC|WASHDC|WASHINGTON DC|COLLECTIVE|POSTS)(?![A-Z])/y;
const collective = /(?:COLLECTIVE|POSTS)$/;

/** What the address lines so far tell of the next one. */
export interface AddressList {
  /** The role of a line without a label; `null` before the first label. */
  readonly role: AddressRole | null;
  /** The role of an addressee that follows those that XMT excludes. */
  readonly goesTo: AddressRole;
  /** Whether those that XMT excludes have routing indicators too. */
  readonly excludesIndicators: boolean;
}

export const noAddresses: AddressList = { role: null, goesTo: "TO", excludesIndicators: false };

/** Whether TO, INFO or XMT begins a line. */
export function isAddressLabel(text: string, start: number): boolean {
  return matchesAt(addressLabel, text, start);
}

/** Whether the name of a post lacks its last word, which then stands on the next line. */
export function lacksLastWord(name: string): boolean {
  return unfinished.test(name.replace(/\s+/g, " "));
}

/** Whether a line begins with a label or with a routing indicator of the State network. */
export function startsAddress(text: string, start: number): boolean {
  return isAddressLabel(text, start) || matchesAt(indicatorOfState, text, start);
}

export interface ParsedAddress {
  readonly node: AddressLine | OtherHeadingLine;
  readonly list: AddressList;
  /** The row behind it. */
  readonly next: number;
}

/** The addressee that begins on a row, with the rows on which its name, precedence or number goes on. */
export function parseAddress(rows: Rows, row: number, last: number, list: AddressList): ParsedAddress | null {
  const { text } = rows;
  const span = rows.span(row);
  const scanner = new Scanner(text, span);
  const taken = scanner.take(addressLabel);
  const label = taken && leaf("label", taken.start, taken.end);
  if (label === null && (list.role === null || endsAddresses(rows, row))) return null;
  const printed = label && (spanText(text, label).replace("0", "O").replace(":", "") as AddressRole);
  scanner.skipBlanks();
  const start = scanner.at;
  if (start === span.end || isPageMarker(text, start, span.end)) {
    const children = tile(span.start, span.end, [label, leaf("pageMarker", start, span.end)]);
    // Nothing, or damage, behind the label: the addressee itself stands on the next line.
    return {
      node: { kind: "otherHeadingLine", ...span, children },
      list: printed === null ? list : { ...list, role: printed },
      next: row + 1,
    };
  }
  const hasIndicator = matchesAt(addressIndicator, text, start);
  const role = printed ?? roleWithoutLabel(list, hasIndicator);
  let addressee = parseAddressee(text, { start, end: span.end }, role);
  let next = row + 1;
  for (; next < Math.min(last, row + 3); next++) {
    const longer = withNextRow(rows, next, addressee, start - rows.lineStart(row));
    if (longer === null) break;
    addressee = longer;
  }
  const { end } = addressee;
  return {
    node: {
      kind: "addressLine",
      start: span.start,
      end,
      label,
      addressee,
      children: tile(span.start, end, [label, addressee]),
    },
    list: {
      role,
      goesTo: role === "XMT" ? list.goesTo : role,
      excludesIndicators: printed === null ? list.excludesIndicators : hasIndicator,
    },
    next,
  };
}

function roleWithoutLabel(list: AddressList, hasIndicator: boolean): AddressRole {
  // The members of a collective are named alone: who has a routing indicator is an addressee again.
  if (list.role === "XMT" && hasIndicator && !list.excludesIndicators) return list.goesTo;
  return list.role ?? list.goesTo;
}

const noAddressee = /^(?:BT$|E\.? ?[O0]\.? ?\d|TAGS?[: ]|SUBJ(?:ECT)?:|SIPDIS$|¶|\d{1,2}\. )/i;

function endsAddresses(rows: Rows, row: number): boolean {
  const { text } = rows;
  const start = rows.start(row);
  const end = rows.end(row);
  return (
    end - start > 120 ||
    noAddressee.test(text.slice(start, Math.min(end, start + 10))) ||
    isWrapperLine(rows, row) ||
    rows.classificationLine(row) !== null
  );
}

/** The addressee with what stands on the next row; `null` when that row is none of it. */
function withNextRow(rows: Rows, next: number, before: Addressee, column: number): Addressee | null {
  const { text } = rows;
  const start = rows.start(next);
  if (rows.isBlank(next) || before.continuityNumber !== null) return null;
  if (matchesAt(addressLabel, text, start) || matchesAt(addressIndicator, text, start)) return null;
  const longer = parseAddressee(text, { start: before.start, end: rows.end(next) }, before.role);
  const { post, precedence, continuityNumber: number } = longer;
  if (post.end <= before.end) {
    if (before.precedence === null && precedence !== null) return longer;
    // Other numbers alone are counts of pages, or an archive's.
    return number !== null && number.end - number.start === 4 ? longer : null;
  }
  if (isPageMarker(text, start, rows.end(next)) || endsAddresses(rows, next)) return null;
  if (before.precedence !== null) return null;
  if (lacksLastWord(spanText(text, before.post)) || matchesAt(laterWord, text, start)) return longer;
  const isIndented = start - rows.lineStart(next) > column;
  const isName = matchesAt(firstWord, text, start) || collective.test(spanText(text, post));
  return isIndented && before.routingIndicator !== null && !isName ? longer : null;
}

function parseAddressee(text: string, span: Span, role: AddressRole): Addressee {
  const scanner = new Scanner(text, span);
  const found = scanner.take(addressIndicator);
  const indicator = found && leaf("routingIndicator", found.start, found.end);
  if (indicator !== null) scanner.take(stroke);
  scanner.skipBlanks();
  const start = scanner.at;
  const end = /[\dA-Z][.,;]$/.test(text.slice(Math.max(start, span.end - 2), span.end))
    ? span.end - 1
    : span.end;
  let number = numberAtEnd(text, start, end);
  let nameEnd = endBefore(text, start, number, end);
  const precedence = precedenceAtEnd(text, start, nameEnd);
  nameEnd = endBefore(text, start, precedence, nameEnd);
  if (precedence !== null && number === null) {
    // `SECSTATE WASHDC 8295 PRIORITY`
    number = numberAtEnd(text, start, nameEnd);
    nameEnd = endBefore(text, start, number, nameEnd);
  }
  const twice = precedence && precedenceTwice(text, start, nameEnd, precedence);
  nameEnd = endBefore(text, start, twice, nameEnd);
  const name = text.slice(start, nameEnd);
  const own = name.includes("LA PAZ ") ? swallowed.exec(name)?.[1] : undefined;
  const postEnd = own === undefined ? nameEnd : start + own.length;
  const post = leaf("post", start, postEnd);
  const damage = own === undefined ? twice : leaf("debris", postEnd + 1, nameEnd);
  const tail: (Leaf | null)[] =
    number !== null && precedence !== null && number.start < precedence.start
      ? [number, precedence]
      : [precedence, number];
  return {
    kind: "addressee",
    ...span,
    role,
    routingIndicator: indicator,
    post,
    precedence,
    continuityNumber: number,
    children: tile(span.start, span.end, [indicator, post, damage, ...tail]),
  };
}

function numberAtEnd(text: string, start: number, end: number): Leaf<"continuityNumber"> | null {
  const words = text.slice(start, end);
  const number = continuityNumber.exec(words);
  if (number !== null) return leafAtEnd("continuityNumber", words, number.index, end);
  const odd = oddNumber.exec(words) ?? damagedNumber.exec(words);
  if (odd === null) return null;
  const before = words.slice(0, odd.index);
  if (!numberless.test(before) && precedenceAtEnd(before, 0, before.length) === null) return null;
  return leafAtEnd("continuityNumber", words, odd.index, end);
}

/** A precedence at the end of words, though it be misspelt: `PRIORTY`. */
function precedenceAtEnd(text: string, start: number, end: number): Leaf<"precedence"> | null {
  const words = text.slice(start, end);
  const at = precedenceWord.exec(words)?.index ?? damagedWord(words, /\s[A-Z]{4,11}$/, wholeWords);
  if (at === undefined) return null;
  const night = damagedWord(words.slice(0, at), /\sN[A-Z]{3,5}$/, ["NIACT"]);
  return leafAtEnd("precedence", words, night ?? at, end);
}

/** A precedence that is printed once more before itself: `PRIORITY PRIORITY`. */
function precedenceTwice(
  text: string,
  start: number,
  end: number,
  precedence: Leaf<"precedence">,
): Leaf<"debris"> | null {
  const before = precedenceAtEnd(text, start, end);
  const isSame = before !== null && spanText(text, before) === spanText(text, precedence);
  return isSame ? leaf("debris", before.start, before.end) : null;
}

/** Where a pattern finds a word that may be meant for one of some others. */
function damagedWord(words: string, pattern: RegExp, meant: readonly string[]): number | undefined {
  const found = pattern.exec(words);
  if (found === null) return undefined;
  const letters = found[0].trim();
  return meant.some((word) => isDamaged(letters, word)) ? found.index : undefined;
}

/** The leaf that begins at an offset of words that end at `end`, behind the blank there. */
function leafAtEnd<K extends LeafKind>(kind: K, words: string, at: number, end: number): Leaf<K> {
  const start = end - words.length + at;
  return leaf(kind, isBlank(words.charCodeAt(at)) ? start + 1 : start, end);
}

function endBefore(text: string, start: number, found: Leaf | null, end: number): number {
  return found === null ? end : trimmed(text, { start, end: found.start }).end;
}

/** The words of a precedence as they are meant: "PRIORITY" for `PRIORTY`. */
export function precedenceMeant(printed: string): string {
  return printed
    .split(/\s+/)
    .map((word) => wholeWords.find((whole) => isDamaged(word, whole)) ?? word)
    .join(" ");
}
