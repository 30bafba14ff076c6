import { isRealDate } from "../../facts/date-time-group";
import { findDate, readDate } from "../../facts/order";
import { spanText } from "../../text/span";
import { quoted, replace, type Fix, type Rule } from "../rule";

export const impossibleDate: Rule = {
  id: "declassification/impossible-date",
  severity: { archival: "error", drafting: "error" },
  docs: {
    summary: "A declassification date that is not whole, or that the calendar does not have.",
    rationale:
      "Month 13 or the 31st of April cannot be meant. Where day and month are merely in the other order, the fix offers to swap them, and where letters stand for digits, to write these.",
    source: "the calendar; E.O. lines are written month/day/year",
    bad: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/31/2018\n                  ^^^^^^^^^^",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 23/04/2018\n                  ^^^^^^^^^^",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 2018/23/04\n                  ^^^^^^^^^^",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/3O/2018\n                  ^^^^^^^^^^",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/30\n                  ^^^^^",
    ],
    good: [
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: 04/30/2018",
      "S E C R E T ZENDA 000001\n\nE.O. 12958: DECL: CLOSURE OF EMBASSY",
    ],
  },
  check({ text, order }, report) {
    const declassification = order?.declassification;
    const node = order?.line.declassification;
    if (declassification == null || !node) return;
    const words = spanText(text, node);
    // Letters for digits are offered as such, though the date can be read.
    if (isBrokenDate(words) && (declassification.kind === "words" || /[OIl]/.test(words))) {
      report({
        span: { start: node.start, end: node.end },
        message: `"${quoted(words)}" is no whole date; month/day/year is expected.`,
        fixes: withDigits(words).map((date): Fix => ({
          title: `Write ${date}`,
          edits: [replace(node, date)],
          safety: "unsafe",
        })),
      });
      return;
    }
    if (declassification.kind !== "date") return;
    const found = findDate(words);
    if (found === null || (isRealDate(found.date) && !found.dayFirst)) return;
    const { printed } = found;
    const start = node.start + found.at;
    const span = { start, end: start + printed.length };
    const fixes = (found.dayFirst && isRealDate(found.date) ? swapped(printed) : []).map((date): Fix => ({
      title: `Swap day and month: ${date}`,
      edits: [replace(span, date)],
      safety: "unsafe",
    }));
    const fault =
      fixes.length > 0
        ? `Day and month are exchanged in ${quoted(printed)}`
        : `There is no day ${quoted(printed)}`;
    report({ span, message: `${fault}; month/day/year is expected.`, fixes });
  },
};

/** Whether words are meant for a date: digits, and letters that look like them, between strokes. */
export function isBrokenDate(words: string): boolean {
  return /^[\dOIl]{1,4}[/.-][\dOIl]{1,4}(?:[/.-][\dOIl]{1,6})?$/.test(words);
}

/** The date that stands there if letters stand for digits. */
function withDigits(words: string): readonly string[] {
  const printed = words.replaceAll("O", "0").replace(/[Il]/g, "1");
  const read = readDate(printed);
  return read !== null && isRealDate(read.date) ? [printed] : [];
}

/** The date with its day and its month in the other order. */
function swapped(printed: string): readonly string[] {
  const parts = /^(\d{4}[/.-])?(\d{1,2})([/.-])(\d{1,2})([/.-]\d+)?$/.exec(printed);
  if (parts === null) return [];
  const [, before = "", first = "", joint = "", second = "", behind = ""] = parts;
  return [`${before}${second}${joint}${first}${behind}`];
}
