import { repeatedParagraphs } from "../../facts/repeats";
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
    for (const { paragraph, first } of repeatedParagraphs(text, paragraphs)) {
      const { start, end, number } = paragraph;
      report({
        span: { start, end: number?.end ?? Math.min(start + 24, end) },
        message: "This paragraph has the very words of one before it.",
        related: [{ span: { start: first.start, end: first.end }, message: "The same words" }],
      });
    }
  },
};
