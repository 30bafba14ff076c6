import type { PageMark } from "../../facts/pages";
import { firstSection, lastSection, sectionAbove, sectionsBelow } from "../../facts/series";
import type { TelegramFacts } from "../../facts/telegram-facts";
import type { Rule } from "../rule";

const sectionOf = (number: string, text: string): string =>
  `VZCZCXYZ0001\nPP RUEHWEB\n\nDE RUEHZN #0042/${number} 1571430\nZNR UUUUU ZZH\nP 051430Z JUN 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\nUNCLAS SECTION ${number} OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n${text}\nBT\n\n`;

export const pageSkipped: Rule = {
  id: "section/page-skipped",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A page or section is missing between two others.",
    rationale:
      "After page 2 comes page 3: where page 4 follows, text between them may be lost. That the first page has no marker is usual, and many copies have no marker but the first. Where several sections stand in a file as telegrams of their own, all of them are expected.",
    source: "practice of released cables",
    bad: [
      "UNCLAS SECTION 01 OF 04 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nZENDA 00000042  002 OF 004\n\n¶2. Two.\n\nZENDA 00000042  004 OF 004\n^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n¶3. Three.",
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nUNCLAS SECTION 03 OF 03 ZENDA 000042\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n¶2. Two.",
      `${sectionOf("01", "¶1. One.")}${sectionOf("03", "¶3. Three.").replace("000042\n", "000042\n       ^^^^^^^^^^^^^^^^\n")}`,
    ],
    good: [
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nZENDA 00000042  003 OF 003\n\n¶2. Two.\n\nZENDA 00000042  002 OF 003\n\n¶3. Three.",
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nZENDA 00000042  002 OF 003\n\n¶2. Two.\n\nZENDA 00000042  003 OF 003\n\n¶3. Three.",
      sectionOf("01", "¶1. One.") + sectionOf("02", "¶2. Two.") + sectionOf("03", "¶3. Three."),
    ],
  },
  check(telegram, report) {
    const { section, marks } = telegram.pages;
    for (const message of lostSections(telegram))
      if (section !== null) report({ span: section.span, message });
    if (marks.length === 0) return;
    const last = new Map<PageMark["form"], number>(section === null ? [] : [["section", section.number]]);
    // Those that stand elsewhere are not lost: a matter of section/page-order. The other form counts anew in each section.
    const counted = marks.filter(({ own, form }) => own && form !== "page");
    const here = new Set(counted.map(({ form, number }) => `${form} ${String(number)}`));
    for (const { own, form, number, span } of marks) {
      if (!own) continue;
      // The first page begins with the telegram itself.
      const before = last.get(form) ?? (form === "section" ? number : 1);
      last.set(form, number);
      const isHere = (one: number): boolean => here.has(`${form} ${String(one)}`);
      let from = before + 1;
      let to = number - 1;
      while (from <= to && isHere(from)) from++;
      while (from <= to && isHere(to)) to--;
      if (from > to) continue;
      const what = form === "section" ? "section" : "page";
      report({ span, message: `Before ${what} ${String(number)} ${areLost(what, from, to)}.` });
    }
  },
};

/** What is missing around one of several sections that stand in a file as telegrams of their own. */
function* lostSections(telegram: TelegramFacts): Iterable<string> {
  const { pages, series } = telegram;
  if (series.length < 2 || pages.section === null) return;
  const { number, total } = pages.section;
  const above = sectionAbove(telegram);
  const before = above === null ? 0 : lastSection(above);
  const isThere = (from: number, to: number): boolean =>
    series.some((section) => firstSection(section) <= to && lastSection(section) >= from);
  if (before + 1 < number && !isThere(before + 1, number - 1))
    yield `Before section ${String(number)} ${areLost("section", before + 1, number - 1)}.`;
  const end = lastSection(telegram);
  if (end < total && sectionsBelow(telegram).length === 0 && !isThere(end + 1, total))
    yield `Behind section ${String(end)} ${areLost("section", end + 1, total)}.`;
}

function areLost(what: string, from: number, to: number): string {
  return from === to
    ? `${what} ${String(from)} is missing`
    : `${what}s ${String(from)} to ${String(to)} are missing`;
}
