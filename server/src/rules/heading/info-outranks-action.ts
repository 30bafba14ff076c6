import { rankWord, wordRank } from "../../facts/precedence";
import type { Rule } from "../rule";

export const infoOutranksAction: Rule = {
  id: "heading/info-outranks-action",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "An INFO addressee with a higher precedence than any who is to act.",
    rationale:
      "Those who are only informed do not need a telegram sooner than those who are to act. Reported once, at the first of them.",
    source: "tpub.com training manuals; in 6 of 5,349 released cables",
    bad: [
      "O 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORITY\nINFO RUEHST/AMEMBASSY STRELSAU IMMEDIATE 0123\n                               ^^^^^^^^^",
    ],
    good: [
      "O 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE\nINFO RUEHST/AMEMBASSY STRELSAU IMMEDIATE",
    ],
  },
  check({ addressees }, report) {
    let highest = -1;
    for (const { role, precedence } of addressees) {
      if (role === "TO") highest = Math.max(highest, wordRank(precedence));
    }
    if (highest === -1) return;
    const higher = addressees.find(
      ({ role, precedence }) => role === "INFO" && precedence !== null && wordRank(precedence) > highest,
    );
    const leaf = higher?.node.precedence;
    if (!higher || !leaf) return;
    const action = addressees.find(
      ({ role, precedence }) => role === "TO" && wordRank(precedence) === highest,
    );
    report({
      span: { start: leaf.start, end: leaf.end },
      message: `INFO with ${higher.precedence ?? ""}, but the action addressees have at most ${rankWord(highest)}.`,
      ...(action ? { related: [{ span: action.span, message: "The most urgent action addressee" }] } : {}),
    });
  },
};
