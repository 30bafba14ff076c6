import type { Tag } from "../../facts/tags";
import { replace, type Rule } from "../rule";

export const repeatedCode: Rule = {
  id: "tags/repeated-code",
  severity: { archival: "information", drafting: "information" },
  docs: {
    summary: "The same TAGS code twice in one line.",
    rationale:
      "The second adds nothing; another code may have been meant. A code with a person's name is another entry.",
    source: "5 FAH-3 H-110; 58 of 6,430 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nTAGS: PREL, EC, PREL\n                ^^^^"],
    good: ["UNCLAS ZENDA 000001\n\nTAGS: OVIP (DOE, JANE), OVIP (ROE, JOHN), EC"],
  },
  *check({ text, tags, tagsLine }) {
    const seen = new Map<string, Tag>();
    for (const [index, tag] of tags.entries()) {
      const key = `${tag.code} ${tag.person ?? ""}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, tag);
        continue;
      }
      const before = tags[index - 1]?.item.end ?? tagsLine?.label.end ?? tag.item.start;
      // Only the separator between two codes of one line goes along.
      const from = /[\r\n]/.test(text.slice(before, tag.item.start)) ? tag.item.start : before;
      yield {
        span: tag.span,
        message: `${tag.code} stands here a second time.`,
        unnecessary: true,
        related: [{ span: first.span, message: "The first one" }],
        fixes: [
          {
            title: `Remove the second ${tag.code}`,
            edits: [replace({ start: from, end: tag.item.end }, "")],
            safety: "safe",
          },
        ],
      };
    }
  },
};
