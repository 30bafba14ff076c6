import type { AddresseeFact } from "../../facts/transmission";
import { lineWithBreak } from "../lines";
import { quoted, replace, type Rule } from "../rule";

export const addresseeTwice: Rule = {
  id: "heading/addressee-twice",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "The same addressee twice.",
    rationale:
      "One copy is enough, and whoever is to act need not be informed. Two names count as one only with the same routing indicator. The second can be removed where no TO or INFO stands before it.",
    source: "in 22 of 5,670 released cables",
    bad: [
      "R 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nINFO RUEHST/AMEMBASSY STRELSAU 0123\nRUEHST/AMEMBASSY STRELSAU 0124\n^^^^^^^^^^^^^^^^^^^^^^^^^",
    ],
    good: [
      "R 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nINFO RUEHST/AMEMBASSY STRELSAU\nRUEHC/DEPT OF LABOR WASHDC",
    ],
  },
  check({ text, telegram, addressees }, report) {
    if (addressees.length < 2) return;
    const seen = new Map<string, AddresseeFact>();
    for (const addressee of addressees) {
      const { name, node, routingIndicator } = addressee;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, addressee);
      if (first === undefined || first.routingIndicator !== routingIndicator) continue;
      const labelled = telegram.heading?.children.some(
        (line) => line.kind === "addressLine" && line.addressee === node && line.label !== null,
      );
      report({
        span: { start: node.start, end: node.post.end },
        message: `${quoted(name, 40)} is an addressee already.`,
        related: [{ span: first.span, message: "The first time" }],
        unnecessary: true,
        ...(labelled === true
          ? {}
          : {
              fixes: [
                {
                  title: "Remove the second one",
                  edits: [replace(lineWithBreak(text, addressee.span), "")],
                  safety: "unsafe" as const,
                },
              ],
            }),
      });
    }
  },
};
