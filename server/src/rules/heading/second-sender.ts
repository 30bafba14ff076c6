import type { Rule } from "../rule";

export const secondSender: Rule = {
  id: "heading/second-sender",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "A heading with more than one FM line.",
    rationale: "A telegram has one sender: a second FM line is repeated or belongs to another telegram.",
    source: "5 FAH-2 H-232",
    bad: [
      "R 101200Z APR 08\nFM AMEMBASSY ZENDA\nFM AMEMBASSY STRELSAU\n   ^^^^^^^^^^^^^^^^^^\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042",
    ],
    good: ["R 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042"],
  },
  check({ headingLines }, report) {
    const [first, ...others] = headingLines.senders;
    if (first === undefined) return;
    for (const { post } of others) {
      report({
        span: { start: post.start, end: post.end },
        message: "A second FM line; a telegram has one sender.",
        related: [{ span: { start: first.post.start, end: first.post.end }, message: "The first sender" }],
      });
    }
  },
};
