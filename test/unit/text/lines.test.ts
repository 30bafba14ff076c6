import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  isBlankLine,
  lineAt,
  lineContent,
  nextTextLine,
  offsetAt,
  positionAt,
  splitLines,
} from "../../../server/src/text/lines";
import { spanText } from "../../../server/src/text/span";

/** Texts that are line ends mostly, with characters of one and of two code units between them. */
const texts = fc
  .array(fc.constantFrom("\r", "\n", "\r\n", "\n\r", "a", "é", " ", "😀", "\ud83d", "\ude00", "\u2028"), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));

function documentOf(text: string): TextDocument {
  return TextDocument.create("file:///zenda.txt", "cable", 1, text);
}

describe("splitLines", () => {
  for (const [text, lines] of [
    ["", [""]],
    ["a", ["a"]],
    ["a\n", ["a", ""]],
    ["a\nb\r\nc\rd", ["a", "b", "c", "d"]],
    ["\r\r\n\n", ["", "", "", ""]],
    ["\n\r", ["", "", ""]],
    ["😀\r\n¶1.", ["😀", "¶1."]],
  ] as const) {
    it(JSON.stringify(text), () => {
      const { starts, ends } = splitLines(text);
      assert.deepEqual(
        starts.map((start, line) => text.slice(start, ends[line])),
        lines,
      );
    });
  }

  it("ends no line at what ends one for other programs", () => {
    assert.deepEqual(splitLines("a\u2028b\u0085c\fd").starts, [0]);
  });

  it("has the lines that the editor has", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentOf(text);
        const { starts } = splitLines(text);
        assert.deepEqual(
          starts,
          Array.from({ length: document.lineCount }, (_, line) => document.offsetAt({ line, character: 0 })),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("positionAt", () => {
  it("finds for every offset the position that the editor finds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentOf(text);
        const lines = splitLines(text);
        for (let offset = -1; offset <= text.length + 1; offset++)
          assert.deepEqual(positionAt(lines, offset), document.positionAt(offset), `offset ${offset}`);
      }),
      { numRuns: 500 },
    );
  });

  it("counts UTF-16 code units", () => {
    assert.deepEqual(positionAt(splitLines("a\n😀é!"), 5), { line: 1, character: 3 });
  });
});

describe("offsetAt", () => {
  it("finds for every position the offset that the editor finds, also for those that are not there", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentOf(text);
        const lines = splitLines(text);
        for (let line = -1; line <= document.lineCount; line++) {
          for (let character = -1; character <= 4; character++) {
            const position = { line, character };
            assert.equal(offsetAt(lines, position), document.offsetAt(position), JSON.stringify(position));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leads back from every position, but for the offset between the two halves of a line end", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = splitLines(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const within = text.slice(offset - 1, offset + 1) === "\r\n";
          assert.equal(offsetAt(lines, positionAt(lines, offset)), within ? offset - 1 : offset);
        }
      }),
    );
  });
});

describe("a line", () => {
  const text = "\r\n  ZENDA \r\n\t\r\n\nSTRELSAU";
  const lines = splitLines(text);

  it("holds its line end", () => {
    assert.deepEqual(
      [0, 1, 2, 10, 11, 12].map((offset) => lineAt(lines, offset)),
      [0, 0, 1, 1, 1, 2],
    );
    assert.equal(lineAt(lines, 1000), 4);
  });

  it("shows its content without the blanks at its ends", () => {
    assert.deepEqual(
      lines.starts.map((_, line) => spanText(text, lineContent(lines, line))),
      ["", "ZENDA", "", "", "STRELSAU"],
    );
  });

  it("is blank when it holds blanks alone", () => {
    assert.deepEqual(
      lines.starts.map((_, line) => isBlankLine(lines, line)),
      [true, false, true, true, false],
    );
    assert.equal(nextTextLine(lines, 0, 5), 1);
    assert.equal(nextTextLine(lines, 2, 5), 4);
    assert.equal(nextTextLine(lines, 2, 4), 4);
  });
});
