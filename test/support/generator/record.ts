import type { CableRecord } from "../../../server/src/report/record";

export type {
  AddresseeRecord,
  CableRecord,
  ClassifierRecord,
  DamageRecord,
  ParagraphRecord,
  ReferenceRecord,
  SectionRecord,
  TagRecord,
  TransmissionRecord,
} from "../../../server/src/report/record";
export type { Form } from "../../../server/src/facts/form";

export type Level =
  "UNCLASSIFIED" | "RESTRICTED" | "LIMITED OFFICIAL USE" | "CONFIDENTIAL" | "SECRET" | "TOP SECRET";

/** The record of a text that says nothing; its keys stand in their order. */
export const nothing: CableRecord = {
  file: "",
  encoding: "",
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
