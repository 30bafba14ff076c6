import { CompletionItemKind } from "vscode-languageserver-types";
import { isClassified } from "../../facts/classification";
import { isoDate, isRealDate, type CalendarDate } from "../../facts/date-time-group";
import type { TelegramFacts } from "../../facts/telegram-facts";
import { executiveOrders, orderInForce } from "../../reference/orders";
import { nameKey } from "../../reference/provenance";
import { reasonSection } from "../../reference/reasons";
import type { AddressRole, OpeningPart } from "../../syntax/tree";
import type { Span } from "../../text/span";
import { offer, type Offer, type Suggestion } from "./offer";
import { back, type Place } from "./place";
import { filledIn, type Template } from "./template";

/** A line of a heading or an opening. */
interface Line {
  readonly label: string;
  readonly says: string;
  readonly template: Template;
}

/** A line that stands in the telegram already, or those that could stand in its place, none or several. */
type Slot = Span | readonly Line[];

/** The lines that the telegram does not have yet and that belong here. `words`: what is typed of one. */
export function labelSuggestions({ telegram, at }: Place, words: string): readonly Suggestion[] {
  const typed = nameKey(words);
  return missingLines(slots(telegram), at)
    .filter(({ label }) => nameKey(label).startsWith(typed))
    .map(({ label, says, template }) => ({
      label,
      says,
      detail: "line of a telegram",
      kind: CompletionItemKind.Field,
      // `EO` finds `E.O.`, and `CONF` the spaced letters.
      words: nameKey(label),
      ...filledIn(template),
    }));
}

/** Those behind the last line above the position and before the first one below it. */
function missingLines(all: readonly Slot[], at: number): readonly Line[] {
  const above = all.findLastIndex((slot) => "start" in slot && slot.start < at);
  const below = all.findIndex((slot, index) => index > above && "start" in slot);
  return all
    .slice(above + 1, below === -1 ? all.length : below)
    .flatMap((slot) => ("start" in slot ? [] : slot));
}

/** The lines of a telegram in their order. */
function slots(telegram: TelegramFacts | null): readonly Slot[] {
  const { heading = null, opening = null } = telegram?.telegram ?? {};
  const addressee = (wanted: AddressRole) => heading?.addressees.find(({ role }) => role === wanted);
  const part = (wanted: OpeningPart["kind"]) => opening?.parts.find(({ kind }) => kind === wanted);
  const line = (label: string, says: string): readonly Line[] => [
    { label, says, template: (slot) => `${label} ${slot()}` },
  ];
  return [
    heading?.from ?? line("FM", "who sends"),
    addressee("TO") ?? line("TO", "who is to act"),
    addressee("INFO") ?? line("INFO", "who is to know"),
    part("classificationLine") ?? levelLines,
    part("orderLine") ?? orderLines(telegram),
    part("tagsLine") ?? line("TAGS:", "codes of subjects, countries and organizations"),
    part("subject") ?? line("SUBJECT:", "title, in capitals"),
    part("references") ?? line("REF:", "telegrams that this one refers to"),
    part("classifier") ?? classifierLines(telegram),
  ];
}

const levelLines: readonly Line[] = ["UNCLAS", "C O N F I D E N T I A L", "S E C R E T"].map((label) => ({
  label,
  says: "classification line",
  template: (slot) => `${label} ${slot("POST")} ${slot("000000")}`,
}));

/** The order in force on the telegram's day; without a date the last one, and it is said so. */
function orderLines(telegram: TelegramFacts | null): readonly Line[] {
  const date = telegram?.date ?? null;
  const order = date === null ? executiveOrders.at(-1) : orderInForce(isoDate(date));
  const label = order === undefined ? "E.O." : `E.O. ${order.number}:`;
  const [value] = telegram === null ? [] : orderValues(telegram);
  return [
    {
      label,
      says: date === null ? "the last order; the date of this cable is not known" : "the order in force",
      template: (slot) => `${label} ${slot(value)}`,
    },
  ];
}

/** What an E.O. line says behind its number. `before`: what stands between the number and the position. */
export function orderOffer(place: Place, before: string): Offer | null {
  // Of a date what is typed may be `DECL: 04`.
  const typed = /^[:;,.\s]*((?:[A-Z/][A-Z/\d:. ]*)?)$/i.exec(before)?.[1];
  if (typed === undefined) return null;
  const values = place.telegram === null ? [] : orderValues(place.telegram);
  return offer(
    { start: back(place, typed), end: place.at },
    place.at,
    values
      .filter((value) => value.startsWith(typed.toUpperCase()))
      .map((value) => ({
        label: value,
        says: value === notApplicable ? "not classified" : "ten years from the day of this cable",
        detail: "declassification",
        kind: CompletionItemKind.Value,
      })),
  );
}

const notApplicable = "N/A";
/** From this day on a date within ten years is the rule. */
const tenYearsFrom = "1995-10-14";

/** `N/A` where nothing is classified, else the day ten years ahead; both where no level is read. */
function orderValues({ classification, date }: TelegramFacts): readonly string[] {
  const dated = date !== null && isoDate(date) >= tenYearsFrom ? [`DECL: ${tenYearsOn(date)}`] : [];
  if (classification === null) return [...dated, notApplicable];
  return isClassified(classification) ? dated : [notApplicable];
}

function tenYearsOn({ year, month, day }: CalendarDate): string {
  const later = { year: year + 10, month, day };
  const { day: last } = isRealDate(later) ? later : { day: day - 1 };
  return [month, last, year + 10].map((number) => String(number).padStart(2, "0")).join("/");
}

/** Only what is classified has a classifier. */
function classifierLines(telegram: TelegramFacts | null): readonly Line[] {
  const { date = null, classification = null } = telegram ?? {};
  const label = "Classified By:";
  const section = date === null ? undefined : reasonSection(isoDate(date));
  const template: Template = (slot, snippet) =>
    snippet && section !== undefined
      ? `${label} ${slot("Name, title")}. Reasons: ${section} (${slot("b")}) and (${slot("d")}).`
      : `${label} `;
  return isClassified(classification) ? [{ label, says: "who classified, and why", template }] : [];
}
