import { trimmed } from "../text/characters";
import { months } from "../text/months";
import { Scanner, matchesAt } from "../text/scanner";
import { spanText, type Span } from "../text/span";
import { isAddressLabel, lacksLastWord, noAddresses, parseAddress, startsAddress } from "./address";
import { leaf, tile } from "./build";
import type { Rows } from "./rows";
import { isPageMarker } from "./shapes";
import type {
  AddressLine,
  DateTimeLine,
  DistributionLine,
  DraftingLine,
  FromLine,
  Heading,
  HeadingLine,
  Leaf,
  LeafKind,
  OriginatorLine,
  OtherHeadingLine,
  PageMarker,
  RoutingLine,
  SecurityLine,
  TransmissionLine,
} from "./tree";

// Damage is read where what stands around it leaves no doubt: a letter changed, a blank too much or lost.
const startOfMessage =
  /V?(?:ZCZC|[A-Y]CZC|Z[ABD-Z]ZC|ZC[A-Y]C|ZCZ[ABD-Z])(?= ?[A-Z]{2}[A-Z0] ?\d{2,4}(?!\d))/y;
const channel = /[A-Z]{2}[A-Z0] ?\d{2,4}/y;
const prosign =
  /(?:ZZ|OO|PP|RR|YY)(?= |R[UH][A-Z]{3,5}(?:\s|$))|(?:[O0]{2}|[ZOPRY]Q|Q[ZOPRY]|[ZOPRY])(?= R[UH][A-Z]{2,6}(?:\s|$))/y;
const routingIndicator = /[A-Z]{4,8}(?![A-Z])/y;
const from = /DE(?= |R[UH][A-Z]{2,5} ?#)/y;
// Of numbers the letters, too, that readers of print take for digits, and the Q that stands for any lost sign.
const serial = /# ?[\dOIlQ]{3,4}(?![\dA-Z])|\d{4}(?=(?:[/-]\d{1,2})? \d{3} ?\d{4}(?!\d))/y;
const sectionSuffix = /[/-][\dOIl]{1,2}(?![\dOIl])/y;
const julianDay = /[\dOIl]{3}(?= ?[\dOIl]{4}(?![\dOIl]))/y;
const filingTime = /[\dOIl]{4}/y;
const securitySignal = /ZN[RY](?=\s|$|([A-Z])\1{3})/y;
const securityLetters =
  /(?!Z[A-Z]{2}(?![A-Z]))(?:([A-Z])(?:\1{4}(?=Z)|(?: \1){4}(?![A-Z]))|[A-Z]{3,5}(?:\/[A-Z]{5})?(?![A-Z]))/y;
/** FM may be spelt out, or lose a letter, where the name of a post stands behind it. */
const fromLabel =
  /FM:?(?= )|(?:FROM:?|F[A-Z])(?= (?:AM(?:EMBASSY|CONSUL)|SECSTATE|USMISSION) )|FM(?=(?:AM(?:EMBASSY|CONSUL)|SECSTATE|USMISSION) )/y;
const senderIndicator = /R[UH][A-Z]{2,6}(?=\/[A-Z])/y;
const operatingSignal = /\([^)\r\n]*\)?|(?:[ZQ][A-Z]{2}(?:-?\d)?|SVC|CCY)(?![A-Z\d])/y;
const remarkWord = /\S+/y;
const precedenceLetter = /[ZOPRYM0](?= |[ZOPRYM0] [\dOIl]{2})|[ZOPRYM](?=\d(?: ?[\dOIl]){5} ?Z)/y;
// A transcript may have blanks within the group: `17 1959Z`, `1719 59 Z A UG 7 5`.
const dayTimeInZulu = String.raw`[\dOIl](?: ?[\dOIl]){5} ?Z`;
const dayTime = new RegExp(String.raw`${dayTimeInZulu}|[\dOIl]{2} ?[\dOIl]{4}(?= [A-Z]{3} ?[\dOIl]{2})`, "y");
const knownMonth = `(?:${months.map((name) => name.split("").join(" ?")).join("|")})(?![A-Z])`;
const month = new RegExp(`${knownMonth}|[A-Z]{3,9}(?![A-Z])`, "iy");
/** The end of a line from which the year is lost. */
const monthAlone = new RegExp(String.raw`${knownMonth}(?=[ \t]*(?:[\r\n]|$))`, "y");
const year = /[\dOIl]{4}|[\dOIl]{2}|[\dOIl] [\dOIl](?![\dOIl])/y;
const office = /[A-Z][A-Z/]{0,5}-\d{2}(?!\d)/y;
const distributionLabel = /(?:ORIGIN|ACTION|INFO)(?= +[A-Z][A-Z/]{0,5}-\d{2}(?!\d))/y;
const draftingLabel = /(?:DRAFTED|APPROVED|CLEARED|SUGGESTED) (?:DISTRIBUTION|BY)(?: ?:| )/y;

const telegramStart =
  /(?:V?ZCZC ?[A-Z]{2}[A-Z0] ?\d|V(?:[A-Y]CZC|Z[ABD-Z]ZC|ZC[A-Y]C|ZCZ[ABD-Z])[A-Z]{3}\d{3}|(?:ZZ|OO|PP|RR) R[A-Z]{4,7})/y;
const headingStart = new RegExp(
  String.raw`(?:DE R[A-Z]{3,7} #[\dOIl]{4}|[ZOPRYM] ?(?:[ZOPRYM] ?)?${dayTimeInZulu} (?:[A-Z]{3} [\dOIl]{2}|${knownMonth} [\dOIl])|FM [A-Z]{4}|(?:ORIGIN|ACTION|INFO) {1,12}[A-Z][A-Z/]{0,5}-\d{2}|PAGE 0?1 )`,
  "y",
);

/** First letters of the lines that can open a heading: spares the patterns most lines. */
const headingLetters = "VZOPRYMDFAI";

/** Whether a line opens a telegram: format line 1, or format line 2 with a routing indicator of the State network. */
export function opensTelegram(text: string, start: number): boolean {
  return matchesAt(telegramStart, text, start);
}

/** Whether a heading can begin on a line: a copy may have lost the format lines above the originator's or the date. */
export function opensHeading(text: string, start: number): boolean {
  if (!headingLetters.includes(text.charAt(start))) return false;
  return matchesAt(telegramStart, text, start) || matchesAt(headingStart, text, start);
}

/** The heading that begins on row `first`; `next` is the row after it. */
export function parseHeading(
  rows: Rows,
  first: number,
  last: number,
): { heading: Heading; next: number } | null {
  const { text } = rows;
  const parsed: HeadingLine[] = [];
  let list = noAddresses;
  let before: HeadingLine["kind"] | null = null;
  let next = first;
  for (let row = first; row < last; row = Math.max(row + 1, next)) {
    if (rows.isBlank(row)) {
      // A blank line stands after format line 2 of some copies; among the addressees it ends the heading.
      if (list.role !== null && !addressFollows(rows, row, last)) break;
      continue;
    }
    const span = rows.span(row);
    const node: HeadingLine | null =
      parseFormatLine(text, span) ??
      parseDistribution(text, span, before === "distributionLine") ??
      (before === "routingLine" ? parseMoreRouting(text, span) : null);
    const address = node === null ? parseAddress(rows, row, last, list) : null;
    const longer = node?.kind === "fromLine" ? fromWithNextRow(rows, row + 1, node) : null;
    if (address !== null) {
      parsed.push(address.node);
      ({ list } = address);
    } else if (node !== null) parsed.push(longer ?? node);
    else if (list.role !== null || !goesOn(rows, row, last)) break;
    else parsed.push(otherLine(text, span));
    before = parsed.at(-1)?.kind ?? null;
    next = address?.next ?? row + (longer === null ? 1 : 2);
  }
  const firstLine = parsed[0];
  const lastLine = parsed.at(-1);
  if (firstLine === undefined || lastLine === undefined) return null;
  const find = <K extends HeadingLine["kind"]>(kind: K): Extract<HeadingLine, { kind: K }> | null =>
    parsed.find((node): node is Extract<HeadingLine, { kind: K }> => node.kind === kind) ?? null;
  const heading: Heading = {
    kind: "heading",
    start: firstLine.start,
    end: lastLine.end,
    transmission: find("transmissionLine"),
    routing: find("routingLine"),
    routingIndicators: routingIndicatorsOf(parsed),
    originator: find("originatorLine"),
    security: find("securityLine"),
    dateTime: find("dateTimeLine"),
    from: find("fromLine"),
    addressees: parsed.filter((node) => node.kind === "addressLine").map((node) => node.addressee),
    distribution: parsed.filter((node) => node.kind === "distributionLine"),
    drafting: parsed.filter((node) => node.kind === "draftingLine"),
    children: tile(firstLine.start, lastLine.end, parsed),
  };
  return { heading, next };
}

function routingIndicatorsOf(lines: readonly HeadingLine[]): readonly Leaf<"routingIndicator">[] {
  const found: Leaf<"routingIndicator">[] = [];
  for (const line of lines) if (line.kind === "routingLine") found.push(...line.routingIndicators);
  return found;
}

function parseFormatLine(
  text: string,
  span: Span,
): Exclude<HeadingLine, OtherHeadingLine | AddressLine | DistributionLine | PageMarker> | null {
  // The first letters tell which line it can be; most lines of a heading are addressees, and none of these.
  const next = text.charCodeAt(span.start + 1);
  switch (text.charCodeAt(span.start)) {
    case 86: // V
      return parseTransmission(text, span);
    case 90: // Z
      return (
        parseTransmission(text, span) ??
        parseRouting(text, span) ??
        parseSecurity(text, span) ??
        parseDateTime(text, span)
      );
    case 79: // O
    case 80: // P
    case 82: // R
    case 89: // Y
    case 77: // M
    case 81: // Q
    case 48: // 0
    case 49: // 1
    case 50: // 2
    case 51: // 3
      // Most addressees begin so, too, with RUEH.
      return next === 85 ? null : (parseRouting(text, span) ?? parseDateTime(text, span));
    case 68: // D
      return parseOriginator(text, span) ?? parseDrafting(text, span);
    case 70: // F
      return parseFrom(text, span);
    case 65: // A
    case 67: // C
    case 83: // S
      return parseDrafting(text, span);
    default:
      return null;
  }
}

function parseTransmission(text: string, span: Span): TransmissionLine | null {
  const scanner = new Scanner(text, span);
  const label = token(scanner, "label", startOfMessage);
  const designator = label && token(scanner, "channel", channel);
  if (!designator) return null;
  return {
    kind: "transmissionLine",
    ...span,
    channel: designator,
    children: tile(span.start, span.end, [label, designator]),
  };
}

function parseRouting(text: string, span: Span): RoutingLine | null {
  const scanner = new Scanner(text, span);
  const precedence = token(scanner, "precedence", prosign);
  const routingIndicators = precedence ? tokens(scanner, "routingIndicator", routingIndicator) : [];
  if (precedence === null || routingIndicators.length === 0) return null;
  return {
    kind: "routingLine",
    ...span,
    precedence,
    routingIndicators,
    children: tile(span.start, span.end, [precedence, ...routingIndicators]),
  };
}

/** A second line of routing indicators under format line 2. */
function parseMoreRouting(text: string, span: Span): RoutingLine | null {
  const scanner = new Scanner(text, span);
  const routingIndicators = tokens(scanner, "routingIndicator", /R[A-Z]{3,7}(?![A-Z/])/y);
  scanner.skipBlanks();
  if (routingIndicators.length === 0 || !scanner.done) return null;
  return {
    kind: "routingLine",
    ...span,
    precedence: null,
    routingIndicators,
    children: tile(span.start, span.end, routingIndicators),
  };
}

function parseOriginator(text: string, span: Span): OriginatorLine | null {
  const scanner = new Scanner(text, span);
  const label = token(scanner, "label", from);
  const indicator = label && token(scanner, "routingIndicator", routingIndicator);
  const number = indicator && token(scanner, "serial", serial);
  const section = number && token(scanner, "section", sectionSuffix);
  const day = number && token(scanner, "julianDay", julianDay);
  const time = day && token(scanner, "filingTime", filingTime);
  if (!time) return null;
  return {
    kind: "originatorLine",
    ...span,
    routingIndicator: indicator,
    serial: number,
    section,
    julianDay: day,
    filingTime: time,
    children: tile(span.start, span.end, [label, indicator, number, section, day, time]),
  };
}

function parseSecurity(text: string, span: Span): SecurityLine | null {
  const scanner = new Scanner(text, span);
  const signal = token(scanner, "operatingSignal", securitySignal);
  if (signal === null) return null;
  const letters = token(scanner, "securityLetters", securityLetters);
  const { signals, nodes } = parseSignals(scanner);
  return {
    kind: "securityLine",
    ...span,
    signal,
    letters,
    signals,
    children: tile(span.start, span.end, [signal, letters, ...nodes]),
  };
}

function parseDateTime(text: string, span: Span): DateTimeLine | null {
  const scanner = new Scanner(text, span);
  const before = tokens(scanner, "operatingSignal", operatingSignal);
  const precedences = tokens(scanner, "precedence", precedenceLetter);
  const time = token(scanner, "dayTime", dayTime);
  const monthName = time && token(scanner, "month", month);
  if (!monthName) return null;
  const yearNumber = token(scanner, "year", year);
  if (yearNumber === null && !matchesAt(monthAlone, text, monthName.start)) return null;
  const behind = parseSignals(scanner);
  const signals = [...before, ...behind.signals];
  return {
    kind: "dateTimeLine",
    ...span,
    precedences,
    dayTime: time,
    month: monthName,
    year: yearNumber,
    signals,
    children: tile(span.start, span.end, [
      ...before,
      ...precedences,
      time,
      monthName,
      yearNumber,
      ...behind.nodes,
    ]),
  };
}

/** The signals at the end of a line, and as `nodes` what is remarked among them, too: `ZDK DUE TO SERVICES`. */
function parseSignals(scanner: Scanner): { signals: Leaf<"operatingSignal">[]; nodes: Leaf[] } {
  const signals: Leaf<"operatingSignal">[] = [];
  const nodes: Leaf[] = [];
  for (;;) {
    const signal = token(scanner, "operatingSignal", operatingSignal);
    if (signal !== null) {
      signals.push(signal);
      nodes.push(signal);
      continue;
    }
    const word = scanner.take(remarkWord);
    if (word === null) return { signals, nodes };
    const last = nodes.at(-1);
    if (last?.kind === "text") nodes[nodes.length - 1] = leaf("text", last.start, word.end);
    else nodes.push(leaf("text", word.start, word.end));
  }
}

function parseFrom(text: string, span: Span): FromLine | null {
  const scanner = new Scanner(text, span);
  const label = token(scanner, "label", fromLabel);
  if (label === null) return null;
  const indicator = token(scanner, "routingIndicator", senderIndicator);
  if (indicator !== null) scanner.at++;
  scanner.skipBlanks();
  const post = leaf("post", scanner.at, span.end);
  return { kind: "fromLine", ...span, post, children: tile(span.start, span.end, [label, indicator, post]) };
}

/** An FM line with the next row, where the sender's name goes on there: `FM AMEMBASSY PORT`. */
function fromWithNextRow(rows: Rows, next: number, line: FromLine): FromLine | null {
  const { text } = rows;
  if (next >= rows.count || !lacksLastWord(spanText(text, line.post))) return null;
  const span = rows.span(next);
  if (!/^[A-Z][A-Z.' -]{1,24}$/.test(rows.short(next, 25)) || isAddressLabel(text, span.start)) return null;
  return parseFrom(text, { start: line.start, end: span.end });
}

/** `ORIGIN SS-25`, `INFO OCT-01 ISO-00 SSO-00 /026 R`: the copies for each office, and the lines that go on with them. */
function parseDistribution(text: string, span: Span, goesOn: boolean): DistributionLine | null {
  const scanner = new Scanner(text, span);
  const label = "OAI".includes(text.charAt(span.start)) ? token(scanner, "label", distributionLabel) : null;
  if (label === null && !goesOn) return null;
  const offices = tokens(scanner, "office", office);
  if (offices.length === 0) return null;
  return {
    kind: "distributionLine",
    ...span,
    label,
    offices,
    children: tile(span.start, span.end, [label, ...offices]),
  };
}

/** `DRAFTED BY EUR/RUR:FTARLENHEIM`, `APPROVED BY S/S:MR. SAPT`. */
function parseDrafting(text: string, span: Span): DraftingLine | null {
  const scanner = new Scanner(text, span);
  const label = token(scanner, "label", draftingLabel);
  if (label === null) return null;
  const rest = trimmed(text, { start: scanner.at, end: span.end });
  const names = leaf("text", rest.start, rest.end);
  return {
    kind: "draftingLine",
    ...span,
    label,
    names,
    children: tile(span.start, span.end, [label, names]),
  };
}

/** Whether the next line with text, at most two lines on, still lists an addressee. */
function addressFollows(rows: Rows, row: number, last: number): boolean {
  for (let next = row + 1; next < Math.min(last, row + 3); next++) {
    if (rows.isBlank(next)) continue;
    return startsAddress(rows.text, rows.start(next));
  }
  return false;
}

/** How many lines may stand between two format lines: a transcript's office counts, drafters and numbers. */
const reach = 6;

/** Whether a line that is none of the format lines stands among them: then it is a stamp or damage, not the end. */
function goesOn(rows: Rows, row: number, last: number): boolean {
  const { text } = rows;
  if (rows.classificationLine(row)?.serial != null) return false;
  for (let next = row + 1, seen = 0; next < last && seen < reach; next++) {
    if (rows.isBlank(next)) continue;
    seen++;
    const span = rows.span(next);
    if (parseFormatLine(text, span) !== null || isAddressLabel(text, span.start)) return true;
    if (parseDistribution(text, span, false) !== null) return true;
    if (rows.classificationLine(next)?.serial != null) return false;
  }
  return false;
}

function otherLine(text: string, span: Span): HeadingLine {
  if (isPageMarker(text, span.start, span.end)) {
    return { kind: "pageMarkerLine", ...span, children: [leaf("pageMarker", span.start, span.end)] };
  }
  // `ZFF4` may stand on a line of its own.
  const { signals, nodes } = parseSignals(new Scanner(text, span));
  const children =
    signals.length === nodes.length
      ? tile(span.start, span.end, nodes)
      : [leaf("text", span.start, span.end)];
  return { kind: "otherHeadingLine", ...span, children };
}

function token<K extends LeafKind>(scanner: Scanner, kind: K, pattern: RegExp): Leaf<K> | null {
  const span = scanner.take(pattern);
  return span && leaf(kind, span.start, span.end);
}

function tokens<K extends LeafKind>(scanner: Scanner, kind: K, pattern: RegExp): Leaf<K>[] {
  const found: Leaf<K>[] = [];
  for (;;) {
    const next = token(scanner, kind, pattern);
    if (next === null) return found;
    found.push(next);
  }
}
