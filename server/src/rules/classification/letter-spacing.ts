import type { Level } from "../../facts/classification";
import { spanText } from "../../text/span";
import { replace, type Rule } from "../rule";

/** How each level is printed; those that are left out are never letter-spaced. */
const spaced: Readonly<Partial<Record<Level, string>>> = {
  C: "C O N F I D E N T I A L",
  S: "S E C R E T",
  TS: "T O P  S E C R E T",
};
/** The transcripts of the years before print the level either way. */
const firstYear = 1980;

export const letterSpacing: Rule = {
  id: "classification/letter-spacing",
  severity: { archival: "hint", drafting: "warning" },
  docs: {
    summary: "A classified level without blanks between its letters, or UNCLAS with them.",
    rationale:
      "The line has `S E C R E T` and `C O N F I D E N T I A L`, in capitals, yet `UNCLAS` closed up; releases that were retyped have other forms, and so have telegrams before 1980, which are passed over. The usual form is offered, but never written unasked.",
    source: "5 FAH-2 H-222; Army form rules at tpub.com (Ss0656)",
    bad: [
      "CONFIDENTIAL ZENDA 000042\n^^^^^^^^^^^^\n\nSUBJECT: TALKS",
      "S e c r e t ZENDA 000042\n^^^^^^^^^^^\n\nSUBJECT: TALKS",
      "U N C L A S ZENDA 000042\n^^^^^^^^^^^\n\nSUBJECT: TALKS",
    ],
    good: [
      "S E C R E T ZENDA 000042\n\nSUBJECT: TALKS",
      "UNCLAS E F T O ZENDA 000042\n\nSUBJECT: TALKS",
      "CONFIDENTIAL ZENDA 00042\n\nE.O. 11652: GDS\nSUBJECT: TALKS",
    ],
  },
  check({ text, classification, year, order }, report) {
    if (classification === null || classification.line.damaged || classification.name === "RESTRICTED")
      return;
    const { level } = classification.line;
    const printed = spanText(text, level);
    const form = spaced[classification.level] ?? (classification.level === "U" ? classification.name : null);
    if (form === null || printed === form || printed.replace(/ +/g, " ") === form.replace("  ", " ")) return;
    if ((year !== null && year < firstYear) || order?.number === "11652" || order?.number === "12065") return;
    const span = { start: level.start, end: level.end };
    report({
      span,
      message: `The level is printed unusually; expected ${form}.`,
      fixes: [{ title: `Write ${form}`, edits: [replace(span, form)], safety: "unsafe" }],
    });
  },
};
