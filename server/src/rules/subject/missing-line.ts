import type { Rule } from "../rule";

export const missingLine: Rule = {
  id: "subject/missing-line",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A cable with TAGS and a text, but no SUBJECT line, or with one that names none.",
    rationale: "The subject is the title of a cable. It is missing mostly where a copy was cut or wrapped.",
    source: "5 FAH-1 H-246",
    bad: [
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL EC\n^^^^^^^^^^^^^\n\n¶1. The talks go on.",
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL EC\nSUBJECT:\n^^^^^^^^\n\n¶1. The talks go on.",
    ],
    good: ["UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL EC\nSUBJ: TALKS\n\n¶1. The talks go on."],
  },
  check({ telegram, tagsLine, subject }, report) {
    if (subject?.title === null) {
      const { start, end } = subject.label;
      report({ span: { start, end }, message: "Nothing stands behind SUBJECT; a title is expected." });
    }
    if (subject !== null || tagsLine === null || telegram.body === null) return;
    report({
      span: { start: tagsLine.start, end: tagsLine.end },
      message: "A SUBJECT line is expected below the TAGS.",
    });
  },
};
