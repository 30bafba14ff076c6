import { parseClassificationLine } from "../syntax/classification-line";
import { sectionNumbers } from "../syntax/section";
import type { Telegram } from "../syntax/tree";
import { isDigit, isLineEnd, trimmed } from "../text/characters";
import { occurrences } from "../text/occurrences";
import type { Span } from "../text/span";
import { postSlug, serialNumber, type MessageReference } from "./message-reference";

/** What the transmission printed where a page or a section begins. */
export interface PageMark {
  /** `ZENDA 00000042  002 OF 003`; `PAGE 02  ZENDA 00042 191507Z`; a section's own classification line. */
  readonly form: "page of" | "page" | "section";
  readonly number: number;
  /** `null` where the form tells none. */
  readonly total: number | null;
  /** As printed, perhaps cut: "BUENOS AIR". */
  readonly post: string;
  readonly serial: number;
  /** Whether it carries the telegram's own reference number; also where the telegram has none. */
  readonly own: boolean;
  readonly span: Span;
  /** Post and serial. */
  readonly reference: Span;
}

type FoundMark = Omit<PageMark, "own">;

const pageOf = /([A-Z][A-Z .'-]{1,30}?) {1,3}(\d{8}) {1,3}(\d{3})(?:\.\d)?$/;
const ofTotal = /OF (\d{3})(?!\d)/y;
const page =
  /PAGE (\d{1,3}) {1,12}([A-Z][A-Z .'-]{1,20}?) {1,6}(\d{4,8})(?= |$)(?: \d{2} OF \d{2})?(?: {1,6}\d{6}Z)?/my;
/** Parts of `OF 003`, `SECTION 02` and `SIPDIS` that begin with a rare letter: the search for them runs many times faster. */
const needles = { total: "F 0", section: "CTION ", caption: "PDIS" };
const letterO = 79;
const longestLine = 160;
/** Where page markers cut the name of a post. */
const longestPost = 10;

export interface Pages {
  /** What the classification line says of the section: `SECTION 01 OF 03`; `null` where a number is lost, too. */
  readonly section: OwnSection | null;
  /** The marks in order of the text, without the classification line itself. */
  readonly marks: readonly PageMark[];
  /** Where SIPDIS, which belongs above the text, stands on a line within it. */
  readonly captions: readonly Span[];
}

export interface OwnSection {
  readonly number: number;
  readonly total: number;
  readonly span: Span;
}

/** The marks of pages and sections in a telegram. */
export function readPages(text: string, telegram: Telegram, reference: MessageReference | null): Pages {
  const line = telegram.opening?.parts.find((part) => part.kind === "classificationLine");
  const found: FoundMark[] = [];
  findPagesOf(text, telegram, found);
  findPages(text, telegram, found);
  findSections(text, { start: line?.end ?? telegram.start, end: telegram.end }, found);
  if (found.length > 1) found.sort((a, b) => a.span.start - b.span.start);
  const marks = found.map((mark) => compared(mark, reference));
  return {
    section: line?.section ? ownSection(text, line.section) : null,
    marks,
    captions: telegram.body === null ? [] : standingCaptions(text, telegram.body),
  };
}

function ownSection(text: string, { start, end }: Span): OwnSection | null {
  const { section, total } = sectionNumbers(text, { start, end });
  return section === null || total === null ? null : { number: section, total, span: { start, end } };
}

function standingCaptions(text: string, body: Span): Span[] {
  return occurrences(text, needles.caption, body)
    .map((at) => ({ start: at - 2, end: at + 4 }))
    .filter((span) => {
      const line = lineAround(text, span.start, body);
      return line?.start === span.start && line.end === span.end && text.startsWith("SIPDIS", span.start);
    });
}

function findPagesOf(text: string, telegram: Telegram, found: FoundMark[]): void {
  for (const zero of occurrences(text, needles.total, telegram)) {
    const at = zero - 1;
    if (text.charCodeAt(at - 1) !== 32 || !isDigit(text.charCodeAt(at - 2))) continue;
    ofTotal.lastIndex = at;
    const after = ofTotal.exec(text);
    const from = Math.max(telegram.start, at - 50);
    const before = after && pageOf.exec(text.slice(from, at - 1));
    if (!before) continue;
    const [, post = "", serial = "", number] = before;
    const start = from + before.index;
    const digits = text.indexOf(serial, start + post.length);
    found.push({
      form: "page of",
      number: Number(number),
      total: Number(after[1]),
      post,
      serial: Number(serial),
      span: { start, end: ofTotal.lastIndex },
      reference: { start, end: digits + serial.length },
    });
  }
}

function findPages(text: string, telegram: Telegram, found: FoundMark[]): void {
  for (const at of occurrences(text, "PAGE ", telegram)) {
    page.lastIndex = at;
    const match = page.exec(text);
    if (match === null) continue;
    const [words, number, post = "", serial = ""] = match;
    const start = at + words.indexOf(post, 5);
    const end = at + words.indexOf(serial, start - at + post.length) + serial.length;
    found.push({
      form: "page",
      number: Number(number),
      total: null,
      post,
      serial: Number(serial),
      span: { start: at, end: at + words.length },
      reference: { start, end },
    });
  }
}

function findSections(text: string, within: Span, found: FoundMark[]): void {
  for (const at of occurrences(text, needles.section, within)) {
    const next = text.charCodeAt(at + needles.section.length);
    if ((!isDigit(next) && next !== letterO) || !text.startsWith("SE", at - 2)) continue;
    const lineSpan = lineAround(text, at, within);
    const line = lineSpan && parseClassificationLine(text, lineSpan.start, lineSpan.end);
    if (!line?.section || !line.post || !line.serial) continue;
    const numbers = sectionNumbers(text, line.section);
    const serial = serialNumber(text, line.serial);
    if (numbers.section === null || serial === null) continue;
    found.push({
      form: "section",
      number: numbers.section,
      total: numbers.total,
      post: text.slice(line.post.start, line.post.end),
      serial,
      span: { start: line.start, end: line.end },
      reference: { start: line.post.start, end: line.serial.end },
    });
  }
}

/** The line that holds an offset, without its blanks; `null` for one too long to be a mark. */
function lineAround(text: string, at: number, within: Span): Span | null {
  let start = at;
  let end = at;
  while (start > within.start && !isLineEnd(text.charCodeAt(start - 1)) && at - start < longestLine) start--;
  while (end < within.end && !isLineEnd(text.charCodeAt(end)) && end - at < longestLine) end++;
  return end - start > longestLine ? null : trimmed(text, { start, end });
}

/** The page mark that tells post and serial of a text without heading; `null` where its pages disagree. */
export function pageReference({
  text,
  telegram,
  reference,
  pages: { marks },
}: {
  readonly text: string;
  readonly telegram: Telegram;
  readonly reference: MessageReference | null;
  readonly pages: Pages;
}): PageMark | null {
  if (reference !== null || telegram.heading !== null) return null;
  const own = marks.filter(
    ({ form, span }) => form === "page" && (span.start === 0 || isLineEnd(text.charCodeAt(span.start - 1))),
  );
  const [first = null] = own;
  const agree = own.every(({ post, serial }) => post === first?.post && serial === first.serial);
  return agree ? first : null;
}

/**
 * A mark with what the telegram's own reference number says of it. Its post may be cut short; words before it on the same
 * line that were read as part of the name are taken off.
 */
function compared(mark: FoundMark, reference: MessageReference | null): PageMark {
  if (reference === null) return { own: true, ...mark };
  const { post, serial } = reference;
  const printed = postSlug(mark.post);
  const slug = postSlug(post);
  const sameSerial = mark.serial === serial || mark.serial === serial % 100_000;
  if (slug.startsWith(printed)) return { own: sameSerial, ...mark };
  const name = [post, post.slice(0, longestPost).trimEnd()].find((name) => mark.post.endsWith(` ${name}`));
  if (name === undefined) return { own: sameSerial && printed === slug, ...mark };
  const start = mark.reference.start + mark.post.length - name.length;
  return {
    ...mark,
    post: name,
    own: sameSerial,
    span: mark.form === "page of" ? { start, end: mark.span.end } : mark.span,
    reference: { start, end: mark.reference.end },
  };
}
