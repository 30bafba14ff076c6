import { quoted, type Rule } from "../rule";

export const wordSplit: Rule = {
  id: "damage/word-split",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A blank behind the hyphen of one word: three- month.",
    rationale:
      "A line ended at the hyphen, and a blank came in when the lines were joined. Words that share their second part (medium- and long-term) are passed over. A dash without its first blank looks the same, hence a hint.",
    source: "seen in 7 of 207 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. A three- month truce.\n      ^^^^^^^^^^^^"],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Three-month, medium- and long-term truces."],
  },
  check({ text, wordBreaks }, report) {
    for (const { kind, span, at } of wordBreaks) {
      if (kind !== "split") continue;
      const whole = text.slice(span.start, at) + text.slice(at + 1, span.end);
      report({
        span,
        message: `A blank within "${quoted(whole, 40)}".`,
        fixes: [
          { title: `Write ${whole}`, edits: [{ start: at, end: at + 1, text: "" }], safety: "unsafe" },
          {
            title: `Write ${whole.replace("-", "")}`,
            edits: [{ start: at - 1, end: at + 1, text: "" }],
            safety: "unsafe",
          },
        ],
      });
    }
  },
};
