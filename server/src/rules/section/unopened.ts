import { quoted, type Rule } from "../rule";

export const unopened: Rule = {
  id: "section/unopened",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "An End that closes nothing.",
    rationale:
      "The beginning was lost, has another name, or the cable opened the part without saying so. A heading counts as an opening. An End of a summary is information; quoted texts often begin with other words, so theirs is a hint.",
    source: "practice of released cables: 51 summaries end without having begun",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on. End summary.\n                     ^^^^^^^^^^^^",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nSUMMARY\n\n¶1. The talks go on.\n\nEnd summary.\n\n¶2. They went on.",
    ],
  },
  *check({ parts }) {
    for (const { matched, key, span } of parts.closers) {
      if (matched) continue;
      yield {
        span,
        message: `Nothing called "${quoted(key)}" was opened before this.`,
        severity: key.includes("summary") ? "information" : "hint",
      };
    }
  },
};
