import { damagePlaces } from "./damage";
import { isQuotedColumn, withMarksMeant } from "./quotation-marks";
import type { TelegramFacts } from "../facts/telegram-facts";
import { readForm, type Form } from "../facts/form";
import { isoDate, isRealDate, twoDigits } from "../facts/date-time-group";
import { ownPost, parseId } from "../facts/message-reference";
import { declassificationSpan, readDeclassification, type Declassification } from "../facts/order";
import { pageReference } from "../facts/pages";
import { paragraphText } from "../facts/paragraph-text";
import type { ReferenceKind, YearSource } from "../facts/references";
import { wordsStart, type SectionKind } from "../facts/sections";
import { summarySpan, summaryText } from "../facts/summary";
import type { Tag } from "../facts/tags";
import { unwrap, unwrapText } from "../facts/unwrap";
import type { Transmission } from "../facts/transmission";
import type { Confidence } from "../reference/provenance";
import { lookupTag, splitRunTogether, type TagEntry } from "../reference/tags";
import { precedenceByLetter } from "../reference/precedences";
import { sectionNumbers } from "../syntax/section";
import { isRule, isStamp } from "../syntax/shapes";
import { breaksOff, goesOn } from "../syntax/goes-on";
import type { ClassifierPart, Paragraph } from "../syntax/tree";
import { spanText, type Span } from "../text/span";

/** A telegram as data, in the order in which it is written. `null` or an empty list where the telegram has none. */
export interface CableRecord {
  readonly file: string;
  /** As `decode` names it: "utf-8". */
  readonly encoding: string;
  /** The number of the telegram in its file, from 0. */
  readonly index: number;
  readonly form: Form;
  /** "08STATE37957". */
  readonly id: string | null;
  readonly year: number | null;
  readonly post: string | null;
  readonly serial: number | null;
  readonly section: number | null;
  readonly sectionTotal: number | null;
  /** "2008-04-10T22:26Z". */
  readonly dateTimeGroup: string | null;
  /** Words, action then information: ["IMMEDIATE", "PRIORITY"]. */
  readonly precedence: readonly string[];
  readonly from: string | null;
  readonly to: readonly AddresseeRecord[];
  readonly info: readonly AddresseeRecord[];
  readonly transmission: TransmissionRecord | null;
  readonly classification: string | null;
  readonly caveats: readonly string[];
  readonly captions: readonly string[];
  readonly passTo: readonly string[];
  readonly order: string | null;
  readonly declassifyOn: string | null;
  readonly declassify: string | null;
  readonly tags: readonly TagRecord[];
  readonly subject: string | null;
  readonly subjectMark: string | null;
  readonly references: readonly ReferenceRecord[];
  readonly classifiedBy: ClassifierRecord | null;
  readonly reasons: readonly { readonly section: string; readonly letters: readonly string[] }[];
  readonly derivedFrom: string | null;
  readonly sections: readonly SectionRecord[];
  readonly paragraphs: readonly ParagraphRecord[];
  readonly summary: string | null;
  readonly signature: readonly string[];
  readonly damage: readonly DamageRecord[];
}

export interface ClassifierRecord {
  /** The words behind the label, with the reasons. */
  readonly text: string;
  readonly names: readonly string[];
  readonly title: string | null;
}

export interface DamageRecord {
  readonly kind: string;
  readonly count: number;
}

export interface AddresseeRecord {
  readonly routingIndicator: string | null;
  readonly name: string;
  readonly precedence: string | null;
  readonly continuityNumber: string | null;
  readonly excluded: readonly string[];
}

export interface TransmissionRecord {
  readonly channel: string | null;
  readonly precedence: string | null;
  readonly routingIndicators: readonly string[];
  readonly originator: string | null;
  readonly stationSerial: string | null;
  readonly section: number | null;
  readonly julianDay: number | null;
  readonly filingTime: string | null;
  readonly security: string | null;
  readonly signals: readonly string[];
}

export interface TagRecord {
  readonly code: string;
  readonly kind: string | null;
  readonly name: string | null;
  readonly confidence: Confidence | null;
}

export interface ReferenceRecord {
  readonly label: string | null;
  readonly id: string | null;
  readonly post: string | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  readonly kind: ReferenceKind;
  readonly text: string;
  readonly notal: boolean;
}

export interface SectionRecord {
  readonly kind: SectionKind;
  readonly title: string;
  /** The numbers of its first and last numbered paragraph. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface ParagraphRecord {
  /** The number that is right by its place; `null` for an unnumbered paragraph. */
  readonly number: number | null;
  readonly printed: number | null;
  /** Between the brackets, as printed. */
  readonly mark: string | null;
  readonly section: string | null;
  readonly text: string;
}

/** One telegram as data. `file`, `encoding` and `index` say where it stands. */
export function toRecord(facts: TelegramFacts, file: string, encoding: string, index: number): CableRecord {
  const { text, telegram, transmission, classification, reference, dateTimeGroup, wrapper } = facts;
  const wrapped = reference === null && wrapper.id !== null ? parseId(wrapper.id) : null;
  const page = pageReference(facts);
  const section = classification?.line.section ? sectionNumbers(text, classification.line.section) : null;
  const [to, info] = [addressees(facts, "TO"), addressees(facts, "INFO")];
  const record: CableRecord = {
    file,
    encoding,
    index,
    form: readForm(text, telegram, facts.year),
    id: reference?.id ?? (wrapped && wrapper.id),
    year: facts.year,
    post: ownPost(text, classification) ?? wrapped?.post ?? wrapper.post ?? page?.post ?? null,
    serial: reference?.serial ?? wrapped?.serial ?? page?.serial ?? null,
    section: section?.section ?? null,
    sectionTotal: section?.total ?? null,
    dateTimeGroup:
      dateTimeGroup &&
      `${isoDate(dateTimeGroup)}T${twoDigits(dateTimeGroup.hour)}:${twoDigits(dateTimeGroup.minute)}Z`,
    precedence: precedences(facts),
    from: telegram.heading?.from ? unwrap(text, telegram.heading.from.post) : null,
    to,
    info,
    transmission: saysOfTransmission(facts) && transmission ? transmissionRecord(transmission) : null,
    classification: classification?.overall ?? null,
    caveats: caveats(facts),
    captions: [...new Set(facts.captions.map(({ name }) => captionName(name)))],
    passTo: passTo(facts),
    order: facts.order?.number ?? null,
    declassifyOn: declassifyOn(facts),
    declassify: declassify(facts),
    tags: facts.tags.flatMap((tag) => tagRecords(tag, facts.year ?? undefined)),
    subject: facts.subject?.title ? unwrap(text, facts.subject.title) : null,
    subjectMark: facts.subject?.mark ? spanText(text, facts.subject.mark.mark).trim() : null,
    references: facts.references.map(
      ({ label, id, post, number, year, yearFrom, kind, text: words, notal }) => ({
        label,
        id,
        post,
        number,
        year,
        yearFrom,
        kind,
        text: words,
        notal,
      }),
    ),
    classifiedBy: facts.classifier.classifiedBy,
    reasons: facts.classifier.reasons.map(({ section: of, letters }) => ({ section: of, letters })),
    derivedFrom: facts.classifier.derivedFrom,
    sections: sections(facts),
    paragraphs: paragraphs(facts),
    summary: summary(facts),
    signature: facts.signatures.map((leaf) => unwrap(text, leaf)),
    damage: damagePlaces(facts).map(({ kind, spans }) => ({ kind, count: spans.length })),
  };
  return isQuotedColumn(text, telegram) ? { ...withMarksMeant(record), file } : record;
}

function addressees(facts: TelegramFacts, role: "TO" | "INFO"): AddresseeRecord[] {
  return facts.addressees
    .filter((addressee) => addressee.role === role)
    .map(({ routingIndicator, name, precedence, continuityNumber, excluded }) => ({
      routingIndicator,
      name,
      precedence,
      continuityNumber,
      excluded,
    }));
}

/** Whether one of the format lines 1 to 4 is printed, or a signal behind the date-time group: `171959Z AUG 75 ZFF4`. */
function saysOfTransmission({ telegram, transmission: said }: TelegramFacts): boolean {
  const { transmission, routing, originator, security } = telegram.heading ?? {};
  const lines = transmission ?? routing ?? originator ?? security ?? null;
  return lines !== null || (said !== null && said.signals.length > 0);
}

function transmissionRecord(transmission: Transmission): TransmissionRecord {
  const { channel, precedence, routingIndicators, originator, stationSerial } = transmission;
  const { section, julianDay, filingTime, security, signals } = transmission;
  return {
    channel,
    precedence,
    routingIndicators,
    originator,
    stationSerial,
    section,
    julianDay,
    filingTime,
    security,
    signals,
  };
}

function precedences({ transmission }: TelegramFacts): string[] {
  const letters = transmission?.letters ?? [];
  const printed =
    letters.length > 0 ? letters : [transmission?.precedence].filter((prosign) => prosign != null);
  return printed.map((letter) => precedenceByLetter(letter)?.word ?? letter);
}

/** The captions that mark the whole. EXDIS, SIPDIS and their like tell the way it is distributed. */
const caveatNames = /^(?:NOFORN|SENSITIVE|EYES ONLY|FOR OFFICIAL USE ONLY|FOUO|REL(?:EASABLE)? TO .*|EFTO)$/;

function caveats({ captions, classification }: TelegramFacts): string[] {
  const names = captions.map(({ name }) => captionName(name));
  const efto = classification?.name === "UNCLAS EFTO" ? ["EFTO"] : [];
  return [...new Set([...efto, ...names.filter((name) => caveatNames.test(name))])];
}

export function captionName(name: string): string {
  const flat = name.replace(/\s+/g, " ");
  if (/^C O R R E C T E D/.test(flat)) return "CORRECTED COPY";
  if (flat === "NF") return "NOFORN";
  return flat === "FOUO" ? "FOR OFFICIAL USE ONLY" : flat;
}

const passing = /(?<!\bNOT )\b(?:FOR|PASS|PASSED|ATTN|ATTENTION)\b/i;
/** An office alone, `WHA/EPSC`: for its attention, or the last of those above. */
const office = /^[A-Z]{1,5}(?:\/[A-Z-]{1,6}){1,3}$/i;
/** A line for somebody's attention is no longer than this. */
const longestPassing = 200;

function passTo(facts: TelegramFacts): string[] {
  return passingGroups(facts).map((lines) => lines.map((line) => unwrap(facts.text, line)).join(" "));
}

/** The lines for somebody's attention, each with those that go on with it. */
export function passingGroups({ text, passing: lines }: TelegramFacts): (readonly [Span, ...Span[]])[] {
  const found: [Span, ...Span[]][] = [];
  let end = -1;
  for (const line of lines) {
    const words = unwrap(text, line);
    const follows =
      end !== -1 &&
      (",;/-".includes(text.charAt(end - 1)) ||
        text.charAt(line.start) === "(" ||
        breaksOff(text, end) ||
        goesOn(text, line.start));
    const begins = passing.test(words) || (office.test(words) && !follows);
    if (isRule(text, line.start, line.end) || isStamp(text, line.start, line.end)) end = -1;
    else if (begins && words.length < longestPassing) {
      found.push([line]);
      ({ end } = line);
    } else if (follows) {
      found.at(-1)?.push(line);
      ({ end } = line);
    } else end = -1;
  }
  return found;
}

/** The day of declassification, of the E.O. line or else of a line of its own; none that the calendar does not have. */
function declassifyOn(facts: TelegramFacts): string | null {
  const read = declassification(facts);
  return read?.kind === "date" && isRealDate(read.date) ? isoDate(read.date) : null;
}

function declassify(facts: TelegramFacts): string | null {
  const { text, order, classifier } = facts;
  const read = declassification(facts);
  if (read?.kind === "date" && isRealDate(read.date)) return read.schedule;
  const printed = order && declassificationSpan(order);
  return printed ? unwrap(text, printed) : classifier.declassifyOn;
}

function declassification({ order, classifier }: TelegramFacts): Declassification | null {
  const alone = classifier.declassifyOn;
  return order?.declassification ?? (alone === null ? null : readDeclassification(alone));
}

/** The codes and persons that one item of the TAGS line gives. */
export function tagRecords(
  { code, text, person, entries, item }: Tag,
  year: number | undefined,
): TagRecord[] {
  // Codes that were run together into one word are given apart.
  const apart = entries.length === 0 && item.code !== null ? splitRunTogether(code, year) : undefined;
  if (apart !== undefined) return apart.map((part) => tagRecord(part, part, lookupTag(part, year)));
  const named =
    person === null ? [] : [{ code: person.toUpperCase(), kind: "person", name: person, confidence: null }];
  if (item.code === null) return named;
  return [tagRecord(code, text, entries), ...named];
}

function tagRecord(code: string, printed: string, entries: readonly TagEntry[]): TagRecord {
  const [entry] = entries;
  // Where the year leaves two meanings open, both are given.
  const names = entries.map(({ name }) => name ?? printed);
  const name = names.length > 1 ? names.join(" / ") : (entry?.name ?? null);
  return { code, kind: entry?.kind ?? null, name, confidence: entry?.confidence ?? null };
}

function sections({ sections: found, numbered }: TelegramFacts): SectionRecord[] {
  const entries = new Map(numbered.map((entry) => [entry.paragraph, entry]));
  return found.map(({ kind, title, paragraphs: held }) => {
    const all = held.map((paragraph) => entries.get(paragraph)).filter((entry) => entry !== undefined);
    // Those of a text that is quoted, or of a list, count only where the part holds no others.
    const own = all.filter(({ sequence }) => sequence !== "inner");
    const numbers = own.length > 0 ? own : all;
    return { kind, title, from: numbers[0]?.number ?? null, to: numbers.at(-1)?.number ?? null };
  });
}

function paragraphs({
  text,
  paragraphs: all,
  numbered,
  sections: found,
  classifiers,
}: TelegramFacts): ParagraphRecord[] {
  const numbers = new Map(numbered.map((entry) => [entry.paragraph, entry]));
  const titles = new Map<Paragraph, string>();
  // The innermost section; one that words open not for what stands before them, nor under a heading for a part of it.
  const headed = new Set<Paragraph>();
  for (const { title, heading, span, paragraphs: inner } of found) {
    for (const paragraph of inner) {
      if (heading) headed.add(paragraph);
      else {
        const before = text.slice(wordsStart(text, paragraph), span.start);
        const isPart = word.test(before) || word.test(text.slice(span.end, paragraph.end));
        if (isPart && (headed.has(paragraph) || before !== "")) continue;
      }
      titles.set(paragraph, title);
    }
  }
  const body = all.map((paragraph) => {
    const entry = numbers.get(paragraph);
    return {
      number: entry?.number ?? null,
      printed: entry?.printed ?? null,
      mark: paragraph.mark && unwrap(text, paragraph.mark.mark),
      section: titles.get(paragraph) ?? null,
      text: paragraphText(text, paragraph),
    };
  });
  const first = numberedClassifier(text, classifiers);
  return first === undefined ? body : [classifierParagraph(text, first), ...body];
}

const word = /[a-z\d]/i;

/** The number and the mark of a classifier's line that is printed as paragraph 1. */
const classifierHead = /^¶?1[.)] *(?:\(([A-Z/]{1,8})\) *)?/;

/** The classifier's line that is printed as paragraph 1, if there is one. */
export function numberedClassifier(
  text: string,
  parts: readonly ClassifierPart[],
): ClassifierPart | undefined {
  return parts.find((part) => classifierHead.test(text.slice(part.start, part.start + 3)));
}

function classifierParagraph(text: string, part: ClassifierPart): ParagraphRecord {
  const printed = spanText(text, part);
  const head = classifierHead.exec(printed);
  const words = printed.slice(head?.[0].length ?? 0);
  return { number: 1, printed: 1, mark: head?.[1] ?? null, section: null, text: unwrapText(words) };
}

function summary({ text, telegram, sections: found, paragraphs: all }: TelegramFacts): string | null {
  const span = summarySpan(text, telegram, found, all);
  const words = span === null ? "" : summaryText(text, span, all);
  return words === "" ? null : words;
}
