import type { Rule } from "../rule";

export const sbuWithoutCaption: Rule = {
  id: "portion/sbu-without-caption",
  severity: { archival: "hint", drafting: "warning" },
  docs: {
    summary: "Portions marked SBU in an unclassified cable that has no SENSITIVE caption.",
    rationale:
      "The caption tells at the head that a cable without a classification is not for everybody. Reported once, at the first such portion; cables that are LIMITED OFFICIAL USE or E F T O as a whole need no caption. Every twelfth released unclassified cable lacks it, hence a hint.",
    source: "practice of released cables: 154 without the caption",
    bad: [
      "UNCLAS ZENDA 000001\n\nSIPDIS\n\nSUBJECT: TALKS\n\n¶1. (SBU) The talks go on.\n    ^^^^^\n\n¶2. (SBU) They went on.",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSENSITIVE\nSIPDIS\n\nSUBJECT: TALKS\n\n¶1. (SBU) The talks go on.",
      "C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C) One.\n\n¶2. (SBU) Two.",
    ],
  },
  check({ classification, captions, portions }, report) {
    if (classification?.level !== "U") return;
    const first = portions.find(({ level }) => level === "SBU");
    if (first === undefined || captions.some(({ name }) => controls.test(name))) return;
    report({ span: first.span, message: "SBU portions, but no SENSITIVE caption." });
  },
};

/** Captions that say the same as SENSITIVE. */
const controls = /SENSITIVE|FOUO|OFFICIAL USE|SBU|E ?F ?T ?O/;
