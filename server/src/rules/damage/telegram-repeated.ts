import type { Rule } from "../rule";

const sample = "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\n¶2. They went on.\nDOE\n\n";
const heading =
  "VZCZCXYZ0001\nPP RUEHWEB\n\nDE RUEHZN #0001 1571430\nZNR UUUUU ZZH\nP 051430Z JUN 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\n";

export const telegramRepeated: Rule = {
  id: "damage/telegram-repeated",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "The same telegram, or the same section of it, a second time in one file.",
    rationale:
      "Two telegrams of one post and year never have the same number, so a file holds one twice when pieces were put together twice. A corrected copy is sent under the number of the first and is passed over.",
    source: "the numbering of telegrams; practice of archives",
    bad: [`${heading}${sample}${heading}${sample.replace("\n", "\n       ^^^^^^^^^^^^\n")}`],
    good: [
      `${heading}${sample}${heading}${sample.replace("000001", "000002")}`,
      `${heading}${sample}${heading}${sample.replace("\n", "\n\nC O R R E C T E D  C O P Y (TEXT)\n")}`,
    ],
  },
  check({ text, firstCopy, reference, telegram }, report) {
    if (firstCopy === null || reference === null) return;
    const { opening } = telegram;
    if (opening !== null && corrected.test(text.slice(opening.start, opening.end))) return;
    report({
      span: reference.span,
      message: "This telegram stands in the file a second time.",
      related: [{ span: firstCopy, message: "The first copy" }],
    });
  },
};

const corrected = /C ?O ?R ?R ?E ?C ?T ?E ?D/;
