import type { Rule } from "../rule";

export const missingLine: Rule = {
  id: "tags/missing-line",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A cable with a subject but no TAGS line.",
    rationale: "Every cable carries TAGS, by which it is filed and found.",
    source: "5 FAH-3; 10 of 6,628 released cables have none",
    bad: [
      "UNCLAS ZENDA 000001\n^^^^^^^^^^^^^^^^^^^\n\nE.O. 12958: N/A\nSUBJECT: TALKS\n\n¶1. The talks go on.",
    ],
    good: ["UNCLAS ZENDA 000001\n\nE.O. 12958: N/A TAGS: PREL\nSUBJECT: TALKS\n\n¶1. The talks go on."],
  },
  check({ classification, tagsLine, subject, order }, report) {
    if (classification === null || tagsLine !== null || subject === null || order === null) return;
    const { start, end } = classification.line;
    report({ span: { start, end }, message: "This cable has no TAGS line." });
  },
};
