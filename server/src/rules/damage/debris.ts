import { lineWithBreak } from "../lines";
import { replace, type Rule } from "../rule";

export const debris: Rule = {
  id: "damage/debris",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "Remains of the transmission or of an archive behind the signature.",
    rationale:
      "A classification by itself, NNNN or CABLE ENDS behind the last words belongs to the pages and machines through which the text went. Copies as transmitted, which end in BT, and lines of hyphens are passed over.",
    source: "22 and more of 6,628 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\nDOE\nUNCLASSIFIED\n^^^^^^^^^^^^"],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\nDOE\nBT\n#0001\nNNNN",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\nDOE",
    ],
  },
  check({ text, telegram }, report) {
    const { ending } = telegram;
    if (ending === null || ending.children.length === ending.signatures.length) return;
    const found = ending.children.filter(({ kind }) => kind === "debris");
    const words = found.map(({ start, end }) => text.slice(start, end));
    if (words.some((line) => transmitted.test(line))) return;
    for (const [index, { start, end }] of found.entries()) {
      if (!/[A-Z]{2}/i.test(words[index] ?? "")) continue;
      report({
        span: { start, end },
        message: "Remains of a page or a machine behind the end of the telegram.",
        fixes: [
          {
            title: "Remove the line",
            edits: [replace(lineWithBreak(text, { start, end }), "")],
            safety: "unsafe",
          },
        ],
        unnecessary: true,
      });
    }
  },
};

/** The signs with which a transmission ends. */
const transmitted = /^(?:BT|#\d{4})$/;
