import { nearestMarks } from "./known-marks";
import { quoted, replace, type Rule } from "../rule";

export const unknownMark: Rule = {
  id: "portion/unknown-mark",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A portion mark that is not one of the known levels and caveats.",
    rationale:
      "The mark tells how a paragraph may be handled. A slip such as (SE) or (S-NF) leaves that open, and programs that count portions pass over it. The fix only offers likely forms: which level was meant is for the reader to decide.",
    source: "32 CFR 2001.23; 5 FAH-1 H-246; spellings seen in released cables",
    bad: ["C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (SE) The talks go on.\n     ^^"],
    good: [
      "S E C R E T ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (S//NF) The talks go on.\n\n¶2. (S/REL TO USA, FVEY) They went on.\n\n¶3. (Embassy note) They went on.",
    ],
  },
  check({ portions }, report) {
    for (const { node, text, known } of portions) {
      if (known || node.open === null || node.close === null) continue;
      report({
        span: { start: node.mark.start, end: node.mark.end },
        message: `"${quoted(text)}" is no known portion mark.`,
        fixes: nearestMarks(text).map((mark) => ({
          title: `Replace with ${mark}`,
          edits: [replace(node.mark, mark)],
          safety: "unsafe",
          likely: true,
        })),
      });
    }
  },
};
