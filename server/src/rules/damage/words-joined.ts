import { quoted, type Rule } from "../rule";

export const wordsJoined: Rule = {
  id: "damage/words-joined",
  severity: { archival: "information", drafting: "information" },
  docs: {
    summary: "Two words with no blank between them, but a comma or full stop, or nothing: ofthe.",
    rationale:
      "Where the lines of a telegram were joined, the blank between them was now and then lost. Without a comma or full stop only pairs of the commonest words count, which form no word. Addresses, abbreviations and numbers are passed over; a comma before s or t is a matter of text/comma-for-apostrophe.",
    source: "seen in 2 of 207 released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The Minister,acknowledged this.They left.\n        ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The end ofthe talks.\n            ^^^^^",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. See www.state.gov, mail Doe,s office at doe@zenda.Example, or ask the Ph.D.",
    ],
  },
  check({ text, wordBreaks }, report) {
    for (const { kind, span, gap } of wordBreaks) {
      if (kind !== "joined") continue;
      const at = gap.start;
      report({
        span,
        message: `No blank between two words: ${quoted(text.slice(span.start, at))} ${quoted(text.slice(at, span.end))}.`,
        fixes: [
          {
            title: "Put a blank between them",
            edits: [{ start: at, end: at, text: " " }],
            safety: "unsafe",
          },
        ],
      });
    }
  },
};
