import { skipBlanks } from "../../text/characters";
import { lineWithBreak } from "../lines";
import { replace, type Rule } from "../rule";

export const pageMarkerInAddresses: Rule = {
  id: "heading/page-marker-in-addresses",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A page marker among the addressees.",
    rationale:
      "The line shows where the transmission went on to another page; it is no address. Telegrams of the 1970s, which have the copies for each office in their heading, have such lines by right.",
    source: "damage seen in released cables",
    bad: [
      "R 101200Z APR 08\nFM SECSTATE WASHDC\nTO PAGE 02        STATE   000042  101200Z\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\nRUEHZS/AMEMBASSY ZENDA\nUNCLAS STATE 000042",
      "R 101200Z APR 08\nFM SECSTATE WASHDC\nTO RUEHST/AMEMBASSY STRELSAU\nPAGE 02        STATE   000042  101200Z\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\nRUEHZS/AMEMBASSY ZENDA\nUNCLAS STATE 000042",
    ],
    good: ["R 101200Z APR 08\nFM SECSTATE WASHDC\nTO RUEHZS/AMEMBASSY ZENDA\nUNCLAS STATE 000042"],
  },
  check({ text, telegram, headingLines }, report) {
    if (headingLines.others.length === 0 || telegram.heading?.distribution.length !== 0) return;
    for (const line of headingLines.others) {
      const marker = line.children.find(({ kind }) => kind === "pageMarker");
      if (marker === undefined) continue;
      const span = { start: marker.start, end: marker.end };
      // Behind TO or INFO the label goes on with the addressee of the next line.
      const labelled = line.children.some(({ kind }) => kind === "label");
      const cut = labelled
        ? { start: span.start, end: skipBlanks(text, span.end, text.length) }
        : lineWithBreak(text, span);
      report({
        span,
        message: "A page marker stands among the addressees.",
        unnecessary: true,
        fixes: [{ title: "Remove the page marker", edits: [replace(cut, "")], safety: "unsafe" }],
      });
    }
  },
};
