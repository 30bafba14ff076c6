import { replace, type Rule } from "../rule";

export const isoCode: Rule = {
  id: "tags/iso-code",
  severity: { archival: "hint", drafting: "warning" },
  docs: {
    summary: "The letters that other lists give a country, such as RU, where TAGS have others.",
    rationale:
      "TAGS follow FIPS 10-4: Russia is RS, Venezuela VE, the European Union EUN. Codes of ISO 3166 and the like slip in so often that it is only a hint for archives. A pair of letters that is a TAGS code of its own, such as GM, cannot be told.",
    source: "5 FAH-3 H-610; RU in 82, EU in 77 and VZ in 31 of 6,430 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nTAGS: PREL, RU\n            ^^"],
    good: ["UNCLAS ZENDA 000001\n\nTAGS: PREL, RS"],
  },
  check({ tags }, report) {
    for (const { entries, code, span } of tags) {
      if (entries.length === 0 || !entries.every(({ kind }) => kind === "geographic-misuse")) continue;
      const meant = entries.flatMap(({ means = [] }) => means);
      report({
        span,
        message: `${code} is no TAGS code; ${meant.join(" or ")} is expected.`,
        fixes: meant.map((other) => ({
          title: `Replace with ${other}`,
          edits: [replace(span, other)],
          safety: "unsafe",
        })),
      });
    }
  },
};
