import { sectionAbove } from "../../facts/series";
import { requiresClassifier } from "./classifier";
import type { Rule } from "../rule";

export const missingClassifier: Rule = {
  id: "declassification/missing-classifier",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A classified cable without a Classified By line.",
    rationale:
      "Under the orders in force since 1995 a classified cable names who classified it and for which reasons. Copies that are cut before the text are left alone.",
    source: "5 FAH-1 H-246; 32 CFR 2001.21",
    bad: [
      "C O N F I D E N T I A L ZENDA 000001\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n\nE.O. 12958: DECL: 01/02/2018\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.",
    ],
    good: [
      "C O N F I D E N T I A L ZENDA 000001\n\nE.O. 12958: DECL: 01/02/2018\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Doe, Reason: 1.4 (b)\n\n¶1. (C) The talks go on.",
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. The talks go on.",
    ],
  },
  check(telegram, report) {
    const { classification, classifiers } = telegram;
    // A later section need not say again what the first one says.
    if (sectionAbove(telegram) !== null) return;
    if (classification === null || classifiers.length > 0 || !requiresClassifier(telegram)) return;
    const { start, end } = classification.line;
    report({
      span: { start, end },
      message: "Classified, but no line says by whom: Classified By is missing.",
    });
  },
};
