import type { PageMark } from "../../facts/pages";
import type { Rule } from "../rule";

export const pageSkipped: Rule = {
  id: "section/page-skipped",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A page or section is missing between two others.",
    rationale:
      "After page 2 comes page 3: where page 4 follows, text between them may be lost. That the first page has no marker is usual, and many copies have no marker but the first.",
    source: "practice of released cables",
    bad: [
      "UNCLAS SECTION 01 OF 04 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nZENDA 00000042  002 OF 004\n\n¶2. Two.\n\nZENDA 00000042  004 OF 004\n^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n¶3. Three.",
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nUNCLAS SECTION 03 OF 03 ZENDA 000042\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n¶2. Two.",
    ],
    good: [
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nZENDA 00000042  002 OF 003\n\n¶2. Two.\n\nZENDA 00000042  003 OF 003\n\n¶3. Three.",
    ],
  },
  check({ pages: { section, marks } }, report) {
    if (marks.length === 0) return;
    const last = new Map<PageMark["form"], number>(section === null ? [] : [["section", section.number]]);
    for (const { own, form, number, span } of marks) {
      if (!own) continue;
      // The first page begins with the telegram itself.
      const before = last.get(form) ?? (form === "section" ? number : 1);
      last.set(form, number);
      if (number <= before + 1) continue;
      const what = form === "section" ? "section" : "page";
      const lost =
        number === before + 2
          ? `${what} ${String(before + 1)} is`
          : `${what}s ${String(before + 1)} to ${String(number - 1)} are`;
      report({ span, message: `Before ${what} ${String(number)} ${lost} missing.` });
    }
  },
};
