import { garbledNumber } from "../../facts/garbled";
import { isTravelling } from "../../facts/message-reference";
import { replace, type Rule } from "../rule";

export const stationSerial: Rule = {
  id: "heading/station-serial",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "The number of format line 3 is not the last four digits of the message reference number.",
    rationale:
      "The station numbers a telegram once: both lines show the same number, in the heading cut to four digits. Telegrams of travelling delegations (PARTO, SECTO) have a number of their own and are passed over.",
    source: "counts over released cables: they differ in 3 of some 5,700, each damaged or a delegation's",
    bad: [
      "DE RUEHZS #0043 1011200\n           ^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042",
    ],
    good: [
      "DE RUEHZS #2345 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 012345",
      "DE RUEHZS #2345 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS PARTO 000003",
    ],
  },
  check({ text, telegram, transmission, reference, classification }, report) {
    const line = telegram.heading?.originator;
    const own = classification?.line.serial;
    if (!line || !own || reference === null || transmission?.stationSerial == null) return;
    const { serial } = line;
    if (Number(transmission.stationSerial) === reference.serial % 10_000 || isTravelling(reference.post))
      return;
    // With a letter among its digits the number was not read as it is meant.
    if (garbledNumber(text, classification.line) !== null) return;
    const meant = String(reference.serial % 10_000).padStart(4, "0");
    const digits = { start: serial.start + 1, end: serial.end };
    const edits = [
      replace({ start: Math.max(own.start, own.end - 4), end: own.end }, transmission.stationSerial),
    ];
    report({
      span: digits,
      message: `Number ${transmission.stationSerial}, but the reference number ends in ${meant}.`,
      related: [{ span: reference.span, message: "The message reference number" }],
      fixes: [
        { title: `Change it to ${meant}`, edits: [replace(digits, meant)], safety: "unsafe" },
        {
          title: `Change the end of the reference number to ${transmission.stationSerial}`,
          edits,
          safety: "unsafe",
        },
      ],
    });
  },
};
