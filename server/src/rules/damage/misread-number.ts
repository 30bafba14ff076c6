import { quoted, replace, type Rule } from "../rule";

export const misreadNumber: Rule = {
  id: "damage/misread-number",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A paragraph number in which a letter stands for a digit: 1O. or l.",
    rationale:
      "Character recognition takes 0 for O and 1 for l or I. The number counts only where it goes on from the paragraph before and the next one goes on from it, or its mark follows: Roman numerals and lists are left alone.",
    source: "seen in copies of released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶9. Nine.\n\n1O. Ten.\n^^^\n\n¶11. Eleven.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nl. (U) One.\n^^\n\n2. (U) Two.",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nI. (U) One.\n\nII. (U) Two.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\nI. INTRODUCTION\n\n¶2. Two.\n\nII. THE TALKS\n\n¶3. Three.",
    ],
  },
  check({ text, misread }, report) {
    for (const { kind, span, meant } of misread) {
      if (kind !== "number") continue;
      report({
        span,
        message: `"${quoted(text.slice(span.start, span.end))}" has a letter for a digit: ${meant} is expected.`,
        fixes: [{ title: `Replace with ${meant}`, edits: [replace(span, meant)], safety: "unsafe" }],
      });
    }
  },
};
