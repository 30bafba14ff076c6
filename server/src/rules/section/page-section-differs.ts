import type { Rule } from "../rule";

export const pageSectionDiffers: Rule = {
  id: "section/page-section-differs",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "The section on the classification line is not that of format line 3.",
    rationale:
      "`DE RUEHZS #0042/02` sends section 2. Many headings have /01 where the line below names no section: that is no fault and is passed over.",
    source: "counts over released cables: they agree in 2,493 of 2,493",
    bad: [
      "DE RUEHZS #0042/02 1011200\n               ^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS",
    ],
    good: [
      "DE RUEHZS #0042/01 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS",
      "DE RUEHZS #0042/01 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS",
    ],
  },
  check({ telegram, transmission, pages: { section } }, report) {
    const leaf = telegram.heading?.originator?.section;
    if (!leaf || section === null || transmission?.section == null || transmission.section === section.number)
      return;
    report({
      span: { start: leaf.start, end: leaf.end },
      message: `Section ${String(transmission.section)} here, but section ${String(section.number)} below.`,
      related: [{ span: section.span, message: "The section on the classification line" }],
    });
  },
};
