import { isRealDate, twoDigits } from "../../facts/date-time-group";
import { readDate } from "../../facts/order";
import { replace, type Rule } from "../rule";

/** What nearly every cable has. */
const usual = /^\d{1,2}\/\d{1,2}\/\d{4}/;
const unusual = /^(?:\d{1,2}([/.-])\d{1,2}\1\d{2}|\d{4}([/.-])\d{1,2}\2\d{1,2})(?!\s*[\dOIl])/;

export const dateForm: Rule = {
  id: "declassification/date-form",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A declassification date with a year of two digits, or with the year first.",
    rationale:
      "E.O. lines are written month/day/year with four digits. The other forms can be read, but a list of dates does not sort. The fix writes the usual form, when asked to, since it changes the copy.",
    source: "practice of released cables: 4,126 of 4,376; 36 with two digits, 214 with the year first",
    bad: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/10/18\n                  ^^^^^^^^",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 2018/04/10\n                  ^^^^^^^^^^",
    ],
    good: ["S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/10/2018"],
  },
  check({ text, order }, report) {
    const declassification = order?.declassification;
    const node = order?.line.declassification;
    if (declassification?.kind !== "date" || !node) return;
    const words = text.slice(node.start, node.end);
    if (usual.test(words)) return;
    const printed = unusual.exec(words)?.[0];
    if (printed === undefined || !isRealDate(declassification.date)) return;
    // A day before the month is reported as such.
    if (readDate(printed)?.dayFirst === true) return;
    const { year, month, day } = declassification.date;
    const date = `${twoDigits(month)}/${twoDigits(day)}/${String(year)}`;
    const span = { start: node.start, end: node.start + printed.length };
    report({
      span,
      message: `Month/day/year with four digits is expected: ${date}.`,
      fixes: [{ title: `Write ${date}`, edits: [replace(span, date)], safety: "unsafe" }],
    });
  },
};
