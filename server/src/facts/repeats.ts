import type { Paragraph } from "../syntax/tree";
import { spanText, type Span } from "../text/span";
import type { Classification } from "./classification";
import type { MessageReference } from "./message-reference";

/** The reference numbers that stand in a file above a telegram, with the sections that they are of. */
export type EarlierReferences = Map<string, Span>;

/**
 * Where the same telegram, or the same section of it, stands further up in the file; `null` for the first, which is
 * kept in `earlier`.
 */
export function firstCopy(
  text: string,
  reference: MessageReference | null,
  classification: Classification | null,
  earlier: EarlierReferences,
): Span | null {
  if (reference === null) return null;
  const section = classification?.line.section;
  const key = `${reference.id ?? `${reference.post} ${reference.serial}`} ${section ? spanText(text, section) : ""}`;
  const first = earlier.get(key);
  if (first === undefined) earlier.set(key, reference.span);
  return first ?? null;
}

/** A paragraph with the very words of one before it. */
export interface RepeatedParagraph {
  readonly paragraph: Paragraph;
  readonly first: Paragraph;
}

/** A shorter text may be the same answer to two questions. */
const shortest = 90;

/** The paragraphs of a telegram that stand in it twice. */
export function repeatedParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly RepeatedParagraph[] {
  const found: RepeatedParagraph[] = [];
  if (paragraphs.length < 2) return found;
  const byLength = new Map<number, Paragraph>();
  for (const paragraph of paragraphs) {
    const from = wordsFrom(paragraph);
    const length = paragraph.end - from;
    if (length < shortest) continue;
    const first = byLength.get(length);
    if (first === undefined) {
      byLength.set(length, paragraph);
      continue;
    }
    const at = wordsFrom(first);
    if (text.charCodeAt(at) !== text.charCodeAt(from)) continue;
    if (text.slice(at, first.end) === text.slice(from, paragraph.end)) found.push({ paragraph, first });
  }
  return found;
}

/** Where the words of a paragraph begin, behind its number and mark. */
function wordsFrom({ start, number, mark }: Paragraph): number {
  return mark?.end ?? number?.end ?? start;
}
