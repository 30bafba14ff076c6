import type { Location, LocationLink, Position } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { offsetAt } from "../text/lines";
import { itemAt, namedAt } from "./named";
import { toRange } from "./range";

/**
 * Where what is named at a position stands: of `para 4` the paragraph, of `ref A` and `reftel` the item in the REF lines,
 * of End words what they close. `linkSupport`: whether the client can show the extent of both ends.
 */
export function definition(
  view: CableView,
  position: Position,
  { uri, linkSupport }: { readonly uri: string; readonly linkSupport: boolean },
): LocationLink[] | Location[] {
  const offset = offsetAt(view.lines, position);
  const at = namedAt(view, offset) ?? itemAt(view, offset);
  if (at === null) return [];
  const { definitions } = at.named;
  if (!linkSupport) return definitions.map(({ name }) => ({ uri, range: toRange(view.lines, name) }));
  return definitions.map(({ name, whole }) => ({
    originSelectionRange: toRange(view.lines, at.origin),
    targetUri: uri,
    targetRange: toRange(view.lines, whole),
    targetSelectionRange: toRange(view.lines, name),
  }));
}
