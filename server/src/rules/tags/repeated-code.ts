import type { Tag } from "../../facts/tags";
import type { Span } from "../../text/span";
import { replace, type Rule } from "../rule";
import { printedSpan } from "./printed-span";

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
  check({ text, tags }, report) {
    const seen = new Map<string, Tag>();
    for (const [index, tag] of tags.entries()) {
      const key = `${tag.code} ${tag.person ?? ""}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, tag);
        continue;
      }
      report({
        span: tag.span,
        message: `${tag.code} stands here a second time.`,
        unnecessary: true,
        related: [{ span: first.span, message: "The first one" }],
        fixes: [
          {
            title: `Remove the second ${tag.code}`,
            edits: [replace(withSeparator(text, tag, tags[index - 1], tags[index + 1]), "")],
            safety: "safe",
          },
        ],
      });
    }
  },
};

/** A code and the separator before it; at the head of a line the one behind it, if another code follows there. */
function withSeparator(text: string, tag: Tag, before: Tag | undefined, after: Tag | undefined): Span {
  const { start, end } = printedSpan(tag);
  const last = before === undefined ? start : printedSpan(before).end;
  const next = after === undefined ? end : printedSpan(after).start;
  return hasLineEnd(text.slice(last, start)) && after !== undefined && !hasLineEnd(text.slice(end, next))
    ? { start, end: next }
    : { start: last, end };
}

function hasLineEnd(text: string): boolean {
  return /[\r\n]/.test(text);
}
