import type { Rule } from "../rule";

export const efto: Rule = {
  id: "heading/efto",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "EEEEE without UNCLAS E F T O, or UNCLAS E F T O without EEEEE.",
    rationale:
      "Unclassified text that is to be encrypted for transmission only says so twice: by the security letters and on the classification line. LIMITED OFFICIAL USE went under the same letters.",
    source: "5 FAH-2 H-222; so in 18 of 18 released cables",
    bad: [
      "DE RUEHZS #0042 1011200\nZNY EEEEE ZZH\n    ^^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ZENDA 000042",
      "DE RUEHZS #0042 1011200\nZNR UUUUU ZZH\n    ^^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS E F T O ZENDA 000042",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nZNY EEEEE ZZH\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS E F T O ZENDA 000042",
      "DE RUEHZS #0042 1011200\nZNY EEEEE ZZH\nR 101200Z APR 85\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nLIMITED OFFICIAL USE ZENDA 00042",
    ],
  },
  check({ telegram, transmission, classification }, report) {
    const leaf = telegram.heading?.security?.letters;
    const letters = transmission?.security;
    if (!leaf || !letters || classification === null || classification.line.damaged) return;
    const encrypted = letters.startsWith("E");
    if (encrypted ? classification.level !== "U" : !isEfto(classification.name) || letters.charAt(0) !== "U")
      return;
    report({
      span: { start: leaf.start, end: leaf.end },
      message: encrypted
        ? `${letters}, but the classification line does not say E F T O.`
        : `${letters}, but the classification line says E F T O; expected EEEEE.`,
      related: [{ span: classification.line.level, message: "The classification line" }],
    });
  },
};

function isEfto(name: string): boolean {
  return name === "UNCLAS EFTO";
}
