import { quoted, replace, type Rule } from "../rule";

export const misreadMark: Rule = {
  id: "damage/misread-mark",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A portion mark in which a digit stands for a letter: (5/NF), (58U).",
    rationale:
      "Character recognition takes S for 5 and B for 8. The likely mark is offered; whether it was that one is for the reader to decide. Numbers in brackets are passed over where the cable marks no paragraph.",
    source: "32 CFR 2001.23; seen in copies of released cables",
    bad: [
      "S E C R E T ZENDA 000001\n\nNOFORN\n\nSUBJECT: TALKS\n\n¶1. (S/NF) One.\n\n¶2. (5/NF) Two.\n     ^^^^",
      "UNCLAS ZENDA 000001\n\nSENSITIVE\n\nSUBJECT: TALKS\n\n¶1. (SBU) One.\n\n¶2. (58U) Two.\n     ^^^",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Five (5) ferries came.\n\n¶2. (5) of them went."],
  },
  check({ text, misread, portions }, report) {
    for (const { kind, span, meant } of misread) {
      if (kind !== "mark" || portions.length === 0) continue;
      report({
        span,
        message: `"${quoted(text.slice(span.start, span.end))}" has a digit for a letter: ${meant} is likely.`,
        fixes: [
          { title: `Replace with ${meant}`, edits: [replace(span, meant)], safety: "unsafe", likely: true },
        ],
      });
    }
  },
};
