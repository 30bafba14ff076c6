import type { Reference } from "../../facts/references";
import type { Rule } from "../rule";

export const letterUndeclared: Rule = {
  id: "references/letter-undeclared",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "The text cites a reference by a letter that the REF lines do not have.",
    rationale:
      "Either the letter is wrong or a line of the references is lost. Where the references have no letters, ref A can only be the first: that is a hint. A cable without REF lines, or whose REF lines show the letter in any form, is passed over.",
    source: "101 of 1,502 released cables that cite letters",
    bad: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     B. STRELSAU 77\n\n¶1. They go on as told (ref C).\n                            ^",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: STATE 12345\n\n¶1. They go on as told in ref A.\n                              ^",
    ],
    good: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     B. STRELSAU 77\n\n¶1. They go on as told (refs A and B).",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: STATE 12345\n\n¶1. They go on as told in reftel.",
    ],
  },
  check({ text, references, citedReferences, telegram }, report) {
    const { letters } = citedReferences;
    if (letters.length === 0) return;
    const lettered = references.some(({ label }) => label !== null);
    let reported = "";
    for (const { letter, span } of letters) {
      if (reported.includes(letter) || isDeclared(references, letter)) continue;
      reported += letter;
      const parts = telegram.opening?.parts.filter((part) => part.kind === "references") ?? [];
      if (parts.some(({ start, end }) => shows(text.slice(start, end), letter))) continue;
      const label = parts[0]?.label;
      const implied = !lettered && letter.charCodeAt(0) - 65 < references.length;
      report({
        span,
        message: implied
          ? `Ref ${letter} is cited, but the references have no letters.`
          : `Ref ${letter} is cited, but the REF lines have no ${letter}.`,
        ...(implied ? { severity: "hint" as const } : {}),
        ...(label === undefined
          ? {}
          : { related: [{ span: { start: label.start, end: label.end }, message: "The references" }] }),
      });
    }
  },
};

function isDeclared(references: readonly Reference[], letter: string): boolean {
  return references.some(({ label }) => label === letter);
}

/** Whether a letter stands in the REF lines as one of an item, even where no item was told. */
function shows(words: string, letter: string): boolean {
  for (const [, found] of words.matchAll(/\b([A-Z])(?:[.):,/\s]|$)/gi)) {
    if (found?.toUpperCase() === letter) return true;
  }
  return false;
}
