import assert from "node:assert/strict";
import { INITIAL, type IGrammar, type StateStack } from "vscode-textmate";
import { loadGrammar } from "../support/grammar";

const length = 50_000;

/** What a long line may be made of: the single characters, and what the patterns look for, over and over. */
const characters = Array.from("( \tAa-=¶10,./\\X[]'\"");
const words = [
  "A |AB |A. |A.|A,|(A) |(S/|(S/NF|1/|1.4 |1 |AA-00 |AB-|x |of |and |The |XX |S |-- |REL TO A,",
  "S E C R E T |U N C L A S |UNCLAS/|C O R |TAGS: |TAGS A |[A](#) |REF: |STATE 1 |E.O. |E.O. 12958: ",
  "FM |FOR |RUEHC |RUEHC/|ZFR |AA 00000000  |PAGE 01 |Summary: |End text of |ABCDEFGHIJKLM ",
].flatMap((list) => list.split("|"));

/** A line after which the grammar is within one of its parts that reach over lines. */
const parts = {
  "a date-time group": "R 010000Z JAN 08",
  "an originator": "FM AMEMBASSY TARNOW",
  "a classification line": "UNCLAS TARNOW 000123",
  "a TAGS line": "TAGS: PREL",
  "a SUBJECT line": "SUBJECT: A BRIDGE",
  "a REF line": "REF: STATE 1",
  "a Classified By line": "Classified By: Doe",
};

/** What stands before the long stretch on its own line, and what its part may hold over and over. */
const openers = {
  "(": "(S) ",
  "¶1. ": "(S) ",
  "1. (": "S/NF ",
  "-- ": "(U) ",
  "S E C R E T ": "S E C R E T ",
  "UNCLAS TARNOW 000123 ": "PASS TO ",
  "TAGS: ": "PREL, ",
  "TAGS: [": "PREL](#) [",
  "REF: ": "A. STATE 1 ",
  "SUBJECT: ": "XXXXX ",
  "E.O. 12958: ": "DECL: 01/01/18 ",
  "Classified By: ": "reason 1.4 (b) and ",
  "DE RUEHC ": "#0001 ",
  "ZNY ZDS ": "ZFR ",
  "FM AMEMBASSY ": "RUEHC/",
  "End ": "of text ",
  "-----": " ----",
};

// That the work of one search grows no faster than the line is seen in file.test.ts.
describe("grammar: lines of 50,000 characters", function () {
  // Exponential work ends here.
  this.timeout(60_000);

  let searches = 0;
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar(() => searches++);
  });

  /** Reads the line to its end, by one search for each character at most. */
  const read = (opener: string, unit: string, state: StateStack) => {
    const line = `${opener}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}!`;
    searches = 0;
    const last = grammar.tokenizeLine(line, state).tokens.at(-1);
    assert((last?.endIndex ?? 0) >= line.length, "The line was not read to its end.");
    assert(searches <= line.length, `${JSON.stringify(opener + unit)} took ${searches} searches.`);
  };
  const after = (line: string) => grammar.tokenizeLine(line, INITIAL).ruleStack;

  it("in the text", () => {
    for (const unit of [...characters, ...words]) read("", unit, after("text"));
  });
  it("after a blank line", () => {
    for (const unit of [...characters, ...words]) read("", unit, after(""));
  });
  for (const [part, line] of Object.entries(parts)) {
    it(`after ${part}`, () => {
      for (const unit of [...characters, ...words]) read("", unit, after(line));
    });
  }
  for (const [opener, word] of Object.entries(openers)) {
    it(`that begin with "${opener}"`, () => {
      for (const unit of [...Array.from("( A-1,"), word]) read(opener, unit, INITIAL);
    });
  }
});
