import { replace, type Rule } from "../rule";

export const markdownLink: Rule = {
  id: "tags/markdown-link",
  severity: { archival: "information", drafting: "information" },
  docs: {
    summary: "A TAGS code wrapped as a Markdown link.",
    rationale:
      "Copies taken from web pages turn every code into a link that leads nowhere, `[PREL](#)`. The code alone is what was sent.",
    source: "5 FAH-3: codes stand bare; seen in copies from web pages",
    bad: ["UNCLAS ZENDA 000001\n\nTAGS: [PREL](#) EC\n      ^^^^^^^^^"],
    good: ["UNCLAS ZENDA 000001\n\nTAGS: PREL EC"],
  },
  check({ text, tags }, report) {
    for (const { item, span } of tags) {
      if (!item.link) continue;
      const code = text.slice(span.start, span.end);
      const link = { start: item.start, end: text.indexOf(")", span.end) + 1 };
      report({
        span: link,
        message: `${code} stands in a Markdown link; the code alone is expected.`,
        fixes: [
          {
            title: `Unwrap ${code}`,
            edits: [
              replace({ start: link.start, end: span.start }, ""),
              replace({ start: span.end, end: link.end }, ""),
            ],
            safety: "safe",
          },
        ],
      });
    }
  },
};
