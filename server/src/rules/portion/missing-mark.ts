import { isClassified } from "../../facts/classification";
import { contains } from "../../text/span";
import type { Rule } from "../rule";

/** `(C - ENTIRE TEXT.)`, `(C) ENTIRE TEXT.` */
const entireText = /\bENTIRE TE?XT\b/i;
const longestHead = 40;

export const missingMark: Rule = {
  id: "portion/missing-mark",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A numbered paragraph of a classified cable without a portion mark, where others have one.",
    rationale:
      "Every portion of a classified document carries its own mark. A single paragraph without one is mostly a loss in copying. Cables that mark no paragraph at all are left alone, as are numbered lists inside a paragraph and cables whose first mark says that it holds for the entire text.",
    source: "32 CFR 2001.23; 5 FAH-1 H-246.2",
    bad: [
      "C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.\n\n¶2. They went on.\n^^^",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\n¶2. They went on.",
      "C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.\n\n¶2. (U) They went on.",
      "S E C R E T ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on.\n\n¶2. (5) They went on.",
      "SECRET ZENDA 0001\n\nSUBJECT: TALKS\n\n1. (S - ENTIRE TEXT.)\n\n2. THE TALKS GO ON.",
    ],
  },
  check({ text, classification, numbered, misread }, report) {
    if (!isClassified(classification)) return;
    const own = numbered.filter((paragraph) => paragraph.sequence !== "inner");
    const marked = own.find(({ paragraph }) => paragraph.mark !== null)?.paragraph;
    if (marked === undefined || entireText.test(text.slice(marked.start, marked.start + longestHead))) return;
    for (const { paragraph, span } of own) {
      // A mark with a digit for a letter is a matter of damage/misread-mark.
      const isMisread = misread.some((found) => found.kind === "mark" && contains(paragraph, found.span));
      if (paragraph.mark === null && !isMisread) {
        report({ span, message: "This paragraph of a classified cable has no portion mark." });
      }
    }
  },
};
