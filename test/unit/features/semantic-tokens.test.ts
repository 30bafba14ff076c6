import assert from "node:assert/strict";
import fc from "fast-check";
import {
  createView,
  semanticTokenModifiers,
  semanticTokens,
  semanticTokenTypes,
  type SemanticToken,
} from "../../../server/src/service";
import { anyText, cableText } from "../../support/arbitraries";
import { checkPlaces, positionIn } from "../../support/places";

function nameOf({ type, modifiers }: SemanticToken): string {
  const own = semanticTokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
  return [semanticTokenTypes[type], ...own].join(".");
}

function checkTokens(marked: string): void {
  checkPlaces(marked, (view) =>
    semanticTokens(view).map((token) => {
      const { line, character, length } = token;
      const range = { start: { line, character }, end: { line, character: character + length } };
      return { range, label: nameOf(token) };
    }),
  );
}

describe("semantic tokens", () => {
  it("are levels and caveats of marks, in any spelling, and marks that are none", () => {
    checkTokens(`
      S E C R E T ZENDA 000042

      SUBJECT: (U) TALKS
                ^ classificationLevel.unclassified

      ¶1. (S/Rel Ruritania) One.
      ^^^ number
           ^ classificationLevel.secret
             ^^^^^^^^^^^^^ modifier

      ¶2. (SECRET//NF) é 🚂.
      ^^^ number
           ^^^^^^ classificationLevel.secret
                   ^^ modifier

      ¶3. (SE) Three.
      ^^^ number
           ^^ classificationLevel.unknown
    `);
  });

  it("are the TAGS codes by what the lists say of them", () => {
    checkTokens(`
      UNCLAS ZENDA 000042

      TAGS: PREL, EC, [KNNP](#), OSCE, PGVO, OVIP (DOE, JANE)
            ^^^^ enumMember.subject
                  ^^ enumMember.geographic
                       ^^^^ enumMember.program
                                 ^^^^ enumMember.organization
                                       ^^^^ enumMember.unknown
                                             ^^^^ enumMember.subject
      SUBJECT: TALKS
    `);
  });

  it("are paragraph numbers, and those that are not the ones of their place", () => {
    checkTokens(`
      UNCLAS ZENDA 000042

      SUBJECT: TALKS

      ¶1. One.
      ^^^ number

      12. Two.
      ^^^ number.misnumbered

      13. Three:
      ^^^ number.misnumbered

      1. A list of its own.

      2. Its second.
    `);
  });

  it("are what stands between the marks of a text that is there twice, line by line", () => {
    checkTokens(`
      UNCLAS ZENDA 000042

      TAGS: PREL
            ^^^^ enumMember.subject
      SUBJECT: TALKS

      ¶1. (U) One.
      ^^^ number
           ^ classificationLevel.unclassified
      DOE

      UNCLAS ZENDA 000042

      TAGS: PREL
            ^^^^ enumMember.subject
      SUBJECT: TALKS

      ¶1. (U) The first
      ^^^ number
         ^^ comment.repeated
           ^ classificationLevel.unclassified
            ^^^^^^^^^^^ comment.repeated
        and last.
        ^^^^^^^^^ comment.repeated
      DOE
    `);
  });

  it("of a range are those on its lines", () => {
    const view = createView("UNCLAS ZENDA 000042\n\nTAGS: PREL, EC\nSUBJECT: TALKS\n\n¶1. One.\n\n¶2. Two.");
    const start = positionIn(view, "$0¶1. One");
    const found = semanticTokens(view, { start, end: { ...start, character: 8 } });
    assert.deepEqual(found.map(nameOf), ["number"]);
    assert.equal(found[0]?.line, 5);
  });

  for (const [name, texts] of [
    ["of cables", cableText],
    ["of any kind", anyText],
  ] as const)
    it(`are in order, apart and within their lines in texts ${name}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const view = createView(text);
          let before = { line: 0, character: 0, length: 0 };
          for (const token of semanticTokens(view)) {
            const { line, character, length } = token;
            const { starts, ends } = view.lines;
            assert.ok(length > 0 && character + length <= (ends[line] ?? 0) - (starts[line] ?? 0));
            const sameLine = line === before.line;
            assert.ok(sameLine ? character >= before.character + before.length : line > before.line);
            before = token;
          }
        }),
      );
    });

  it("stay where they are while prose is typed", () => {
    const text =
      "UNCLAS ZENDA 000042\n\nTAGS: PREL, EC\nSUBJECT: TALKS\n\n¶1. (U) One.\n\n12. (SBU) Two goes on.\n\n¶3. (C) Three.";
    const at = text.indexOf("goes");
    const before = semanticTokens(createView(text));
    for (const typed of ["a", " ", "(", "1", ".", "¶", "-", "é", "🚂", "1. ", "(S) "])
      assert.deepEqual(
        semanticTokens(createView(text.slice(0, at) + typed + text.slice(at))),
        before,
        `with ${typed}`,
      );
  });
});
