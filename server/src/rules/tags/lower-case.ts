import { replace, type Rule } from "../rule";

export const lowerCase: Rule = {
  id: "tags/lower-case",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A TAGS code in small letters.",
    rationale:
      "Codes are capitals. Only codes that are known are reported, not names of persons. The fix writes capitals.",
    source: "5 FAH-3 H-110; 17 of 6,430 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nTAGS: prel, PGOV, EC\n      ^^^^"],
    good: ["UNCLAS ZENDA 000001\n\nTAGS: PREL, PGOV, EC"],
  },
  check({ tags }, report) {
    for (const { entries, text, code, span } of tags) {
      if (text === code || !entries.some((entry) => entry.code === code)) continue;
      report({
        span,
        message: `Capitals are expected: ${code}.`,
        fixes: [{ title: `Write ${code}`, edits: [replace(span, code)], safety: "safe" }],
      });
    }
  },
};
