import type { Rule } from "../rule";

export const pageTotalDiffers: Rule = {
  id: "section/page-total-differs",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A page marker, or a section's own line, that counts others than the classification line does.",
    rationale:
      "Each section is one page of the transmission: `SECTION 01 OF 03` goes with `002 OF 003`. Another total is damaged, or the page belongs to another cable. Where only the markers differ among themselves, the odd one is reported.",
    source: "counts over released cables: they agree in 1,622 of 1,624",
    bad: [
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\nZENDA 00000042  002 OF 004\n                    ^^^^^^\n\n¶2. They went on.",
    ],
    good: [
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\nZENDA 00000042  002 OF 003\n\n¶2. They went on.",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\nZENDA 00000042  002 OF 003\n\n¶2. They went on.",
    ],
  },
  check({ text, pages: { section, marks } }, report) {
    let stated = section;
    for (const { own, number, total, span, form } of marks) {
      if (!own || total === null) continue;
      stated ??= { number, total, span };
      if (total === stated.total) continue;
      const at = form === "section" ? span : { start: text.lastIndexOf("OF", span.end), end: span.end };
      report({
        span: at,
        message: `Of ${String(total)} here, but of ${String(stated.total)} further up.`,
        related: [{ span: stated.span, message: `Of ${String(stated.total)}` }],
      });
    }
  },
};
