import type { Rule } from "../rule";
import { shownSpan } from "./cited-span";

export const laterThanCable: Rule = {
  id: "references/later-than-cable",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A reference to a telegram of a later year than the cable's own.",
    rationale:
      "A cable can only refer to what was sent before it. Only years that are printed with a known post and a number are looked at: dates, calls and reports are no such references.",
    source: "no genuine one among 1,621 references with a year",
    bad: [
      "P 061232Z MAR 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: 09 STATE 12345\n        ^^^^^^^^^^^\n\n¶1. They go on.",
    ],
    good: [
      "P 061232Z MAR 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nREF: 07 STATE 12345\n\n¶1. They go on.",
    ],
  },
  check({ text, references, year, dateTimeGroup }, report) {
    if (year === null) return;
    for (const reference of references) {
      const { yearFrom, known, number } = reference;
      if (yearFrom !== "printed" || !known || number === null) continue;
      if ((reference.year ?? 0) <= year) continue;
      report({
        span: shownSpan(text, reference),
        message: `This reference is of ${String(reference.year)}, the cable of ${String(year)}.`,
        ...(dateTimeGroup === null
          ? {}
          : { related: [{ span: dateTimeGroup.span, message: "The date of the cable" }] }),
      });
    }
  },
};
