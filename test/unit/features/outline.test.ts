import { checkOutline } from "../../support/check";

describe("the outline", () => {
  it("holds paragraphs in sections, and points in paragraphs", () => {
    checkOutline(
      "UNCLAS ZENDA 000001\n\nTAGS: PREL EC\nSUBJECT: TALKS\n\nOBJECTIVES\n\n¶1. Post should:\n\n- Ask.\n- Tell.\n\nEnd objectives.\n\n¶2. Thanks.\nDOE",
      "UNCLAS | ZENDA 000001\nTAGS | PREL EC\nSUBJECT | TALKS\nOBJECTIVES\n  ¶1 | Post should:\n    Ask.\n    Tell.\n¶2 | Thanks.\nDOE | signature",
    );
  });

  it("names a paragraph by its place where its pilcrow was read as 1", () => {
    checkOutline(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) One.\n\n12. (U) Two.\n\n13. (U) Three.",
      "UNCLAS | ZENDA 000001\nSUBJECT | TALKS\n¶1 (U) | One.\n¶2 (U) | printed 12 · Two.\n¶3 (U) | printed 13 · Three.",
    );
  });

  it("gives each of several telegrams a node", () => {
    const telegram = (serial: string) =>
      `VZCZCXYZ0001\nPP RUEHWEB\nDE RUEHZS #${serial} 1571430\nUNCLAS ZENDA 00${serial}\n\nSUBJECT: TALKS\n\n¶1. One.\nDOE\n`;
    checkOutline(
      `${telegram("0001")}\n${telegram("0002")}`,
      [1, 2]
        .map(
          (n) =>
            `ZENDA ${String(n)} | TALKS\n  Transmission heading\n  UNCLAS | ZENDA 00000${String(n)}\n  SUBJECT | TALKS\n  ¶1 | One.\n  DOE | signature`,
        )
        .join("\n"),
    );
  });
});
