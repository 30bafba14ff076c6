import assert from "node:assert/strict";
import type { Position, Range } from "vscode-languageserver-types";
import { createView, type CableView } from "../../server/src/service";
import { offsetAt, positionAt } from "../../server/src/text/lines";
import type { Span } from "../../server/src/text/span";
import { eachLineEnd, mark, type Marked, stripIndent, stripMarkers } from "./markers";

/** The position of `$0` in a snippet that stands once in the text: `see para $02`. */
export function positionIn(view: CableView, snippet: string): Position {
  const words = snippet.replace("$0", "");
  const at = view.text.indexOf(words);
  assert.notEqual(at, -1, `"${words}" is not in the text`);
  assert.equal(view.text.indexOf(words, at + 1), -1, `"${words}" stands twice in the text`);
  assert.ok(snippet.includes("$0"), `no $0 in "${snippet}"`);
  return positionAt(view.lines, at + snippet.indexOf("$0"));
}

export function toSpan({ lines }: CableView, { start, end }: Range): Span {
  return { start: offsetAt(lines, start), end: offsetAt(lines, end) };
}

export function textIn(view: CableView, range: Range): string {
  const { start, end } = toSpan(view, range);
  return view.text.slice(start, end);
}

/**
 * Checks the places that something gives in a text, with any line end: each is marked on the line below it.
 *
 *     ¶2. (C) See para 1.
 *                      ^ read
 */
export function checkPlaces(
  marked: string,
  find: (view: CableView) => readonly { readonly range: Range; readonly label?: string }[],
): void {
  const expected = stripIndent(marked);
  for (const { name, text } of eachLineEnd(stripMarkers(expected))) {
    const view = createView(text);
    const spans = find(view).map(({ range, label }): Marked => ({
      span: toSpan(view, range),
      ...(label !== undefined && { label }),
    }));
    spans.sort((a, b) => a.span.start - b.span.start);
    assert.equal(mark(text, spans), expected, `with ${name}`);
  }
}

/** What something says of a text, as lines, the same with any line end. */
export function checkSaid(text: string, say: (view: CableView) => readonly string[], expected: string): void {
  for (const { name, text: variant } of eachLineEnd(stripIndent(text))) {
    const said = say(createView(variant)).join("\n").replace(/\r\n?/g, "\n");
    assert.equal(said, stripIndent(expected), `with ${name}`);
  }
}
