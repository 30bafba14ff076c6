import type { Position, SelectionRange } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { pathAt } from "../syntax/path";
import { trimmed } from "../text/characters";
import { lineAt, lineContent, offsetAt } from "../text/lines";
import { contains, type Span } from "../text/span";
import { toRange } from "./range";

/** What a selection grows to at each position: word, line, point, paragraph, section, telegram, file. */
export function selectionRanges(view: CableView, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const [outermost = { start: 0, end: 0 }, ...inner] = spansAround(view, offsetAt(view.lines, position));
    return inner.reduce<SelectionRange>((parent, span) => ({ range: toRange(view.lines, span), parent }), {
      range: toRange(view.lines, outermost),
    });
  });
}

/** The stretches around an offset, the file first, each within the one before and shorter. */
function spansAround({ text, lines, file }: CableView, offset: number): readonly Span[] {
  const line = lineContent(lines, lineAt(lines, offset));
  // Words that go on over the line's ends are no step on the way.
  const nodes = pathAt(file, offset)
    .map((node) => trimmed(text, node))
    .filter((node) => contains(node, line) || contains(line, node));
  const spans = [...nodes, line].sort((a, b) => length(b) - length(a));
  const at = { start: offset, end: offset };
  const around: Span[] = [{ start: 0, end: text.length }];
  for (const span of [...spans, wordAt(text, offset)]) {
    const outer = around.at(-1);
    if (outer && contains(outer, span) && contains(span, at) && length(span) < length(outer))
      around.push(span);
  }
  return around;
}

/** The letters and digits around an offset; none where it stands among other characters. */
function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (isInWord(text, start - 1)) start--;
  let end = offset;
  while (isInWord(text, end)) end++;
  return { start, end };
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

function length({ start, end }: Span): number {
  return end - start;
}
