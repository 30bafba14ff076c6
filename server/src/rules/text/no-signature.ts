import { sectionsBelow } from "../../facts/series";
import { readForm } from "../../facts/form";
import type { Rule } from "../rule";

export const noSignature: Rule = {
  id: "text/no-signature",
  severity: { archival: "off", drafting: "hint" },
  docs: {
    summary: "A telegram that does not end with the surname of the one who answers for it.",
    rationale:
      "A telegram is signed with the surname of the chief of mission or the Secretary, whoever drafted it. Four of ten released cables have lost it, so the rule is off for them; partial extracts, and sections that another follows, are always passed over.",
    source: "practice of released cables",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n                 ^^^"],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\nDOE"],
  },
  check(facts, report) {
    const { text, telegram, year } = facts;
    const { body } = telegram;
    if (body === null || facts.signatures.length > 0) return;
    if (sectionsBelow(facts).length > 0) return;
    if (readForm(text, telegram, year) === "extract") return;
    const lastWord = /\S{1,60}$/.exec(text.slice(Math.max(body.start, body.end - 60), body.end))?.[0] ?? "";
    report({
      span: { start: body.end - lastWord.length, end: body.end },
      message: "No signature behind the last words: a surname in capitals is expected.",
    });
  },
};
