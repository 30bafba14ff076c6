import { lookupSignal } from "../../reference/signals";
import { spanText } from "../../text/span";
import type { Leaf } from "../../syntax/tree";
import type { Rule, Report } from "../rule";

const operating = /^(?:Z|Q)[A-Z]{2}(?:-?\d)?$/;

export const unknownSignal: Rule = {
  id: "heading/unknown-signal",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "An operating signal that is not in the list.",
    rationale:
      "Signals are three letters that begin with Z or Q, perhaps with a digit: damage makes one unknown, but the list is not complete either. Other words behind a signal are left alone.",
    source: "ACP 131; signals of released cables",
    bad: [
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZJ\n          ^^^\nR 101200Z APR 08 ZDX\n                 ^^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZH (CCY ADXQQQ)\nR 101200Z APR 08 ZDK DUE TO SERVICES\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
  },
  check({ text, telegram }, report) {
    const heading = telegram.heading;
    if (heading === null) return;
    unknown(text, heading.security?.signals ?? [], report);
    unknown(text, heading.dateTime?.signals ?? [], report);
  },
};

function unknown(text: string, signals: readonly Leaf[], report: Report): void {
  for (const leaf of signals) {
    const signal = spanText(text, leaf);
    if (signal === "ZZH" || !operating.test(signal) || lookupSignal(signal) !== undefined) continue;
    report({
      span: { start: leaf.start, end: leaf.end },
      message: `${signal} is no operating signal that the list has.`,
    });
  }
}
