import type { Location, Position } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { offsetAt } from "../text/lines";
import { itemAt, namedAt } from "./named";
import { toRange } from "./range";

/** Every place of the telegram that means the reference, paragraph or part at a position. */
export function references(
  view: CableView,
  position: Position,
  { uri, includeDeclaration }: { readonly uri: string; readonly includeDeclaration: boolean },
): Location[] {
  const offset = offsetAt(view.lines, position);
  const at = namedAt(view, offset) ?? itemAt(view, offset);
  if (at === null) return [];
  const { definitions, uses } = at.named;
  const names = includeDeclaration ? definitions.map(({ name }) => name) : [];
  const spans = [...names, ...uses.map(({ span }) => span)];
  return spans.map((span) => ({ uri, range: toRange(view.lines, span) }));
}
