import { sectionKind } from "../../../server/src/facts/sections";
import assert from "node:assert/strict";
import { checkLines } from "../../support/check";
import { stripIndent } from "../../support/markers";

/** One section a line: kind, title, how it opens, and how many paragraphs it has. */
function checkSections(text: string, expected: string): void {
  checkLines(
    `UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n${stripIndent(text)}`,
    ({ sections }) =>
      sections.map(({ kind, title, heading, paragraphs }) =>
        [kind, title, heading ? "heading" : "opener", paragraphs.length].join(" | "),
      ),
    expected,
  );
}

describe("sections", () => {
  it("stand under headings, or are opened at a paragraph's head", () => {
    checkSections(
      `
      ¶1. (U) SUMMARY: One. End Summary.

      ----------
      BACKGROUND
      ----------

      ¶2. (U) Two.

      ¶3. (U) Three.

      THE KING'S VIEW

      ¶4. (U) Four.
    `,
      `
      summary | SUMMARY | opener | 1
      background | BACKGROUND | heading | 2
      other | THE KING'S VIEW | heading | 1
    `,
    );
  });

  it("that say where they begin are called by what follows", () => {
    checkSections(
      `
      BEGIN TALKING POINTS

      ¶1. (U) One.

      END TALKING POINTS
    `,
      "talking points | TALKING POINTS | heading | 1",
    );
  });

  it("opened by Begin, or by a word, in a paragraph go on to their End", () => {
    checkSections(
      `
      ¶1. (U) Begin talking points:

      - One.

      - Two.

      End talking points.

      ¶2. (C) Action request: Posts should ask.

      ¶3. (C) Tell us. End action request.

      ¶4. (U) The King wrote this. Begin text: My dear Duke.

      ¶5. (U) Come. End text. He has not answered.

      ¶6. (U) Next steps: None.
    `,
      `
      talking points | talking points | opener | 1
      action request | Action request | opener | 2
      text | text | opener | 2
      next steps | Next steps | opener | 1
    `,
    );
  });

  it("may begin in the midst of a paragraph, where their End follows", () => {
    checkSections(
      `
      ¶1. (U) It rains. Comment: So it did. End Comment. (NOTE: Not all day. END NOTE.) He left a note.

      ¶2. (U) It snows.
      Comment: We wait. Note: He left a note. End Note.

      ¶3. (U) It hails. Comment: It did

      ¶4. (U) before. End Comment.
    `,
      `
      comment | Comment | opener | 1
      note | NOTE | opener | 1
      note | Note | opener | 1
      comment | Comment | opener | 2
    `,
    );
  });

  it("have no word of the next line in their name", () => {
    checkSections("BEGIN TEXT\nQUOTE THE KING SAID SO.", "text | TEXT | opener | 1");
  });

  it("are not told twice where a paragraph says again what its heading says", () => {
    checkSections(
      `
      TALKING POINTS

      ¶1. (U) Begin talking points for Ruritania:

      - One.

      End talking points for Ruritania.
    `,
      "talking points | TALKING POINTS | heading | 1",
    );
  });

  it("have those within them, and their paragraphs", () => {
    checkSections(
      `
      BEGIN TEXT

      AIMS

      ¶1. (U) One.

      NEXT STEPS

      ¶2. (U) Two.

      END TEXT
    `,
      `
      text | TEXT | heading | 2
      other | AIMS | heading | 1
      next steps | NEXT STEPS | heading | 1
    `,
    );
  });

  it("are of a kind that their words tell", () => {
    for (const [key, kind] of [
      ["summary and action request", "summary"],
      ["action requested", "action request"],
      ["key points", "talking points"],
      ["point of contact", "point of contact"],
      ["comment", "comment"],
      ["non paper", "text"],
      ["the background of the king", "other"],
    ] as const)
      assert.equal(sectionKind(key), kind, key);
  });
});
