import type { Paragraph } from "../../syntax/tree";
import type { Rule } from "../rule";

export const paragraphRepeated: Rule = {
  id: "damage/paragraph-repeated",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A paragraph with the very words of one before it.",
    rationale:
      "A piece of the text was copied twice, or a page was sent twice. Short paragraphs such as those of forms are passed over.",
    source: "seen in copies of released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) The harbor master told us that the new ferry line to Strelsau will open in the summer of next year.\n\n¶2. (U) The harbor master told us that the new ferry line to Strelsau will open in the summer of next year.\n^^^",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) Nothing new.\n\n¶2. (U) Nothing new."],
  },
  check({ text, paragraphs }, report) {
    if (paragraphs.length < 2) return;
    const byLength = new Map<number, Paragraph>();
    for (const paragraph of paragraphs) {
      const from = wordsFrom(paragraph);
      const length = paragraph.end - from;
      if (length < shortest) continue;
      const same = byLength.get(length);
      if (same === undefined) {
        byLength.set(length, paragraph);
        continue;
      }
      const first = wordsFrom(same);
      if (text.charCodeAt(first) !== text.charCodeAt(from)) continue;
      if (text.slice(first, same.end) !== text.slice(from, paragraph.end)) continue;
      const { start, number } = paragraph;
      report({
        span: { start, end: number?.end ?? Math.min(start + 24, paragraph.end) },
        message: "This paragraph has the very words of one before it.",
        related: [{ span: { start: same.start, end: same.end }, message: "The same words" }],
      });
    }
  },
};

/** A shorter text may be the same answer to two questions. */
const shortest = 90;

/** Where the words of a paragraph begin, behind its number and mark. */
function wordsFrom({ start, number, mark }: Paragraph): number {
  return mark?.end ?? number?.end ?? start;
}
