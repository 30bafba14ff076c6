import { checkLines } from "../../support/check";
import { stripIndent } from "../../support/markers";
import { words } from "../../support/tree";

/** Checks the numbers of a text's paragraphs; those of quoted texts stand in quotation marks. */
function checkQuoted(text: string, expected: string): void {
  checkLines(
    `UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${stripIndent(text)}`,
    ({ text, paragraphs }) => [
      paragraphs
        .map((paragraph) => {
          const number = paragraph.number === null ? "-" : words(text, paragraph.number);
          return paragraph.quoted ? `"${number}"` : number;
        })
        .join(" "),
    ],
    expected,
  );
}

describe("quoted texts", () => {
  for (const [begin, end] of [
    ["BEGIN TEXT", "END TEXT"],
    ["BEGIN TEXT:", "END TEXT."],
    ["(begin non-paper)", "(end non-paper)"],
    ["BEGIN FRENCH PAPER", "END FRENCH PAPER"],
    ["Begin unofficial translation:", "End unofficial translation."],
    ["BEGIN TALKING POINTS", "END TALKING POINTS"],
    ["BEGIN QUOTE", "END QUOTE"],
    ["QUOTE", "UNQUOTE"],
    ["QTE:", "END UNQTE"],
  ] as const) {
    it(`stand between ${begin} and ${end}`, () => {
      checkQuoted(
        `1. One.\n\n${begin}\n\n1. First.\n\n2. Second.\n\n3. Third.\n\n${end}\n\n2. Two.\n\n3. Three.`,
        '1. "1." "2." "3." 2. 3.',
      );
    });
  }

  it("may begin and end in a paragraph's text", () => {
    checkQuoted(
      "1. The treaty says. Begin text:\n\n1. First.\n\n2. Second. End text.\n\n2. Two.",
      '1. "1." "2." 2.',
    );
  });

  it("may go on, by chance, from the number before them", () => {
    checkQuoted(
      "1. One.\n\nBEGIN TEXT\n\n2. Second.\n\n3. Third.\n\nEND TEXT\n\n2. Two.\n\n3. Three.",
      '1. "2." "3." 2. 3.',
    );
  });

  it("may hold others, which count for themselves too", () => {
    checkQuoted(
      "1. One.\n\nBEGIN TEXT\n\n1. First.\n\nBEGIN QUOTE\n\n1. Within.\n\n2. Within.\n\nEND QUOTE\n\n2. Second.\n\nEND TEXT\n\n2. Two.",
      '1. "1." "1." "2." "2." 2.',
    );
  });

  it("have numbers only where one begins a line's sentence", () => {
    checkQuoted(
      "¶1. One.\n\nBEGIN TEXT\n\nThe ferry sails at noon,\nand only on July\n¶3. Boats sail daily.\n\nEND TEXT\n\n¶2. Two.",
      '¶1. "-" ¶2.',
    );
  });

  it("are none where the paragraphs of the telegram go on through them", () => {
    checkQuoted(
      "1. One.\n\nBEGIN TALKING POINTS\n\n2. Two.\n\n3. Three.\n\nEND TALKING POINTS\n\n4. Four.",
      "1. 2. 3. 4.",
    );
  });

  for (const part of ["SUMMARY", "COMMENT", "ACTION REQUEST", "BACKGROUND"]) {
    it(`are none where the words are the telegram's own: ${part}`, () => {
      checkQuoted(
        `1. One.\n\nBEGIN ${part}\n\n2. Two.\n\n3. Three.\n\nEND ${part}\n\n4. Four.`,
        "1. 2. 3. 4.",
      );
    });
  }

  it("are none where no End closes them", () => {
    checkQuoted("1. One.\n\nBEGIN TEXT\n\n2. Two.\n\n3. Three.\n\nEND SUMMARY\n\n4. Four.", "1. 2. 3. 4.");
  });
});
