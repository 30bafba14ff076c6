import { groupSpan } from "../../facts/date-time-group";
import type { Rule } from "../rule";

export const missingAddress: Rule = {
  id: "heading/missing-address",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "A heading with a date-time group, but without FM or TO.",
    rationale:
      "Below the date-time group stand the sender and at least one addressee who is to act; without them lines were lost. INFO may be absent.",
    source: "5 FAH-2 H-232 and H-233; TO is missing in 2 of 5,752 released cables",
    bad: [
      "R 101200Z APR 08\n  ^^^^^^^^^^^^^^\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042",
      "R 101200Z APR 08\nFM AMEMBASSY ZENDA\n   ^^^^^^^^^^^^^^^\nINFO RUEHST/AMEMBASSY STRELSAU\nUNCLAS ZENDA 000042",
    ],
    good: ["R 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042"],
  },
  check({ telegram }, report) {
    const heading = telegram.heading;
    const line = heading?.dateTime;
    if (!heading || !line) return;
    if (heading.from === null) {
      report({
        span: groupSpan(line),
        message: "The FM line is missing below the date-time group.",
      });
      return;
    }
    if (heading.addressees.some(({ role }) => role === "TO")) return;
    const { post } = heading.from;
    report({
      span: { start: post.start, end: post.end },
      message: "No TO line: nobody is named who is to act.",
    });
  },
};
