import type { Tag } from "../../facts/tags";
import { splitRunTogether } from "../../reference/tags";
import { quoted, replace, type Rule } from "../rule";

/** The codes that stand in one word without a blank between them; `null` when the word is a code, or cannot be split. */
export function runTogether(tag: Tag): readonly string[] | null {
  if (tag.entries.length > 0 || tag.code.length < 6) return null;
  return splitRunTogether(tag.code) ?? null;
}

export const runTogetherCodes: Rule = {
  id: "tags/run-together",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "Several TAGS codes written as one word.",
    rationale:
      "Blanks between codes were lost in 63 of 6,430 released cables. The fix puts them back, and is offered only where every piece is a known code.",
    source: "5 FAH-3 H-110; counts over released cables",
    bad: ["UNCLAS ZENDA 000001\n\nTAGS: ETRDEINVPGOVEC\n      ^^^^^^^^^^^^^^"],
    good: ["UNCLAS ZENDA 000001\n\nTAGS: ETRD EINV PGOV EC"],
  },
  check({ tags }, report) {
    for (const tag of tags) {
      const codes = runTogether(tag);
      if (codes === null) continue;
      const list = codes.join(" ");
      report({
        span: tag.span,
        message: `TAGS run together; perhaps ${quoted(list, 40)}.`,
        fixes: [{ title: `Split into ${list}`, edits: [replace(tag.span, list)], safety: "unsafe" }],
      });
    }
  },
};
