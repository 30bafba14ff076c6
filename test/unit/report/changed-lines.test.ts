import assert from "node:assert/strict";
import { ChangedLines } from "../../../server/src/report/changed-lines";
import { applyEdits } from "../../../server/src/rules/fixes";
import type { Edit } from "../../../server/src/rules/rule";
import { splitLines } from "../../../server/src/text/lines";

/** Each round replaces words of the text by others, wherever they stand: the lines that change, numbered. */
function changed(before: string, ...rounds: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const lines = new ChangedLines(splitLines(before));
  let text = before;
  for (const round of rounds) {
    const edits = editsOf(text, round);
    text = applyEdits(text, edits);
    lines.add(edits, text);
  }
  return lines
    .list()
    .flatMap(({ line, before: old, after }) => [
      `${String(line)}:`,
      ...old.map((own) => `- ${own}`),
      ...after.map((own) => `+ ${own}`),
    ]);
}

function editsOf(text: string, words: Readonly<Record<string, string>>): readonly Edit[] {
  const edits = Object.entries(words).flatMap(([word, other]) => {
    const found: Edit[] = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length, text: other });
    return found;
  });
  return edits.sort((a, b) => a.start - b.start);
}

describe("the lines that edits change", () => {
  it("are none without edits", () => {
    assert.deepEqual(changed("one\ntwo\n", {}), []);
  });

  it("stand by themselves, or together where they follow each other", () => {
    assert.deepEqual(changed("a1\nb\nc1\nd1 and 1\n", { "1": "22" }), [
      ...["1:", "- a1", "+ a22"],
      ...["3:", "- c1", "- d1 and 1", "+ c22", "+ d22 and 22"],
    ]);
  });

  for (const lineEnd of ["\n", "\r\n", "\r"]) {
    it(`may be joined or parted: ${JSON.stringify(lineEnd)}`, () => {
      const text = ["a", "b-", "c", "d e", "f", ""].join(lineEnd);
      assert.deepEqual(changed(text, { [`-${lineEnd}`]: "", "d e": `d${lineEnd}e` }), [
        ...["2:", "- b-", "- c", "- d e", "+ bc", "+ d", "+ e"],
      ]);
    });
  }

  it("are those of all rounds, seen from the first text", () => {
    assert.deepEqual(changed("a\nx\nb\ny\n", { x: "x1\nx2" }, { x2: "z", y: "w" }), [
      ...["2:", "- x", "+ x1", "+ z"],
      ...["4:", "- y", "+ w"],
    ]);
  });

  it("may be the last one, and may be taken out or put in", () => {
    assert.deepEqual(changed("a\nb", { b: "c" }), ["2:", "- b", "+ c"]);
    assert.deepEqual(changed("a\nb\nc\n", { "b\n": "" }), ["2:", "- b"]);
    assert.deepEqual(changed("a\nc\n", { a: "a\nb" }), ["1:", "- a", "+ a", "+ b"]);
  });
});
