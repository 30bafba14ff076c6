import { classifierNumber } from "../syntax/classifier";
import { sectionNumbers } from "../syntax/section";
import { spanText, type Span } from "../text/span";
import type {
  Block,
  ClassificationLine,
  ClassifierPart,
  Leaf,
  OpeningPart,
  OrderLine,
  Paragraph,
  PassingLine,
  Point,
  ReferencesPart,
  SubjectPart,
  TagsLine,
  Telegram,
} from "../syntax/tree";
import {
  citedParagraphs,
  citedReferences,
  type ParagraphCitation,
  type ReferenceCitations,
} from "./citations";
import { readClassification, type Classification } from "./classification";
import { readClassifier, type Classifier } from "./classifier";
import { findDamage, lostQuotes, type Damage, type LostQuote } from "./damage";
import { readDeadlines, type Deadline } from "./deadlines";
import { readDateTimeGroup, type CalendarDate, type DateTimeGroup } from "./date-time-group";
import { headingLines, type HeadingLines } from "./heading-lines";
import { parseId, readMessageReference, type MessageReference } from "./message-reference";
import { findMisread, type Misread } from "./misread";
import { numberParagraphs, type NumberedParagraph } from "./numbering";
import { readOrder, type Order } from "./order";
import { pageLevels } from "./page-levels";
import { readPages, type Pages } from "./pages";
import { partsOf, type Parts } from "./parts";
import { readPortion, type Portion } from "./portion";
import { referenceLetters, type ReferenceLetter } from "./reference-letters";
import { readReferences, type Reference } from "./references";
import { firstCopy, noTelegrams, seriesOf, type EarlierTelegrams } from "./repeats";
import { readSections, type SectionFact } from "./sections";
import { lastNumberAbove } from "./series";
import { strayCharacters, type StrayCharacter } from "./stray-characters";
import { readTags, type Tag } from "./tags";
import { readAddressees, readTransmission, type AddresseeFact, type Transmission } from "./transmission";
import { findWordBreaks, type WordBreak } from "./word-breaks";
import { readWrapper, type Wrapper } from "./wrapper";

/** What one telegram of a file says. Spans are offsets into the file's text. */
export interface TelegramFacts {
  readonly text: string;
  readonly telegram: Telegram;
  readonly wrapper: Wrapper;
  /** `null` for a copy without a heading. */
  readonly transmission: Transmission | null;
  readonly headingLines: HeadingLines;
  readonly addressees: readonly AddresseeFact[];
  readonly classification: Classification | null;
  readonly reference: MessageReference | null;
  readonly pages: Pages;
  readonly dateTimeGroup: DateTimeGroup | null;
  /** The day of the telegram: of its date-time group, else of an archive's own words. */
  readonly date: CalendarDate | null;
  /** The year of the telegram: of its date, else of the id that an archive gives it. */
  readonly year: number | null;
  /** Those on lines of their own and those on the classification line. */
  readonly captions: readonly Caption[];
  readonly passing: readonly PassingLine[];
  readonly order: Order | null;
  /** The first, where a copy has several. */
  readonly tagsLine: TagsLine | null;
  /** Those of all TAGS lines. */
  readonly tags: readonly Tag[];
  readonly subject: SubjectPart | null;
  readonly references: readonly Reference[];
  /** The letters of each list of references. */
  readonly referenceLetters: readonly (readonly ReferenceLetter[])[];
  /** Where the text cites its references; nothing in a telegram that has none. */
  readonly citedReferences: ReferenceCitations;
  /** Where the text cites paragraphs. */
  readonly citedParagraphs: readonly ParagraphCitation[];
  readonly classifiers: readonly ClassifierPart[];
  readonly classifier: Classifier;
  /** In order of the text, those in sections too. */
  readonly paragraphs: readonly Paragraph[];
  readonly numbered: readonly NumberedParagraph[];
  /** The marks of paragraphs and of the subject. */
  readonly portions: readonly Portion[];
  readonly points: readonly Point[];
  readonly sections: readonly SectionFact[];
  readonly parts: Parts;
  /** Where something is annexed behind the signature, that above it; else those at the end. */
  readonly signatures: readonly Leaf<"signature">[];
  readonly lostQuotes: readonly LostQuote[];
  readonly damage: readonly Damage[];
  readonly strayCharacters: readonly StrayCharacter[];
  readonly wordBreaks: readonly WordBreak[];
  readonly misread: readonly Misread[];
  /** The days that the parts "reporting deadline" name. */
  readonly deadlines: readonly Deadline[];
  /** The levels above and below the pages of a telegram of the 1970s. */
  readonly pageLevels: readonly Span[];
  /** The reference number of the same telegram further up in the file. */
  readonly firstCopy: Span | null;
  /**
   * The sections of the same telegram that stand in the file as telegrams of their own, this one among them, in order of
   * the file. Each has the same list, to which those further down are added as they are read.
   */
  readonly series: readonly TelegramFacts[];
}

/** From this year on no level is printed above and below each page. */
const firstUnpagedYear = 1980;

export interface Caption {
  /** In capitals: "SIPDIS". */
  readonly name: string;
  readonly span: Span;
}

/** `earlier`: the telegrams above it in the same file; it is put in. */
export function telegramFacts(
  text: string,
  telegram: Telegram,
  earlier: EarlierTelegrams = noTelegrams(),
): TelegramFacts {
  const { heading, body } = telegram;
  const opened = openingParts(telegram.opening?.parts ?? []);
  const { classificationLine, orderLine, tagsLines, subject, classifiers, referenceLists } = opened;
  const classification = classificationLine && readClassification(text, classificationLine);
  const wrapper = readWrapper(text, telegram);
  const dateTimeGroup = heading?.dateTime ? readDateTimeGroup(text, heading.dateTime, wrapper.date) : null;
  const date = dateTimeGroup ?? wrapper.date;
  const year = date?.year ?? (wrapper.id === null ? null : (parseId(wrapper.id)?.year ?? null));
  const reference = readMessageReference(text, classification, year);
  const references: Reference[] = [];
  for (const part of referenceLists)
    references.push(...readReferences(text, part, { year, date, own: reference }));
  const { paragraphs, points } = collect(body?.blocks ?? []);
  const marks = [subject?.mark ?? null, ...paragraphs.map((paragraph) => paragraph.mark)];
  const prose = [subject?.title, body].filter((part) => part != null);
  const pages = readPages(text, telegram, reference);
  const copy = firstCopy(text, reference, classification, earlier);
  const series = seriesOf(reference, pages.section, copy, earlier);
  const section = sectionNumber(text, classificationLine) ?? 1;
  const numbered = numberParagraphs(text, paragraphs, {
    before: section > 1 ? lastNumberAbove(series.at(-1), section) : classifierNumber(text, telegram.opening),
    fromFirst: telegram.opening !== null && section === 1,
  });
  const parts = partsOf(text, body);
  const sections = readSections(text, body, paragraphs, parts);
  const facts: TelegramFacts = {
    text,
    telegram,
    wrapper,
    transmission: heading && readTransmission(text, heading),
    headingLines: headingLines(heading),
    addressees: heading === null ? [] : readAddressees(text, heading),
    classification,
    reference,
    pages,
    dateTimeGroup,
    date,
    year,
    captions: [
      ...opened.captions.map((caption) => readCaption(text, caption)),
      ...opened.passing.flatMap((line) => eyesOnly(text, line)),
    ],
    passing: opened.passing,
    order: orderLine && readOrder(text, orderLine),
    tagsLine: tagsLines[0] ?? null,
    tags: tagsLines.flatMap((line) => readTags(text, line, year ?? undefined)),
    subject,
    references,
    referenceLetters: referenceLists.map((part) => referenceLetters(text, part)),
    citedReferences:
      body === null || references.length === 0 ? { letters: [], bare: [] } : citedReferences(text, body),
    citedParagraphs: body === null ? [] : citedParagraphs(text, body),
    classifiers,
    classifier: readClassifier(text, classifiers, orderLine),
    paragraphs,
    numbered,
    portions: marks.filter((mark) => mark !== null).map((mark) => readPortion(text, mark)),
    points,
    sections,
    parts,
    signatures: signaturesOf(telegram),
    lostQuotes: lostQuotes(text, prose),
    damage: findDamage(text, prose),
    strayCharacters: strayCharacters(text, telegram),
    wordBreaks: findWordBreaks(text, prose),
    misread: findMisread(text, paragraphs, points, numbered),
    deadlines: readDeadlines(text, sections),
    pageLevels: body !== null && year !== null && year < firstUnpagedYear ? pageLevels(text, body) : [],
    firstCopy: copy,
    series,
  };
  series.push(facts);
  return facts;
}

/** The first of each part that stands once in an opening, and all of those that may stand in it several times. */
interface OpeningParts {
  classificationLine: ClassificationLine | null;
  orderLine: OrderLine | null;
  subject: SubjectPart | null;
  readonly tagsLines: TagsLine[];
  readonly classifiers: ClassifierPart[];
  readonly referenceLists: ReferencesPart[];
  readonly passing: PassingLine[];
  /** Those of the classification line first. */
  readonly captions: Leaf<"caption">[];
}

function openingParts(parts: readonly OpeningPart[]): Readonly<OpeningParts> {
  const found: OpeningParts = {
    classificationLine: null,
    orderLine: null,
    subject: null,
    tagsLines: [],
    classifiers: [],
    referenceLists: [],
    passing: [],
    captions: [],
  };
  for (const part of parts) {
    switch (part.kind) {
      case "classificationLine":
        found.classificationLine ??= part;
        break;
      case "orderLine":
        found.orderLine ??= part;
        break;
      case "tagsLine":
        found.tagsLines.push(part);
        break;
      case "subject":
        found.subject ??= part;
        break;
      case "classifier":
        found.classifiers.push(part);
        break;
      case "references":
        found.referenceLists.push(part);
        break;
      case "passingLine":
        found.passing.push(part);
        break;
      case "captionLine":
        found.captions.push(...part.captions);
        break;
      case "pageMarkerLine":
        break;
    }
  }
  found.captions.unshift(...(found.classificationLine?.captions ?? []));
  return found;
}

function signaturesOf({ body, ending }: Telegram): readonly Leaf<"signature">[] {
  const within = (body?.blocks ?? []).flatMap((block) =>
    block.kind === "signatureLine" ? [block.name] : [],
  );
  return within.length > 0 ? within : (ending?.signatures ?? []);
}

const letterByLetter = /^(?:[A-Z] )+[A-Z]$/;

function readCaption(text: string, leaf: Leaf): Caption {
  const printed = spanText(text, leaf).toUpperCase();
  const closed = letterByLetter.test(printed) && !printed.startsWith("C O R R E C T E D");
  return { name: closed ? printed.replaceAll(" ", "") : printed, span: { start: leaf.start, end: leaf.end } };
}

/** The caption within a line for somebody's attention: `FOR AMBASSADOR ELPHBERG EYES ONLY`. */
function eyesOnly(text: string, line: PassingLine): readonly Caption[] {
  const name = "EYES ONLY";
  const at = spanText(text, line).indexOf(name);
  return at === -1 ? [] : [{ name, span: { start: line.start + at, end: line.start + at + name.length } }];
}

function collect(blocks: readonly Block[]): { paragraphs: readonly Paragraph[]; points: readonly Point[] } {
  const paragraphs: Paragraph[] = [];
  const points: Point[] = [];
  const visit = (block: Block): void => {
    if (block.kind === "section") block.blocks.forEach(visit);
    else if (block.kind === "point") points.push(block);
    else if (block.kind === "paragraph") {
      paragraphs.push(block);
      points.push(...block.points);
    }
  };
  blocks.forEach(visit);
  return { paragraphs, points };
}

function sectionNumber(text: string, line: ClassificationLine | null): number | null {
  return line?.section ? sectionNumbers(text, line.section).section : null;
}
