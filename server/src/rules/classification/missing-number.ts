import type { Rule } from "../rule";

export const missingNumber: Rule = {
  id: "classification/missing-number",
  severity: { archival: "information", drafting: "error" },
  docs: {
    summary: "A classification line without the message reference number.",
    rationale:
      "Behind the level, and the section if there is one, stand the post and its number; without them the cable cannot be cited. The number may also stand on the next line.",
    source: "5 FAH-2 H-222; practice of released cables",
    bad: ["UNCLAS SECTION 01 OF 02\n^^^^^^^^^^^^^^^^^^^^^^^\n\nSUBJECT: TALKS\n\n¶1. The talks go on."],
    good: ["UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks go on."],
  },
  check({ classification }, report) {
    if (classification === null || classification.line.serial !== null) return;
    const { line } = classification;
    report({
      span: { start: line.start, end: line.end },
      message: "No post and number behind the classification.",
    });
  },
};
