import type { Rule } from "../rule";

export const redaction: Rule = {
  id: "text/redaction",
  severity: { archival: "off", drafting: "information" },
  docs: {
    summary: "A row of X where words were taken out.",
    rationale:
      "Publishers have put XXXXXXXXXXXX for names that had to be kept back. In a released copy that is as it should be, and no finding; a telegram that is being written must not hold such gaps.",
    source: "1,205 of 6,628 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. We met XXXXXXXXXXXX there.\n           ^^^^^^^^^^^^"],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. We met Doe in the XXXI. district."],
  },
  check({ damage }, report) {
    for (const { kind, span } of damage) {
      if (kind === "redaction") report({ span, message: "Words were taken out here." });
    }
  },
};
