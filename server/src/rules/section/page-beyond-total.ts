import type { Rule } from "../rule";

export const pageBeyondTotal: Rule = {
  id: "section/page-beyond-total",
  severity: { archival: "error", drafting: "error" },
  docs: {
    summary: "A section or page whose number is higher than how many there are, or zero.",
    rationale: "`SECTION 04 OF 03` cannot be: one of the two numbers is damaged.",
    source: "practice of released cables: none in 6,628",
    bad: [
      "UNCLAS SECTION 04 OF 03 ZENDA 000042\n       ^^^^^^^^^^^^^^^^\n\nSUBJECT: TALKS",
      "UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\nZENDA 00000042  003 OF 002\n^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n¶2. They went on.",
    ],
    good: [
      "UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\nZENDA 00000042  002 OF 002\n\n¶2. They went on.",
    ],
  },
  check({ pages }, report) {
    const { section, marks } = pages;
    if (section !== null && (section.number > section.total || section.number === 0)) {
      report({ span: section.span, message: beyond("Section", section.number, section.total) });
    }
    for (const { number, total, span, form } of marks) {
      if (total === null || (number <= total && number > 0)) continue;
      report({ span, message: beyond(form === "section" ? "Section" : "Page", number, total) });
    }
  },
};

function beyond(what: string, number: number, total: number): string {
  return `${what} ${String(number)} of ${String(total)}: there can be none of that number.`;
}
