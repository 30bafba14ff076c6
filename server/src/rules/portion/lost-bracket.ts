import { spanText, type Span } from "../../text/span";
import { quoted, replace, type Edit, type Rule } from "../rule";

export const lostBracket: Rule = {
  id: "portion/lost-bracket",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A portion mark that has lost a bracket, or has a bracket of another kind.",
    rationale:
      "Copies lose single characters. The mark can still be read by a person, but not by programs that look for it in brackets.",
    source: "32 CFR 2001.23: portions are marked in brackets; damage seen in released cables",
    bad: [
      "C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C The talks go on.\n    ^^",
      "C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. C) The talks go on.\n    ^^",
      "C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C] The talks go on.\n    ^^^",
      "C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. [C] The talks go on.\n    ^^^",
    ],
    good: ["C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C) The talks (see ref A) go on."],
  },
  check({ text, portions }, report) {
    for (const { node, text: printed, span } of portions) {
      const { open, close, mark } = node;
      const edits = [
        ...bracket(text, open ?? { start: mark.start, end: mark.start }, "("),
        ...bracket(text, close ?? { start: mark.end, end: mark.end }, ")"),
      ];
      if (edits.length === 0) continue;
      report({
        span,
        message: `Portion mark "${quoted(spanText(text, span))}" ${
          open === null || close === null ? "lacks a bracket" : "has a wrong bracket"
        }: (${quoted(printed)}).`,
        fixes: [{ title: `Write (${printed})`, edits, safety: "unsafe" }],
      });
    }
  },
};

/** The edit that makes a place the bracket that belongs there; none where it is. */
function bracket(text: string, place: Span, wanted: string): readonly Edit[] {
  return spanText(text, place) === wanted ? [] : [replace(place, wanted)];
}
