import type { Rule } from "../rule";

export const citedBeyondLast: Rule = {
  id: "paragraph/cited-beyond-last",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A paragraph that the text cites and that is beyond the last one: see para 9 of eight.",
    rationale:
      "Either the end of the telegram was lost, or its paragraphs were numbered anew and the citation was not. Citations that name another text (para 4 of ref A, a resolution, a report) are passed over, as are telegrams without numbers, and those that cite many paragraphs or numbers far beyond their own: they speak of another document. Of a telegram that stands in a file section by section, all sections count.",
    source: "practice of released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on; our request is in para 5.\n                                            ^\n\n¶2. They went on.",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nREF: STATE 2\n\n¶1. The talks go on (para 2). We answer para 5 of reftel.\n\n¶2. They went on.",
    ],
  },
  check({ citedParagraphs, numbered: own, series }, report) {
    if (citedParagraphs.length === 0) return;
    const numbered = series.length > 1 ? series.flatMap((section) => section.numbered) : own;
    const last = numbered.reduce<(typeof numbered)[number] | null>(
      (highest, paragraph) => (highest === null || paragraph.number > highest.number ? paragraph : highest),
      null,
    );
    const end = series.at(-1)?.pages.section;
    // The paragraph may stand in a section that is lost.
    if (last === null || (series.length > 1 && end && end.number < end.total)) return;
    const beyond = citedParagraphs.filter(({ number, elsewhere }) => !elsewhere && number > last.number);
    // A telegram about a document cites that one's paragraphs, many of them and far beyond its own.
    if (beyond.length > mostCited || beyond.some(({ number }) => number > last.number + farthest)) return;
    for (const { number, span } of beyond) {
      report({
        span,
        message: `Paragraph ${number} is cited, but the last one is ${last.number}.`,
        related: [{ span: last.span, message: "The last paragraph" }],
      });
    }
  },
};

const mostCited = 3;
const farthest = 5;
