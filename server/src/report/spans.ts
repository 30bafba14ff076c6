import { tellsWho } from "../facts/classifier";
import { summarySpan } from "../facts/summary";
import type { TelegramFacts } from "../facts/telegram";
import { trimmed } from "../text/characters";
import type { Span } from "../text/span";
import { captionName, numberedClassifier, passingGroups, tagRecords, type CableRecord } from "./record";

/** A place in the decoded text of the file: UTF-16 code units, half-open. */
export type Place = readonly [start: number, end: number];

/**
 * Where the fields of a record stand, under the same keys; lists run parallel to those of the record. What several words
 * in different places give, and what no word gives, has no place: `null`, or a key that is not here.
 */
export interface SpansRecord {
  readonly post: Place | null;
  readonly serial: Place | null;
  readonly section: Place | null;
  readonly dateTimeGroup: Place | null;
  readonly precedence: readonly Place[];
  readonly from: Place | null;
  readonly to: readonly Place[];
  readonly info: readonly Place[];
  readonly classification: Place | null;
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
  readonly sections: readonly Place[];
  readonly paragraphs: readonly Place[];
  readonly summary: Place | null;
  readonly signature: readonly Place[];
}

/** The places of the record that `toRecord` makes of these facts. */
export function toSpans(facts: TelegramFacts, record: CableRecord): SpansRecord {
  const { text, telegram, classification, order, subject, addressees, classifiers } = facts;
  const { heading, ending } = telegram;
  const place = (span: Span): Place => {
    const { start, end } = trimmed(text, span);
    return [start, end];
  };
  /** The place of a field that the record has. */
  const placeOf = (field: unknown, span: Span | null | undefined): Place | null =>
    field === null || !span ? null : place(span);
  const places = (spans: readonly Span[]): readonly Place[] => spans.map(place);
  const declassification = order?.line.declassification;
  return {
    post: placeOf(facts.reference, classification?.line.post),
    serial: placeOf(facts.reference, classification?.line.serial),
    section: placeOf(record.section, classification?.line.section),
    dateTimeGroup: placeOf(record.dateTimeGroup, facts.dateTimeGroup?.span),
    precedence: places(precedences(facts)),
    from: placeOf(record.from, heading?.from?.post),
    to: places(addressees.filter(({ role }) => role === "TO").map(({ span }) => span)),
    info: places(addressees.filter(({ role }) => role === "INFO").map(({ span }) => span)),
    classification: placeOf(record.classification, classification?.line.level),
    captions: places(captions(facts)),
    passTo: places(
      passingGroups(facts).map((lines) => ({
        start: lines[0].start,
        end: lines.at(-1)?.end ?? lines[0].end,
      })),
    ),
    order: placeOf(record.order, order?.line.number),
    declassifyOn: placeOf(record.declassifyOn, declassification),
    declassify: placeOf(record.declassify, declassification),
    tags: places(tags(facts)),
    subject: placeOf(record.subject, subject?.title),
    subjectMark: placeOf(record.subjectMark, subject?.mark?.mark),
    references: places(facts.references.map(({ span }) => span)),
    classifiedBy: placeOf(record.classifiedBy, classifiedBy(facts)),
    reasons: places(facts.classifier.reasons.map(({ span }) => span)),
    sections: places(facts.sections.map(({ span }) => span)),
    paragraphs: places(
      [numberedClassifier(text, classifiers), ...facts.paragraphs].filter((part) => part !== undefined),
    ),
    summary: placeOf(record.summary, summarySpan(text, telegram, facts.sections, facts.paragraphs)),
    signature: places(ending?.signatures ?? []),
  };
}

function precedences({ telegram }: TelegramFacts): readonly Span[] {
  const letters = telegram.heading?.dateTime?.precedences ?? [];
  const prosign = telegram.heading?.routing?.precedence ?? null;
  return letters.length > 0 || prosign === null ? letters : [prosign];
}

function captions({ captions: found }: TelegramFacts): readonly Span[] {
  const names = found.map(({ name }) => captionName(name));
  return found.filter((_, at) => names.indexOf(names[at] ?? "") === at).map(({ span }) => span);
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
