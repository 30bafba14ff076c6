import { garbledNumber } from "../../facts/garbled";
import { replace, type Finding, type Rule } from "../rule";

/** Letters that are read for digits. */
const digits: Readonly<Record<string, string>> = {
  O: "0",
  Q: "0",
  D: "0",
  I: "1",
  l: "1",
  Z: "2",
  S: "5",
  B: "8",
};
const lettersAmong = /[a-z]/gi;

export const letterForDigit: Rule = {
  id: "classification/letter-for-digit",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "A letter where the section or the number on the classification line has a digit.",
    rationale:
      "Scanning and garbled lines turn digits into letters (`O1 OF O3`, `00Q042`); then the number is read wrongly. What was meant is offered where the letter looks like a digit.",
    source: "damage of scanned copies; 06REYKJAVIK40",
    bad: [
      "UNCLAS SECTION O1 OF O3 ZENDA 000042\n               ^^^^^^^^\n\nSUBJECT: TALKS",
      "UNCLAS ZENDA 00O042\n             ^^^^^^\n\nSUBJECT: TALKS",
      "UNCLAS ZENDA O00042\n             ^^^^^^\n\nSUBJECT: TALKS",
    ],
    good: [
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS",
      "UNCLAS STATE 000042 TOSEC 000007\n\nSUBJECT: TALKS",
      "UNCLAS ZENDA 000042NOFORN\n\nSUBJECT: TALKS",
    ],
  },
  check({ text, classification }, report) {
    const line = classification?.line;
    if (!line?.serial || !line.post) return;
    if (line.section !== null) {
      const { start, end } = line.section;
      const from = text.slice(start, end).search(/[\dOIlQ]{1,3} ?[O0]F ?[\dOIlQ]{1,3}$/);
      const numbers = text.slice(start + from, end);
      if (from !== -1 && /\d/.test(numbers) && /[OIlQ]|0F/.test(numbers.replace("OF", ""))) {
        report(
          misread(text, { start: start + from, end }, (printed) =>
            printed.replace(/O(?!F)|[IlQ]/g, (letter) => digits[letter] ?? letter).replace("0F", "OF"),
          ),
        );
      }
    }
    const span = garbledNumber(text, line);
    if (span === null) return;
    report(
      misread(text, span, (printed) => printed.replace(lettersAmong, (letter) => digits[letter] ?? letter)),
    );
  },
};

function misread(
  text: string,
  span: { readonly start: number; readonly end: number },
  mend: (printed: string) => string,
): Finding {
  const printed = text.slice(span.start, span.end);
  const meant = mend(printed);
  const sure = /^[\dOF ]+$/.test(meant);
  return {
    span,
    message: `"${printed}" has a letter for a digit${sure ? `; perhaps ${meant}` : ""}.`,
    ...(sure
      ? { fixes: [{ title: `Write ${meant}`, edits: [replace(span, meant)], safety: "unsafe" as const }] }
      : {}),
  };
}
