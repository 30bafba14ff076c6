import { letterRank, rankWord, wordRank } from "../../facts/precedence";
import type { Rule } from "../rule";

export const flashWithLower: Rule = {
  id: "heading/flash-with-lower",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A FLASH telegram that also goes to addressees of a lower precedence.",
    rationale: "FLASH is sent by itself: those who need it less soon get a transmission of their own.",
    source: "5 FAH-2 H-321.2-1",
    bad: [
      "ZZ RUEHWEB\nDE RUEHZS #0042 1011200\nZ 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC FLASH\nINFO RUEHST/AMEMBASSY STRELSAU PRIORITY\n                               ^^^^^^^^",
    ],
    good: [
      "ZZ RUEHWEB\nDE RUEHZS #0042 1011200\nZ 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC FLASH\nINFO RUEHST/AMEMBASSY STRELSAU FLASH",
    ],
  },
  check({ transmission, addressees }, report) {
    const flash = letterRank("Z");
    const printed = transmission?.precedence ?? transmission?.letters[0];
    if (!printed || letterRank(printed) !== flash) return;
    const first = addressees.find(({ precedence }) => wordRank(precedence) === flash);
    const lower = addressees.find(({ precedence }) => wordRank(precedence) < flash);
    if (first === undefined || lower === undefined) return;
    const { start, end } = lower.node.precedence ?? lower.node.post;
    report({
      span: { start, end },
      message: `FLASH together with ${rankWord(wordRank(lower.precedence))}; FLASH goes separately.`,
      related: [{ span: first.span, message: "The FLASH addressee" }],
    });
  },
};
