import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { toRegExpDetails } from "oniguruma-to-es";
import { analyse } from "scslre";

interface Rule {
  readonly include?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
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

const source = JSON.parse(readFileSync("syntaxes/cable.tmLanguage.json", "utf8")) as Rule & {
  readonly repository: Readonly<Record<string, Rule>>;
};
const rules = [source, ...Object.values(source.repository)].flatMap((rule) => [...rulesWithin(rule)]);

describe("grammar: its file", () => {
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

/**
 * Whether some long line makes a pattern's work grow faster than the line, as far as analysis finds it: by going back
 * over a repetition, or by trying again from each character of one.
 */
function growsFasterThanLine(pattern: string): boolean {
  // In Oniguruma as VS Code builds it, \b goes by ASCII here, and what is captured by number counts beside names.
  const { pattern: translated, flags } = toRegExpDetails(pattern, {
    target: "ES2024",
    rules: { asciiWordBoundaries: true, captureGroup: true },
  });
  // The analysis repeats one character only. A pattern that may begin anywhere in a line and looks on over any text
  // does so again from wherever words that it begins with are repeated.
  const looksOnFromAnywhere = !/^(?:\^|\\A)/.test(pattern) && /\[\^[^\]]*\](?:[*+]|\{\d+,\})/.test(pattern);
  return looksOnFromAnywhere || analyse({ source: translated, flags }).reports.length > 0;
}

describe("grammar: the work of its patterns", () => {
  for (const pattern of [
    "(?:a+)+$",
    "^[ ]*A?[ ]*$",
    "(?i:[a-z]*)x",
    "[ \\t]+$",
    "^(?=[^\\n]*[A-Z]{3,}$)A",
    "TAGS(?=[ ][^a-z\\n]*$)",
  ]) {
    it(`analysis finds fault with ${pattern}`, () => {
      assert(growsFasterThanLine(pattern));
    });
  }

  it("grows with the line and no faster", () => {
    const patterns = rules.flatMap(({ match, begin, end, while: goesOn }) =>
      [match, begin, end, goesOn].filter((pattern) => pattern !== undefined),
    );
    assert(patterns.length > 0);
    assert.deepEqual(patterns.filter(growsFasterThanLine), []);
  });
});
