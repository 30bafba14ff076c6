import { lookupCaption } from "../../reference/captions";
import { isOneSlip } from "../../text/near";
import { spanText } from "../../text/span";
import { quoted, type Rule } from "../rule";

const usual = ["SIPDIS", "NOFORN", "SENSITIVE", "NODIS", "EXDIS", "LIMDIS", "STADIS", "CORRECTED COPY"];
const oneWord = /^[A-Z]{4,14}(?: CHANNEL)?$/;

export const unknownCaption: Rule = {
  id: "captions/unknown-caption",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A word by itself between the classification line and the E.O. line that is no known caption.",
    rationale:
      "Captions stand there alone in capitals. Posts printed words of their own as well, so that this is a hint; lines for somebody's attention are passed over.",
    source: "5 FAH-2 H-440 to H-442; captions of released cables",
    bad: ["UNCLAS ZENDA 000042\n\nSIPDOS\n^^^^^^\n\nE.O. 12958: N/A\nSUBJECT: TALKS"],
    good: ["UNCLAS ZENDA 000042\n\nSIPDIS\n\nDEPT FOR EUR/RUR\n\nE.O. 12958: N/A\nSUBJECT: TALKS"],
  },
  check({ text, passing, order, subject }, report) {
    if (passing.length === 0) return;
    const until = order?.line.start ?? subject?.start ?? 0;
    for (const line of passing) {
      if (line.start >= until || line.end - line.start > 24) continue;
      const words = spanText(text, line);
      if (!oneWord.test(words) || lookupCaption(words) !== undefined) continue;
      const near = usual.find((caption) => isOneSlip(words, caption));
      report({
        span: { start: line.start, end: line.end },
        message: `"${quoted(words)}" is no known caption${near === undefined ? "" : `; perhaps ${near}`}.`,
      });
    }
  },
};
