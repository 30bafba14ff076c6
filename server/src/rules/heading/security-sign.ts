import { spanText } from "../../text/span";
import { replace, type Rule } from "../rule";

/** Five of a kind, or three with a special handling designator; perhaps a special category behind them. */
const wellFormed = /^(?:([UECSTR])\1{4}|([UECST])\2{2}(?:AA|BB))(?:\/([A-Z])\3{4})?$/;
const oneLetter = /^([UECSTR])\1{2,6}$/;

export const securitySign: Rule = {
  id: "heading/security-sign",
  severity: { archival: "error", drafting: "error" },
  docs: {
    summary: "ZNR or ZNY with security letters that do not go with it.",
    rationale:
      "ZNR goes with UUUUU, ZNY with EEEEE, CCCCC, SSSSS or TTTTT: five letters, of which the last two may be a designator for special handling (SSSAA, SSSBB).",
    source:
      "tpub.com training manuals, procedure for format line 4; 1 of 5,751 released cables has four letters",
    bad: [
      "DE RUEHZS #0042 1011200\nZNR CCCCC ZZH\n^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nC O N F I D E N T I A L ZENDA 000042",
      "DE RUEHZS #0042 1011200\nZNY CCCC ZZH\n    ^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nC O N F I D E N T I A L ZENDA 000042",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZH\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042",
      "DE RUEHZS #0042 1011200\nZNY SSSAA ZZH\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nS E C R E T ZENDA 000042",
    ],
  },
  check({ text, telegram, transmission }, report) {
    const line = telegram.heading?.security;
    const letters = transmission?.security;
    if (!line?.letters || !letters) return;
    const span = { start: line.letters.start, end: line.letters.end };
    if (letters !== "UUUUU" && !wellFormed.test(letters)) {
      const letter = oneLetter.exec(letters)?.[1];
      const five = (letter ?? "").repeat(5);
      report({
        span,
        message: `"${letters}" are no security letters; expected ${letter === undefined ? "five, as UUUUU" : five}.`,
        ...(letter === undefined
          ? {}
          : { fixes: [{ title: `Write ${five}`, edits: [replace(span, five)], safety: "unsafe" as const }] }),
      });
      return;
    }
    const sign = spanText(text, line.signal);
    const right = letters.startsWith("U") ? "ZNR" : "ZNY";
    if (sign === right) return;
    report({
      span: { start: line.signal.start, end: line.signal.end },
      message: `${sign} does not go with ${letters}; expected ${right}.`,
      related: [{ span, message: "The security letters" }],
      fixes: [{ title: `Write ${right}`, edits: [replace(line.signal, right)], safety: "unsafe" }],
    });
  },
};
