import type { Rule } from "../rule";

export const missingLine: Rule = {
  id: "classification/missing-line",
  severity: { archival: "error", drafting: "error" },
  docs: {
    summary: "A cable with a heading or an E.O. line, but no classification line.",
    rationale:
      "The line under the heading states the classification, the post and the number; without it the cable can be neither handled nor cited. Texts that show nothing else of a telegram's opening are left alone.",
    source: "5 FAH-2 H-222",
    bad: ["E.O. 12958: N/A\n^^^^^^^^^^^^^^^\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. The talks go on."],
    good: [
      "UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. The talks go on.",
      "Notes on the talks.",
    ],
  },
  check({ text, telegram, classification, order }, report) {
    if (classification !== null) return;
    const where = order?.line ?? telegram.heading?.dateTime;
    if (!where) return;
    const span = { start: where.start, end: where.end };
    // The 1970s forms print the level elsewhere: above each page.
    if (
      /^(?:11652|12065)$/.test(order?.number ?? "") ||
      /(?:19)?7\d$/.test(text.slice(where.start, where.end))
    )
      return;
    report({ span, message: "The classification line is missing: level, post and number." });
  },
};
