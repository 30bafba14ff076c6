import { requiresClassifier } from "./classifier";
import type { Rule } from "../rule";

const lettersAlone = /\breasons?[ .:]{1,3}\(?[a-h]\b/i;

export const missingReason: Rule = {
  id: "declassification/missing-reason",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A Classified By line that gives no reason.",
    rationale:
      "Who classifies cites the section and letters of the order, such as 1.4 (b) and (d). A cable derived from another source needs none.",
    source: "32 CFR 2001.21; 5 FAH-1 H-246",
    bad: [
      "C O N F I D E N T I A L ZENDA 000001\n\nE.O. 12958: DECL: 01/02/2018\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n¶1. (C) The talks go on.",
    ],
    good: [
      "C O N F I D E N T I A L ZENDA 000001\n\nE.O. 12958: DECL: 01/02/2018\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe\nReason: 1.4 (b)\n\n¶1. (C) The talks go on.",
    ],
  },
  check(telegram, report) {
    const { text, classifiers, classifier } = telegram;
    const first = classifiers[0];
    if (first === undefined || !requiresClassifier(telegram)) return;
    const derived = classifiers.some(({ start, end }) => /derived from/i.test(text.slice(start, end)));
    if (derived || classifier.reasons.length > 0) return;
    const letters = classifiers.some(({ start, end }) => lettersAlone.test(text.slice(start, end)));
    report({
      span: { start: first.start, end: first.end },
      message: letters
        ? "The reason's letters name no section, such as 1.4 (b) and (d)."
        : "No reason is given, such as 1.4 (b) and (d).",
    });
  },
};
