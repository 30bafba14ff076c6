import type { Span } from "../../text/span";
import { replace, type Finding, type Rule, type Report } from "../rule";

const dateTime = /^(?:[ZOPRYM] ){0,3}([\dOIl]{6}) ?Z [A-Z]{3} ([\dOIl]{2,4})\b/;
const originator = /^DE [A-Z]{4,8} #([\dOIl]{4})((?:\/[\dOIl]{2})?) ([\dOIl]{7})\b/;
const continuity = / (?=\d*[OIl])(?=[OIl]*\d)[\dOIl]{4}$/;
const letters = /[OIl]/g;

export const letterForDigit: Rule = {
  id: "heading/letter-for-digit",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "A letter O, I or l where a number of the heading has a digit.",
    rationale:
      "Readers of print take zero for O and one for I; then a line of the heading cannot be read any more. Reported are format lines 3 and 5 and the numbers of the addressees.",
    source: "damage of scanned and retyped copies",
    bad: [
      "DE RUEHZS #0042 1011200\nR 1O1200Z APR 08\n  ^^^^^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC 82O1\n                         ^^^^",
      "RR RUEHWEB\nDE RUEHZS #OO42 1O11200\n           ^^^^ ^^^^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC 8201\nRHMFISS/COMSOCCENT DET OIL",
    ],
  },
  check({ text, headingLines, addressees }, report) {
    for (const line of headingLines.others) inLine(text, line, report);
    for (const { name, node } of addressees) {
      const last = name.charAt(name.length - 1);
      if (!isDigitLike(last) || !continuity.test(name)) continue;
      report(misread(text, { start: node.post.end - 4, end: node.post.end }));
    }
  },
};

function inLine(text: string, line: Span, report: Report): void {
  const words = text.slice(line.start, Math.min(line.end, line.start + 60));
  const match = dateTime.exec(words) ?? originator.exec(words);
  if (match === null) return;
  let from = words.indexOf("#") + 1;
  for (const number of match.slice(1)) {
    const start = words.indexOf(number, from);
    from = start + number.length;
    if (/[OIl]/.test(number)) report(misread(text, { start: line.start + start, end: line.start + from }));
  }
}

function misread(text: string, span: Span): Finding {
  const printed = text.slice(span.start, span.end);
  const meant = printed.replace(letters, (letter) => (letter === "O" ? "0" : "1"));
  return {
    span,
    message: `"${printed}" has a letter for a digit; perhaps ${meant}.`,
    fixes: [{ title: `Write ${meant}`, edits: [replace(span, meant)], safety: "unsafe" }],
  };
}

function isDigitLike(letter: string): boolean {
  return (letter >= "0" && letter <= "9") || letter === "O" || letter === "I" || letter === "l";
}
