import { digitsMeant } from "../../text/digits";
import { spanText, type Span } from "../../text/span";
import { replace, type Rule, type Report } from "../rule";

export const letterForDigit: Rule = {
  id: "heading/letter-for-digit",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "A letter O, I or l where a number of the heading has a digit.",
    rationale:
      "Readers of print take zero for O and one for I; what is meant is plain, but nothing that seeks the number finds it. Reported are format lines 3 and 5 and the numbers of the addressees.",
    source: "damage of scanned and retyped copies",
    bad: [
      "DE RUEHZS #0042 1011200\nR 1O1200Z APR 08\n  ^^^^^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC 82O1\n                         ^^^^",
      "RR RUEHWEB\nDE RUEHZS #OO42 1O11200\n           ^^^^ ^^^^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC 8201\nRHMFISS/COMSOCCENT DET OIL",
    ],
  },
  check({ text, telegram: { heading } }, report) {
    if (heading === null) return;
    const { originator, dateTime, addressees } = heading;
    const numbers = [
      originator?.serial,
      originator?.section,
      originator && { start: originator.julianDay.start, end: originator.filingTime.end },
      dateTime?.dayTime,
      dateTime?.year,
      ...addressees.map(({ continuityNumber }) => continuityNumber),
    ];
    for (const number of numbers) if (number) inNumber(text, number, report);
  },
};

/** Reports a number without the signs around it: `#`, `Z`. */
function inNumber(text: string, number: Span, report: Report): void {
  if (!/[OIl]/.test(spanText(text, number))) return;
  const digits = /[^#Z ][^Z]*[^Z ]/.exec(spanText(text, number));
  const start = number.start + (digits?.index ?? 0);
  const span = { start, end: start + (digits?.[0].length ?? 0) };
  const printed = spanText(text, span);
  const meant = digitsMeant(printed);
  report({
    span,
    message: `"${printed}" has a letter for a digit; perhaps ${meant}.`,
    fixes: [{ title: `Write ${meant}`, edits: [replace(span, meant)], safety: "unsafe" }],
  });
}
