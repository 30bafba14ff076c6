import assert from "node:assert/strict";
import type { CompletionItem, CompletionList } from "vscode-languageserver-types";
import { completions, createView, type CompletionOptions } from "../../server/src/service";
import { offsetAt, positionAt, splitLines } from "../../server/src/text/lines";
import { eachLineEnd, stripIndent } from "./markers";

/** A client that can do all there is. */
export const modern: CompletionOptions = {
  snippets: true,
  insertReplace: true,
  labelDetails: true,
  resolves: true,
};

/** What is offered at `$0`. */
export function offered(textWithCursor: string, options = modern): CompletionList {
  const at = textWithCursor.indexOf("$0");
  assert.notEqual(at, -1, "no $0 in the text");
  const view = createView(textWithCursor.replace("$0", ""));
  return completions(view, positionAt(view.lines, at), options);
}

export function labels(textWithCursor: string): readonly string[] {
  return offered(textWithCursor).items.map(({ label }) => label);
}

/**
 * Checks what is offered at `$0`, with any line end: below the line with it stand the first suggestions, one a line, each
 * with what it means; `…` where more follow, and nothing where nothing is offered. Where lines follow that one, a line `--`
 * stands before the suggestions.
 */
export function offers(what: string, within: (lines: string) => string, examples: readonly string[]): void {
  describe(`completion of ${what}`, () => {
    for (const each of examples.map(stripIndent)) {
      const rows = each.split("\n");
      const at = rows.findIndex((row) => row.includes("$0"));
      const break_ = rows.indexOf("--");
      const end = break_ === -1 ? at + 1 : break_;
      const expected = rows.slice(break_ === -1 ? end : end + 1);
      it(`${rows[at] ?? ""}: ${expected[0] ?? "nothing"}`, () => {
        for (const { name, text } of eachLineEnd(within(rows.slice(0, end).join("\n")))) {
          assert.equal(shown(offered(text).items, expected), expected.join("\n"), `with ${name}`);
        }
      });
    }
  });
}

/** The items as the example lists them: all, or the first where it breaks off. */
function shown(items: readonly CompletionItem[], expected: readonly string[]): string {
  const lines = items.map(({ label, labelDetails }) =>
    `${label} | ${labelDetails?.description ?? ""}`.trimEnd(),
  );
  const cut = expected.at(-1) === "…" && items.length >= expected.length;
  return (cut ? [...lines.slice(0, expected.length - 1), "…"] : lines).join("\n");
}

/** The text once an item is chosen at `$0`; `mode`: which of the two ranges is taken. */
export function chosen(textWithCursor: string, label: string, mode: "insert" | "replace" = "insert"): string {
  const item = offered(textWithCursor).items.find((each) => each.label === label);
  assert.ok(item?.textEdit && "insert" in item.textEdit, `${label} is not offered`);
  const text = textWithCursor.replace("$0", "");
  const lines = splitLines(text);
  const { start, end } = item.textEdit[mode];
  return text.slice(0, offsetAt(lines, start)) + item.textEdit.newText + text.slice(offsetAt(lines, end));
}
