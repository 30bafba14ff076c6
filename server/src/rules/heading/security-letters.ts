import type { Level } from "../../facts/classification";
import type { Rule } from "../rule";

/** The levels that the first of the security letters can stand for; others are left alone. */
const meant: Readonly<Record<string, readonly Level[]>> = {
  U: ["U", "SBU"],
  E: ["U", "SBU"],
  C: ["C"],
  S: ["S"],
  T: ["TS"],
};

export const securityLetters: Rule = {
  id: "heading/security-letters",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "The security letters of format line 4 do not agree with the classification line.",
    rationale:
      "The letters tell the stations how to handle what the classification line says, so one of the two is wrong. No fix is offered: which one has to be decided by somebody entitled to. Damaged levels and RESTRICTED are left alone.",
    source: "tpub.com training manuals; they differ in 4 of 5,672 released cables",
    bad: [
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZH\n    ^^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nS E C R E T ZENDA 000042",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nZNY SSSSS ZZH\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nS E C R E T ZENDA 000042",
    ],
  },
  check({ telegram, transmission, classification }, report) {
    const leaf = telegram.heading?.security?.letters;
    const letters = transmission?.security;
    if (!leaf || !letters || classification === null || classification.line.damaged) return;
    const levels = meant[letters.charAt(0)];
    if (!levels || levels.includes(classification.level) || classification.name === "RESTRICTED") return;
    report({
      span: { start: leaf.start, end: leaf.end },
      message: `${letters}, but the classification line says ${classification.name}.`,
      related: [{ span: classification.line.level, message: "The classification of the cable" }],
    });
  },
};
