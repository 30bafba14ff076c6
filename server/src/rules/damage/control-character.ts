import type { Rule } from "../rule";

export const controlCharacter: Rule = {
  id: "damage/control-character",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A control character, which has no form and is not seen.",
    rationale:
      "Form feeds, escapes and other codes for machines come from the program that copied the text. They hide words from a search. Line ends and tabs are no matter of this rule.",
    source: "none in the released cables, so it tells of a later copy",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks\u001a go on.\n             ^"],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on."],
  },
  check({ text, strayCharacters }, report) {
    for (const { kind, span } of strayCharacters) {
      if (kind !== "control") continue;
      const code = text.charCodeAt(span.start).toString(16).toUpperCase().padStart(4, "0");
      report({ span, message: `A control character (U+${code}), which no telegraph prints.` });
    }
  },
};
