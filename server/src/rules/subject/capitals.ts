import { isCapital, isSmall } from "../../text/characters";
import type { Rule } from "../rule";

export const capitals: Rule = {
  id: "subject/capitals",
  severity: { archival: "off", drafting: "information" },
  docs: {
    summary: "A subject that is not in capitals.",
    rationale:
      "Subjects are printed in capitals. Names such as McCOY are passed over: only a subject with more small letters than capitals is reported. One cable in ten does not keep to it, so the rule is off for archives.",
    source: "practice of released cables: 5,806 of 6,433 in capitals",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: Talks in Zenda\n         ^^^^^^^^^^^^^^\n\n¶1. They go on."],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS WITH McCOY\n\n¶1. They go on."],
  },
  check({ text, subject }, report) {
    const title = subject?.title;
    if (!title) return;
    const words = text.slice(title.start, title.end);
    if (words === words.toUpperCase()) return;
    let small = 0;
    let capital = 0;
    for (let at = 0; at < words.length; at++) {
      const code = words.charCodeAt(at);
      if (isSmall(code)) small++;
      else if (isCapital(code)) capital++;
    }
    if (small <= capital) return;
    report({ span: { start: title.start, end: title.end }, message: "A subject in capitals is expected." });
  },
};
