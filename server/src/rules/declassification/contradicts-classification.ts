import { isClassified } from "../../facts/classification";
import type { Rule } from "../rule";
import { unclassified } from "./unclassified";

export const contradictsClassification: Rule = {
  id: "declassification/contradicts-classification",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "N/A on the E.O. line of a classified cable, or a date on that of an unclassified one.",
    rationale:
      "Only what is classified can be declassified: N/A belongs to unclassified cables, a date to classified ones. Stamps of later reviews (DECLASSIFIED BY …) and levels that can only be guessed at are passed over.",
    source: "ISOO marking booklet; N/A on none of 4,608 classified cables, a date on 4 of 1,935 unclassified",
    bad: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: N/A\n            ^^^\nTAGS: PREL",
      "UNCLAS ZENDA 000001\n\nE.O. 12958: DECL: 04/10/2018\n                  ^^^^^^^^^^\nTAGS: PREL",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/10/2018\nTAGS: PREL",
      "UNCLASSIFIED ZENDA 000001\n\nE.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006\nTAGS: PREL",
    ],
  },
  check({ order, classification }, report) {
    const node = order?.line.declassification;
    if (!node || order.declassification === null || classification === null) return;
    if (classification.line.damaged || order.reviewed) return;
    const classified = isClassified(classification);
    if (order.declassification.kind !== (classified ? "notApplicable" : "date")) return;
    const { level } = classification.line;
    report({
      span: { start: node.start, end: node.end },
      message: classified
        ? "N/A on a classified cable; a date for declassification is expected."
        : `A declassification date on ${unclassified(classification)}; N/A is expected.`,
      related: [
        { span: { start: level.start, end: level.end }, message: `The level: ${classification.overall}` },
      ],
    });
  },
};
