import { replace, type Rule } from "../rule";

export const ampersandQuotes: Rule = {
  id: "text/ampersand-quotes",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "An ampersand and an 8 where quotation marks were: &word8.",
    rationale:
      "Typographic quotation marks were lost in another character set. The release has them in one cable of thirty, hence a hint; an 8 can also be a figure, so the fix is unsafe.",
    source: "204 of 6,628 released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. They called it a &bridge of words.8\n                     ^^^^^^^^^^^^^^^^^^",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Doe & Roe met the R&D staff in hall A8."],
  },
  check({ damage }, report) {
    for (const { kind, span } of damage) {
      if (kind !== "ampersand-quotes") continue;
      report({
        span,
        message: "& and 8 stand for quotation marks here.",
        fixes: [
          {
            title: "Replace with quotation marks",
            edits: [
              replace({ start: span.start, end: span.start + 1 }, '"'),
              replace({ start: span.end - 1, end: span.end }, '"'),
            ],
            safety: "unsafe",
          },
        ],
      });
    }
  },
};
