import { spanText } from "../../text/span";
import type { Rule } from "../rule";

const reason = /NIACT|night action|immediate action|urgen|today|tonight/i;

export const niactReason: Rule = {
  id: "heading/niact-reason",
  severity: { archival: "hint", drafting: "warning" },
  docs: {
    summary: "A NIACT addressee, but the first paragraph does not say why.",
    rationale:
      "NIACT calls somebody out of bed, so the drafter justifies it in the first paragraph. Looked for are words for night, urgency or the same day; a reason in other words cannot be seen.",
    source: "5 FAH-2 H-421.2",
    bad: [
      "O 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE\n                         ^^^^^^^^^^^^^^^\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks go on.",
    ],
    good: [
      "O 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. NIACT because the talks end tonight.",
    ],
  },
  check({ text, addressees, paragraphs, numbered }, report) {
    const leaf = addressees.find(({ precedence }) => precedence?.includes("NIACT") === true)?.node.precedence;
    const first = paragraphs[0];
    if (!leaf || !first) return;
    const end = (numbered[0]?.paragraph ?? first).end;
    if (reason.test(spanText(text, { start: first.start, end }))) return;
    report({
      span: { start: leaf.start, end: leaf.end },
      message: "NIACT, but the first paragraph gives no reason for night action.",
      related: [{ span: { start: first.start, end: first.start + 1 }, message: "The first paragraph" }],
    });
  },
};
