import { mojibake } from "../../facts/damage";
import { quoted, replace, type Rule } from "../rule";

export const encoding: Rule = {
  id: "damage/encoding",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "Characters read in a wrong encoding, or lost in it.",
    rationale:
      "Where UTF-8 was read as another encoding, one character became two or three that make no sense; what was meant can be worked out and is offered. U+FFFD stands where a character was lost for good.",
    source: "the encodings themselves; none in the released cables, so it tells of a later copy",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Ruritaniaâ€™s view is known.\n             ^^^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The caf\ufffd was closed.\n           ^",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Ruritania’s café, in San João and Ângela’s."],
  },
  check({ text, damage }, report) {
    for (const { kind, span } of damage) {
      if (kind !== "encoding") continue;
      const printed = text.slice(span.start, span.end);
      const meant = mojibake(printed);
      if (meant === null) report({ span, message: "A character was lost here in a wrong encoding." });
      else {
        report({
          span,
          message: `"${quoted(printed)}" was read in a wrong encoding: "${meant}" is expected.`,
          fixes: [{ title: `Replace with ${meant}`, edits: [replace(span, meant)], safety: "unsafe" }],
        });
      }
    }
  },
};
