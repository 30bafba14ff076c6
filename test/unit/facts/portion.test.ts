import { isNoforn } from "../../../server/src/facts/portion";
import { checkMarks } from "../../support/check";

/** Checks what a paragraph's mark is read as: level ("?" for none that is known), caveats, and what is not sure. */
function checkMark(printed: string, read: string): void {
  checkMarks(
    `S E C R E T ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. ${printed} The talks go on.\n    ${"^".repeat(printed.length)} ${read}`,
    ({ portions }) =>
      portions.map((portion) => ({
        span: portion.span,
        label: [
          [portion.level ?? "?", ...portion.caveats].join(" / "),
          ...(portion.known ? [] : ["unknown"]),
          ...(isNoforn(portion) ? ["noforn"] : []),
        ].join(", "),
      })),
  );
}

describe("a portion mark", () => {
  for (const [printed, read] of [
    ["(U)", "U"],
    ["(SBU)", "SBU"],
    ["(LOU)", "SBU"],
    ["(C)", "C"],
    ["(c)", "C"],
    ["( C )", "C"],
    ["(S)", "S"],
    ["(TS)", "TS"],
    ["(CONFIDENTIAL)", "C"],
    ["(SECRET)", "S"],
    ["(UNCLASSIFIED)", "U"],
  ] as const) {
    it(`${printed} says ${read}`, () => {
      checkMark(printed, read);
    });
  }

  for (const [printed, read] of [
    ["(S/NF)", "S / NF, noforn"],
    ["(S//NF)", "S / NF, noforn"],
    ["(s/nf)", "S / NF, noforn"],
    ["(SBU/N)", "SBU / N, noforn"],
    ["(C/NOFORN)", "C / NOFORN, noforn"],
    ["(U//FOUO)", "U / FOUO"],
    ["(S//FGI//NF)", "S / FGI / NF, noforn"],
    ["(S/REL RURITANIA)", "S / REL RURITANIA"],
    ["(S/Rel Ruritania)", "S / REL RURITANIA"],
    ["(S//REL TO USA, FVEY)", "S / REL TO USA, FVEY"],
  ] as const) {
    it(`${printed} has its caveats: ${read}`, () => {
      checkMark(printed, read);
    });
  }

  for (const caveat of [
    "NF",
    "NOFORN",
    "FOUO",
    "LES",
    "OC",
    "ORCON",
    "PR",
    "PROPIN",
    "FGI",
    "FGI RURITANIA",
    "NODIS",
    "EXDIS",
    "LIMDIS",
    "STADIS",
    "REL NATO",
    "RELEASABLE TO RURITANIA",
  ]) {
    it(`may have the caveat ${caveat}`, () => {
      checkMark(`(S//${caveat})`, `S / ${caveat}${["NF", "NOFORN"].includes(caveat) ? ", noforn" : ""}`);
    });
  }

  for (const [printed, read] of [
    ["(SE)", "?, unknown"],
    ["(NC)", "?, unknown"],
    ["(S-NF)", "?, unknown"],
    ["(SNF)", "?, unknown"],
    ["(S/NG)", "S / NG, unknown"],
  ] as const) {
    it(`${printed} is none that is known: ${read}`, () => {
      checkMark(printed, read);
    });
  }

  it("says the same with a bracket lost", () => {
    checkMark("(S", "S");
    checkMark("S/NF)", "S / NF, noforn");
    checkMark("(C]", "C");
  });
});
