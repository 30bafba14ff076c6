import { spanText, type Span } from "../text/span";
import type {
  Block,
  CaptionLine,
  ClassifierPart,
  Paragraph,
  Point,
  SubjectPart,
  TagsLine,
  Telegram,
} from "../syntax/tree";
import { readClassification, type Classification } from "./classification";
import { lostQuotes, type LostQuote } from "./damage";
import { readDateTimeGroup, type DateTimeGroup } from "./date-time-group";
import { readMessageReference, type MessageReference } from "./message-reference";
import { numberParagraphs, type NumberedParagraph } from "./numbering";
import { readOrder, type Order } from "./order";
import { partsOf, type Parts } from "./parts";
import { readPortion, type Portion } from "./portion";
import { readTags, type Tag } from "./tags";

/** What one telegram of a file says. Spans are offsets into the file's text. */
export interface TelegramFacts {
  readonly text: string;
  readonly telegram: Telegram;
  readonly classification: Classification | null;
  readonly reference: MessageReference | null;
  readonly dateTimeGroup: DateTimeGroup | null;
  readonly captions: readonly Caption[];
  readonly order: Order | null;
  readonly tagsLine: TagsLine | null;
  readonly tags: readonly Tag[];
  readonly subject: SubjectPart | null;
  readonly classifiers: readonly ClassifierPart[];
  /** In order of the text, those in sections too. */
  readonly paragraphs: readonly Paragraph[];
  readonly numbered: readonly NumberedParagraph[];
  /** The marks of paragraphs and of the subject. */
  readonly portions: readonly Portion[];
  readonly points: readonly Point[];
  readonly parts: Parts;
  readonly lostQuotes: readonly LostQuote[];
}

export interface Caption {
  /** In capitals: "SIPDIS". */
  readonly name: string;
  readonly span: Span;
}

export function telegramFacts(text: string, telegram: Telegram): TelegramFacts {
  const parts = telegram.opening?.parts ?? [];
  const classificationLine = parts.find((part) => part.kind === "classificationLine");
  const classification = classificationLine ? readClassification(text, classificationLine) : null;
  const orderLine = parts.find((part) => part.kind === "orderLine");
  const dateTimeLine = telegram.heading?.dateTime ?? null;
  const dateTimeGroup = dateTimeLine && readDateTimeGroup(text, dateTimeLine);
  const tagsLine = parts.find((part) => part.kind === "tagsLine") ?? null;
  const subject = parts.find((part) => part.kind === "subject") ?? null;
  const { paragraphs, points } = collect(telegram.body?.blocks ?? []);
  const marks = [subject?.mark ?? null, ...paragraphs.map((paragraph) => paragraph.mark)];
  return {
    text,
    telegram,
    classification,
    reference: readMessageReference(text, classification, dateTimeGroup?.year ?? null),
    dateTimeGroup,
    captions: parts.filter((part) => part.kind === "captionLine").flatMap((line) => readCaptions(text, line)),
    order: orderLine ? readOrder(text, orderLine) : null,
    tagsLine,
    tags: tagsLine === null ? [] : readTags(text, tagsLine, dateTimeGroup?.year),
    subject,
    classifiers: parts.filter((part) => part.kind === "classifier"),
    paragraphs,
    numbered: numberParagraphs(text, paragraphs),
    portions: marks.filter((mark) => mark !== null).map((mark) => readPortion(text, mark)),
    points,
    parts: partsOf(text, telegram.body),
    lostQuotes: lostQuotes(
      text,
      [subject?.title, telegram.body].filter((part) => part != null),
    ),
  };
}

function readCaptions(text: string, line: CaptionLine): readonly Caption[] {
  return line.captions.map((caption) => ({
    name: spanText(text, caption).toUpperCase(),
    span: { start: caption.start, end: caption.end },
  }));
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
