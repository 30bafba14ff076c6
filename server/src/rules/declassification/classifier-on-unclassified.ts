import { isClassified } from "../../facts/classification";
import { tellsWho } from "../../facts/classifier";
import type { Rule } from "../rule";
import { since1995 } from "./since-1995";
import { unclassified } from "./unclassified";

export const classifierOnUnclassified: Rule = {
  id: "declassification/classifier-on-unclassified",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A Classified By line in an unclassified cable.",
    rationale:
      "Where nothing is classified nobody classified it: the line is left from another cable, or the level is wrong. Levels that can only be guessed at are passed over.",
    source: "5 FAH-1 H-246; 11 of 2,020 unclassified released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.4 (b)\n^^^^^^^^^^^^^^\n\n¶1. The talks go on.",
    ],
    good: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 03/06/2016\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.4 (b)\n\n¶1. (S) The talks go on.",
    ],
  },
  check({ text, order, classification, classifiers, classifier }, report) {
    if (classifier.classifiedBy === null || classification === null) return;
    if (isClassified(classification) || classification.line.damaged || !since1995(order)) return;
    const part = classifiers.find((candidate) => tellsWho(text, candidate));
    if (part === undefined) return;
    const { level } = classification.line;
    report({
      span: { start: part.label.start, end: part.label.end },
      message: `Classified By in ${unclassified(classification)}; no such line is expected.`,
      related: [
        { span: { start: level.start, end: level.end }, message: `The level: ${classification.overall}` },
      ],
    });
  },
};
