import { isClassified } from "../../facts/classification";
import type { Rule } from "../rule";

export const missingOrder: Rule = {
  id: "declassification/missing-order",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A classified cable without an E.O. line.",
    rationale:
      "Every classified cable names the executive order it is classified under and when it is to be declassified. Texts without TAGS and SUBJECT are cut copies and left alone.",
    source: "5 FAH-1 H-246; 32 CFR 2001",
    bad: [
      "C O N F I D E N T I A L ZENDA 000001\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.",
    ],
    good: [
      "C O N F I D E N T I A L ZENDA 000001\n\nE.O. 12958: DECL: 01/02/2018\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.",
      "UNCLAS ZENDA 000001\n\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. The talks go on.",
    ],
  },
  check({ classification, order, tagsLine, subject }, report) {
    if (classification === null || !isClassified(classification) || order !== null) return;
    if (tagsLine === null || subject === null) return;
    const { start, end } = classification.line;
    report({
      span: { start, end },
      message: "Classified, but no E.O. line says under which order and until when.",
    });
  },
};
