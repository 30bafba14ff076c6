import { isRealDate, twoDigits, type DateTimeGroup } from "../facts/date-time-group";
import { declassificationSpan, type Order } from "../facts/order";
import type { Reference, YearSource } from "../facts/references";
import type { TelegramFacts } from "../facts/telegram-facts";
import { unwrap } from "../facts/unwrap";
import { dateInWords } from "../features/hover/date-time";
import { confidences } from "../features/hover/layout";
import { placeCaution, placeOf } from "../features/hover/post";
import { precedenceByLetter, precedenceByWord } from "../reference/precedences";
import { postByName } from "../reference/posts";
import type { Confidence } from "../reference/provenance";
import { reason } from "../reference/reasons";
import { passingGroups, captionName, tagRecords } from "../report/record";
import type { Span } from "../text/span";

/** One value of a fact. */
export interface FactItem {
  /** What stands before it: the code of TAGS, the letter of a reference. */
  readonly code?: string;
  readonly text: string;
  /** What it means, and more about it. */
  readonly note?: string;
  /** How far that can be relied on, where no document says so. */
  readonly caution?: string;
}

/** A row of the table of facts. */
export interface FactRow {
  readonly label: string;
  readonly items: readonly FactItem[];
}

/** What heading and opening say, in words; rows that would be empty are left out. */
export function factRows(facts: TelegramFacts): readonly FactRow[] {
  const { text, telegram, order, classifier } = facts;
  const from = telegram.heading?.from;
  const attention = passingGroups(facts);
  const passed = new Set<Span>(attention.flat());
  const rows: readonly (readonly [label: string, items: readonly FactItem[]])[] = [
    ["From", from == null ? [] : [postItem(unwrap(text, from.post))]],
    ["To", addressees(facts, "TO")],
    ["Info", addressees(facts, "INFO")],
    ["Date", facts.dateTimeGroup === null ? archiveDate(facts) : [{ text: moment(facts.dateTimeGroup) }]],
    ["Number", numberItems(facts)],
    ["Precedence", precedences(facts)],
    ["Classification", classification(facts)],
    ["Attention", attention.map((lines) => ({ text: lines.map((line) => unwrap(text, line)).join(" ") }))],
    [
      "Also printed",
      facts.passing.filter((line) => !passed.has(line)).map((line) => ({ text: unwrap(text, line) })),
    ],
    ["Declassification", order === null ? [] : declassification(text, order)],
    ["Classified by", classifier.classifiedBy === null ? [] : [{ text: classifier.classifiedBy.text }]],
    ["Reasons", reasons(facts)],
    ["Derived from", classifier.derivedFrom === null ? [] : [{ text: classifier.derivedFrom }]],
    ["TAGS", tags(facts)],
    ["References", facts.references.map(referenceItem)],
  ];
  return rows.flatMap(([label, items]) => (items.length === 0 ? [] : [{ label, items }]));
}

/** A name from an FM or address line with the post that it stands for. */
function postItem(name: string, precedence: string | null = null): FactItem {
  const post = postByName(name);
  const word = precedence === null ? undefined : precedenceByWord(precedence)?.word;
  const note = [word ?? precedence, post && placeOf(post, name)].filter(Boolean).join("; ");
  const doubt = post && placeCaution(post);
  return { text: name, ...(note && { note }), ...(doubt && { caution: doubt }) };
}

function addressees(facts: TelegramFacts, role: "TO" | "INFO"): readonly FactItem[] {
  return facts.addressees
    .filter((addressee) => addressee.role === role)
    .map(({ name, precedence, excluded }) => {
      const item = postItem(name, precedence);
      if (excluded.length === 0) return item;
      const without = `without ${excluded.join(", ")}`;
      return { ...item, note: item.note === undefined ? without : `${item.note}; ${without}` };
    });
}

function moment(group: DateTimeGroup): string {
  return `${dateInWords(group)}, ${twoDigits(group.hour)}:${twoDigits(group.minute)} UTC`;
}

function archiveDate({ date }: TelegramFacts): readonly FactItem[] {
  return date === null ? [] : [{ text: dateInWords(date), note: "printed by the archive" }];
}

function numberItems({ reference }: TelegramFacts): readonly FactItem[] {
  if (reference === null) return [];
  const { post, serial, id } = reference;
  const text = `${post} ${serial}`;
  return [id === null ? { text } : { text, note: `${id} in archives` }];
}

function precedences({ transmission }: TelegramFacts): readonly FactItem[] {
  return (transmission?.letters ?? []).map((letter, index) => ({
    text: precedenceByLetter(letter)?.word ?? letter,
    ...(index === 0 ? {} : { note: "for information addressees" }),
  }));
}

function classification({ text, classification: read, captions }: TelegramFacts): readonly FactItem[] {
  if (read === null) return [];
  const { line, overall } = read;
  const names = new Set(captions.map(({ name }) => captionName(name)));
  return [
    { text: overall, ...(line.damaged && { note: `printed ${unwrap(text, line.level)}` }) },
    ...Array.from(names, (name) => ({ text: name })),
  ];
}

function declassification(text: string, order: Order): readonly FactItem[] {
  const printed = declassificationSpan(order);
  const under = order.number === null ? [] : [`E.O. ${order.number}`];
  if (printed === null) return under.map((name) => ({ text: name }));
  const { declassification: read } = order;
  const isDate = read?.kind === "date";
  const isDay = isDate && isRealDate(read.date);
  const note = [...under, ...(isDate && !isDay ? ["a day that the calendar does not have"] : [])].join("; ");
  return [{ text: isDay ? dateInWords(read.date) : unwrap(text, printed), ...(note !== "" && { note }) }];
}

function reasons({ classifier }: TelegramFacts): readonly FactItem[] {
  return classifier.reasons.flatMap(({ section, letters }) =>
    letters.length === 0
      ? [{ text: section }]
      : letters.map((letter) => {
          const found = reason(section, letter);
          const code = `${section} (${letter})`;
          if (found === undefined) return { code, text: "", caution: "Meaning not documented" };
          return { code, text: found.meaning, ...cautionOf(found.confidence) };
        }),
  );
}

function tags(facts: TelegramFacts): readonly FactItem[] {
  return facts.tags.flatMap((tag) =>
    tagRecords(tag, facts.year ?? undefined).map(({ code, kind, name, confidence }) => {
      if (kind === "person") return { text: name ?? code, note: "person" };
      if (kind === null || name === null || confidence === null)
        return { code, text: "", caution: "Meaning not documented" };
      return { code, text: name, ...cautionOf(confidence) };
    }),
  );
}

function cautionOf(confidence: Confidence): Pick<FactItem, "caution"> {
  const said = confidences[confidence];
  return said === "" ? {} : { caution: said };
}

const years: Readonly<Record<YearSource, string>> = {
  printed: "",
  assumed: "year assumed",
  previous: "year before, by its number",
};

function referenceItem({ label, id, text, yearFrom, notal }: Reference): FactItem {
  const note = [id, yearFrom && years[yearFrom], notal ? "not to all addressees" : ""]
    .filter(Boolean)
    .join("; ");
  return { ...(label === null ? {} : { code: label }), text, ...(note === "" ? {} : { note }) };
}
