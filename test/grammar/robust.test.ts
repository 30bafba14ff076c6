import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { INITIAL, type IGrammar, type StateStack } from "vscode-textmate";
import { loadGrammar } from "../support/grammar";

const length = 50_000;

/** What a long line may be made of: the single characters, and what the patterns look for, over and over. */
const characters = Array.from("( \tAa-=¶10,./\\X[]'\"");
const words = [
  "A |AB |A. |A.|A,|(A) |(S/|(S/NF|1/|1.4 |1 |AA-00 |AB-|x |of |and |The |XX |S |-- |REL TO A,",
  "S E C R E T |U N C L A S |UNCLAS/|C O R |TAGS: |[A](#) |REF: |STATE 1 |E.O. |E.O. 12958: ",
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

/** What stands before the long stretch on its own line. */
const openers = [
  ..."(|¶1. |1. (|-- |S E C R E T |TAGS: |TAGS: [|REF: |SUBJECT: |E.O. 12958: ".split("|"),
  ..."Classified By: |DE RUEHC |End |-----".split("|"),
];

describe("grammar: lines of 50,000 characters", function () {
  // Exponential work ends here; quadratic work fails below.
  this.timeout(30_000);

  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** Milliseconds of this process's own work to read a line of that length to its end. */
  const work = (opener: string, unit: string, state: StateStack, length: number): number => {
    const line = `${opener}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}!`;
    const start = process.cpuUsage();
    const last = grammar.tokenizeLine(line, state).tokens.at(-1);
    const { user, system } = process.cpuUsage(start);
    assert((last?.endIndex ?? 0) >= line.length, "The line was not read to its end.");
    return (user + system) / 1000;
  };
  /** Four times the length may cost about four times the work, not sixteen times; what costs little is not looked at. */
  const read = (opener: string, unit: string, state: StateStack) => {
    const long = work(opener, unit, state, length);
    if (long < 200) return;
    const short = work(opener, unit, state, length / 4);
    assert(long < 10 * short, `${JSON.stringify(opener + unit)}: ${short} ms grew to ${long} ms`);
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
      for (const unit of characters) read("", unit, after(line));
    });
  }
  for (const opener of openers) {
    it(`that begin with "${opener}"`, () => {
      for (const unit of "( A-1,") read(opener, unit, INITIAL);
    });
  }
});

interface Rule {
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly patterns?: readonly Rule[];
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly beginCaptures?: Readonly<Record<string, Rule>>;
  readonly endCaptures?: Readonly<Record<string, Rule>>;
}

function* rulesWithin(rule: Rule): Generator<Rule> {
  yield rule;
  const captures = [rule.captures, rule.beginCaptures, rule.endCaptures].flatMap((group) =>
    Object.values(group ?? {}),
  );
  for (const inner of [...(rule.patterns ?? []), ...captures]) yield* rulesWithin(inner);
}

describe("grammar: its file", () => {
  const source = JSON.parse(readFileSync("syntaxes/cable.tmLanguage.json", "utf8")) as Rule & {
    readonly repository: Readonly<Record<string, Rule>>;
  };
  const rules = [source, ...Object.values(source.repository)].flatMap((rule) => [...rulesWithin(rule)]);

  it("includes what it has, and has what it includes", () => {
    const included = new Set(rules.flatMap((rule) => (rule.include === undefined ? [] : [rule.include])));
    assert.deepEqual(
      [...included].sort(),
      Object.keys(source.repository)
        .map((name) => `#${name}`)
        .sort(),
    );
  });

  const scopes = rules
    .filter((rule) => rule !== source)
    .flatMap((rule) => [rule.name, rule.contentName])
    .flatMap((names) => names?.split(" ") ?? []);

  it("ends every scope with .cable", () => {
    assert(scopes.length > 0);
    assert.deepEqual(
      scopes.filter((scope) => !scope.endsWith(".cable")),
      [],
    );
  });

  it("has every scope explained in docs/grammar.md", () => {
    const page = readFileSync("docs/grammar.md", "utf8");
    const named = new Set(scopes.map((scope) => scope.replace(/\.cable$/, "")));
    assert.deepEqual(
      [...named].filter((scope) => !page.includes(`\`${scope}\``)),
      [],
    );
  });
});
