import type { Rule } from "../rule";
import { renumber } from "./renumber";

export const numberRepeated: Rule = {
  id: "paragraph/number-repeated",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A paragraph with the number of the paragraph before it.",
    rationale: 'References such as "para 3" then lead to two places. Cables are mostly misnumbered by hand.',
    source: "5 FAH-1 H-246.2; 94 steps in 5,562 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\n¶2. Two.\n\n¶2. Three.\n^^^"],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\n¶2. Two.\n\n¶3. Three."],
  },
  check(telegram, report) {
    for (const entry of telegram.numbered) {
      const { sequence, printed, span, previous } = entry;
      if (sequence !== "repeated" || previous === null) continue;
      report({
        span,
        message: `A second paragraph ${String(printed)}: ${String(printed + 1)} is expected.`,
        related: [{ span: previous.span, message: "The first one" }],
        fixes: [renumber(telegram, entry, printed + 1)],
      });
    }
  },
};
