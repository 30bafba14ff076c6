import { stripEnd } from "../text/characters";
import type { Paragraph, Telegram } from "../syntax/tree";
import { headEnd } from "../syntax/paragraph-head";
import { partKey } from "../syntax/part-key";
import type { Span } from "../text/span";
import { paragraphText } from "./paragraph-text";
import { sectionKind, type SectionFact } from "./sections";

/** Where the summary stands: from behind its opener or heading to its End words, else to the end of its part. */
export function summarySpan(
  text: string,
  telegram: Telegram,
  sections: readonly SectionFact[],
  paragraphs: readonly Paragraph[],
): Span | null {
  const section = sections.find(({ kind }) => kind === "summary");
  const first = section?.paragraphs[0];
  const last = section?.paragraphs.at(-1);
  if (section === undefined || first === undefined || last === undefined) return null;
  const from = section.heading ? (first.opener?.end ?? headEnd(first)) : section.words.end;
  // An opener's summary may go on over paragraphs; a heading's ends at the next heading if nothing closes it.
  const index = paragraphs.indexOf(first);
  const reach = section.heading ? section.paragraphs.length : 6;
  for (const paragraph of paragraphs.slice(index, index + reach)) {
    const closer = [...paragraph.closers, ...paragraph.points.flatMap((point) => point.closers)].find(
      (leaf) => sectionKind(partKey(text, leaf)) === "summary",
    );
    if (closer !== undefined) return { start: from, end: closer.start };
  }
  const closed = telegram.body?.blocks.find(
    (block) => block.kind === "closerLine" && sectionKind(partKey(text, block.title)) === "summary",
  );
  if (closed !== undefined && closed.start > from) return { start: from, end: closed.start };
  return { start: from, end: last.end };
}

/** The words of the summary, unwrapped, a paragraph a line; `null` when the telegram has none. */
export function summaryText(text: string, span: Span, paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .filter((paragraph) => paragraph.end > span.start && paragraph.start < span.end)
    .map((paragraph) => stripEnd(paragraphText(text, paragraph, span.start, span.end), " (["))
    .filter((words) => words !== "")
    .join("\n");
}
