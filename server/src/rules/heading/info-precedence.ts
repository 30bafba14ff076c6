import { letterRank, rankWord, wordRank } from "../../facts/precedence";
import type { Rule } from "../rule";

export const infoPrecedence: Rule = {
  id: "heading/info-precedence",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "The second precedence letter is not that of the least urgent INFO addressee.",
    rationale:
      "Mostly the second letter is the lowest precedence that an INFO addressee has, yet a third of all cables with two letters have another: a hint and no more.",
    source: "counts over released cables: 228 of 336",
    bad: [
      "O P 101200Z APR 08\n  ^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE\nINFO RUEHST/AMEMBASSY STRELSAU PRIORITY\nRUEHHZ/AMCONSUL HENTZAU",
    ],
    good: [
      "O P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE\nINFO RUEHST/AMEMBASSY STRELSAU PRIORITY",
    ],
  },
  check({ telegram, transmission, addressees }, report) {
    const second = transmission?.letters[1];
    const leaf = telegram.heading?.dateTime?.precedences[1];
    if (!second || !leaf) return;
    const informed = addressees.filter(({ role }) => role === "INFO");
    if (informed.length === 0) return;
    const lowest = Math.min(...informed.map(({ precedence }) => wordRank(precedence)));
    if (letterRank(second) === lowest) return;
    report({
      span: { start: leaf.start, end: leaf.end },
      message: `${second} for information, but the least urgent INFO is ${rankWord(lowest)}.`,
    });
  },
};
