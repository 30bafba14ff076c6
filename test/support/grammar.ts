import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { loadWASM, OnigScanner, OnigString } from "vscode-oniguruma";
import {
  INITIAL,
  parseRawGrammar,
  Registry,
  type IGrammar,
  type OnigScanner as Scanner,
} from "vscode-textmate";

const path = "syntaxes/cable.tmLanguage.json";

/** One stretch of a line and its scopes, outermost first, without the grammar's own `text.cable`; `[start, end)` in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The grammar in the engine that VS Code itself uses; `onSearch` is called for each search of a line for the next match. */
export async function loadGrammar(onSearch?: () => void): Promise<IGrammar> {
  await loadWASM(Uint8Array.from(readFileSync("node_modules/vscode-oniguruma/release/onig.wasm")));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => {
        const scanner: Scanner = new OnigScanner(patterns);
        return {
          findNextMatchSync: (text, position, options) => {
            onSearch?.();
            return scanner.findNextMatchSync(text, position, options);
          },
        };
      },
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(path, "utf8"), path)),
  });
  const grammar = await registry.loadGrammar("text.cable");
  assert(grammar, `${path} does not define text.cable`);
  return grammar;
}

export function tokenize(grammar: IGrammar, text: string): Line[] {
  let state = INITIAL;
  return text.split(/\r\n|[\n\r]/).map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return {
      text: line,
      tokens: tokens
        .map((token) => ({
          start: token.startIndex,
          end: Math.min(token.endIndex, line.length),
          scopes: token.scopes.slice(1),
        }))
        .filter((token) => token.start < token.end),
    };
  });
}

const markerLine = /^ *\^+ .+$/;

/**
 * Tokenises a text that carries its expectations, and compares.
 *
 *     ¶1. (U) Post met the Minister.
 *     ^^^ entity.name.type.paragraph-number
 *         ^^^ classification.unclassified
 *             ^^^^^^^^^^^^^^^^^^^^^^ plain
 *
 * A line of carets marks the whole of what has that scope in the line above, no more and no less; the scope's
 * `.cable` is left out. `plain` marks text that has no scope at all, and may mark a part of it.
 */
export function checkScopes(grammar: IGrammar, marked: string): void {
  const expected: { row: number; marker: string }[] = [];
  const text: string[] = [];
  for (const line of marked.replace(/^\n/, "").split("\n")) {
    if (markerLine.test(line)) expected.push({ row: text.length - 1, marker: line });
    else text.push(line);
  }
  assert(expected.length > 0, "The text marks nothing.");
  const lines = tokenize(grammar, text.join("\n"));
  for (const { row, marker } of expected) {
    const line = lines[row]!;
    const [carets, scope] = marker.trim().split(" ") as [string, string];
    const start = marker.indexOf("^");
    const wanted = { start, end: start + carets.length };
    const found = scope === "plain" ? plainAround(line, wanted) : stretchesOf(line, scope);
    assert(
      found.some((stretch) => stretch.start === wanted.start && stretch.end === wanted.end),
      [`Not so:`, line.text, marker, `Found:`, ...describeLine(line)].join("\n"),
    );
  }
}

type Stretch = Pick<Token, "start" | "end">;

/** Where the line has the scope: neighbouring tokens that share it are one stretch. */
function stretchesOf(line: Line, scope: string): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const token of line.tokens) {
    if (!token.scopes.some((name) => `${name}.`.startsWith(`${scope}.`))) continue;
    const last = stretches.at(-1);
    if (last?.end === token.start) last.end = token.end;
    else stretches.push({ start: token.start, end: token.end });
  }
  return stretches;
}

function plainAround(line: Line, { start, end }: Stretch): Stretch[] {
  const touched = line.tokens.filter((token) => token.start < end && start < token.end);
  return touched.length > 0 && touched.every((token) => token.scopes.length === 0) ? [{ start, end }] : [];
}

/** One line of carets for each token that has a scope. */
export function describeLine(line: Line): string[] {
  return line.tokens
    .filter((token) => token.scopes.length > 0)
    .map(
      (token) => `${" ".repeat(token.start)}${"^".repeat(token.end - token.start)} ${token.scopes.join(" ")}`,
    );
}
