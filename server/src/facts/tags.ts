import { lookupTag, type TagEntry } from "../reference/tags";
import { spanText, type Span } from "../text/span";
import type { TagItem, TagsLine } from "../syntax/tree";

export interface Tag {
  readonly item: TagItem;
  /** The code in capitals. */
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
  return line.items.map((item) => {
    const printed = spanText(text, item.code);
    return {
      item,
      code: printed.toUpperCase(),
      text: printed,
      span: { start: item.code.start, end: item.code.end },
      person: item.person && spanText(text, item.person).slice(1, -1).trim(),
      entries: lookupTag(printed, year),
    };
  });
}
