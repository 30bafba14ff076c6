import type { Span } from "../text/span";
import type {
  ClassifierPart,
  Leaf,
  Paragraph,
  PassingLine,
  Point,
  SubjectPart,
  TagsLine,
  Telegram,
} from "../syntax/tree";
import type { ParagraphCitation, ReferenceCitations } from "./citations";
import type { Classification } from "./classification";
import type { Classifier } from "./classifier";
import type { Damage, LostQuote } from "./damage";
import type { Deadline } from "./deadlines";
import type { CalendarDate, DateTimeGroup } from "./date-time-group";
import type { HeadingLines } from "./heading-lines";
import type { MessageReference } from "./message-reference";
import type { Misread } from "./misread";
import type { NumberedParagraph } from "./numbering";
import type { Order } from "./order";
import type { Pages } from "./pages";
import type { Parts } from "./parts";
import type { Portion } from "./portion";
import type { ReferenceLetter } from "./reference-letters";
import type { Reference } from "./references";
import type { SectionFact } from "./sections";
import type { StrayCharacter } from "./stray-characters";
import type { Tag } from "./tags";
import type { AddresseeFact, Transmission } from "./transmission";
import type { WordBreak } from "./word-breaks";
import type { Wrapper } from "./wrapper";

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

export interface Caption {
  /** In capitals: "SIPDIS". */
  readonly name: string;
  readonly span: Span;
}
