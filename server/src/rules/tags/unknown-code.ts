import { nearestTags } from "../../reference/tags";
import { obsoleteSubject } from "./obsolete-code";
import { runTogether } from "./run-together";
import { quoted, replace, type Rule } from "../rule";

export const unknownCode: Rule = {
  id: "tags/unknown-code",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A TAGS code that is not registered, or a known misspelling of one.",
    rationale:
      "Cables are found by their TAGS, and a code with a slip is not found. The fix offers registered codes that one slip turns into what is printed. Our table cannot hold every code ever used, above all of organizations, so this is only information.",
    source: "5 FAH-3 H-110 and H-610; the TAGS handbook of 1974; codes in released cables",
    bad: ["UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL, PGVO, EC\n            ^^^^"],
    good: [
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL, PGOV, EC",
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL, EC (DOE, JANE)",
    ],
  },
  check({ tags, year, dateTimeGroup }, report) {
    for (const tag of tags) {
      // A person alone, `(DOE, JANE)`, is no code.
      if (tag.item.code === null) continue;
      const misspelling = tag.entries.length > 0 && tag.entries.every(({ kind }) => kind === "misspelling");
      if ((tag.entries.length > 0 && !misspelling) || runTogether(tag) !== null) continue;
      if (obsoleteSubject(tag, year) !== null) continue;
      const nearest = nearestTags(tag.code, dateTimeGroup?.year).slice(0, 3);
      report({
        span: tag.span,
        message: `"${quoted(tag.text)}" is no registered TAGS code.`,
        fixes: nearest.map(({ code }) => ({
          title: `Replace with ${code}`,
          edits: [replace(tag.span, code)],
          safety: "unsafe",
          likely: true,
        })),
      });
    }
  },
};
