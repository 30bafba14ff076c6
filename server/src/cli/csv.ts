import { stringify } from "csv-stringify/sync";
import type { CableRecord } from "../service";

type Cell = string | number | null;

/** What stands in each column; a list is joined. */
const columns: Readonly<Record<string, (record: CableRecord) => Cell | readonly Cell[]>> = {
  file: ({ file }) => file,
  encoding: ({ encoding }) => encoding,
  index: ({ index }) => index,
  form: ({ form }) => form,
  id: ({ id }) => id,
  year: ({ year }) => year,
  post: ({ post }) => post,
  serial: ({ serial }) => serial,
  section: ({ section }) => section,
  sectionTotal: ({ sectionTotal }) => sectionTotal,
  dateTimeGroup: ({ dateTimeGroup }) => dateTimeGroup,
  precedence: ({ precedence }) => precedence,
  from: ({ from }) => from,
  to: ({ to }) => to.map(({ name }) => name),
  info: ({ info }) => info.map(({ name }) => name),
  "transmission.channel": ({ transmission }) => transmission?.channel ?? null,
  "transmission.precedence": ({ transmission }) => transmission?.precedence ?? null,
  "transmission.routingIndicators": ({ transmission }) => transmission?.routingIndicators ?? [],
  "transmission.originator": ({ transmission }) => transmission?.originator ?? null,
  "transmission.stationSerial": ({ transmission }) => transmission?.stationSerial ?? null,
  "transmission.section": ({ transmission }) => transmission?.section ?? null,
  "transmission.julianDay": ({ transmission }) => transmission?.julianDay ?? null,
  "transmission.filingTime": ({ transmission }) => transmission?.filingTime ?? null,
  "transmission.security": ({ transmission }) => transmission?.security ?? null,
  "transmission.signals": ({ transmission }) => transmission?.signals ?? [],
  classification: ({ classification }) => classification,
  caveats: ({ caveats }) => caveats,
  captions: ({ captions }) => captions,
  passTo: ({ passTo }) => passTo,
  order: ({ order }) => order,
  declassifyOn: ({ declassifyOn }) => declassifyOn,
  declassify: ({ declassify }) => declassify,
  tags: ({ tags }) => tags.map(({ code }) => code),
  subject: ({ subject }) => subject,
  subjectMark: ({ subjectMark }) => subjectMark,
  references: ({ references }) => references.map(({ id, text }) => id ?? text),
  "classifiedBy.text": ({ classifiedBy }) => classifiedBy?.text ?? null,
  "classifiedBy.names": ({ classifiedBy }) => classifiedBy?.names ?? [],
  "classifiedBy.title": ({ classifiedBy }) => classifiedBy?.title ?? null,
  reasons: ({ reasons }) =>
    reasons.map(({ section, letters }) => [section, ...letters.map((letter) => `(${letter})`)].join(" ")),
  derivedFrom: ({ derivedFrom }) => derivedFrom,
  sections: ({ sections }) => sections.map(({ title }) => title),
  paragraphs: ({ paragraphs }) => paragraphs.map(({ text }) => text),
  summary: ({ summary }) => summary,
  signature: ({ signature }) => signature,
  damage: ({ damage }) => damage.map(({ kind, count }) => `${kind}: ${String(count)}`),
};

export const headerRow = Object.keys(columns);

export function recordRow(record: CableRecord): readonly Cell[] {
  return Object.values(columns).map((column) => {
    const value = column(record);
    return typeof value === "object" && value !== null ? value.join("; ") : value;
  });
}

/** One line as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvLine(row: readonly Cell[]): string {
  return stringify([[...row]], {
    record_delimiter: "windows",
    escape_formulas: true,
    // The library quotes for the line end that it writes itself, not for others.
    quoted_match: /[\r\n]/,
  });
}
