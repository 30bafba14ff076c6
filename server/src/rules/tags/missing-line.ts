import type { Rule } from "../rule";

export const missingLine: Rule = {
  id: "tags/missing-line",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A cable with a subject but no TAGS line, or with one that names nothing.",
    rationale: "Every cable carries TAGS, by which it is filed and found.",
    source: "5 FAH-3; 10 of 6,628 released cables have none",
    bad: [
      "UNCLAS ZENDA 000001\n^^^^^^^^^^^^^^^^^^^\n\nE.O. 12958: N/A\nSUBJECT: TALKS\n\n¶1. The talks go on.",
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS:\n^^^^^\nSUBJECT: TALKS\n\n¶1. The talks go on.",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A TAGS: PREL\nSUBJECT: TALKS\n\n¶1. The talks go on.",
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: N/A\nSUBJECT: TALKS\n\n¶1. The talks go on.",
    ],
  },
  check({ classification, tagsLine, tags, subject, order }, report) {
    if (tagsLine !== null && tagsLine.label.end === tagsLine.end && tags.length === 0) {
      const { start, end } = tagsLine.label;
      report({
        span: { start, end },
        message: "Nothing stands behind TAGS; a code such as PREL is expected.",
      });
    }
    if (classification === null || tagsLine !== null || subject === null || order === null) return;
    const { start, end } = classification.line;
    report({ span: { start, end }, message: "This cable has no TAGS line." });
  },
};
