import { isNoforn } from "../../facts/portion";
import type { Rule } from "../rule";

export const captionWithoutNoforn: Rule = {
  id: "portion/caption-without-noforn",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A NOFORN caption on a cable in which no portion is marked NOFORN.",
    rationale:
      "A caption sums up what the portions carry, so either a mark lost its NF or the caption is too much. Cables with a paragraph that has no mark, or one that cannot be read, are passed over.",
    source: "practice of released cables: 706 with both, 71 with the caption alone",
    bad: ["S E C R E T ZENDA 000001\n\nNOFORN\n^^^^^^\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on."],
    good: [
      "S E C R E T ZENDA 000001\n\nNOFORN\n\nSUBJECT: TALKS\n\n¶1. (S/NF) The talks go on.",
      "S E C R E T ZENDA 000001\n\nNOFORN\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on.\n\nThey went on.",
    ],
  },
  check({ captions, portions, paragraphs }, report) {
    const caption = captions.find(({ name }) => name === "NOFORN");
    if (caption === undefined || paragraphs.length === 0) return;
    if (portions.some((portion) => !portion.known || isNoforn(portion))) return;
    if (paragraphs.some((paragraph) => paragraph.mark === null)) return;
    report({ span: caption.span, message: "NOFORN caption, but no portion is marked NOFORN." });
  },
};
