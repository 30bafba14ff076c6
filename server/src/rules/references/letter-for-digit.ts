import { digitsMeant, misreadNumber } from "../../text/digits";
import { replace, type Rule } from "../rule";

export const letterForDigit: Rule = {
  id: "references/letter-for-digit",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "The letter O, I or a small L in the number or year of a reference.",
    rationale:
      "Typed or scanned texts have O for zero and I or l for one, and such a telegram is not found. Mails, web pages and reports are passed over. The fix offers the digits.",
    source: "seen in released cables: O4 SAN JOSE",
    bad: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: O4 STRELSAU 77\n     ^^\n\n¶1. They go on.",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: STRELSAU I23\n              ^^^\n\n¶1. They go on.",
    ],
    good: ["UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: 04 STRELSAU 77\n\n¶1. They go on."],
  },
  check({ text, references }, report) {
    let done = -1;
    for (const { item, kind } of references) {
      if (item.start === done || (kind !== "cable" && kind !== "other")) continue;
      done = item.start;
      const { start, end } = item.cited;
      for (const { 0: printed, index } of text.slice(start, end).matchAll(misreadNumber)) {
        const span = { start: start + index, end: start + index + printed.length };
        const digits = digitsMeant(printed);
        report({
          span,
          message: `A letter stands among digits; ${digits.slice(0, 20)} is expected.`,
          fixes: [{ title: `Write ${digits}`, edits: [replace(span, digits)], safety: "unsafe" }],
        });
      }
    }
  },
};
