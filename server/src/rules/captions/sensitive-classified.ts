import { isClassified } from "../../facts/classification";
import type { Rule } from "../rule";

export const sensitiveClassified: Rule = {
  id: "captions/sensitive-classified",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "The caption SENSITIVE on a classified cable.",
    rationale:
      "SENSITIVE controls text that is unclassified; on a classified cable it adds nothing, yet some posts put it there.",
    source: "general knowledge of the field; on 116 of 4,386 released classified cables",
    bad: [
      "C O N F I D E N T I A L ZENDA 000042\n\nSENSITIVE\n^^^^^^^^^\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.",
    ],
    good: ["UNCLAS ZENDA 000042\n\nSENSITIVE\n\nSUBJECT: TALKS\n\n¶1. (SBU) The talks go on."],
  },
  check({ captions, classification }, report) {
    const caption = captions.find(({ name }) => name === "SENSITIVE");
    if (caption === undefined || classification === null || !isClassified(classification)) return;
    report({
      span: caption.span,
      message: `SENSITIVE is for unclassified text, but this cable is ${classification.name}.`,
      related: [{ span: classification.line.level, message: "The classification of the cable" }],
    });
  },
};
