import { DocumentHighlightKind } from "vscode-languageserver-types";
import { documentHighlights } from "../../../server/src/service";
import { checkPlaces, positionIn } from "../../support/places";

const kinds = {
  [DocumentHighlightKind.Text]: "text",
  [DocumentHighlightKind.Read]: "read",
  [DocumentHighlightKind.Write]: "write",
};

/** Checks what is highlighted while the cursor stands at `$0` of a snippet. */
function checkHighlights(at: string, marked: string): void {
  checkPlaces(marked, (view) =>
    documentHighlights(view, positionIn(view, at)).map(({ range, kind }) => ({
      range,
      label: kinds[kind ?? DocumentHighlightKind.Text],
    })),
  );
}

const references = `
  UNCLAS ZENDA 000042

  SUBJECT: TALKS

  REF: A. STATE 12345
       ^ write
       B. STRELSAU 77

  ¶1. (U) Élan 🚂 — they go on as told (ref A), and not as in ref B.
                                            ^ read

  ¶2. (U) More in refs A and B.
                       ^ read
`;

describe("highlights", () => {
  for (const at of ["REF: $0A.", "REF: A$0.", "ref $0A)", "$0ref A)", "refs A$0 and"])
    it(`are the letter of a reference and what cites it, at ${at}`, () => {
      checkHighlights(at, references);
    });

  for (const at of ["¶$02. (U) Two", "see para$0 2", "para 2$0."])
    it(`are the number of a paragraph and what cites it, at ${at}`, () => {
      checkHighlights(
        at,
        `
          UNCLAS ZENDA 000042

          SUBJECT: TALKS

          ¶1. (U) é 🚂 see para 2.
                                ^ read

          ¶2. (U) Two; not as in para 2 of ref A.
          ^^^ write
        `,
      );
    });

  it("take a paragraph by its place where its pilcrow was read as 1", () => {
    checkHighlights(
      "para $02",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. (U) See para 2.
                         ^ read

        12. (U) Two.
        ^^^ write
      `,
    );
  });

  it("are both ends of a part", () => {
    checkHighlights(
      "End $0summary",
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. (U) Summary: The talks go on.
                ^^^^^^^^ write

        ¶2. (U) They may fail. End summary.
                               ^^^^^^^^^^^^ read
      `,
    );
  });

  it("are the same TAGS code in every telegram of the file", () => {
    checkHighlights(
      "TAGS: PR$0EL, EC",
      `
        UNCLAS ZENDA 000042

        TAGS: PREL, EC
              ^^^^ text
        SUBJECT: TALKS

        ¶1. (U) One.
        DOE

        UNCLAS ZENDA 000043

        TAGS: PGOV PREL
                   ^^^^ text
        SUBJECT: TALKS

        ¶1. (U) Two.
      `,
    );
  });

  it("are the marks that say the same", () => {
    checkHighlights(
      "($0S/NF) One",
      `
        S E C R E T ZENDA 000042

        SUBJECT: TALKS

        ¶1. (S/NF) One.
            ^^^^^^ text

        ¶2. (S) Two.

        ¶3. (s//nf) Three.
            ^^^^^^^ text
      `,
    );
  });

  for (const at of ["The ta$0lks", "SUBJ$0ECT", "UNC$0LAS", "Summ$0ary"])
    it(`are none at ${at}`, () => {
      checkHighlights(
        at,
        `
          UNCLAS ZENDA 000042

          SUBJECT: TALKS

          ¶1. (U) Summary: The talks go on.
        `,
      );
    });
});
