import { compareDates } from "../../facts/date-time-group";
import { replace, type Rule } from "../rule";

/** From this day on the system printed the caption once. */
const singleFrom = { year: 2008, month: 6, day: 1 };

export const sipdisTwice: Rule = {
  id: "captions/sipdis-twice",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "The caption SIPDIS printed twice below the classification line.",
    rationale:
      "From 2006 to May 2008 the system itself doubled the caption in nearly every cable, so until then it is only a hint; later it is worth a look. The second one can be removed, which changes the copy, so the fix is never applied unasked.",
    source: "counts over released cables: 95 % doubled from 2006 to April 2008, none from June 2008",
    bad: [
      "UNCLAS ZENDA 000001\n\nSIPDIS\n\nSIPDIS\n^^^^^^\n\nSUBJECT: TALKS\n\n¶1. The talks go on.",
      "P 051430Z JUN 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000001\n\nSIPDIS\n\nSIPDIS\n^^^^^^\n\nSUBJECT: TALKS\n\n¶1. The talks go on.",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSIPDIS\n\nSUBJECT: TALKS\n\n¶1. The talks go on."],
  },
  check({ text, captions, dateTimeGroup }, report) {
    const [first, second] = captions.filter(({ name }) => name === "SIPDIS");
    if (first === undefined || second === undefined) return;
    const late = dateTimeGroup !== null && compareDates(dateTimeGroup, singleFrom) >= 0;
    // With the caption go its line and the blank lines above it.
    const between = text.slice(first.span.end, second.span.start).trim() === "";
    report({
      span: second.span,
      message: "SIPDIS stands here a second time.",
      unnecessary: true,
      related: [{ span: first.span, message: "The first SIPDIS" }],
      ...(late ? { severity: "information" as const } : {}),
      ...(between
        ? {
            fixes: [
              {
                title: "Remove the second SIPDIS",
                edits: [replace({ start: first.span.end, end: second.span.end }, "")],
                safety: "unsafe" as const,
              },
            ],
          }
        : {}),
    });
  },
};
