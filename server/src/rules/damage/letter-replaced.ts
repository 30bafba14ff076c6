import { replace, type Fix, type Rule } from "../rule";

export const letterReplaced: Rule = {
  id: "damage/letter-replaced",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A Q or a brace within a word, where another letter or an apostrophe was.",
    rationale:
      "Garbled transmissions have a Q or } in place of any character. Which one was lost has to be read from the word; only before an s is an apostrophe likely, and offered.",
    source: "58 and 8 of 6,628 released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The secQrity of the talks.\n           ^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. RuritaniaQs view can be }ttributed.\n             ^              ^",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The Qatari view of Al-Qaida {a name}."],
  },
  check({ text, damage }, report) {
    for (const { kind, span } of damage) {
      if (kind !== "letter-replaced") continue;
      const printed = text.slice(span.start, span.end);
      const possessive = /^s\b/.test(text.slice(span.end, span.end + 2));
      const fixes: Fix[] = possessive
        ? [{ title: "Replace with an apostrophe", edits: [replace(span, "'")], safety: "unsafe" }]
        : [];
      report({ span, message: `"${printed}" stands for another character, or for none.`, fixes });
    }
  },
};
