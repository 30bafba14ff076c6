import { isClassified } from "../../facts/classification";
import { exemption } from "../../reference/reasons";
import type { Rule } from "../rule";

export const exemptionOnOriginal: Rule = {
  id: "declassification/exemption-on-original",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "An exemption at 25 years on a cable that was not classified from another source.",
    rationale:
      "25X1 to 25X9 keep records of 25 years from being declassified; who classifies a new cable gives a date or an event. Cables derived from a source may carry its exemption, and exemptions of 50 and 75 years are passed over.",
    source: "ISOO marking booklet; 3 of 4,376 released cables",
    bad: ["S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 25X1-HUMAN\n                  ^^^^^^^^^^"],
    good: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/10/2018",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 25X1\nTAGS: PREL\nSUBJECT: TALKS\n\nDerived From: Guide of 2005\n\n¶1. (S) The talks go on.",
    ],
  },
  check({ order, classification, classifier }, report) {
    const node = order?.line.declassification;
    if (order?.declassification?.kind !== "code" || !node) return;
    const { code } = order.declassification;
    if (exemption(code)?.years !== 25 || !isClassified(classification)) return;
    if (classifier.derivedFrom !== null) return;
    report({
      span: { start: node.start, end: node.end },
      message: `${code} is for records of 25 years; a date or an event is expected.`,
    });
  },
};
