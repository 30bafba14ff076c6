import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { pathAt } from "../syntax/path";
import type { AddressRole, OpeningPart } from "../syntax/tree";
import { nameKey } from "../reference/provenance";
import { lineAt, lineContent, type Lines } from "../text/lines";
import { captionSuggestions } from "./completion/captions";
import { documentation, isSubject } from "./completion/documentation";
import { labelSuggestions, orderOffer } from "./completion/labels";
import { offer, type Offer, type Subject, type Suggestion } from "./completion/offer";
import { back, placeAt, type Place } from "./completion/place";
import { portionOffer } from "./completion/portion-marks";
import { addresseeOffer, addressOffer, referenceOffer } from "./completion/posts";
import { reasonOffer } from "./completion/reasons";
import { sectionOffer, sectionSuggestions } from "./completion/sections";
import { skeletonOffer } from "./completion/skeleton";
import { tagsOffer } from "./completion/tags";
import { toRange } from "./range";

/** What a client does with completions, as far as it changes them. */
export interface CompletionOptions {
  readonly snippets: boolean;
  /** Whether it takes two ranges, one for what is inserted and one for what is replaced. */
  readonly insertReplace: boolean;
  /** Whether it shows a few words beside each label. */
  readonly labelDetails: boolean;
  /** Whether it asks for the documentation of an item when somebody looks at it. */
  readonly resolves: boolean;
}

/** What can be put in at a position: in the heading, the opening, a portion mark or on a blank line; nothing in prose. */
export function completions(view: CableView, position: Position, options: CompletionOptions): CompletionList {
  const place = placeAt(view, position);
  const found = place && offerAt(place);
  if (found === null) return { isIncomplete: false, items: [] };
  return {
    isIncomplete: found.incomplete === true,
    items: found.suggestions.map((suggestion, order) => item(view.lines, found, suggestion, order, options)),
  };
}

/** The item with its documentation; unchanged where it has none. */
export function resolveCompletion(unresolved: CompletionItem): CompletionItem {
  return isSubject(unresolved.data) ? { ...unresolved, ...documented(unresolved.data) } : unresolved;
}

function documented(subject: Subject): Pick<CompletionItem, "documentation"> {
  const said = documentation(subject);
  return said === null ? {} : { documentation: { kind: MarkupKind.Markdown, value: said } };
}

function offerAt(place: Place): Offer | null {
  const { view, part, before, after } = place;
  if (view.text.trim() === "") return skeletonOffer(place);
  const mark = portionOffer(place);
  if (mark !== null) return mark;
  const isBlank = (before + after).trim() === "";
  if (part === "text") return sectionOffer(place);
  return addressOffer(place) ?? partOffer(place) ?? moreTags(place) ?? lineOffer(place, isBlank);
}

/** The part of the opening that holds the position, behind its label. */
function partAt({ view, at, line, telegram }: Place): Extract<OpeningPart, { label: unknown }> | undefined {
  const parts = telegram?.telegram.opening?.parts ?? [];
  return parts
    .filter((part) => "label" in part)
    .findLast(
      ({ start, end, label }) =>
        label.end <= at && lineAt(view.lines, start) <= line && line <= lineAt(view.lines, end),
    );
}

/** What stands behind the labels of an opening; an offer of nothing where a title or a name stands. */
function partOffer(place: Place): Offer | null {
  const { view, at, before } = place;
  const part = partAt(place);
  if (part === undefined) return null;
  const words = view.text.slice(part.label.end, at);
  const onLine = words.slice(-before.length || words.length);
  switch (part.kind) {
    case "tagsLine":
      return tagsOffer(place, onLine);
    case "references":
      return referenceOffer(place, onLine);
    case "classifier":
      // The label may be the word itself: `REASON:`.
      return reasonOffer(place, view.text.slice(part.start, at));
    case "orderLine":
      return part.number !== null && at >= part.number.end
        ? (reasonOffer(place, words) ?? orderOffer(place, view.text.slice(part.number.end, at)))
        : null;
    case "subject":
      return null;
  }
}

/** Codes for the line below a TAGS line, where that ends with a comma or this one is indented. */
function moreTags(place: Place): Offer | null {
  const { view, line, before } = place;
  const above = line === 0 ? null : partAt({ ...place, line: line - 1 });
  if (above?.kind !== "tagsLine" || lineAt(view.lines, above.end) !== line - 1) return null;
  const goesOn = ",;".includes(view.text.charAt(above.end - 1)) || /^[ \t]/.test(before);
  return goesOn ? tagsOffer(place, before) : null;
}

/** A line that is not told by a label yet: a label, a caption, another addressee; on a blank line behind the opening a section. */
function lineOffer(place: Place, isBlank: boolean): Offer | null {
  const { part, before, after, at, telegram } = place;
  const words = before.trimStart();
  if (after.trim() !== "" || words.length > longestWords || !/^[A-Z\d.&'/ ]*$/i.test(words)) return null;
  const role = isBlank ? null : roleAbove(place);
  const typed = { start: back(place, words), end: at };
  const named = [...labelSuggestions(place, words), ...captionSuggestions(place, words)];
  if (part === "first") {
    // The first line of the text, unless it begins as a label or caption does.
    const own = named.filter(({ label }) => nameKey(label).startsWith(nameKey(words)));
    return offer(typed, at, own) ?? sectionOffer(place);
  }
  const addressees = role === null ? null : addresseeOffer(place, role, words);
  if (addressees !== null && named.length === 0) return addressees;
  const opening = telegram?.telegram.opening ?? null;
  const sections = isBlank && opening !== null && at > opening.end ? sectionSuggestions(place) : [];
  return offer(typed, at, [...named, ...(addressees?.suggestions ?? []), ...sections]);
}

const longestWords = 40;

/** The role of the addressee on the line above, with whose list this line goes on. */
function roleAbove({ view, line }: Place): AddressRole | null {
  const end = line === 0 ? 0 : lineContent(view.lines, line - 1).end;
  const addressee = pathAt(view.file, end).find((node) => node.kind === "addressee");
  return addressee?.role ?? null;
}

function item(
  lines: Lines,
  { typed, end }: Offer,
  { label, insert = label, snippet, says, detail, kind, words = "", subject }: Suggestion,
  order: number,
  options: CompletionOptions,
): CompletionItem {
  const newText = (options.snippets ? snippet : undefined) ?? insert;
  const range = toRange(lines, { start: typed.start, end });
  return {
    label,
    kind,
    ...(options.labelDetails
      ? { labelDetails: { description: says }, detail }
      : { detail: [says, detail].filter((words) => words !== "").join(" · ") }),
    // An editor's own filter keeps, too, what was found by words of its meaning.
    filterText: `${label} ${words}`.trim(),
    sortText: String(order).padStart(3, "0"),
    ...(newText === snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: options.insertReplace
      ? { newText, insert: toRange(lines, typed), replace: range }
      : { newText, range },
    ...(subject === undefined ? {} : options.resolves ? { data: subject } : documented(subject)),
  };
}
