import { replace, type Rule } from "../rule";

export const labelForm: Rule = {
  id: "declassification/label-form",
  severity: { archival: "off", drafting: "information" },
  docs: {
    summary: "EO without its periods.",
    rationale:
      "The label of the line is E.O.; copies that newspapers printed leave the periods out, so the rule is off for archives. The fix puts them in, when asked to.",
    source: "practice of released cables: 588 of 6,353 without periods",
    bad: ["UNCLAS ZENDA 000001\n\nEO 12958 N/A\n^^\nTAGS PREL"],
    good: ["UNCLAS ZENDA 000001\n\nE.O. 12958: N/A\nTAGS: PREL"],
  },
  check({ text, order }, report) {
    if (order === null) return;
    const { start, end } = order.line.label;
    const letters = /^(?:EO\.?|E\.O(?!\.))/i.exec(text.slice(start, end))?.[0];
    if (letters === undefined) return;
    const span = { start, end: start + letters.length };
    report({
      span,
      message: "E.O. is expected, with its periods.",
      fixes: [{ title: "Write E.O.", edits: [replace(span, "E.O.")], safety: "unsafe" }],
    });
  },
};
