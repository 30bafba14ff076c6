import { checkLines } from "../../support/check";
import { showShape } from "../../support/tree";
import { stripIndent } from "../../support/markers";

/** Checks the paragraphs, points and headings of a text that stands behind an opening. */
function checkBody(text: string, expected: string): void {
  checkLines(
    `UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${stripIndent(text)}`,
    (facts) => showShape(facts.text, facts.telegram.body?.blocks ?? []),
    expected,
  );
}

describe("paragraphs", () => {
  it("begin with a number, a mark or neither", () => {
    checkBody(
      `
      ¶1. (U) One goes on
      over two lines.

      2. (SBU) Two.

      Three has no number.

      (U) Four has a mark alone.
    `,
      `
      paragraph ¶1. | (U) | One goes on over two lines.
      paragraph 2. | (SBU) | Two.
      paragraph Three has no number.
      paragraph (U) | Four has a mark alone.
    `,
    );
  });

  it("may follow each other without a blank line", () => {
    checkBody(
      "¶1. (U) One.\n¶2. (U) Two.\n3. (U) Three.",
      "paragraph ¶1. | (U) | One.\nparagraph ¶2. | (U) | Two.\nparagraph 3. | (U) | Three.",
    );
  });

  it("are told from numbers that a line happens to begin with", () => {
    checkBody(
      "¶1. (U) They met on July 12,\n2005. At that time\n14. of them agreed, at\n3, and 250, Castle Street.\n\n¶2. (U) Two.",
      "paragraph ¶1. | (U) | They met on July 12, 2005. At that time 14. of them agreed, at 3, and 250, Castle Street.\nparagraph ¶2. | (U) | Two.",
    );
  });

  it("do not hold the name below a telegram that they quote", () => {
    checkBody(
      "¶1. (U) QUOTE The talks go on.\nRASSENDYLL\nUNQUOTE\n\n¶2. (U) Two.",
      "paragraph ¶1. | (U) | QUOTE The talks go on.\nparagraph RASSENDYLL UNQUOTE\nparagraph ¶2. | (U) | Two.",
    );
  });

  it("may begin in the midst of a line that was joined, where the next line goes on from their number", () => {
    const long = "The King opened the bridge and said that it was old. ".repeat(2);
    checkBody(
      `1. ${long}2. He went on to Strelsau.\n\n3. Three.`,
      `paragraph 1. | ${long.trim()}\nparagraph 2. | He went on to Strelsau.\nparagraph 3. | Three.`,
    );
    checkBody(
      `1. ${long}2. He went on to Strelsau.\n\nMore of it came.`,
      `paragraph 1. | ${long}2. He went on to Strelsau.\nparagraph More of it came.`,
    );
  });

  it("may stand several on a line, which their marks tell", () => {
    checkBody(
      "1. (C) One. 2. (C) Two. 3. (C) Three.\n\n4. (C) Four.",
      "paragraph 1. | (C) | One.\nparagraph 2. | (C) | Two.\nparagraph 3. | (C) | Three.\nparagraph 4. | (C) | Four.",
    );
  });

  it("may have their number twice", () => {
    checkBody(
      "1. 1. (C) One.\n\n2. 2. (C) Two.",
      "paragraph 1. | 1. | (C) | One.\nparagraph 2. | 2. | (C) | Two.",
    );
    checkBody(
      "¶1. ¶1. (C) One.\n\n¶2. ¶2. (C) Two.",
      "paragraph ¶1. | ¶1. | (C) | One.\nparagraph ¶2. | ¶2. | (C) | Two.",
    );
  });

  for (const number of ["1", "1:", "1;", "1-", "1..", "1.)", "1.-", "¶1", "Â¶1.", "\ufffd1."]) {
    it(`may have a damaged stop or pilcrow before a mark: ${number}`, () => {
      checkBody(`${number} (C) One.\n\n2. Two.`, `paragraph ${number} | (C) | One.\nparagraph 2. | Two.`);
    });
  }

  it("need a stop where no mark follows", () => {
    checkBody("1. One.\n\n2 boats (two) came.", "paragraph 1. | One.\nparagraph 2 boats (two) came.");
  });

  it("may have their number on a line of its own, above the mark", () => {
    checkBody(
      "1.\n(C) One.\n\n2.\n\n(C) Two goes\non.",
      "paragraph 1. | (C) | One.\nparagraph 2. | (C) | Two goes on.",
    );
  });

  it("are told from a wrapped number to which the release gave a pilcrow", () => {
    checkBody(
      "¶1. (U) They met on March\n¶2. of them came.\n\n¶2. (U) Two.",
      "paragraph ¶1. | (U) | They met on March ¶2. of them came.\nparagraph ¶2. | (U) | Two.",
    );
  });

  it("may have a mark that goes on in the next line, since it lists many", () => {
    checkBody(
      "¶1. (S//REL TO USA, AUS,\nFVEY) One goes\non.\n\n¶2. (C) Two.",
      "paragraph ¶1. | (S//REL TO USA, AUS, FVEY) | One goes on.\nparagraph ¶2. | (C) | Two.",
    );
    checkBody(
      "¶1. (S//REL TO USA,\n2. (C) Two.\n\n3. (C) Three.",
      "paragraph ¶1. | (S//REL | TO USA,\nparagraph 2. | (C) | Two.\nparagraph 3. | (C) | Three.",
    );
  });

  it("may have a mark that is a long list", () => {
    const list = "(S//REL TO USA, AUS, CAN, GBR, NZL, DEU, FRA, ITA, NLD, POL, ESP)";
    checkBody(`¶1. ${list} One.`, `paragraph ¶1. | ${list} | One.`);
  });

  it("may have their number twice, with the mark between", () => {
    checkBody(
      "¶1. (C) 1. One.\n\n2. (C) ¶2. Two.",
      "paragraph ¶1. | (C) | 1. | One.\nparagraph 2. | (C) | ¶2. | Two.",
    );
    checkBody("¶3. 3. (C) Three.", "paragraph ¶3. | 3. | (C) | Three.");
    checkBody("¶4. (C) ¶4. Four.", "paragraph ¶4. | (C) | ¶4. | Four.");
  });

  it("may begin with a list, the first of which has their number", () => {
    checkBody("1. (C) 1. Ask. 2. Tell.", "paragraph 1. | (C) | 1. Ask. 2. Tell.");
  });

  it("are parted by a hyphen on a line of its own", () => {
    checkBody(
      "1. THE TALKS GO ON.\n-\n2. BEGIN PAPER\n-\n-\nThe King is old, and the talks go on.",
      "paragraph 1. | THE TALKS GO ON.\nparagraph 2. | BEGIN PAPER\nparagraph The King is old, and the talks go on.",
    );
  });

  it("stand below headings that have quotes, hyphens and rules in pieces on their line", () => {
    checkBody(
      '¶1. One.\n\n"A Danger" - The Budget ------------- -------\n\n¶2. Two.',
      'paragraph ¶1. | One.\nsection\n  title "A Danger" - The Budget\n  paragraph ¶2. | Two.',
    );
  });

  it("are told from a list that counts for itself", () => {
    checkBody(
      "¶1. (U) Three things:\n\n1. One thing.\n\n2. Another.\n\n3. A third.\n\n¶2. (U) Two.",
      "paragraph ¶1. | (U) | Three things:\n  point 1. | One thing.\n  point 2. | Another.\n  point 3. | A third.\nparagraph ¶2. | (U) | Two.",
    );
  });

  it("are told from a list without pilcrows, where their count goes on behind it", () => {
    checkBody(
      "1. Two things:\n\n1. First.\n\n2. Second.\n\n3. Third.\n\n2. Two.\n\n3. Three.",
      "paragraph 1. | Two things:\n  point 1. | First.\n  point 2. | Second.\n  point 3. | Third.\nparagraph 2. | Two.\nparagraph 3. | Three.",
    );
    checkBody(
      "1. One.\n\n2. Two.\n\n1. First.\n\n2. Second.\n\n3. Third.\n\n3. Three.",
      "paragraph 1. | One.\nparagraph 2. | Two.\n  point 1. | First.\n  point 2. | Second.\n  point 3. | Third.\nparagraph 3. | Three.",
    );
  });

  it("are told from those of a text whose END is lost, where their count goes on behind it", () => {
    checkBody(
      "1. (U) One.\n\nBEGIN TEXT\n\n1. First.\n\n2. Second.\n\n2. (U) Two.",
      "paragraph 1. | (U) | One.\nsection\n  title BEGIN TEXT\n  paragraph 1. First.\n    point 2. | Second.\n  paragraph 2. | (U) | Two.",
    );
  });

  it("may have the number of the one before them", () => {
    checkBody(
      "1. One.\n\n1. Another.\n\n2. Two.\n\n3. Three.\n\n3. Another.\n\n4. Four.",
      "paragraph 1. | One.\nparagraph 1. | Another.\nparagraph 2. | Two.\nparagraph 3. | Three.\nparagraph 3. | Another.\nparagraph 4. | Four.",
    );
  });

  it("may have their mark behind the word that opens a summary", () => {
    checkBody(
      "¶1. SUMMARY: (C) The talks go on. END SUMMARY.\n\n¶2. (U) COMMENT: (They may fail.)",
      "paragraph ¶1. | SUMMARY: | (C) | The talks go on. | END SUMMARY.\nparagraph ¶2. | (U) | COMMENT: | (They may fail.)",
    );
  });

  it("may have a 1 where the pilcrow was", () => {
    checkBody(
      "¶1. (U) One.\n\n12. (U) Two.\n\n13. Three.",
      "paragraph ¶1. | (U) | One.\nparagraph 12. | (U) | Two.\nparagraph 13. | Three.",
    );
  });

  it("go on behind a page break", () => {
    checkBody(
      `
      ¶1. (U) The King said that the

      ZENDA 00000042  002 OF 003

      treaty would hold.

      ¶2. (U) Two.
    `,
      `
      paragraph ¶1. | (U) | The King said that the | treaty would hold.
        pageMarkerLine ZENDA 00000042 002 OF 003
      paragraph ¶2. | (U) | Two.
    `,
    );
  });

  it("end where a page break stands between two of them", () => {
    checkBody(
      "¶1. (U) One.\n\nZENDA 00000042  002 OF 003\n\n¶2. (U) Two.",
      "paragraph ¶1. | (U) | One.\npageMarkerLine ZENDA 00000042 002 OF 003\nparagraph ¶2. | (U) | Two.",
    );
  });

  it("open and close parts in their text", () => {
    checkBody(
      "¶1. (U) SUMMARY: The talks go on. End Summary.\n\n¶2. (U) Comment: They may fail. End comment.",
      "paragraph ¶1. | (U) | SUMMARY: | The talks go on. | End Summary.\nparagraph ¶2. | (U) | Comment: | They may fail. | End comment.",
    );
    checkBody(
      "¶1. (U) summary: The talks go on. end summary.\n\n¶2. (U) They extend comment and end summary talks.",
      "paragraph ¶1. | (U) | summary: | The talks go on. | end summary.\nparagraph ¶2. | (U) | They extend comment and end summary talks.",
    );
  });
});

describe("points", () => {
  for (const bullet of ["--", "-", "*", "•"]) {
    it(`have the bullet ${bullet}`, () => {
      checkBody(
        `¶1. (U) Post should:\n\n${bullet} Ask, and\ngo on asking.\n${bullet} Tell.\n\n¶2. (U) Two.`,
        `paragraph ¶1. | (U) | Post should:\n  point ${bullet} | Ask, and go on asking.\n  point ${bullet} | Tell.\nparagraph ¶2. | (U) | Two.`,
      );
    });
  }

  for (const [first, second] of [
    ["(1)", "(2)"],
    ["(a)", "(b)"],
    ["a)", "b)"],
    ["A.", "B."],
  ] as const) {
    it(`may be counted ${first} ${second}`, () => {
      checkBody(
        `¶1. (U) Post should:\n\n${first} Ask.\n\n${second} Tell.\n\n¶2. (U) Two.`,
        `paragraph ¶1. | (U) | Post should:\n  point ${first} | Ask.\n  point ${second} | Tell.\nparagraph ¶2. | (U) | Two.`,
      );
    });
  }

  for (const [first, second] of [
    ["a.", "b."],
    ["(1)", "(2)"],
    ["(a)", "(b)"],
    ["1)", "2)"],
    ["i.", "ii."],
    ["iii)", "iv)"],
    ["-", "-"],
    ["--", "--"],
    ["o", "o"],
  ] as const) {
    it(`may follow each other without a full stop: ${first} ${second}`, () => {
      checkBody(
        `¶1. (U) Fruit:\n${first} Apples\n${second} Pears and\nplums\n\n¶2. (U) Two.`,
        `paragraph ¶1. | (U) | Fruit:\n  point ${first} | Apples\n  point ${second} | Pears and plums\nparagraph ¶2. | (U) | Two.`,
      );
    });
  }

  it("may follow words that end without a stop, where two of a list stand below each other", () => {
    checkBody(
      "¶1. (U) The fruit\na) apples\nb) pears",
      "paragraph ¶1. | (U) | The fruit\n  point a) | apples\n  point b) | pears",
    );
    checkBody(
      "¶1. (U) The fruit\na) apples and pears",
      "paragraph ¶1. | (U) | The fruit a) apples and pears",
    );
  });

  it("may hold a list of their own", () => {
    checkBody(
      "¶1. (U) Food:\na. Fruit:\n(1) apples\n(2) pears\nb. Bread",
      "paragraph ¶1. | (U) | Food:\n  point a. | Fruit:\n  point (1) | apples\n  point (2) | pears\n  point b. | Bread",
    );
  });

  it("may have points of another dash below them, though none ends in a full stop", () => {
    checkBody(
      "¶1. (U) Post should:\n- ask about the fruit\n-- apples\n-- pears\n- tell them\n  -- soon\n\n* Go\no There\no Here",
      `
      paragraph ¶1. | (U) | Post should:
        point - | ask about the fruit
        point -- | apples
        point -- | pears
        point - | tell them
        point -- | soon
        point * | Go
        point o | There
        point o | Here
    `,
    );
  });

  it("are told from an aside in a point that is short", () => {
    checkBody(
      "¶1. (U) Post should:\n- ask the Duke\n-- and him alone --\nabout the fruit",
      "paragraph ¶1. | (U) | Post should:\n  point - | ask the Duke -- and him alone -- about the fruit",
    );
  });

  it("are told from the second dash around an aside", () => {
    checkBody(
      "¶1. (U) Post should:\n-- Ask the King\n-- and the Queen\n-- to come.",
      "paragraph ¶1. | (U) | Post should:\n  point -- | Ask the King\n  point -- | and the Queen\n  point -- | to come.",
    );
    checkBody(
      "¶1. (U) Post should:\n-- Ask the King, who lives in the old castle by the river,\nwhenever he is in the town, and in the harbor of the town\n-- and the Queen\n-- to come.",
      "paragraph ¶1. | (U) | Post should:\n  point -- | Ask the King, who lives in the old castle by the river, whenever he is in the town, and in the harbor of the town -- and the Queen -- to come.",
    );
  });

  it("may have the number of their paragraph", () => {
    checkBody(
      "2. (U) Two.\n\n2a. (U) Two a.\n\n2b. (U) Two b.\n\n3. (U) Three.",
      "paragraph 2. | (U) | Two.\n  point 2a. | (U) Two a.\n  point 2b. | (U) Two b.\nparagraph 3. | (U) | Three.",
    );
  });

  it("are paragraphs where theirs stands nowhere above them", () => {
    checkBody(
      "1. (U) One.\n\n2a. (U) Two a.\n\n2b. (U) Two b.\n\n3. (U) Three.",
      "paragraph 1. | (U) | One.\nparagraph 2a. | (U) | Two a.\nparagraph 2b. | (U) | Two b.\nparagraph 3. | (U) | Three.",
    );
    checkBody("1. (U) One.\n\n4b. Grains.", "paragraph 1. | (U) | One.\nparagraph 4b. Grains.");
  });

  it("may have blank lines between them", () => {
    checkBody(
      "¶1. (U) Post should:\n\n-- Ask.\n\n-- Tell.",
      "paragraph ¶1. | (U) | Post should:\n  point -- | Ask.\n  point -- | Tell.",
    );
  });

  it("are told from a dash within a sentence that a line happens to begin with", () => {
    checkBody(
      "¶1. (U) The King\n- who was ill\n-- said so.",
      "paragraph ¶1. | (U) | The King - who was ill -- said so.",
    );
  });
});

describe("tables", () => {
  for (const [kind, table] of [
    ["with a rule", "NAME      AMOUNT     YEAR\n-------------------------\nApples    3          2005"],
    ["with a rule that has gaps", "NAME  AMOUNT\n----  ------\nApples  3"],
    ["with two columns", "Name          Amount\n--------------------\nApples             3"],
    ["with a sum", "Apples    3    2005\nPears     4    2005\n-------------------\nTotal     7"],
    ["without a rule", "Apples    3    2005\nPears     4    2005"],
  ] as const) {
    it(`${kind} stay with their paragraph`, () => {
      checkBody(
        `¶1. (U) The harvest:\n\n${table}\n\n¶2. (U) Two.`,
        `paragraph ¶1. | (U) | The harvest: ${table.replace(/\s+/g, " ")}\nparagraph ¶2. | (U) | Two.`,
      );
    });
  }

  it("go on behind a page break above their rule", () => {
    checkBody(
      "¶1. (U) The harvest\nZENDA 00000042  002 OF 003\n----  ------\nApples  3",
      "paragraph ¶1. | (U) | The harvest | ---- ------ Apples 3\n  pageMarkerLine ZENDA 00000042 002 OF 003",
    );
  });

  it("are told from a heading between rules", () => {
    checkBody(
      "¶1. (U) One.   Two.\n---------\nNEXT STEPS\n---------\n\n¶2. (U) Two.",
      "paragraph ¶1. | (U) | One. Two.\nsection\n  title NEXT STEPS\n  paragraph ¶2. | (U) | Two.",
    );
  });
});

describe("headings", () => {
  it("stand without blank lines between paragraphs that are each on one line", () => {
    const long = "The talks went on and nobody at the castle could say when they would end or how. "
      .repeat(2)
      .trim();
    checkBody(
      `Summary\n1. (U) ${long}\nA Dark Winter?\n2. (U) Two.\n3. (U) ${long}\nEND SUMMARY\n4. (U) Four.`,
      `
      section
        title Summary
        paragraph 1. | (U) | ${long}
      section
        title A Dark Winter?
        paragraph 2. | (U) | Two.
        paragraph 3. | (U) | ${long} | END SUMMARY
        paragraph 4. | (U) | Four.
    `,
    );
  });

  it("stand alone in capitals, between rules, or between dashes", () => {
    checkBody(
      `
      OBJECTIVES

      ¶1. (U) One.

      ----------
      Background
      ----------

      ¶2. (U) Two.

      ------- COMMENT -------

      ¶3. (U) Three.
    `,
      `
      section
        title OBJECTIVES
        paragraph ¶1. | (U) | One.
      section
        title Background
        paragraph ¶2. | (U) | Two.
      section
        title COMMENT
        paragraph ¶3. | (U) | Three.
    `,
    );
  });

  it("may have a rule that is longer than a line", () => {
    checkBody(
      "--------------------------------------------- --\nWHAT THE CHANCELLOR OF RURITANIA SAYS TO THE WORLD\n--------------------------------------------- --\n\n¶1. (U) One.",
      "section\n  title WHAT THE CHANCELLOR OF RURITANIA SAYS TO THE WORLD\n  paragraph ¶1. | (U) | One.",
    );
  });

  it("are known by their rules, whatever their words and their stop", () => {
    for (const words of [
      "Good-bye!",
      "The party is over.",
      "Who won? Nobody.",
      "Zenda, Inc.",
      "1973: A year",
      "Questions arise....",
      ".... and doubts",
      "Comment.",
      "2D - Bridges",
    ]) {
      for (const above of ["", "---------\n"])
        checkBody(
          `¶1. (U) One.\n\n${above}${words}\n---------\n\n¶2. (U) Two.`,
          `paragraph ¶1. | (U) | One.\nsection\n  title ${words}\n  paragraph ¶2. | (U) | Two.`,
        );
    }
  });

  it("may have a number of their own between rules", () => {
    for (const words of ["A. The vote", "1. Introduction"])
      checkBody(
        `¶1. (U) One.\n\n---------------\n${words}\n---------------\n\n¶2. (U) Two.`,
        `paragraph ¶1. | (U) | One.\nsection\n  title ${words}\n  paragraph ¶2. | (U) | Two.`,
      );
    checkBody("-----------\n1. One.\n-----------\n\n2. Two.", "paragraph 1. | One.\nparagraph 2. | Two.");
  });

  it("are told from the last line above a rule and from what a table has below one", () => {
    checkBody(
      "¶1. (U) One goes on\nand ends.\n---------\n\n¶2. (U) Two:\n\nName    Age\n---------\nSapt    50\n---------\nBoth count.\n\n¶3. (U) Three.",
      "paragraph ¶1. | (U) | One goes on and ends.\nparagraph ¶2. | (U) | Two: Name Age --------- Sapt 50\nparagraph Both count.\nparagraph ¶3. | (U) | Three.",
    );
  });

  it("may be in mixed case before a numbered paragraph", () => {
    checkBody(
      "¶1. (U) One.\n\nTalking Points\n\n¶2. (U) Two.",
      "paragraph ¶1. | (U) | One.\nsection\n  title Talking Points\n  paragraph ¶2. | (U) | Two.",
    );
  });

  it("are told from a short sentence and from shouted words within a paragraph", () => {
    checkBody(
      "¶1. (U) The placard said\nLONG LIVE THE KING\nand no more.\n\nThey went home.\n\n¶2. (U) Two.",
      "paragraph ¶1. | (U) | The placard said LONG LIVE THE KING and no more.\nparagraph They went home.\nparagraph ¶2. | (U) | Two.",
    );
  });
});
