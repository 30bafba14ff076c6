import type { Span } from "../text/span";

/**
 * The tree of a file of telegrams: what stands where, without judging or interpreting it. Every node is an
 * immutable value; children tile their parent, so the leaves in order, concatenated, are the text. A branch names
 * its important children in fields of their own; these are the same objects that stand in `children`.
 */
export type Node = Branch | Leaf;

/** Named as the field names the part; "gap" is what no other name fits: blanks, separators, line ends. */
export type LeafKind =
  | "gap"
  | "label"
  | "text"
  | "preamble"
  | "channel"
  | "precedence"
  | "routingIndicator"
  | "serial"
  | "secondSerial"
  | "office"
  | "section"
  | "julianDay"
  | "filingTime"
  | "operatingSignal"
  | "securityLetters"
  | "dayTime"
  | "month"
  | "year"
  | "post"
  | "continuityNumber"
  | "level"
  | "caption"
  | "orderNumber"
  | "declassification"
  | "tag"
  | "person"
  | "referenceLetter"
  | "reason"
  | "number"
  | "bullet"
  | "rule"
  | "openBracket"
  | "closeBracket"
  | "markText"
  | "pageMarker"
  | "closer"
  | "signature"
  | "debris";

export interface Leaf<K extends LeafKind = LeafKind> extends Span {
  readonly kind: K;
}

interface Parent<K extends string> extends Span {
  readonly kind: K;
  readonly children: readonly Node[];
}

export type Branch =
  | CableFile
  | Telegram
  | Heading
  | HeadingLine
  | Addressee
  | Opening
  | OpeningPart
  | TagItem
  | ReferenceItem
  | Body
  | Block
  | PortionMark
  | Ending;

export interface CableFile extends Parent<"file"> {
  readonly text: string;
  readonly telegrams: readonly Telegram[];
}

/** One telegram with whatever stands before it (`preamble`: a wrapper's words) and after it. */
export interface Telegram extends Parent<"telegram"> {
  readonly heading: Heading | null;
  readonly opening: Opening | null;
  readonly body: Body | null;
  readonly ending: Ending | null;
}

// --- Heading: ACP 127's format lines 1 to 9

export interface Heading extends Parent<"heading"> {
  readonly transmission: TransmissionLine | null;
  readonly routing: RoutingLine | null;
  /** Those of format line 2, on however many lines. */
  readonly routingIndicators: readonly Leaf<"routingIndicator">[];
  readonly originator: OriginatorLine | null;
  readonly security: SecurityLine | null;
  readonly dateTime: DateTimeLine | null;
  readonly from: FromLine | null;
  readonly addressees: readonly Addressee[];
  readonly distribution: readonly DistributionLine[];
  readonly drafting: readonly DraftingLine[];
}

export type HeadingLine =
  | TransmissionLine
  | RoutingLine
  | OriginatorLine
  | SecurityLine
  | DateTimeLine
  | FromLine
  | AddressLine
  | DistributionLine
  | DraftingLine
  | PageMarker
  | OtherHeadingLine;

/** Format line 1: `VZCZCXRO1234`. */
export interface TransmissionLine extends Parent<"transmissionLine"> {
  readonly channel: Leaf<"channel">;
}

/** Format line 2: `OO RUEHWEB`; `precedence` is `null` on a second line of it. */
export interface RoutingLine extends Parent<"routingLine"> {
  readonly precedence: Leaf<"precedence"> | null;
  readonly routingIndicators: readonly Leaf<"routingIndicator">[];
}

/** Format line 3: `DE RUEHC #7957/01 1012232`. */
export interface OriginatorLine extends Parent<"originatorLine"> {
  readonly routingIndicator: Leaf<"routingIndicator">;
  readonly serial: Leaf<"serial">;
  readonly section: Leaf<"section"> | null;
  readonly julianDay: Leaf<"julianDay">;
  readonly filingTime: Leaf<"filingTime">;
}

/** Format line 4: `ZNY SSSSS ZZH`. */
export interface SecurityLine extends Parent<"securityLine"> {
  readonly signal: Leaf<"operatingSignal">;
  readonly letters: Leaf<"securityLetters"> | null;
  readonly signals: readonly Leaf<"operatingSignal">[];
}

/** Format line 5: `O P 061232Z MAR 09 ZDK`. */
export interface DateTimeLine extends Parent<"dateTimeLine"> {
  readonly precedences: readonly Leaf<"precedence">[];
  readonly dayTime: Leaf<"dayTime">;
  readonly month: Leaf<"month">;
  /** `null` where it is lost. */
  readonly year: Leaf<"year"> | null;
  readonly signals: readonly Leaf<"operatingSignal">[];
}

/** Format line 6: `FM AMEMBASSY QUITO`. */
export interface FromLine extends Parent<"fromLine"> {
  readonly post: Leaf<"post">;
}

/** Format lines 7 to 9: the line of one addressee; `label` only where TO, INFO or XMT is printed. */
export interface AddressLine extends Parent<"addressLine"> {
  readonly label: Leaf<"label"> | null;
  readonly addressee: Addressee;
}

export type AddressRole = "TO" | "INFO" | "XMT";

export interface Addressee extends Parent<"addressee"> {
  readonly role: AddressRole;
  readonly routingIndicator: Leaf<"routingIndicator"> | null;
  readonly post: Leaf<"post">;
  readonly precedence: Leaf<"precedence"> | null;
  readonly continuityNumber: Leaf<"continuityNumber"> | null;
}

/** `ORIGIN SS-25`, `INFO OCT-01 ISO-00`: how many copies went to each office; telegrams of the 1970s. */
export interface DistributionLine extends Parent<"distributionLine"> {
  /** `null` on a line that goes on with the offices of the line before. */
  readonly label: Leaf<"label"> | null;
  readonly offices: readonly Leaf<"office">[];
}

/** `DRAFTED BY EUR/RUR:FTARLENHEIM`; telegrams of the 1970s. */
export interface DraftingLine extends Parent<"draftingLine"> {
  readonly label: Leaf<"label">;
  readonly names: Leaf<"text">;
}

/** A line among the format lines that is none of them: a stamp, a number, damage. */
export type OtherHeadingLine = Parent<"otherHeadingLine">;

// --- Opening: from the classification line to the last line before the text

export interface Opening extends Parent<"opening"> {
  readonly parts: readonly OpeningPart[];
}

export type OpeningPart =
  | ClassificationLine
  | CaptionLine
  | PassingLine
  | OrderLine
  | TagsLine
  | SubjectPart
  | ReferencesPart
  | ClassifierPart
  | PageMarker;

/**
 * `S E C R E T SECTION 01 OF 03 QUITO 000053`; `damaged` when the level can only be guessed at. `captions` are those
 * printed on the line itself.
 */
export interface ClassificationLine extends Parent<"classificationLine"> {
  readonly level: Leaf<"level">;
  readonly damaged: boolean;
  readonly section: Leaf<"section"> | null;
  readonly post: Leaf<"post"> | null;
  readonly serial: Leaf<"serial"> | null;
  readonly captions: readonly Leaf<"caption">[];
}

/** A line that holds a distribution, control or handling caption: `SIPDIS`, `NOFORN`. */
export interface CaptionLine extends Parent<"captionLine"> {
  readonly captions: readonly Leaf<"caption">[];
}

/** `DEPT FOR WHA/AND`: a line for somebody's attention, or any other line among the captions. */
export interface PassingLine extends Parent<"passingLine"> {
  readonly body: Leaf<"text">;
}

/** `E.O. 12958: DECL: 04/10/2018`. */
export interface OrderLine extends Parent<"orderLine"> {
  readonly label: Leaf<"label">;
  readonly number: Leaf<"orderNumber"> | null;
  readonly declLabel: Leaf<"label"> | null;
  readonly declassification: Leaf<"declassification"> | null;
  /** The section and letters of the reasons, where they stand on this line: `1.4 (b) and (d)`. */
  readonly reason: Leaf<"reason"> | null;
}

export interface TagsLine extends Parent<"tagsLine"> {
  readonly label: Leaf<"label">;
  readonly items: readonly TagItem[];
}

/**
 * One code, perhaps with a person: `OVIP (ELPHBERG, FLAVIA)`; or a person alone. `link` when the code is wrapped as a
 * Markdown link: `[KNNP](#)`.
 */
export interface TagItem extends Parent<"tagItem"> {
  readonly code: Leaf<"tag"> | null;
  readonly link: boolean;
  /** With its brackets. */
  readonly person: Leaf<"person"> | null;
}

export interface SubjectPart extends Parent<"subject"> {
  readonly label: Leaf<"label">;
  /** Before the title, or behind it. */
  readonly mark: PortionMark | null;
  readonly title: Leaf<"text"> | null;
}

export interface ReferencesPart extends Parent<"references"> {
  readonly label: Leaf<"label">;
  readonly items: readonly ReferenceItem[];
}

export interface ReferenceItem extends Parent<"referenceItem"> {
  readonly letter: Leaf<"referenceLetter"> | null;
  readonly cited: Leaf<"text">;
}

/** `Classified By: SCA Jane Doe, Reasons: 1.4 B and D`. */
export interface ClassifierPart extends Parent<"classifier"> {
  readonly label: Leaf<"label">;
  readonly reason: Leaf<"reason"> | null;
}

// --- Body

export interface Body extends Parent<"body"> {
  readonly blocks: readonly Block[];
}

export type Block = Section | TitleLine | Paragraph | Point | Closer | SignatureLine | Interruption;

/** A block before sections are nested. */
export type FlatBlock = Exclude<Block, { kind: "section" }>;

/** The name below a telegram that has something annexed behind it. */
export interface SignatureLine extends Parent<"signatureLine"> {
  readonly name: Leaf<"signature">;
}

/** What stands in the midst of a text and is no part of it: a page marker, or the heading in copies that have it there. */
export type Interruption = PageMarker | Heading;

/** A heading, what follows up to the next heading or its own End line, and that End line. */
export interface Section extends Parent<"section"> {
  readonly title: TitleLine;
  readonly blocks: readonly Block[];
  readonly closer: Closer | null;
}

/** A heading; `ruled` when a line of hyphens stands above or below. */
export interface TitleLine extends Parent<"title"> {
  readonly title: Leaf<"text">;
  readonly ruled: boolean;
}

/** A numbered or unnumbered paragraph with the points below it. */
export interface Paragraph extends Parent<"paragraph"> {
  /** The pilcrow, digits and their stop: `¶4.`; `null` for an unnumbered paragraph. */
  readonly number: Leaf<"number"> | null;
  readonly mark: PortionMark | null;
  /** `SUMMARY:` at the head of the text. */
  readonly opener: Leaf<"label"> | null;
  /** `Begin talking points for Ruritania` in the text. */
  readonly begins: readonly Leaf<"label">[];
  /** `End Summary.` in the text. */
  readonly closers: readonly Leaf<"closer">[];
  readonly points: readonly Point[];
  /** Whether it stands in a text that the telegram quotes between Begin and End, whose paragraphs count for themselves. */
  readonly quoted: boolean;
}

export interface Point extends Parent<"point"> {
  readonly bullet: Leaf<"bullet">;
  readonly closers: readonly Leaf<"closer">[];
}

/** A line that ends what was opened: `End objectives.` */
export interface Closer extends Parent<"closerLine"> {
  readonly title: Leaf<"closer">;
}

export type PageMarker = Parent<"pageMarkerLine">;

/** `(S/NF)`; a bracket that is lost is `null`. */
export interface PortionMark extends Parent<"portionMark"> {
  readonly open: Leaf<"openBracket"> | null;
  readonly mark: Leaf<"markText">;
  readonly close: Leaf<"closeBracket"> | null;
}

// --- Ending

/** From the signature to the end: the signatures, of which most telegrams have one, end-of-message signs and debris. */
export interface Ending extends Parent<"ending"> {
  readonly signatures: readonly Leaf<"signature">[];
}
