import type { Rule } from "../rule";

export const derivedIncomplete: Rule = {
  id: "declassification/derived-incomplete",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "Derived From without a source, or without a date of declassification.",
    rationale:
      "A cable classified from another source names that source and takes over its date, on the E.O. line or behind Declassify On.",
    source: "ISOO marking booklet; 34 released cables have the line",
    bad: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nDerived From:\n^^^^^^^^^^^^\n\n¶1. (S) The talks go on.",
      "S E C R E T ZENDA 000001\n\nTAGS: PREL\nSUBJECT: TALKS\n\nDerived From: Guide of 2005\n^^^^^^^^^^^^\n\n¶1. (S) The talks go on.",
    ],
    good: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nDerived From: Guide of 2005\n\n¶1. (S) The talks go on.",
    ],
  },
  check({ text, order, classifiers, classifier }, report) {
    const { derivedFrom, declassifyOn } = classifier;
    if (derivedFrom === null) return;
    const dated = order?.declassification != null || (declassifyOn !== null && declassifyOn !== "");
    if (derivedFrom !== "" && dated) return;
    for (const { start, end } of classifiers) {
      const label = /DERIVED\s+FROM/i.exec(text.slice(start, end));
      if (label === null) continue;
      const from = start + label.index;
      report({
        span: { start: from, end: from + label[0].length },
        message:
          derivedFrom === ""
            ? "Derived From names no source."
            : "Derived From, but no date of declassification is given.",
      });
      return;
    }
  },
};
