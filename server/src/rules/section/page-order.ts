import type { PageMark } from "../../facts/pages";
import { sectionAbove } from "../../facts/series";
import type { Rule } from "../rule";

export const pageOrder: Rule = {
  id: "section/page-order",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A page or section that comes again, or after a higher one.",
    rationale:
      "Pages ascend. One that comes twice, or too late, shows that text was repeated or put in another order. `001.2` is the second part of page 1.",
    source: "counts over released cables: they ascend in 1,622 of 1,624",
    bad: [
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nZENDA 00000042  003 OF 003\n\n¶2. Two.\n\nZENDA 00000042  002 OF 003\n^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n¶3. Three.",
    ],
    good: [
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nZENDA 00000042  001.2 OF 003\n\n¶2. Two.\n\nZENDA 00000042  002 OF 003\n\n¶3. Three.",
    ],
  },
  check(telegram, report) {
    const { section, marks } = telegram.pages;
    const above = sectionAbove(telegram)?.pages.section;
    if (section && above && section.number < above.number) {
      report({
        span: section.span,
        message: outOfOrder("Section", section.number, above.number),
        related: [{ span: above.span, message: `Section ${String(above.number)}` }],
      });
    }
    if (marks.length < 2) return;
    const highest = new Map<PageMark["form"], PageMark>();
    for (const mark of marks) {
      // Pages of the other form begin anew with each section.
      if (!mark.own || mark.form === "page") continue;
      const before = highest.get(mark.form);
      if (before === undefined || mark.number > before.number) highest.set(mark.form, mark);
      else {
        const what = mark.form === "section" ? "Section" : "Page";
        report({
          span: mark.span,
          message: outOfOrder(what, mark.number, before.number),
          related: [{ span: before.span, message: `${what} ${String(before.number)}` }],
        });
      }
    }
  },
};

function outOfOrder(what: string, number: number, before: number): string {
  return `${what} ${String(number)} after ${what.toLowerCase()} ${String(before)}; expected a higher one.`;
}
