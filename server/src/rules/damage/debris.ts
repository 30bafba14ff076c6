import { findDebris } from "../../facts/debris";
import { lineWithBreak } from "../lines";
import { replace, type Rule } from "../rule";

export const debris: Rule = {
  id: "damage/debris",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "Remains of the transmission or of an archive behind the signature.",
    rationale:
      "A classification by itself, NNNN or CABLE ENDS behind the last words belongs to the pages and machines through which the text went. The signs of a whole transmission (BT, #0042, NNNN) and lines of hyphens are passed over.",
    source: "22 and more of 6,628 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\nDOE\nUNCLASSIFIED\n^^^^^^^^^^^^"],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\nDOE\nBT\n#0001\nNNNN",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\nDOE",
    ],
  },
  check({ text, telegram }, report) {
    for (const { start, end } of findDebris(text, telegram.ending)) {
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
