import { checkMarks } from "../../support/check";

/** Checks the commas that stand where a quotation mark was lost: what kind, in which word, and how sure that is. */
function checkCommas(marked: string): void {
  checkMarks(`UNCLAS ZENDA 000001\n\n${marked}`, ({ lostQuotes }) =>
    lostQuotes.map(({ span, kind, word, certain }) => ({
      span,
      label: `${kind} ${word}${certain ? ", certain" : ""}`,
    })),
  );
}

describe("a comma for an apostrophe", () => {
  for (const [sentence, comma, word] of [
    ["Ruritania,s talks go on.", 9, "Ruritania,s, certain"],
    ["RURITANIA,S TALKS GO ON.", 9, "RURITANIA,S, certain"],
    ["He can,t go on.", 6, "can,t, certain"],
    ["They,re late.", 4, "They,re"],
    ["We,ll see.", 2, "We,ll"],
    ["We,ve seen.", 2, "We,ve"],
    ["WE,VE SEEN IT, AND THEY,VE NOT.", 23, "THEY,VE"],
    ["Mr. X,s men came.", 5, "X,s"],
    ["The ministers,s men came.", 13, "ministers,s"],
    ["I,m late.", 1, "I,m"],
    ["He OK,d it.", 5, "OK,d"],
    ["CHAD,S AFRICA AND TOGO CAME.", 4, "CHAD,S"],
    ["Müller,s talks go on.", 6, "Müller,s, certain"],
    ["The café,s guests left.", 8, "café,s, certain"],
  ] as const) {
    it(`stands in ${sentence}`, () => {
      checkCommas(`SUBJECT: TALKS\n\n¶1. ${sentence}\n${" ".repeat(4 + comma)}^ apostrophe ${word}`);
    });
  }

  it("stands in a subject and in a point", () => {
    checkCommas(
      "SUBJECT: THE KING,S TALKS\n                 ^ apostrophe KING,S, certain\n\n¶1. Post should say:\n\n-- The King,s word counts.\n           ^ apostrophe King,s, certain",
    );
  });

  it("is never one that a blank follows, or that stands between numbers or initials", () => {
    checkCommas(
      "SUBJECT: TALKS, AND MORE\n\n¶1. The King, so he said, paid 14,000 to Annex A,S and to Zenda,Strelsau, to the B,D clauses, to No. 4,s heirs and to Sapt,t. Options a,b,c,d stand. Items a,d and b,m remain, and c,s. He ran,t and zenda,s@example wrote.",
    );
  });

  it("is not looked for in the opening", () => {
    checkCommas("TAGS: PREL,S\nSUBJECT: TALKS\nREF: ZENDA,S LETTER\n\n¶1. One.");
  });
});

describe("a comma for a closing quotation mark", () => {
  it("stands behind the stop of a paragraph", () => {
    checkCommas(
      "SUBJECT: TALKS\n\n¶1. He is under house arrest.,\n                             ^ stray arrest\n\n¶2. Two.",
    );
    checkCommas(
      "SUBJECT: TALKS\n\n¶1. They laid down their arms.,\n                              ^ stray arms",
    );
  });

  it("is not that of an abbreviation, or of a sentence that goes on", () => {
    checkCommas("SUBJECT: TALKS\n\n¶1. They met the board of Sapt and Co.,\n\n¶2. Two.");
    checkCommas("SUBJECT: TALKS\n\n¶1. Trains, ships, etc., were late, and in the U.S., too.");
  });
});

describe("other traces of damage", () => {
  for (const [marked, name] of [
    ["¶1. The &Guests of the King8 left.\n        ^^^^^^^^^^^^^^^^^^^^ ampersand-quotes", "quotation marks"],
    ["¶1. The talks are securQis.\n                       ^ letter-replaced", "a letter"],
    [
      "¶1. He left XXXXXXXXXXXX at noon.\n            ^^^^^^^^^^^^ redaction",
      "words that an archive took out",
    ],
    [
      "¶1. He left on July 12,\n¶2005. At that time it rained.\n^^^^^ false-pilcrow",
      "a pilcrow before a year",
    ],
    ["¶1. The caf\ufffd is closed.\n           ^ encoding", "a character"],
  ] as const) {
    it(`are found: ${name}`, () => {
      checkMarks(`UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${marked}`, ({ damage }) =>
        damage.map(({ span, kind }) => ({ span, label: kind })),
      );
    });
  }

  it("are not seen in what is whole", () => {
    checkMarks(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS & MORE\n\n¶1. Sapt & Co. of QUEENS paid 18 XXX crowns, in {braces} too.",
      ({ damage }) => damage.map(({ span, kind }) => ({ span, label: kind })),
    );
  });
});
