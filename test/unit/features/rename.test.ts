import assert from "node:assert/strict";
import type { TextDocumentEdit } from "vscode-languageserver-types";
import { applyEdits, createView, prepareRename, rename } from "../../../server/src/service";
import { eachLineEnd, stripIndent } from "../../support/markers";
import { positionIn, textIn, toSpan } from "../../support/places";

const uri = "file:///zenda.txt";

/** The lines that are others after renaming at `$0` of a snippet, or the refusal; "" for nothing. */
function renamed(text: string, at: string, newName: string): string {
  const view = createView(text);
  const edit = rename(view, positionIn(view, at), newName, { uri, version: 3, documentChanges: true });
  if (edit === null) return "";
  if ("refused" in edit) return edit.refused;
  const [change, ...others] = edit.documentChanges as TextDocumentEdit[];
  assert.deepEqual(others, []);
  assert.deepEqual(change?.textDocument, { uri, version: 3 });
  const edits = change.edits.map((each) => ({
    ...toSpan(view, each.range),
    text: "newText" in each ? each.newText : "",
  }));
  for (const { start, end } of edits) assert.equal(end - start, 1, "no more than the letter is replaced");
  const before = new Set(text.split(/\r\n?|\n/));
  const after = applyEdits(text, edits).split(/\r\n?|\n/);
  return after.filter((line) => !before.has(line)).join("\n");
}

function checkRename(text: string, at: string, newName: string, expected: string): void {
  for (const { name, text: variant } of eachLineEnd(stripIndent(text)))
    assert.equal(renamed(variant, at, newName), stripIndent(expected), `with ${name}`);
}

const text = `
  C O N F I D E N T I A L ZENDA 000042

  SUBJECT: TALKS

  REF: A. STATE 12345
       B. (B) STRELSAU 77

  ¶1. (C) é 🚂 they go on (ref B), and as ref A has it.

  ¶2. (C) See refs A and B, para 1 and reftel (B).
`;

describe("renaming", () => {
  for (const at of ["(ref $0B)", "B$0. (B)", "refs A and $0B", "reftel (B$0)"])
    it(`gives a reference another letter wherever it stands, at ${at}`, () => {
      checkRename(
        text,
        at,
        " c",
        `
               C. (C) STRELSAU 77
          ¶1. (C) é 🚂 they go on (ref C), and as ref A has it.
          ¶2. (C) See refs A and C, para 1 and reftel (C).
        `,
      );
    });

  it("keeps small letters small", () => {
    checkRename(
      text.replace("B. (B)", "b."),
      "ref $0B)",
      "C",
      `
             c. STRELSAU 77
        ¶1. (C) é 🚂 they go on (ref C), and as ref A has it.
        ¶2. (C) See refs A and C, para 1 and reftel (C).
      `,
    );
  });

  it("takes one letter that no other reference has", () => {
    checkRename(text, "(ref $0B)", "A", "There already is a reference A.");
    for (const name of ["", "BB", "1", "É", "B."])
      checkRename(text, "(ref $0B)", name, "A reference is named by one letter from A to Z.");
  });

  it("says of a paragraph number what numbers paragraphs anew", () => {
    for (const at of ["¶2$0. (C) See", "para $01 and"])
      checkRename(
        text,
        at,
        "7",
        'A paragraph has the number of its place: the quick fix "Renumber" numbers the paragraphs anew, with what the text cites by them.',
      );
  });

  it("is refused where it would change what the text says", () => {
    const range = text.replace("refs A and B", "refs A through B");
    checkRename(
      range,
      "(ref $0B)",
      "C",
      "The text cites B in a range of references, which another letter would change.",
    );
    const twice = text.replace("A. STATE", "B. STATE");
    checkRename(twice, "(ref $0B)", "C", "Several references have the letter B.");
    const undeclared = text.replace("ref A has", "ref Q has");
    checkRename(undeclared, "ref $0Q has", "C", "The REF lines have no reference Q.");
  });

  for (const at of ["($0C) é", "C O N$0 F", "STRE$0LSAU", "re$0f B)", "TAL$0KS"])
    it(`changes nothing at ${at}`, () => {
      checkRename(text, at, "C", "");
      const view = createView(stripIndent(text));
      assert.equal(prepareRename(view, positionIn(view, at)), null);
    });

  it("is prepared with the letter", () => {
    const view = createView(stripIndent(text));
    const prepared = prepareRename(view, positionIn(view, "(ref B$0)"));
    assert.ok(prepared !== null && "range" in prepared);
    assert.equal(prepared.placeholder, "B");
    assert.equal(textIn(view, prepared.range), "B");
    const refused = prepareRename(view, positionIn(view, "$0¶2. (C)"));
    assert.ok(refused !== null && "refused" in refused);
  });

  it("comes as plain changes for a client that takes no versions", () => {
    const view = createView(stripIndent(text));
    const options = { uri, version: 3, documentChanges: false };
    const edit = rename(view, positionIn(view, "(ref B$0)"), "C", options);
    assert.ok(edit !== null && "changes" in edit);
    assert.deepEqual(Object.keys(edit.changes ?? {}), [uri]);
  });
});
