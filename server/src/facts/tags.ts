import { lookupTag, type TagEntry } from "../reference/tags";
import { spanText, type Span } from "../text/span";
import type { TagItem, TagsLine } from "../syntax/tree";

export interface Tag {
  readonly item: TagItem;
  /** The code in capitals; of a person alone the name. */
  readonly code: string;
  /** As printed. */
  readonly text: string;
  /** The code alone, without a link or a person's name. */
  readonly span: Span;
  /** "KISSINGER, HENRY A", without the brackets. */
  readonly person: string | null;
  /** What the code can mean at the telegram's own date; all its meanings where the date is unknown. */
  readonly entries: readonly TagEntry[];
}

/** `year` is the telegram's, `undefined` where it is unknown. */
export function readTags(text: string, line: TagsLine, year: number | undefined): readonly Tag[] {
  const tags: Tag[] = [];
  for (let index = 0; index < line.items.length; index++) {
    const item = line.items[index];
    if (item === undefined) continue;
    const next = line.items[index + 1];
    const words = next === undefined ? null : composite(text, item, next, year);
    if (words !== null) index++;
    tags.push(words ?? readTag(text, item, year));
  }
  return tags;
}

function readTag(text: string, item: TagItem, year: number | undefined): Tag {
  const person =
    item.person &&
    spanText(text, item.person)
      .replace(/^\(|\)$/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const span = item.code ?? item;
  const printed = item.code === null ? (person ?? "") : spanText(text, item.code);
  return {
    item,
    code: printed.toUpperCase(),
    text: printed,
    span: { start: span.start, end: span.end },
    person,
    entries: item.code === null ? [] : lookupTag(printed, year),
  };
}

/** Two words with nothing but a blank between them that are one code: `EL AL`, `COLOMBO PLAN`. */
function composite(text: string, item: TagItem, next: TagItem, year: number | undefined): Tag | null {
  if (item.code === null || next.code === null || next.start - item.end !== 1 || item.person !== null)
    return null;
  const printed = text.slice(item.code.start, next.code.end);
  const entries = printed.charAt(item.code.end - item.code.start) === " " ? lookupTag(printed, year) : [];
  if (entries.length === 0) return null;
  const span = { start: item.code.start, end: next.code.end };
  return { item, code: printed.toUpperCase(), text: printed, span, person: null, entries };
}
