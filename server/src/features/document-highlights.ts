import { type DocumentHighlight, DocumentHighlightKind, type Position } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { offsetAt } from "../text/lines";
import { contains, type Span } from "../text/span";
import { namedAt } from "./named";
import { toRange } from "./range";

/**
 * The places that name the same thing as the one at a position: a reference, a paragraph, the words that open and close a
 * part; of a TAGS code or portion mark all like it in the file.
 */
export function documentHighlights(view: CableView, position: Position): DocumentHighlight[] {
  const offset = offsetAt(view.lines, position);
  const at = namedAt(view, offset);
  const found: (readonly [span: Span, kind: DocumentHighlightKind])[] =
    at === null
      ? alike(view, offset).map((span) => [span, DocumentHighlightKind.Text])
      : [
          ...at.named.definitions.map(({ name }) => [name, DocumentHighlightKind.Write] as const),
          ...at.named.uses.map(({ span }) => [span, DocumentHighlightKind.Read] as const),
        ];
  return found.map(([span, kind]) => ({ range: toRange(view.lines, span), kind }));
}

/** The TAGS codes or portion marks that say the same as the one at an offset. */
function alike({ telegrams }: CableView, offset: number): Span[] {
  const at = { start: offset, end: offset };
  const tags = telegrams.flatMap((telegram) => telegram.tags);
  const tag = tags.find(({ span }) => contains(span, at));
  if (tag !== undefined) return tags.filter(({ code }) => code === tag.code).map(({ span }) => span);
  const portions = telegrams.flatMap((telegram) => telegram.portions);
  const portion = portions.find(({ span }) => contains(span, at));
  if (portion === undefined) return [];
  const said = (caveats: readonly string[]): string => caveats.join("/");
  return portions
    .filter(
      ({ levelWord, caveats }) => levelWord === portion.levelWord && said(caveats) === said(portion.caveats),
    )
    .map(({ span }) => span);
}
