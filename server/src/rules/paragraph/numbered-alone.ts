import type { Rule } from "../rule";

export const numberedAlone: Rule = {
  id: "paragraph/numbered-alone",
  severity: { archival: "off", drafting: "hint" },
  docs: {
    summary: "A number on the only paragraph of a cable.",
    rationale:
      "The handbook numbers paragraphs only where there are several. Many short cables number theirs all the same; in a copy it can mean that the others were lost.",
    source: "5 FAH-1 H-246.2",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n^^^"],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nThe talks go on.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\n¶2. They went on.",
    ],
  },
  check({ paragraphs, numbered, series }, report) {
    const only = numbered[0];
    if (only === undefined || paragraphs.length > 1 || series.length > 1) return;
    report({
      span: only.span,
      message: "The only paragraph is numbered; the handbook leaves it unnumbered.",
    });
  },
};
