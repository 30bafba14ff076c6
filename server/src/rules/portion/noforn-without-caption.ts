import { isNoforn } from "../../facts/portion";
import type { Rule } from "../rule";

export const nofornWithoutCaption: Rule = {
  id: "portion/noforn-without-caption",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "Portions marked NOFORN in a cable that has no NOFORN caption.",
    rationale:
      "A restriction that any portion carries belongs into the caption below the classification line, too. Reported once, at the first such portion.",
    source: "practice of released cables: 706 with both, 114 with the portions alone",
    bad: [
      "S E C R E T ZENDA 000001\n\nSIPDIS\n\nSUBJECT: TALKS\n\n¶1. (S/NF) The talks go on.\n    ^^^^^^\n\n¶2. (S/NF) They went on.",
    ],
    good: [
      "S E C R E T ZENDA 000001\n\nNOFORN\nSIPDIS\n\nSUBJECT: TALKS\n\n¶1. (S/NF) The talks go on.",
      "S E C R E T ZENDA 000001 NOFORN\n\nSUBJECT: TALKS\n\n¶1. (S//NOFORN) The talks go on.",
    ],
  },
  check({ text, classification, captions, portions }, report) {
    const first = portions.find(isNoforn);
    if (first === undefined || captions.some(({ name }) => name.includes("NOFORN"))) return;
    // Some cables print the caption on the classification line itself.
    const line = classification?.line;
    if (line === undefined || /NOFORN/i.test(text.slice(line.start, line.end))) return;
    report({
      span: first.span,
      message: "NOFORN portions, but no NOFORN caption below the classification line.",
    });
  },
};
