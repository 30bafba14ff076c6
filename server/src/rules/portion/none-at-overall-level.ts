import { isClassified } from "../../facts/classification";
import type { Rule } from "../rule";

export const noneAtOverallLevel: Rule = {
  id: "portion/none-at-overall-level",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A classified cable in which no portion is as high as the cable as a whole.",
    rationale:
      "The whole takes the level of its highest portion: either the line is too high, or a mark too low. Only cables in which every paragraph has a mark that can be read are looked at, since an unmarked paragraph may be the one. No fix is offered: which of the two is wrong has to be decided by somebody entitled to.",
    source: "32 CFR 2001.21 and 2001.23; 40 of 5,710 released cables",
    bad: [
      "S E C R E T ZENDA 000001\n^^^^^^^^^^^\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.\n\n¶2. (U) They went on.",
    ],
    good: [
      "S E C R E T ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.\n\n¶2. (S) They went on.",
      "S E C R E T ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.\n\nThey went on.",
    ],
  },
  check({ classification, portions, paragraphs }, report) {
    if (classification === null || !isClassified(classification) || classification.line.damaged) return;
    const { level, name, line } = classification;
    if (paragraphs.length === 0 || portions.some((portion) => portion.level === null)) return;
    if (portions.some((portion) => portion.level === level || portion.level === "TS")) return;
    if (paragraphs.some((paragraph) => paragraph.mark === null)) return;
    const first = portions[0];
    if (first === undefined) return;
    report({
      span: { start: line.level.start, end: line.level.end },
      message: `${name} as a whole, but no portion is marked as high as that.`,
      related: [{ span: first.span, message: "The first of the marks, all of which are lower" }],
    });
  },
};
