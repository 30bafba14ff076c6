import type { Rule } from "../rule";

/** What stands for post and number of some. */
const dateTimeGroup = /\d{6}Z/;

export const notRead: Rule = {
  id: "references/not-read",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A reference that names no telegram, nor anything else that is usual there.",
    rationale:
      "References cite telegrams by post and number, or a mail, a call, a meeting, a report or a web page. Anything else cannot be followed by a program, and may be what is left of a damaged number.",
    source: "7,598 references of released cables",
    bad: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: THE USUAL\n     ^^^^^^^^^\n\n¶1. They go on.",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: STATE 00Q412\n     ^^^^^^^^^^^^\n\n¶1. They go on.",
    ],
    good: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. STATE 12345\n     B. DOE-ROE E-MAIL OF MAY 1\n     C. STATE DTG 101200Z APR 08\n\n¶1. They go on.",
    ],
  },
  check({ references }, report) {
    for (const { kind, item, number, text } of references) {
      const isUnread = kind === "cable" && number === null && !dateTimeGroup.test(text);
      if (kind !== "other" && !isUnread) continue;
      const { start, end } = item.cited;
      report({ span: { start, end }, message: "No post and number can be read in this reference." });
    }
  },
};
