import { isLeaf } from "../syntax/build";
import { isLevelAlone } from "../syntax/shapes";
import type { Body, Node } from "../syntax/tree";
import type { Span } from "../text/span";

/** Where a level stands by itself in the text, as it was printed above and below each page until the 1970s. */
export function pageLevels(text: string, body: Body): readonly Span[] {
  const found: Span[] = [];
  const visit = (node: Node): void => {
    if (node.kind === "pageMarker" || node.kind === "pageMarkerLine") {
      if (isLevelAlone(text, node.start, node.end)) found.push({ start: node.start, end: node.end });
    } else if (!isLeaf(node)) node.children.forEach(visit);
  };
  visit(body);
  return found;
}
