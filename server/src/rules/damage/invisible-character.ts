import { replace, type Rule } from "../rule";

export const invisibleCharacter: Rule = {
  id: "damage/invisible-character",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary:
      "A character without width: a soft hyphen, a zero-width blank, a byte order mark within the text.",
    rationale:
      "Web pages and word processors leave them behind. They are not seen, yet they part words in a search and marks for programs.",
    source: "none in the released cables, so it tells of a later copy",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The govern\u00adment met.\n              ^"],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The government met."],
  },
  check({ strayCharacters }, report) {
    for (const { kind, span } of strayCharacters) {
      if (kind !== "invisible" || span.start === 0) continue;
      report({
        span,
        message: "A character that is not seen and parts what belongs together.",
        fixes: [{ title: "Remove it", edits: [replace(span, "")], safety: "unsafe" }],
      });
    }
  },
};
