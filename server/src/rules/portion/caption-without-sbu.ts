import type { Rule } from "../rule";

export const captionWithoutSbu: Rule = {
  id: "portion/caption-without-sbu",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A SENSITIVE caption on an unclassified cable in which no portion is marked SBU.",
    rationale:
      "A caption sums up what the portions carry, so either the marks are too low or the caption is too much. Cables with a paragraph that has no mark, or one that cannot be read, are passed over.",
    source: "practice of released cables: 15 of 1,331 with the caption",
    bad: ["UNCLAS ZENDA 000001\n\nSENSITIVE\n^^^^^^^^^\n\nSUBJECT: TALKS\n\n¶1. (U) The talks go on."],
    good: [
      "UNCLAS ZENDA 000001\n\nSENSITIVE\n\nSUBJECT: TALKS\n\n¶1. (U) One.\n\n¶2. (SBU) Two.",
      "UNCLAS ZENDA 000001\n\nSENSITIVE\n\nSUBJECT: TALKS\n\n¶1. (U) One.\n\nThey went on without us.",
    ],
  },
  check({ classification, captions, portions, paragraphs }, report) {
    if (classification?.level !== "U" || paragraphs.length === 0) return;
    const caption = captions.find(({ name }) => name === "SENSITIVE");
    if (caption === undefined) return;
    if (portions.some(({ level, caveats }) => level !== "U" || caveats.length > 0)) return;
    if (paragraphs.some((paragraph) => paragraph.mark === null)) return;
    report({ span: caption.span, message: "SENSITIVE caption, but no portion is marked SBU." });
  },
};
