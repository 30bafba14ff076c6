import { twoDigits } from "../../facts/date-time-group";
import { sectionNumbers } from "../../syntax/section";
import { spanText, type Span } from "../../text/span";
import { quoted, type Finding, type Rule } from "../rule";

/** The section as it is printed, in either case; letters for digits are a matter of their own. */
const usualSection =
  /^(?=.*\d)(?:FINAL SECTION OF \d{1,2}|(?:S ?E ?C ?T ?I ?O ?N|SECT?\.?)\s{0,3}[\dOIlQ]{1,3}\s{0,3}[O0]F\s{0,3}[\dOIlQ]{1,3}(?: FINAL)?)$/i;

export const damagedLine: Rule = {
  id: "classification/damaged-line",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "A classification line whose level or section has lost, doubled or changed letters.",
    rationale:
      "The level can be guessed but is not stated. It is never changed automatically, and no fix is offered: a classification is for the reader to settle. Of the section is read what is left.",
    source: "5 FAH-2 H-222; damage seen in released cables",
    bad: [
      "S E C R T ZENDA 000001\n^^^^^^^^^\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on.",
      "S E C R E T SECTON 01 OF 03 ZENDA 000001\n            ^^^^^^^^^^^^^^^\n\nSUBJECT: TALKS",
      "S E C R E T SECTION 01 OF ZENDA 000001\n            ^^^^^^^^^^^^^\n\nSUBJECT: TALKS",
    ],
    good: [
      "S E C R E T ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on.",
      "S E C R E T SECTION 01 OF 03 ZENDA 000001\n\nSUBJECT: TALKS",
      "S E C R E T FINAL SECTION OF 03 ZENDA 000001\n\nSUBJECT: TALKS",
      "S e c r e t Section 01 of 03 Zenda 000001\n\nSUBJECT: TALKS",
    ],
  },
  check({ text, classification }, report) {
    if (classification === null) return;
    const { level, section, damaged } = classification.line;
    if (damaged) {
      const printed = quoted(text.slice(level.start, level.end), 30);
      report({
        span: { start: level.start, end: level.end },
        message: `"${printed}" is damaged; perhaps ${classification.name}.`,
      });
    }
    if (section !== null && !usualSection.test(spanText(text, section)))
      report(damagedSection(text, section));
  },
};

function damagedSection(text: string, { start, end }: Span): Finding {
  const span = { start, end };
  const { section, total } = sectionNumbers(text, span);
  // `SECT1ON 01 OF 02`: the numbers stand there, the word before them cannot be read.
  const hasBoth = /\d{1,3} ?OF ?\d{1,3}$/.test(spanText(text, span));
  const meant =
    section === null || total === null
      ? hasBoth
        ? "SECTION is expected before the numbers"
        : "a number of the section is lost"
      : `perhaps SECTION ${twoDigits(section)} OF ${twoDigits(total)}`;
  return { span, message: `"${quoted(spanText(text, span))}" is damaged; ${meant}.` };
}
