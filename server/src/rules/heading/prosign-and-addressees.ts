import { letterRank, rankWord, wordRank } from "../../facts/precedence";
import type { Rule } from "../rule";

export const prosignAndAddressees: Rule = {
  id: "heading/prosign-and-addressees",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "The precedence of the heading is not that of its most urgent addressee.",
    rationale:
      "The letters of format lines 2 and 5 are those of the highest precedence that any addressee has; an addressee without a word is ROUTINE. Copies that lost addressees show it, too.",
    source: "5 FAH-2 H-321.2-1; they agree in 5,664 of 5,670 released cables",
    bad: [
      "OO RUEHWEB\n^^\nDE RUEHZS #0042 1011200\nO 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORITY",
      "R 101200Z APR 75\n^\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\nINFO AMEMBASSY STRELSAU IMMEDIATE",
    ],
    good: [
      "OO RUEHWEB\nDE RUEHZS #0042 1011200\nO P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE\nINFO RUEHST/AMEMBASSY STRELSAU PRIORITY",
      "RR RUEHWEB\nDE RUEHZS #0042 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
  },
  check({ telegram, transmission, addressees }, report) {
    const leaf = telegram.heading?.routing?.precedence ?? telegram.heading?.dateTime?.precedences[0];
    const printed = transmission?.precedence ?? transmission?.letters[0];
    if (!leaf || !printed || addressees.length === 0) return;
    const rank = letterRank(printed);
    let highest = 0;
    for (const { precedence } of addressees) highest = Math.max(highest, wordRank(precedence));
    if (rank === -1 || rank === highest) return;
    const most = addressees.find(({ precedence }) => wordRank(precedence) === highest);
    report({
      span: { start: leaf.start, end: leaf.end },
      message: `${printed} is ${rankWord(rank)}, but the most urgent addressee has ${rankWord(highest)}.`,
      ...(most
        ? { related: [{ span: most.span, message: `The most urgent addressee: ${rankWord(highest)}` }] }
        : {}),
    });
  },
};
