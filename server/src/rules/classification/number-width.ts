import { garbledNumber } from "../../facts/garbled";
import { spanText } from "../../text/span";
import { quoted, replace, type Rule } from "../rule";

/** Until then the numbers stand as long as they are. */
const firstYear = 1990;

export const numberWidth: Rule = {
  id: "classification/number-width",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A message reference number that has not six digits.",
    rationale:
      "The number is filled up with zeros to six digits. Copies that were retyped have lost some; telegrams of earlier decades never had them and are passed over, as are those of an unknown year under an order that was in force then.",
    source: "counts over released cables: six digits in 6,454 of 6,511",
    bad: ["UNCLAS ZENDA 0042\n             ^^^^\n\nE.O. 12958: N/A\nSUBJECT: TALKS"],
    good: [
      "UNCLAS ZENDA 000042\n\nE.O. 12958: N/A\nSUBJECT: TALKS",
      "UNCLAS ZENDA 0042\n\nE.O. 11652: N/A\nSUBJECT: TALKS",
    ],
  },
  check({ text, classification, reference, year, order }, report) {
    const serial = classification?.line.serial;
    if (!serial || reference === null) return;
    const digits = serial.end - serial.start;
    if (digits === 6 || garbledNumber(text, classification.line) !== null) return;
    if (year === null ? order?.number !== "12958" && order?.number !== "13526" : year < firstYear) return;
    const span = { start: serial.start, end: serial.end };
    const six = String(reference.serial).padStart(6, "0");
    report({
      span,
      message: `Number ${quoted(spanText(text, span))} has ${String(digits)} digit${digits === 1 ? "" : "s"}; expected six.`,
      ...(six.length > 6
        ? {}
        : { fixes: [{ title: `Write ${six}`, edits: [replace(span, six)], safety: "unsafe" as const }] }),
    });
  },
};
