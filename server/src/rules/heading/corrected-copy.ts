import type { Rule } from "../rule";

const signal = /^(?:\(?CCY\b|ZDS|ZEL)/;
const words = /C ?O ?R ?R ?E ?C ?T(?: ?E ?D|ION)/i;

export const correctedCopy: Rule = {
  id: "heading/corrected-copy",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary:
      "CORRECTED COPY below the classification line without CCY, ZDS or ZEL in the heading; or the reverse.",
    rationale:
      "Stations tell a corrected telegram by the signal, readers by the caption. Both belong together, but some posts left one out. Copies without a heading are passed over.",
    source: "counts over released cables: the caption alone in 50 of 122, the signal alone in 7 of 95",
    bad: [
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZH\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042\n\nC O R R E C T E D  C O P Y (ADDED TAGS)\n^^^^^^^^^^^^^^^^^^^^^^^^^^\n\nSUBJECT: TALKS",
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZH\nR 101200Z APR 08 ZDS\n                 ^^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZH (CCY AD0042 MSI0042 510)\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042\n\nC O R R E C T E D  C O P Y (ADDED TAGS)\n\nSUBJECT: TALKS",
      "UNCLAS ZENDA 000042\n\nC O R R E C T E D  C O P Y\n\nSUBJECT: TALKS",
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZH\nR 101200Z APR 08 ZDS\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042\n\nSUBJECT: CORRECTION: TALKS",
    ],
  },
  check({ text, telegram, transmission, captions, classification }, report) {
    const heading = telegram.heading;
    if (!heading?.security || transmission === null || classification === null) return;
    const caption = captions.find(
      ({ name }) => name.startsWith("C O R R E C") || name.startsWith("CORRECTED"),
    );
    const signalled = transmission.signals.some((printed) => signal.test(printed));
    if ((caption !== undefined) === signalled) return;
    if (caption !== undefined) {
      report({ span: caption.span, message: "A corrected copy, but the heading has no CCY, ZDS or ZEL." });
      return;
    }
    // The words may stand in the subject or in the text.
    if (words.test(text.slice(heading.end, telegram.end))) return;
    const leaves = [...heading.security.signals, ...(heading.dateTime?.signals ?? [])];
    const leaf = leaves.find(({ start, end }) => signal.test(text.slice(start, end)));
    if (leaf === undefined) return;
    report({
      span: { start: leaf.start, end: leaf.end },
      message: "The heading says corrected copy, but nothing below it does.",
    });
  },
};
