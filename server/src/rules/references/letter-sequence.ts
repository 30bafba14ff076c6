import type { ReferenceLetter } from "../../facts/reference-letters";
import { replace, type Edit, type Rule } from "../rule";

export const letterSequence: Rule = {
  id: "references/letter-sequence",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A letter of the references that is left out, repeated or out of order.",
    rationale:
      "Letters run A, B, C, so that the text can cite them. One list in ten does not keep to it, so it is only a hint for archives. The fix relabels from there on; it does not change what the text cites.",
    source: "practice of released cables: 1,694 of 1,881 lists in sequence",
    bad: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     C. STRELSAU 77\n     ^\n\n¶1. They go on.",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     A. STRELSAU 77\n     ^\n\n¶1. They go on.",
    ],
    good: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     B. STRELSAU 77\n\n¶1. They go on.",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: STATE 12345\n\n¶1. They go on.",
    ],
  },
  check({ referenceLetters }, report) {
    let last: ReferenceLetter | undefined;
    for (const letters of referenceLetters) {
      for (const [index, entry] of letters.entries()) {
        const before = last;
        last = entry;
        // The first letter of a further list may begin anew.
        if (before === undefined || (index === 0 && entry.letter === "A")) continue;
        const expected = next(before.letter, 1);
        if (entry.letter === expected) continue;
        report({
          span: entry.span,
          message:
            entry.letter === before.letter
              ? `${entry.letter} stands here a second time; ${expected} is expected.`
              : `${entry.letter} follows ${before.letter}; ${expected} is expected.`,
          related: [{ span: before.span, message: "The letter before it" }],
          fixes: [
            {
              title: `Relabel from here, beginning with ${expected}`,
              edits: relabelled(letters.slice(index), expected),
              safety: "unsafe",
            },
          ],
        });
        // What follows is out of order by the same fault.
        return;
      }
    }
  },
};

function relabelled(letters: readonly ReferenceLetter[], first: string): readonly Edit[] {
  return letters.map(({ span }, index) => replace(span, next(first, index)));
}

function next(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}
