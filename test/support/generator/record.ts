/** The forms in which copies of telegrams circulate; "unknown" for a text that shows none of their signs. */
export type Form =
  "transmitted" | "release" | "newspaper" | "wrapped" | "markdown" | "seventies" | "extract" | "unknown";

export type Level =
  "UNCLASSIFIED" | "RESTRICTED" | "LIMITED OFFICIAL USE" | "CONFIDENTIAL" | "SECRET" | "TOP SECRET";

/** What a telegram means, as data; `null` or an empty list where it says nothing. */
export interface CableRecord {
  readonly file: string | null;
  readonly encoding: string | null;
  /** The number of the telegram in its file, from 0. */
  readonly index: number;
  readonly form: Form;
  /** `08STATE37957`. */
  readonly id: string | null;
  readonly year: number | null;
  /** As on the classification line: `THE HAGUE`. */
  readonly post: string | null;
  readonly serial: number | null;
  readonly section: number | null;
  readonly sectionTotal: number | null;
  /** `2008-04-10T22:26Z`. */
  readonly dateTimeGroup: string | null;
  /** Words, that of the action addressees first: `IMMEDIATE`. */
  readonly precedence: readonly string[];
  readonly from: string | null;
  readonly to: readonly AddresseeRecord[];
  readonly info: readonly AddresseeRecord[];
  readonly transmission: TransmissionRecord | null;
  readonly classification: Level | null;
  /** The controls: captions of the kinds dissemination and control, and those on the classification line. */
  readonly caveats: readonly string[];
  /** Every caption, each once, in order of the text. */
  readonly captions: readonly string[];
  readonly passTo: readonly string[];
  /** `12958`. */
  readonly order: string | null;
  /** `2018-04-10`. */
  readonly declassifyOn: string | null;
  /** The words when it is no date: `N/A`, `OADR`, `TWENTY YEARS`. */
  readonly declassify: string | null;
  readonly tags: readonly TagRecord[];
  /** Unwrapped, without portion mark. */
  readonly subject: string | null;
  readonly subjectMark: string | null;
  readonly references: readonly ReferenceRecord[];
  readonly classifiedBy: ClassifierRecord | null;
  readonly reasons: readonly { readonly section: string; readonly letters: readonly string[] }[];
  readonly derivedFrom: string | null;
  readonly sections: readonly SectionRecord[];
  readonly paragraphs: readonly ParagraphRecord[];
  /** The text of the summary, without the words that open and close it. */
  readonly summary: string | null;
  readonly signature: readonly string[];
  readonly damage: readonly DamageRecord[];
}

export interface AddresseeRecord {
  readonly routingIndicator: string | null;
  readonly name: string;
  readonly precedence: string | null;
  /** Four digits. */
  readonly continuityNumber: string | null;
  /** The names behind XMT. */
  readonly excluded: readonly string[];
}

export interface TransmissionRecord {
  /** Designator and number: `XRO1234`. */
  readonly channel: string;
  /** The word for the prosign. */
  readonly precedence: string;
  readonly routingIndicators: readonly string[];
  /** The routing indicator behind DE. */
  readonly originator: string;
  /** Four digits. */
  readonly stationSerial: string;
  /** `/01`. */
  readonly section: number | null;
  readonly julianDay: number;
  /** Four digits. */
  readonly filingTime: string;
  /** `SSSSS`. */
  readonly security: string;
  /** Operating signals of format lines 4 and 5 other than ZNR and ZNY, with what stands in brackets. */
  readonly signals: readonly string[];
}

/** A person is an entry of its own behind the code it stands with, with kind "person" and its name as code. */
export interface TagRecord {
  readonly code: string;
  readonly kind: string;
  readonly name: string | null;
  readonly confidence: string | null;
}

export interface ReferenceRecord {
  readonly label: string | null;
  readonly id: string | null;
  readonly post: string | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly yearFrom: "printed" | "assumed" | "previous" | null;
  readonly kind: "cable" | "email" | "report" | "telephone" | "meeting" | "web" | "other";
  /** The item as printed, without its label, unwrapped. */
  readonly text: string;
  readonly notal: boolean;
}

export interface ClassifierRecord {
  /** What is printed behind the label, unwrapped. */
  readonly text: string;
  readonly names: readonly string[];
  readonly title: string | null;
}

/** A part with a heading, between BEGIN and END lines, or with an opener in running text. */
export interface SectionRecord {
  readonly kind: string;
  /** As printed, without Begin and without a colon. */
  readonly title: string;
  /** The first and the last numbered paragraph. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface ParagraphRecord {
  readonly number: number | null;
  readonly printed: number | null;
  readonly mark: string | null;
  /** The title of the heading or BEGIN line it stands under. */
  readonly section: string | null;
  /** Prose unwrapped with single blanks; each point and each row of a table on a line of its own. */
  readonly text: string;
}

export interface DamageRecord {
  readonly kind: string;
  readonly count: number;
}

/** The record of a text that says nothing; its keys stand in their order. */
export const nothing: CableRecord = {
  file: null,
  encoding: null,
  index: 0,
  form: "unknown",
  id: null,
  year: null,
  post: null,
  serial: null,
  section: null,
  sectionTotal: null,
  dateTimeGroup: null,
  precedence: [],
  from: null,
  to: [],
  info: [],
  transmission: null,
  classification: null,
  caveats: [],
  captions: [],
  passTo: [],
  order: null,
  declassifyOn: null,
  declassify: null,
  tags: [],
  subject: null,
  subjectMark: null,
  references: [],
  classifiedBy: null,
  reasons: [],
  derivedFrom: null,
  sections: [],
  paragraphs: [],
  summary: null,
  signature: [],
  damage: [],
};
