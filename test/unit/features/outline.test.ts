import assert from "node:assert/strict";
import { type DocumentSymbol, type Range, SymbolKind } from "vscode-languageserver-types";
import { createView, documentSymbols } from "../../../server/src/service";
import { checkOutline } from "../../support/check";
import { eachLineEnd, stripIndent } from "../../support/markers";

describe("the outline", () => {
  it("holds paragraphs in sections, and points in paragraphs", () => {
    checkOutline(
      "UNCLAS ZENDA 000001\n\nTAGS: PREL EC\nSUBJECT: TALKS\n\nOBJECTIVES\n\n¶1. Post should:\n\n- Ask.\n- Tell.\n\nEnd objectives.\n\n¶2. Thanks.\nDOE",
      "UNCLAS | ZENDA 000001\nTAGS | PREL EC\nSUBJECT | TALKS\nOBJECTIVES\n  ¶1 | Post should:\n    Ask.\n    Tell.\n¶2 | Thanks.\nDOE | signature",
    );
  });

  it("holds what Begin and End stand around, as under a heading", () => {
    checkOutline(
      stripIndent(`
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. (U) Begin talking points:

        - Ask.

        End talking points.

        ¶2. (U) Action request: Post should ask.

        ¶3. (U) Tell us. End action request.

        ¶4. (U) He wrote. Begin text: My dear Duke: End text.

        ¶5. (U) He waits. Comment: So do we. End Comment. It rains.
        DOE
      `),
      stripIndent(`
        UNCLAS | ZENDA 000001
        SUBJECT | TALKS
        talking points
          ¶1 (U) | Begin talking points:
            Ask.
        Action request
          ¶2 (U) | Action request: Post should ask.
          ¶3 (U) | Tell us. End action request.
        ¶4 (U) | He wrote. Begin text: My dear Duke: End text.
          text
        ¶5 (U) | He waits. Comment: So do we. End Comment. It rains.
          Comment
        DOE | signature
      `).trimEnd(),
    );
  });

  it("has the signature where it stands: above what is annexed", () => {
    checkOutline(
      stripIndent(`
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        COMMENT

        ¶1. (U) It rains.

        DOE

        ATTACHMENT: BRIDGES

        The old bridge
        The new bridge
      `),
      stripIndent(`
        UNCLAS | ZENDA 000001
        SUBJECT | TALKS
        COMMENT
          ¶1 (U) | It rains.
        DOE | signature
        ATTACHMENT: BRIDGES
      `).trimEnd(),
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

  it("names each part of the opening, and cuts what is long at a word's end", () => {
    checkOutline(
      stripIndent(`
        VZCZCXYZ0001
        OO RUEHWEB
        DE RUEHZN #0042 1012232
        ZNY SSSSS ZZH
        O 102226Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE
        INFO RUEHST/AMEMBASSY STRELSAU
        RUEHHZ/AMCONSUL HENTZAU

        S E C R E T SECTION 01 OF 02 ZENDA 000042

        SIPDIS

        E.O. 12958: DECL: 04/10/2018
        TAGS: PREL, EC
        SUBJECT: TALKS ON THE
        FERRY

        REF: A. STATE 7
             B. STRELSAU 8

        Classified By: Ambassador Jane Doe, Reason: 1.4 (b)

        ¶1. (S) The harbor master told us that the new ferry line will open in the summer, if it rains.

        ZENDA 00000042  002 OF 002

        ¶2. (S/NF) We want:

        A. A treaty.
        DOE
      `),
      stripIndent(`
        Transmission heading | AMEMBASSY ZENDA to SECSTATE WASHDC and 2 more
        SECRET | ZENDA 000042
        E.O. 12958 | DECL: 04/10/2018
        TAGS | PREL EC
        SUBJECT | TALKS ON THE FERRY
        REF | A. STATE 7, B. STRELSAU 8
        Classified By | Ambassador Jane Doe, Reason: 1.4 (b)
        ¶1 (S) | The harbor master told us that the new ferry line will open in the summer, if…
        ¶2 (S/NF) | We want:
          A treaty.
        DOE | signature
      `),
    );
  });

  it("passes over unnumbered text but for its points, and names it by its words where nothing has a number", () => {
    checkOutline(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\nThey went on:\n\n- Ask.\n\n(U) They end.",
      "UNCLAS | ZENDA 000001\nSUBJECT | TALKS\n¶1 | One.\nAsk.\n(U) | They end.",
    );
    checkOutline(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nThey went on.\n\nThey end.",
      "UNCLAS | ZENDA 000001\nSUBJECT | TALKS\nThey went on.\nThey end.",
    );
  });

  it("says of what kind each part is, how far it goes, and where its name stands", () => {
    const text = "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nOBJECTIVES\n\n¶1. (U) Post should:\n\n- Ask.\nDOE";
    for (const { name, text: variant } of eachLineEnd(text)) {
      assert.deepEqual(
        documentSymbols(createView(variant)).flatMap(placed),
        [
          "UNCLAS: Key 0:0–0:19, 0:0–0:6",
          "SUBJECT: Property 2:0–2:14, 2:0–2:8",
          "OBJECTIVES: Class 4:0–8:6, 4:0–4:10",
          "¶1 (U): Field 6:0–8:6, 6:0–6:7",
          "Ask.: String 8:0–8:6, 8:0–8:1",
          "DOE: Constant 9:0–9:3, 9:0–9:3",
        ],
        `with ${name}`,
      );
    }
  });
});

const kindNames = new Map<SymbolKind, string>(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

function placed({ name, kind, range, selectionRange, children }: DocumentSymbol): readonly string[] {
  const own = `${name}: ${kindNames.get(kind) ?? ""} ${between(range)}, ${between(selectionRange)}`;
  return [own, ...(children ?? []).flatMap(placed)];
}

function between({ start, end }: Range): string {
  return `${String(start.line)}:${String(start.character)}–${String(end.line)}:${String(end.character)}`;
}
