import { postSlug } from "../../facts/message-reference";
import type { Rule } from "../rule";
import { shownSpan } from "./cited-span";

/** What is left of page markers in the list is the cable's own number, and no reference. */
const pageMarker = /\bPAGE \d|\d{3} OF \d{3}|\b\d{6}Z\b/;

export const toItself: Rule = {
  id: "references/to-itself",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A reference to the cable itself.",
    rationale:
      "A cable does not refer to itself: the number or the year is wrong. Page markers within the list, which repeat the cable's number, are passed over.",
    source: "practice of released cables",
    bad: ["UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: ZENDA 42\n     ^^^^^^^^\n\n¶1. They go on."],
    good: [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: A. ZENDA 41\n     B. 07 ZENDA 42\n\nZENDA 00000042  002 OF 003\n\n¶1. They go on.",
    ],
  },
  check({ text, references, reference: own, year }, report) {
    if (own === null) return;
    for (const reference of references) {
      if (reference.number !== own.serial || reference.post === null) continue;
      if (postSlug(reference.post) !== postSlug(own.post)) continue;
      if (reference.yearFrom === "printed" ? reference.year !== year : reference.yearFrom === "previous")
        continue;
      if (pageMarker.test(reference.text)) continue;
      report({
        span: shownSpan(text, reference),
        message: "This is the cable's own number; another telegram is expected.",
        related: [{ span: own.span, message: "The cable's own number" }],
      });
    }
  },
};
