import { classifierNumber } from "../syntax/classifier";
import { sectionNumbers } from "../syntax/section";
import { spanText } from "../text/span";
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
import { citedParagraphs, citedReferences } from "./citations";
import { readClassification } from "./classification";
import { readClassifier } from "./classifier";
import { findDamage, lostQuotes } from "./damage";
import { readDeadlines } from "./deadlines";
import { readDateTimeGroup } from "./date-time-group";
import { headingLines } from "./heading-lines";
import { parseId, readMessageReference } from "./message-reference";
import { findMisread } from "./misread";
import { numberParagraphs } from "./numbering";
import { readOrder } from "./order";
import { pageLevels } from "./page-levels";
import { readPages } from "./pages";
import { partsOf } from "./parts";
import { readPortion } from "./portion";
import { referenceLetters } from "./reference-letters";
import { readReferences, type Reference } from "./references";
import { firstCopy, noTelegrams, seriesOf, type EarlierTelegrams } from "./repeats";
import { readSections } from "./sections";
import { lastNumberAbove } from "./series";
import { strayCharacters } from "./stray-characters";
import { readTags } from "./tags";
import { readAddressees, readTransmission } from "./transmission";
import { findWordBreaks } from "./word-breaks";
import { readWrapper } from "./wrapper";
import type { Caption, TelegramFacts } from "./telegram-facts";

/** From this year on no level is printed above and below each page. */
const firstUnpagedYear = 1980;

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
