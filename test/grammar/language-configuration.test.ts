import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: "none"; readonly appendText: string };
}

const configuration = JSON.parse(readFileSync("language-configuration.json", "utf8")) as {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly onEnterRules: readonly EnterRule[];
};

describe("language configuration: words", () => {
  // VS Code adds the g.
  const pattern = new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`);
  const wordsOf = (text: string) => [...text.matchAll(pattern)].map(([word]) => word);

  for (const word of [
    "KNNP",
    "RUEHC",
    "A.Q.",
    "U.S.",
    "08STATE37957",
    "Khan,s",
    "don,t",
    "Khan's",
    "Khan’s",
    "long-term",
    "ZUNIGA-BROWN",
    "1.4",
    "14,078",
    "000053",
    "Évreux",
    "Ministry",
  ]) {
    it(`${word} is one`, () => {
      assert.deepEqual(wordsOf(word), [word]);
      assert.deepEqual(wordsOf(`(${word}; ${word})`), [word, word]);
    });
  }

  for (const [text, words] of [
    ["TO RUEHC/SECSTATE WASHDC", ["TO", "RUEHC", "SECSTATE", "WASHDC"]],
    ["[KNNP](#) [PREL](#)", ["KNNP", "PREL"]],
    ["PREL, PGOV,XZ", ["PREL", "PGOV", "XZ"]],
    ["¶4. (S/NF) Text", ["4", "S", "NF", "Text"]],
    ["here, so they left.", ["here", "so", "they", "left"]],
    ["first,second", ["first", "second"]],
    ["-- Text --", ["Text"]],
    ["S E C R E T", ["S", "E", "C", "R", "E", "T"]],
  ] as const) {
    it(`"${text}" is ${words.length}`, () => {
      assert.deepEqual(wordsOf(text), words);
    });
  }

  it("never matches nothing", () => {
    assert(!pattern.test(" ,.-'() "));
  });
});

describe("language configuration: folding", () => {
  const { start, end } = configuration.folding.markers;
  const kind = (line: string) => [new RegExp(start).test(line), new RegExp(end).test(line)];

  for (const line of [
    "BEGIN TEXT:",
    "Begin talking points:",
    "¶4. (C) Begin points:",
    "14. (S/NF) Begin Talking Points for Freedonia:",
  ])
    it(`"${line}" opens`, () => {
      assert.deepEqual(kind(line), [true, false]);
    });
  for (const line of ["END TEXT.", "End talking points for Freedonia.", "End of non-paper", "UNQUOTE"])
    it(`"${line}" closes`, () => {
      assert.deepEqual(kind(line), [false, true]);
    });
  // These close what no Begin line opened; folding would pair them with the wrong one.
  for (const line of ["End summary.", "End objectives.", "Beginning texts", "END TO THE WAR"])
    it(`"${line}" does neither`, () => {
      assert.deepEqual(kind(line), [false, false]);
    });
});

describe("language configuration: Enter", () => {
  /** What VS Code writes for Enter at the bar: the first rule whose patterns all match adds its text. */
  const enter = (text: string): string => {
    const [before, after] = text.split("|") as [string, string];
    const lines = before.split("\n");
    const line = lines.at(-1) ?? "";
    const matches = (pattern: string | undefined, subject: string) =>
      pattern === undefined || new RegExp(pattern).test(subject);
    const rule = configuration.onEnterRules.find(
      (candidate) =>
        matches(candidate.beforeText, line) &&
        matches(candidate.afterText, after.split("\n")[0] ?? "") &&
        (candidate.previousLineText === undefined || matches(candidate.previousLineText, lines.at(-2) ?? "")),
    );
    return `${before}\n${rule?.action.appendText ?? ""}|${after}`;
  };

  for (const [name, before, after] of [
    ["goes on with --, keeping the blank line between points", "\n-- Point.|", "\n-- Point.\n\n-- |"],
    ["goes on with -- point under point", "-- One.\n-- Two.|", "-- One.\n-- Two.\n-- |"],
    ["goes on with -", "\n- Point.|", "\n- Point.\n- |"],
    ["ends the list at an empty point", "- Point.\n- |", "- Point.\n- \n|"],
    ["ends the list at an empty --", "\n-- |", "\n-- \n|"],
    ["does nothing within a point", "- One |two", "- One \n|two"],
    ["does nothing at a rule", "\n-----|", "\n-----\n|"],
    ["ends a paragraph", "¶4. (C) Text.|", "¶4. (C) Text.\n|"],
    ["offers the next number on the line after it", "¶4. (C) Text.\n|", "¶4. (C) Text.\n\n¶5. |"],
    ["carries", "¶9. Text.\n|", "¶9. Text.\n\n¶10. |"],
    ["offers none where points follow", "¶4. (C) Points:\n|", "¶4. (C) Points:\n\n|"],
    ["offers none before text", "¶4. (C) Text.\n|End summary.", "¶4. (C) Text.\n\n|End summary."],
    ["offers none after a year", "¶2005. Text.\n|", "¶2005. Text.\n\n|"],
  ] as const) {
    it(name, () => {
      assert.equal(enter(before), after);
    });
  }

  it("counts right from 1 to 100, with pilcrows or without", () => {
    for (let number = 1; number < 100; number++)
      for (const sign of ["¶", ""])
        assert.equal(enter(`${sign}${number}. T\n|`), `${sign}${number}. T\n\n${sign}${number + 1}. |`);
  });
});

describe("language configuration: brackets", () => {
  it("are not coloured by pairs: VS Code would show the one of an item 1) in red", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly contributes: {
        readonly configurationDefaults: { readonly "[cable]": Readonly<Record<string, unknown>> };
      };
    };
    const settings = manifest.contributes.configurationDefaults["[cable]"];
    assert.equal(settings["editor.bracketPairColorization.enabled"], false);
  });
});
