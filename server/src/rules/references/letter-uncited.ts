import type { Rule } from "../rule";

export const letterUncited: Rule = {
  id: "references/letter-uncited",
  severity: { archival: "off", drafting: "information" },
  docs: {
    summary: "A lettered reference that the text cites nowhere, while it cites others.",
    rationale:
      "What is not cited may be left over from a draft. Half of the cables that cite letters leave one uncited, so the rule is off for archives; cables that speak of reftels or refs as a whole are passed over.",
    source: "practice of released cables: 726 of 1,502 leave one uncited",
    bad: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     B. STRELSAU 77\n     ^^\n\n¶1. They go on as told (ref A).",
    ],
    good: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     B. STRELSAU 77\n\n¶1. They go on as told (refs A and B).",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     B. STRELSAU 77\n\n¶1. They go on as told in reftels.",
    ],
  },
  check({ references, citedReferences: { letters, bare }, series }, report) {
    // Another section may cite it.
    if (series.length > 1) return;
    if (letters.length === 0 || bare.length > 0) return;
    let done = "";
    for (const { label, item } of references) {
      if (label === null || item.letter === null || done.includes(label)) continue;
      done += label;
      if (letters.some(({ letter }) => letter === label)) continue;
      report({
        span: { start: item.letter.start, end: item.letter.end },
        message: `The text does not cite ref ${label}.`,
      });
    }
  },
};
