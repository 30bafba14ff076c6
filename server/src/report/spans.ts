import { tellsWho } from "../facts/classifier";
import { declassificationSpan } from "../facts/order";
import { pageReference } from "../facts/pages";
import { summarySpan } from "../facts/summary";
import type { TelegramFacts } from "../facts/telegram-facts";
import { signalsOf } from "../facts/transmission";
import type { Heading } from "../syntax/tree";
import { skipBlanks, trimmed } from "../text/characters";
import type { Span } from "../text/span";
import { damagePlaces } from "./damage";
import { captionName, numberedClassifier, passingGroups, tagRecords, type CableRecord } from "./record";

/** A place in the decoded text of the file: UTF-16 code units, half-open. */
export type Place = readonly [start: number, end: number];

/**
 * Where the fields of a record stand, under the same keys; lists run parallel to those of the record. What several words
 * in different places give, and what no word gives, has no place: `null`, or a key that is not here.
 */
export interface SpansRecord {
  /** From the post to the number. */
  readonly id: Place | null;
  readonly post: Place | null;
  readonly serial: Place | null;
  readonly section: Place | null;
  readonly dateTimeGroup: Place | null;
  readonly precedence: readonly Place[];
  readonly from: Place | null;
  readonly to: readonly Place[];
  readonly info: readonly Place[];
  readonly transmission: TransmissionSpans | null;
  readonly classification: Place | null;
  readonly caveats: readonly Place[];
  /** Of a caption that is printed twice, the first. */
  readonly captions: readonly Place[];
  readonly passTo: readonly Place[];
  readonly order: Place | null;
  readonly declassifyOn: Place | null;
  readonly declassify: Place | null;
  readonly tags: readonly Place[];
  readonly subject: Place | null;
  readonly subjectMark: Place | null;
  readonly references: readonly Place[];
  readonly classifiedBy: Place | null;
  readonly reasons: readonly Place[];
  readonly derivedFrom: Place | null;
  readonly sections: readonly Place[];
  readonly paragraphs: readonly Place[];
  readonly summary: Place | null;
  readonly signature: readonly Place[];
  /** Each kind of damage with all its places. */
  readonly damage: readonly (readonly Place[])[];
}

export interface TransmissionSpans {
  readonly channel: Place | null;
  readonly precedence: Place | null;
  readonly routingIndicators: readonly Place[];
  readonly originator: Place | null;
  readonly stationSerial: Place | null;
  readonly section: Place | null;
  readonly julianDay: Place | null;
  readonly filingTime: Place | null;
  readonly security: Place | null;
  readonly signals: readonly Place[];
}

/** The places of the record that `toRecord` makes of these facts. */
export function toSpans(facts: TelegramFacts, record: CableRecord): SpansRecord {
  const { text, telegram, classification, order, subject, addressees, classifiers } = facts;
  const { heading } = telegram;
  const place = (span: Span): Place => {
    const { start, end } = trimmed(text, span);
    return [start, end];
  };
  /** The place of a field that the record has. */
  const placeOf = (field: unknown, span: Span | null | undefined): Place | null =>
    field === null || !span ? null : place(span);
  const places = (spans: readonly Span[]): readonly Place[] => spans.map(place);
  const { post, serial } = classification?.line ?? { post: null, serial: null };
  const page = pagePlaces(facts, record);
  return {
    id: placeOf(facts.reference && record.id, post && serial && { start: post.start, end: serial.end }),
    post: placeOf(facts.reference, post) ?? page.post,
    serial: placeOf(facts.reference, serial) ?? page.serial,
    section: placeOf(record.section, classification?.line.section),
    dateTimeGroup: placeOf(record.dateTimeGroup, facts.dateTimeGroup?.span),
    precedence: places(precedences(facts)),
    from: placeOf(record.from, heading?.from?.post),
    to: places(addressees.filter(({ role }) => role === "TO").map(({ span }) => span)),
    info: places(addressees.filter(({ role }) => role === "INFO").map(({ span }) => span)),
    transmission: record.transmission && heading && transmission(heading, place),
    classification: placeOf(record.classification, classification?.line.level),
    caveats: places(caveats(facts, record)),
    captions: places(captions(facts).map(({ span }) => span)),
    passTo: places(
      passingGroups(facts).map((lines) => ({
        start: lines[0].start,
        end: lines.at(-1)?.end ?? lines[0].end,
      })),
    ),
    order: placeOf(record.order, order?.line.number),
    declassifyOn: placeOf(record.declassifyOn, order?.line.declassification ?? declassifyOn(facts)),
    declassify: placeOf(record.declassify, (order && declassificationSpan(order)) ?? declassifyOn(facts)),
    tags: places(tags(facts)),
    subject: placeOf(record.subject, subject?.title),
    subjectMark: placeOf(record.subjectMark, subject?.mark?.mark),
    references: places(facts.references.map(({ span }) => span)),
    classifiedBy: placeOf(record.classifiedBy, classifiedBy(facts)),
    reasons: places(facts.classifier.reasons.map(({ span }) => span)),
    derivedFrom: placeOf(record.derivedFrom, derivedFrom(facts)),
    sections: places(facts.sections.map(({ span }) => span)),
    paragraphs: places(
      [numberedClassifier(text, classifiers), ...facts.paragraphs].filter((part) => part !== undefined),
    ),
    summary: placeOf(record.summary, summarySpan(text, telegram, facts.sections, facts.paragraphs)),
    signature: places(facts.signatures),
    damage: damagePlaces(facts).map(({ spans }) => places(spans)),
  };
}

/** Where post and serial stand that only the line of a page tells. */
function pagePlaces(facts: TelegramFacts, record: CableRecord): { post: Place | null; serial: Place | null } {
  const page = pageReference(facts);
  if (page?.post !== record.post || page.serial !== record.serial) return { post: null, serial: null };
  const { start, end } = page.reference;
  const postEnd = start + page.post.length;
  return { post: [start, postEnd], serial: [skipBlanks(facts.text, postEnd, end), end] };
}

function precedences({ telegram }: TelegramFacts): readonly Span[] {
  const letters = telegram.heading?.dateTime?.precedences ?? [];
  const prosign = telegram.heading?.routing?.precedence ?? null;
  return letters.length > 0 || prosign === null ? letters : [prosign];
}

/** The captions with the names that the record gives them, each once. */
function captions({
  captions: found,
}: TelegramFacts): readonly { readonly name: string; readonly span: Span }[] {
  const named = found.map(({ name, span }) => ({ name: captionName(name), span }));
  return named.filter(({ name }, at) => named.findIndex((other) => other.name === name) === at);
}

/** EFTO stands in the level of the classification line, the others are captions. */
function caveats(facts: TelegramFacts, record: CableRecord): readonly Span[] {
  const found = captions(facts);
  return record.caveats.flatMap(
    (caveat) => found.find(({ name }) => name === caveat)?.span ?? facts.classification?.line.level ?? [],
  );
}

function transmission(heading: Heading, place: (span: Span) => Place): TransmissionSpans {
  const { transmission: line, routing, originator, security } = heading;
  const placeOf = (leaf: Span | null | undefined): Place | null => (leaf ? place(leaf) : null);
  return {
    channel: placeOf(line?.channel),
    precedence: placeOf(routing?.precedence),
    routingIndicators: heading.routingIndicators.map(place),
    originator: placeOf(originator?.routingIndicator),
    stationSerial: placeOf(originator?.serial),
    section: placeOf(originator?.section),
    julianDay: placeOf(originator?.julianDay),
    filingTime: placeOf(originator?.filingTime),
    security: placeOf(security?.letters),
    signals: signalsOf(heading).map(place),
  };
}

/** What stands behind the words "Derived From", as a label of their own or within a part. */
function derivedFrom(facts: TelegramFacts): Span | null {
  return behindWords(facts, /\bDERIVED(?: FROM)? ?[:;]? ?/i);
}

/** What stands behind the words "Declassify On". */
function declassifyOn(facts: TelegramFacts): Span | null {
  return behindWords(facts, /\bDECL(?:ASSIFY|ASSIFICATION)? ON ?[:;]? ?/i);
}

function behindWords({ text, classifiers }: TelegramFacts, words: RegExp): Span | null {
  for (const { start, label, end } of classifiers) {
    const found = words.exec(text.slice(start, end));
    if (found !== null) return { start: Math.max(label.end, start + found.index + found[0].length), end };
  }
  return null;
}

function tags({ tags: found, year }: TelegramFacts): readonly Span[] {
  return found.flatMap((tag) =>
    tagRecords(tag, year ?? undefined).map(({ kind }) =>
      kind === "person" ? (tag.item.person ?? tag.span) : tag.span,
    ),
  );
}

function classifiedBy({ text, classifiers }: TelegramFacts): Span | null {
  const part = classifiers.find((candidate) => tellsWho(text, candidate));
  return part === undefined ? null : { start: part.label.end, end: part.end };
}
