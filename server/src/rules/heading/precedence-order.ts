import { letterRank } from "../../facts/precedence";
import type { Rule } from "../rule";

export const precedenceOrder: Rule = {
  id: "heading/precedence-order",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "The second precedence letter is not lower than the first.",
    rationale:
      "Of two letters before the date-time group the first is for those who are to act, the second for those who are only informed; these never have the more urgent one.",
    source: "tpub.com training manuals; so in 364 of 364 released cables",
    bad: ["P O 101200Z APR 08\n  ^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE"],
    good: ["O P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE"],
  },
  check({ telegram, transmission }, report) {
    const [first, second] = transmission?.letters ?? [];
    const [action, info] = telegram.heading?.dateTime?.precedences ?? [];
    if (!first || !second || !action || !info || letterRank(second) < letterRank(first)) return;
    report({
      span: { start: info.start, end: info.end },
      message: `${second} for information after ${first} for action; expected a lower one.`,
      related: [{ span: { start: action.start, end: action.end }, message: "The precedence for action" }],
    });
  },
};
