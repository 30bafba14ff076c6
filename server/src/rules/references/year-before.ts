import { twoDigits } from "../../facts/date-time-group";
import { postSlug } from "../../facts/message-reference";
import { replace, type Rule } from "../rule";
import { citedSpan, shownSpan } from "./cited-span";

export const yearBefore: Rule = {
  id: "references/year-before",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A reference to the same post, without a year, with a number above the cable's own.",
    rationale:
      "A post counts from 1 each year, so a higher number can only be of the year before, or is wrong. With the year in front it can be found. The fix puts it there, where the item cites one telegram.",
    source: "practice of released cables: 82 of 1,576 references to the own post",
    bad: [
      "P 061232Z MAR 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: ZENDA 8793\n     ^^^^^^^^^^\n\n¶1. They go on.",
    ],
    good: [
      "P 061232Z MAR 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. 07 ZENDA 8793\n     B. ZENDA 41\n     C. STRELSAU 8793\n\n¶1. They go on.",
    ],
  },
  check({ text, references, reference: own }, report) {
    if (own === null) return;
    for (const reference of references) {
      const { yearFrom, post, year, item } = reference;
      if (yearFrom !== "previous" || post === null || year === null) continue;
      if (postSlug(post) !== postSlug(own.post)) continue;
      const span = citedSpan(text, reference);
      const alone = references.filter((other) => other.item === item).length === 1;
      const prefix = twoDigits(year % 100);
      report({
        span: span ?? shownSpan(text, reference),
        message: `Above the cable's own number; if of ${String(year)}, the year is expected in front.`,
        related: [{ span: own.span, message: "The cable's own number" }],
        fixes:
          span === null || !alone
            ? []
            : [
                {
                  title: `Write ${prefix} in front`,
                  edits: [replace({ start: span.start, end: span.start }, `${prefix} `)],
                  safety: "unsafe",
                },
              ],
      });
    }
  },
};
