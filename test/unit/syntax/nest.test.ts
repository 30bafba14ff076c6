import { partKey, sameKey } from "../../../server/src/syntax/part-key";
import { leaf } from "../../../server/src/syntax/build";
import assert from "node:assert/strict";
import { checkLines } from "../../support/check";
import { stripIndent } from "../../support/markers";
import { words } from "../../support/tree";
import type { Block } from "../../../server/src/syntax/tree";

/** Sections as their headings with what they hold indented below, and the line that ends each. */
function showBlocks(text: string, blocks: readonly Block[], depth = 0): readonly string[] {
  const indent = "  ".repeat(depth);
  return blocks.flatMap((block) =>
    block.kind === "section"
      ? [
          `${indent}# ${words(text, block.title)}`,
          ...showBlocks(text, block.blocks, depth + 1),
          ...(block.closer === null ? [] : [`${indent}# ${words(text, block.closer)}`]),
        ]
      : [indent + words(text, block)],
  );
}

function checkSections(text: string, expected: string): void {
  checkLines(
    `UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${stripIndent(text)}`,
    (facts) => showBlocks(facts.text, facts.telegram.body?.blocks ?? []),
    expected,
  );
}

describe("a section", () => {
  it("lasts from its heading to the next", () => {
    checkSections(
      `
      ¶1. Zero.

      OBJECTIVES

      ¶2. One.

      ¶3. Two.

      BACKGROUND

      ¶4. Three.
    `,
      `
      ¶1. Zero.
      # OBJECTIVES
        ¶2. One.
        ¶3. Two.
      # BACKGROUND
        ¶4. Three.
    `,
    );
  });

  it("ends with the line that says so", () => {
    checkSections(
      `
      OBJECTIVES

      ¶1. One.

      End objectives.

      ¶2. Two.
    `,
      `
      # OBJECTIVES
        ¶1. One.
      # End objectives.
      ¶2. Two.
    `,
    );
  });

  it("ends with the paragraph that says so", () => {
    checkSections(
      `
      SUMMARY

      ¶1. One.

      ¶2. Two. End Summary.

      ¶3. Three.
    `,
      `
      # SUMMARY
        ¶1. One.
        ¶2. Two. End Summary.
      ¶3. Three.
    `,
    );
  });

  it("that says where it begins and ends holds headings of its own", () => {
    checkSections(
      `
      BEGIN TEXT

      PREAMBLE

      ¶1. One.

      AIMS

      ¶2. Two.

      END TEXT

      ¶3. Three.
    `,
      `
      # BEGIN TEXT
        # PREAMBLE
          ¶1. One.
        # AIMS
          ¶2. Two.
      # END TEXT
      ¶3. Three.
    `,
    );
  });

  it("that never ends, though it says where it begins, ends at the next heading", () => {
    checkSections(
      `
      BEGIN POINTS

      ¶1. One.

      BACKGROUND

      ¶2. Two.
    `,
      `
      # BEGIN POINTS
        ¶1. One.
      # BACKGROUND
        ¶2. Two.
    `,
    );
  });

  it("may be a quotation", () => {
    checkSections(
      "¶1. One.\n\nQUOTE\n\nThe King is well.\n\nUNQUOTE\n\n¶2. Two.",
      "¶1. One.\n# QUOTE\n  The King is well.\n# UNQUOTE\n¶2. Two.",
    );
  });

  it("is not ended by the end of another", () => {
    checkSections(
      `
      BACKGROUND

      ¶1. One.

      End objectives.

      ¶2. Two.
    `,
      `
      # BACKGROUND
        ¶1. One.
        End objectives.
        ¶2. Two.
    `,
    );
  });

  it("may be empty", () => {
    checkSections("OBJECTIVES\n\nBACKGROUND\n\n¶1. One.", "# OBJECTIVES\n# BACKGROUND\n  ¶1. One.");
  });

  it("stays flat when parts begin that no telegram nests so deep", () => {
    const depth = 100;
    const begins = Array.from({ length: depth }, (_, n) => `BEGIN PART ${n}`);
    const ends = Array.from({ length: depth }, (_, n) => `END PART ${depth - 1 - n}`);
    checkLines(
      `UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${[...begins, "¶1. One.", ...ends].join("\n\n")}`,
      ({ telegram }) => [depthOf(telegram.body?.blocks ?? []) < 20 ? "shallow" : "deep"],
      "shallow",
    );
  });
});

function depthOf(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map((block) => (block.kind === "section" ? 1 + depthOf(block.blocks) : 1)));
}

describe("the name of a part", () => {
  for (const [words, key] of [
    ["SUMMARY:", "summary"],
    ["End Summary.", "summary"],
    ["BEGIN TALKING POINTS FOR RURITANIA:", "talking points for ruritania"],
    ["[Ending of note]", "note"],
    ["UNQUOTE", "quote"],
    ["END UNQTE.", "quote"],
  ] as const) {
    it(`of ${words} is ${key}`, () => {
      assert.equal(partKey(words, leaf("text", 0, words.length)), key);
    });
  }

  it("may say more than its end does, or be one of several", () => {
    assert.ok(sameKey("summary", "summary"));
    assert.ok(sameKey("summary and action request", "summary"));
    assert.ok(sameKey("comment", "comments"));
    assert.ok(!sameKey("summary", "comment"));
    assert.ok(!sameKey("note", "notebook"));
    assert.ok(!sameKey("", ""));
  });
});
