import type { NumberedParagraph } from "../../facts/numbering";
import { occurrences } from "../../text/occurrences";
import type { Span } from "../../text/span";
import type { Rule } from "../rule";
import { renumber } from "./renumber";

export const numberGap: Rule = {
  id: "paragraph/number-gap",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "Paragraph numbers that leave one out.",
    rationale:
      "Paragraphs are numbered one after the other, so a gap can mean that text was lost, or that a number is misprinted. Lists that count for themselves inside a paragraph and texts quoted between Begin and End are passed over, and gaps that a range of numbers (`2-4.`) or as many unnumbered paragraphs fill. The fix numbers the paragraphs anew, with what the text cites by their old numbers, for those who still write the telegram. A later section goes on from the one above it in the file; where that is lost, nobody knows what is missing. A number found in the midst of a line is a matter of damage/paragraphs-joined.",
    source: "5 FAH-1 H-246.2; 267 of 5,562 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\n¶2. Two.\n\n¶4. Four.\n^^^"],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\n¶2. Two:\n\n¶1. First.\n\n¶2. Second.\n\n¶3. Three.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nSUMMARY. The harbor master told us that the new ferry line will open in the summer, if the pilots come.\n\n¶2. Two.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\n¶2-4. Not applicable.\n\n¶5. Five.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\nBEGIN TEXT\n\n1. First.\n\n3. Third.\n\nEND TEXT\n\n¶2. Two.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nl. One.\n\n2. Two.\n\n3. Three.",
    ],
  },
  check(telegram, report) {
    const { text, numbered, paragraphs, misread } = telegram;
    for (const entry of numbered) {
      const { sequence, number, span, previous, joined, after } = entry;
      if (sequence !== "gap" || joined !== null) continue;
      const expected = after + 1;
      const from = previous?.span.end ?? telegram.telegram.start;
      if (isRange(text, { start: from, end: span.start }, expected, number - 1)) continue;
      // The number left out is there, with a letter for a digit: a matter of damage/misread-number.
      if (misread.some((found) => found.kind === "number" && isBetween(previous, found.span, span))) continue;
      const unnumbered = paragraphs.filter((paragraph) => {
        return (
          isBetween(previous, paragraph, span) &&
          paragraph.number === null &&
          paragraph.end - paragraph.start > shortest
        );
      });
      if (unnumbered.length === number - expected) continue;
      const before = after === 0 ? "nothing" : `paragraph ${String(after)}`;
      report({
        span,
        message: `Paragraph ${String(number)} follows ${before}: ${String(expected)} is expected.`,
        // Not the one answer: a paragraph may be lost.
        fixes: [{ ...renumber(telegram, entry, expected), likely: true }],
      });
    }
  },
};

/** What is shorter than this is no paragraph of its own: a heading, a line of a list. */
const shortest = 80;

/** Whether the numbers left out stand there as a range: `4-12. (U) Not applicable.` */
function isRange(text: string, span: Span, first: number, last: number): boolean {
  return occurrences(text, `${first}-${last}.`, span).some((at) =>
    /(?:^|[\r\n])¶? ?$/.test(text.slice(at - 3, at)),
  );
}

function isBetween(previous: NumberedParagraph | null, { start }: Span, next: Span): boolean {
  return start > (previous?.span.start ?? -1) && start < next.start;
}
