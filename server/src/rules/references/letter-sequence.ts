import type { ReferenceLetter } from "../../facts/reference-letters";
import type { TelegramFacts } from "../../facts/telegram-facts";
import { spanText } from "../../text/span";
import { replace, type Edit, type Rule } from "../rule";

export const letterSequence: Rule = {
  id: "references/letter-sequence",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A letter of the references that is left out, repeated or out of order.",
    rationale:
      "Letters run A, B, C, so that the text can cite them. One list in ten does not keep to it, so it is only a hint for archives. The fix relabels from there on, with what the text cites by the old letters; a letter that stood twice is left as cited.",
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
  check(telegram, report) {
    const { referenceLetters } = telegram;
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
              edits: relabelled(telegram, letters, index, expected),
              safety: "unsafe",
              // A line of the list may be lost.
              likely: true,
            },
          ],
        });
        // What follows is out of order by the same fault.
        return;
      }
    }
  },
};

/** The letters of a list from one on, which gets the letter `first`, and what the text cites by them. */
function relabelled(
  { text, citedReferences }: TelegramFacts,
  letters: readonly ReferenceLetter[],
  from: number,
  first: string,
): readonly Edit[] {
  const edits: Edit[] = [];
  const renamed = new Map<string, string>();
  for (const [index, { letter, span }] of letters.slice(from).entries()) {
    const now = next(first, index);
    if (now !== letter) edits.push(replace(span, now));
    renamed.set(letter, renamed.has(letter) ? letter : now);
  }
  // A letter that stands twice may be cited for either.
  for (const { letter } of letters.slice(0, from)) renamed.delete(letter);
  for (const { letter, span } of citedReferences.letters) {
    const now = renamed.get(letter) ?? letter;
    // What a range means besides its ends has no letter of its own.
    if (now !== letter && spanText(text, span) === letter) edits.push(replace(span, now));
  }
  return edits.sort((a, b) => a.start - b.start);
}

function next(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}
