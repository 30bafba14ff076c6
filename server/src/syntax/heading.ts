import { trimmed } from "../text/characters";
import { lineContent, type Lines } from "../text/lines";
import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { parseClassificationLine } from "./classification-line";
import type {
  Addressee,
  AddressLine,
  AddressRole,
  DateTimeLine,
  FromLine,
  Heading,
  HeadingLine,
  Leaf,
  LeafKind,
  OriginatorLine,
  OtherHeadingLine,
  RoutingLine,
  SecurityLine,
  TransmissionLine,
} from "./tree";

const startOfMessage = /V?ZCZC/y;
const channel = /[A-Z]{3}\d{3,4}/y;
const prosign = /(?:ZZ|OO|PP|RR|YY)(?= )/y;
const routingIndicator = /[A-Z]{4,8}(?![A-Z])/y;
const from = /DE(?= )/y;
const serial = /#\d{4}/y;
const sectionSuffix = /\/\d{2}/y;
const julianDay = /\d{3}(?=\d{4}(?!\d))/y;
const filingTime = /\d{4}/y;
const securitySignal = /ZN[RY](?= |$)/my;
const securityLetters = /[A-Z]{3,5}(?:\/[A-Z]{5})?(?![A-Z])/y;
const operatingSignal = /\([^)\r\n]*\)|[A-Z][A-Z0-9#-]*/y;
const precedenceLetter = /[ZOPRYM](?= )/y;
const dayTime = /\d{6}Z/y;
const month = /[A-Z]{3}/y;
const year = /\d{4}|\d{2}/y;
const addressLabel = /(?:TO|INFO|XMT)(?= )/y;
const addressIndicator = /[A-Z]{4,8}(?=\/)/y;
const precedenceWord = / (NIACT IMMEDIATE|IMMEDIATE|PRIORITY|FLASH|ROUTINE)$/;
const continuityNumber = / \d{4}$/;

/** Whether a line opens a telegram: format line 1, or format line 2 with a routing indicator of the State network. */
export function opensTelegram(text: string, start: number): boolean {
  return telegramStart.test(text.slice(start, start + 16));
}
const telegramStart = /^(?:V?ZCZC[A-Z]{3}\d|(?:ZZ|OO|PP|RR) R[A-Z]{4,7})/;

/** Whether a heading can begin on a line: a copy may have lost the format lines above the originator's or the date. */
export function opensHeading(text: string, start: number): boolean {
  return opensTelegram(text, start) || headingStart.test(text.slice(start, start + 24));
}
const headingStart = /^(?:DE R[A-Z]{3,7} #\d{4}|[ZOPR] (?:[ZOPR] )?\d{6}Z [A-Z]{3} \d{2}|FM [A-Z]{4})/;

/** The heading that begins on line `first`; `next` is the line after it. */
export function parseHeading(
  lines: Lines,
  first: number,
  last: number,
): { heading: Heading; next: number } | null {
  const { text } = lines;
  const parsed: HeadingLine[] = [];
  let role: AddressRole | null = null;
  let next = first;
  for (let line = first; line < last; line++) {
    const span = lineContent(lines, line);
    if (span.start === span.end) {
      // A blank line stands after format line 2 of some copies; among the addressees it ends the heading.
      if (role !== null && !addressFollows(lines, line, last)) break;
      continue;
    }
    const node: HeadingLine | null = parseFormatLine(text, span) ?? parseAddressLine(text, span, role);
    if (node === null) {
      if (parseClassificationLine(text, span) !== null || role !== null || !formatFollows(lines, line, last))
        break;
      parsed.push({ kind: "otherHeadingLine", ...span, children: [leaf("text", span.start, span.end)] });
    } else {
      if (node.kind === "addressLine") role = node.addressee.role;
      parsed.push(node);
    }
    next = line + 1;
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
    originator: find("originatorLine"),
    security: find("securityLine"),
    dateTime: find("dateTimeLine"),
    from: find("fromLine"),
    addressees: parsed.filter((node) => node.kind === "addressLine").map((node) => node.addressee),
    children: tile(firstLine.start, lastLine.end, parsed),
  };
  return { heading, next };
}

function parseFormatLine(text: string, span: Span): Exclude<HeadingLine, OtherHeadingLine> | null {
  return (
    parseTransmission(text, span) ??
    parseRouting(text, span) ??
    parseOriginator(text, span) ??
    parseSecurity(text, span) ??
    parseDateTime(text, span) ??
    parseFrom(text, span)
  );
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
  const signals = tokens(scanner, "operatingSignal", operatingSignal);
  return {
    kind: "securityLine",
    ...span,
    signal,
    letters,
    signals,
    children: tile(span.start, span.end, [signal, letters, ...signals]),
  };
}

function parseDateTime(text: string, span: Span): DateTimeLine | null {
  const scanner = new Scanner(text, span);
  const precedences = tokens(scanner, "precedence", precedenceLetter);
  const time = token(scanner, "dayTime", dayTime);
  const monthName = time && token(scanner, "month", month);
  const yearNumber = monthName && token(scanner, "year", year);
  if (!yearNumber) return null;
  const signals = tokens(scanner, "operatingSignal", operatingSignal);
  return {
    kind: "dateTimeLine",
    ...span,
    precedences,
    dayTime: time,
    month: monthName,
    year: yearNumber,
    signals,
    children: tile(span.start, span.end, [...precedences, time, monthName, yearNumber, ...signals]),
  };
}

function parseFrom(text: string, span: Span): FromLine | null {
  const scanner = new Scanner(text, span);
  const label = token(scanner, "label", /FM(?= )/y);
  if (label === null) return null;
  scanner.skipBlanks();
  const post = leaf("post", scanner.at, span.end);
  return { kind: "fromLine", ...span, post, children: tile(span.start, span.end, [label, post]) };
}

/** `role` is that of the lines before: a line without a label belongs to the last one printed. */
function parseAddressLine(text: string, span: Span, role: AddressRole | null): AddressLine | null {
  const scanner = new Scanner(text, span);
  const label = token(scanner, "label", addressLabel);
  const ownRole = label ? (text.slice(label.start, label.end) as AddressRole) : role;
  if (ownRole === null || parseClassificationLine(text, span) !== null) return null;
  scanner.skipBlanks();
  const addressee = parseAddressee(text, { start: scanner.at, end: span.end }, ownRole);
  return {
    kind: "addressLine",
    ...span,
    label,
    addressee,
    children: tile(span.start, span.end, [label, addressee]),
  };
}

function parseAddressee(text: string, span: Span, role: AddressRole): Addressee {
  const scanner = new Scanner(text, span);
  const indicator = token(scanner, "routingIndicator", addressIndicator);
  const nameStart = indicator === null ? span.start : indicator.end + 1;
  let nameEnd = span.end;
  const tail = (pattern: RegExp): Span | null => {
    const match = pattern.exec(text.slice(nameStart, nameEnd));
    if (match === null) return null;
    const found = { start: nameStart + match.index + 1, end: nameEnd };
    nameEnd = trimmed(text, { start: nameStart, end: nameStart + match.index }).end;
    return found;
  };
  const number = tail(continuityNumber);
  const precedence = tail(precedenceWord);
  const fields = {
    routingIndicator: indicator,
    post: leaf("post", nameStart, nameEnd),
    precedence: precedence && leaf("precedence", precedence.start, precedence.end),
    continuityNumber: number && leaf("continuityNumber", number.start, number.end),
  };
  return {
    kind: "addressee",
    ...span,
    role,
    ...fields,
    children: tile(span.start, span.end, [
      indicator,
      fields.post,
      fields.precedence,
      fields.continuityNumber,
    ]),
  };
}

/** Whether the next line with text, at most two lines on, still lists an addressee. */
function addressFollows(lines: Lines, line: number, last: number): boolean {
  for (let next = line + 1; next < Math.min(last, line + 3); next++) {
    const span = lineContent(lines, next);
    if (span.start === span.end) continue;
    const scanner = new Scanner(lines.text, span);
    return (scanner.take(addressLabel) ?? scanner.take(/R[A-Z]{3,7}(?=\/[A-Z])/y)) !== null;
  }
  return false;
}

/** Whether one of the next three lines is a format line: then the line between is damage, not the end. */
function formatFollows(lines: Lines, line: number, last: number): boolean {
  for (let next = line + 1; next < Math.min(last, line + 4); next++) {
    const span = lineContent(lines, next);
    if (parseFormatLine(lines.text, span) ?? parseAddressLine(lines.text, span, null)) return true;
  }
  return false;
}

function token<K extends LeafKind>(scanner: Scanner, kind: K, pattern: RegExp): Leaf<K> | null {
  const span = scanner.take(pattern);
  return span === null ? null : leaf(kind, span.start, span.end);
}

function tokens<K extends LeafKind>(scanner: Scanner, kind: K, pattern: RegExp): Leaf<K>[] {
  const found: Leaf<K>[] = [];
  for (let next = token(scanner, kind, pattern); next !== null; next = token(scanner, kind, pattern))
    found.push(next);
  return found;
}
