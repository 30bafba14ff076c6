import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, createView, onTypeFormatting } from "../../../server/src/service";
import { positionAt } from "../../../server/src/text/lines";
import { cableText } from "../../support/arbitraries";
import { eachLineEnd } from "../../support/markers";
import { toSpan } from "../../support/places";

const head = "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n";

/** What stands in a text after Enter was struck and left the cursor at `$0`; what is put in, in its place. */
function typed(textWithCursor: string, character = "\n"): string {
  const at = textWithCursor.indexOf("$0");
  const text = textWithCursor.replace("$0", "");
  const view = createView(text);
  const edits = onTypeFormatting(view, positionAt(view.lines, at), character);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ ...toSpan(view, range), text: newText })),
  );
}

/** Checks what Enter puts in at `$0`. */
function checkTyped(body: string, put: string): void {
  for (const { name, text } of eachLineEnd(head + body))
    assert.equal(typed(text), text.replace("$0", put), `with ${name}`);
}

describe("typing", () => {
  for (const [last, next] of [
    ["¶1. (C) One.", "¶2. "],
    ["1. (C) é 🚂.", "2. "],
    ["1) One.", "2) "],
    ["1.  (U) One.", "2.  "],
    ["¶ 1. One.", "¶ 2. "],
    ["1.(U) One.", "2. "],
    ["1. One\ngoes on.", "2. "],
  ] as const)
    it(`of a second Enter behind ${JSON.stringify(last)} begins the next paragraph with ${JSON.stringify(next)}`, () => {
      checkTyped(`${last}\n\n$0`, next);
      checkTyped(`${last}\n\n$0\nDOE`, next);
    });

  it("goes on with the number of the last paragraph", () => {
    const many = Array.from({ length: 9 }, (_, at) => `${at + 1}. One more.\n\n`).join("");
    checkTyped(`${many}$0`, "10. ");
  });

  for (const [where, body] of [
    ["after the first Enter", "1. One.\n$0"],
    ["after the third", "1. One.\n\n\n$0"],
    ["within a paragraph", "1. One\n\n$0goes on."],
    ["between paragraphs", "1. One.\n\n$0\n\n2. Two."],
    ["before a heading", "1. One.\n\n$0\n\nCOMMENT\n\nMore."],
    ["behind a list", "1. One:\n\n- this\n\n$0"],
    ["behind words without number", "One.\n\n$0"],
    ["where the number is not the one of its place", "¶1. One.\n\n12. Two.\n\n$0"],
    ["behind the opening", "$0"],
    ["behind the signature", "1. One.\nDOE\n\n$0"],
  ] as const)
    it(`puts nothing in ${where}`, () => {
      checkTyped(body, "");
    });

  it("of any other letter puts nothing in", () => {
    const text = `${head}1. One.\n\n$0`;
    for (const letter of [" ", ".", "1", "}", ""]) assert.equal(typed(text, letter), text.replace("$0", ""));
  });

  it("puts in nothing but a number, in any text", () => {
    fc.assert(
      fc.property(cableText, fc.nat(), (text, place) => {
        const view = createView(text);
        const edits = onTypeFormatting(view, positionAt(view.lines, place % (text.length + 1)), "\n");
        assert.ok(edits.length <= 1);
        for (const { range, newText } of edits) {
          assert.deepEqual(range.start, range.end);
          assert.match(newText, /^¶? ?\d{1,4}(?: ?\.|[),]) {1,4}$/);
        }
      }),
    );
  });
});
