import { compareLevels } from "../../facts/classification";
import { quoted, type Rule } from "../rule";

export const aboveClassification: Rule = {
  id: "portion/above-classification",
  severity: { archival: "error", drafting: "error" },
  docs: {
    summary: "A portion marked higher than the cable as a whole.",
    rationale:
      "No portion may be higher than the cable as a whole, so one of the two is wrong; (SBU) in an UNCLAS cable is passed over. No fix is offered: which one has to be decided by somebody entitled to.",
    source: "32 CFR 2001.21 and 2001.23; 5 FAH-1 H-246",
    bad: ["C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on.\n     ^"],
    good: ["S E C R E T ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on."],
  },
  check({ classification, portions, numbered, subject }, report) {
    if (classification === null || classification.line.damaged) return;
    const overall = classification.level === "U" ? "SBU" : classification.level;
    for (const { level, node, text } of portions) {
      if (level === null || compareLevels(level, overall) <= 0) continue;
      // An unnumbered "(C)" or a small "(c)" may be the third item of a list.
      if (
        /^[a-z]$/.test(text) ||
        !(node === subject?.mark || numbered.some(({ paragraph }) => paragraph.mark === node))
      )
        continue;
      report({
        span: { start: node.mark.start, end: node.mark.end },
        message: `(${quoted(text, 20)}) in a cable that is ${classification.name} as a whole.`,
        related: [{ span: classification.line.level, message: "The classification of the whole cable" }],
      });
    }
  },
};
