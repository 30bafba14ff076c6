import { headEnd } from "../syntax/paragraph-head";
import type { Paragraph } from "../syntax/tree";
import { spanText, type Span } from "../text/span";
import type { Classification } from "./classification";
import type { MessageReference } from "./message-reference";
import type { OwnSection } from "./pages";
import type { TelegramFacts } from "./telegram-facts";

/** No telegram has more sections: their numbers have two digits. */
const mostSections = 99;

/** The telegrams that stand in a file above one. */
export interface EarlierTelegrams {
  /** Their reference numbers, with the sections that they are of. */
  readonly references: Map<string, Span>;
  /** The sections of each telegram that stand there as telegrams of their own. */
  readonly series: Map<string, TelegramFacts[]>;
}

export function noTelegrams(): EarlierTelegrams {
  return { references: new Map(), series: new Map() };
}

/**
 * Where the same telegram, or the same section of it, stands further up in the file; `null` for the first, which is
 * kept in `earlier`.
 */
export function firstCopy(
  text: string,
  reference: MessageReference | null,
  classification: Classification | null,
  earlier: EarlierTelegrams,
): Span | null {
  if (reference === null) return null;
  const section = classification?.line.section;
  const key = `${nameOf(reference)} ${section ? spanText(text, section) : ""}`;
  const first = earlier.references.get(key);
  if (first === undefined) earlier.references.set(key, reference.span);
  return first ?? null;
}

/**
 * The list of the sections to which a telegram belongs, without itself so far; a list of its own for one that is no
 * section, or a copy of one further up.
 */
export function seriesOf(
  reference: MessageReference | null,
  section: OwnSection | null,
  copy: Span | null,
  { series }: EarlierTelegrams,
): TelegramFacts[] {
  if (reference === null || section === null || copy !== null) return [];
  const name = nameOf(reference);
  const known = series.get(name);
  if (known !== undefined && known.length < mostSections) return known;
  const begun: TelegramFacts[] = [];
  series.set(name, begun);
  return begun;
}

function nameOf({ id, post, serial }: MessageReference): string {
  return id ?? `${post} ${String(serial)}`;
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
    const from = headEnd(paragraph);
    const length = paragraph.end - from;
    if (length < shortest) continue;
    const first = byLength.get(length);
    if (first === undefined) {
      byLength.set(length, paragraph);
      continue;
    }
    const at = headEnd(first);
    if (text.charCodeAt(at) !== text.charCodeAt(from)) continue;
    if (text.slice(at, first.end) === text.slice(from, paragraph.end)) found.push({ paragraph, first });
  }
  return found;
}
