import { replace, type Rule } from "../rule";

export const pilcrowBeforeYear: Rule = {
  id: "paragraph/pilcrow-before-year",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A pilcrow before a year that begins a line: ¶2005.",
    rationale:
      "The release put a pilcrow before every number with a full stop at a line's head, and so before the years of dates that were parted there. No paragraph has such a number, so taking the pilcrow away is safe.",
    source: "234 of 6,628 released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks began on July 12,\n¶2005. They went on.\n^",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks began on July 12,\n2005. They went on."],
  },
  check({ damage }, report) {
    for (const { kind, span } of damage) {
      if (kind !== "false-pilcrow") continue;
      const pilcrow = { start: span.start, end: span.start + 1 };
      report({
        span: pilcrow,
        message: "A pilcrow before a year, which numbers no paragraph.",
        fixes: [{ title: "Remove the pilcrow", edits: [replace(pilcrow, "")], safety: "safe" }],
        unnecessary: true,
      });
    }
  },
};
