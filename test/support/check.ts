import assert from "node:assert/strict";
import type { DocumentSymbol, Hover, MarkupContent } from "vscode-languageserver-types";
import { applyEdits, combine, safeFix } from "../../server/src/rules/fixes";
import type { CheckOptions, RatedFinding } from "../../server/src/rules/engine";
import type { TelegramFacts } from "../../server/src/facts/telegram-facts";
import { check, createView, documentSymbols, hover } from "../../server/src/service";
import { positionAt } from "../../server/src/text/lines";
import { eachLineEnd, mark, type Marked, stripIndent, stripMarkers } from "./markers";

/**
 * Checks every finding in a text, with any line end:
 *
 *     ¶1. (SE) The talks go on.
 *          ^^ warning portion/unknown-mark "SE" is no known portion mark.
 *
 * `rule`: only the findings of this rule, and without the words behind the markers.
 */
export function checkFindings(marked: string, rule?: string): void {
  for (const { name, text } of eachLineEnd(stripMarkers(marked))) {
    const found = check(createView(text), switchedOn(rule)).filter(
      (finding) => rule === undefined || finding.rule.id === rule,
    );
    const shown = mark(
      text,
      found.map((finding) => ({
        span: finding.span,
        ...(rule === undefined ? { label: label(finding) } : {}),
      })),
    );
    assert.equal(oneMarkerLine(shown, rule), marked, `with ${name}`);
  }
}

/** Options by which a rule reports even where the profile has it off. */
export function switchedOn(rule: string | undefined): CheckOptions {
  return rule === undefined ? {} : { severities: { [rule]: "hint" } };
}

/**
 * Checks what is read from a text, with any line end: each span is marked on the line below it, with what is read
 * there.
 *
 *     ¶1. (S/NF) The talks go on.
 *         ^^^^^^ S NF
 */
export function checkMarks(marked: string, read: (telegram: TelegramFacts) => readonly Marked[]): void {
  const expected = stripIndent(marked);
  for (const { name, text } of eachLineEnd(stripMarkers(expected))) {
    const { telegrams } = createView(text);
    assert.equal(mark(text, telegrams.flatMap(read)), expected, `with ${name}`);
  }
}

/** Checks what is read from a text, line by line, with any line end. */
export function checkLines(
  text: string,
  read: (telegram: TelegramFacts) => readonly string[],
  expected: string,
): void {
  for (const { name, text: variant } of eachLineEnd(stripIndent(text))) {
    const { telegrams } = createView(variant);
    assert.equal(telegrams.flatMap(read).join("\n"), stripIndent(expected), `with ${name}`);
  }
}

function label({ severity, rule, message }: RatedFinding): string {
  return `${severity} ${rule.id} ${message}`;
}

/** Markers without words for the same line are put together into one line. */
function oneMarkerLine(shown: string, rule: string | undefined): string {
  if (rule === undefined) return shown;
  const lines: string[] = [];
  for (const line of shown.split("\n")) {
    const last = lines.at(-1);
    if (last !== undefined && /^ *\^[ ^]*$/.test(last) && /^ *\^+$/.test(line)) {
      const longest = Math.max(last.length, line.length);
      const both = Array.from({ length: longest }, (_, at) =>
        last[at] === "^" || line[at] === "^" ? "^" : " ",
      );
      lines[lines.length - 1] = both.join("");
    } else lines.push(line);
  }
  return lines.join("\n");
}

/** The text after every safe fix, repeated until nothing changes. */
export function fixAllSafe(text: string): string {
  let fixed = text;
  for (let round = 0; round < 10; round++) {
    const fixes = check(createView(fixed)).flatMap((finding) => safeFix(finding) ?? []);
    if (fixes.length === 0) return fixed;
    fixed = applyEdits(fixed, combine(fixes));
  }
  assert.fail("the safe fixes do not come to an end");
}

/** Checks the outline, one symbol a line, indented by depth: `name | detail`. */
export function checkOutline(text: string, expected: string): void {
  for (const { name, text: variant } of eachLineEnd(text)) {
    const symbols = documentSymbols(createView(variant));
    assertNested(symbols);
    assert.equal(showOutline(symbols), expected, `with ${name}`);
  }
}

export function showOutline(symbols: readonly DocumentSymbol[], depth = 0): string {
  return symbols
    .flatMap(({ name, detail, children }) => [
      "  ".repeat(depth) + name + (detail ? ` | ${detail}` : ""),
      ...(children && children.length > 0 ? [showOutline(children, depth + 1)] : []),
    ])
    .join("\n");
}

/** Ranges nest, siblings do not overlap, and each selection lies within its range: VS Code drops an outline otherwise. */
export function assertNested(symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): void {
  for (const [index, symbol] of symbols.entries()) {
    assert.notEqual(symbol.name, "");
    assert.ok(
      before(symbol.range.start, symbol.selectionRange.start),
      `${symbol.name}: selection begins within`,
    );
    assert.ok(before(symbol.selectionRange.end, symbol.range.end), `${symbol.name}: selection ends within`);
    if (parent !== undefined) {
      assert.ok(
        before(parent.range.start, symbol.range.start),
        `${symbol.name} begins within ${parent.name}`,
      );
      assert.ok(before(symbol.range.end, parent.range.end), `${symbol.name} ends within ${parent.name}`);
    }
    const next = symbols[index + 1];
    if (next !== undefined)
      assert.ok(before(symbol.range.end, next.range.start), `${symbol.name} ends before ${next.name}`);
    assertNested(symbol.children ?? [], symbol);
  }
}

function before(a: { line: number; character: number }, b: { line: number; character: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** Checks the hover at `$0`, with the text it is about in front: `PK → **PK** · …`; "" for none. */
export function checkHover(text: string, expected: string): void {
  for (const { name, text: variant } of eachLineEnd(text)) {
    assert.equal(showHover(variant), expected, `with ${name}`);
  }
}

export function showHover(textWithCursor: string): string {
  const at = textWithCursor.indexOf("$0");
  assert.notEqual(at, -1, "no $0 in the text");
  const text = textWithCursor.replace("$0", "");
  const view = createView(text);
  const found: Hover | null = hover(view, positionAt(view.lines, at));
  if (found === null) return "";
  const { range } = found;
  assert.ok(range);
  const line = view.lines.starts[range.start.line] ?? 0;
  const about = text.slice(
    line + range.start.character,
    (view.lines.starts[range.end.line] ?? 0) + range.end.character,
  );
  // What goes on over a line end is shown on one line.
  return `${about.replace(/\r\n?|\n/g, " ")} → ${(found.contents as MarkupContent).value}`;
}
