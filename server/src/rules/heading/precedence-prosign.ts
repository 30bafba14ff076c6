import { letterRank, wordRank } from "../../facts/precedence";
import { replace, type Fix, type Rule } from "../rule";

export const precedenceProsign: Rule = {
  id: "heading/precedence-prosign",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "The precedence of format line 2 is not the first letter before the date-time group.",
    rationale:
      "Format line 2 shows the precedence doubled (`OO`), format line 5 as one letter (`O`); they are one and the same.",
    source: "5 FAH-2 H-321.2-1; they agree in every released cable",
    bad: [
      "PP RUEHWEB\n^^\nDE RUEHZS #0042 1011200\nO 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE",
    ],
    good: [
      "OO RUEHWEB\nDE RUEHZS #0042 1011200\nO P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE",
    ],
  },
  check({ telegram, transmission, addressees }, report) {
    const prosign = telegram.heading?.routing?.precedence;
    const letter = telegram.heading?.dateTime?.precedences[0];
    const first = transmission?.letters[0];
    if (!prosign || !letter || !first || !transmission.precedence) return;
    if (transmission.precedence.startsWith(first)) return;
    const [other = ""] = transmission.precedence;
    const highest = Math.max(...addressees.map(({ precedence }) => wordRank(precedence)));
    const changeProsign: Fix = {
      title: `Change it to ${first}${first}`,
      edits: [replace(prosign, first + first)],
      safety: "unsafe",
    };
    const changeLetter: Fix = {
      title: `Change the letter before the date-time group to ${other}`,
      edits: [replace(letter, other)],
      safety: "unsafe",
    };
    report({
      span: { start: prosign.start, end: prosign.end },
      message: `${transmission.precedence}, but the date-time group has ${first}.`,
      related: [
        { span: { start: letter.start, end: letter.end }, message: "The precedence of format line 5" },
      ],
      // That which agrees with the addressees comes first.
      fixes: letterRank(other) === highest ? [changeLetter, changeProsign] : [changeProsign, changeLetter],
    });
  },
};
