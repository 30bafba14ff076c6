import { isLeaf } from "../syntax/build";
import type { Node, Paragraph, Point } from "../syntax/tree";
import { unwrapText } from "./unwrap";

/**
 * The words of a paragraph as one line, and those of each of its points as one more, bullet included. Number, portion
 * mark and page markers are left out. `from` and `to`: only what stands between these offsets.
 */
export function paragraphText(
  text: string,
  node: Paragraph | Point,
  from = node.start,
  to = node.end,
): string {
  let own = "";
  const points: string[] = [];
  for (const child of node.children) {
    if (child.end <= from || child.start >= to) continue;
    if (child.kind === "point") points.push(paragraphText(text, child, from, to));
    else if (!isLeftOut(child)) own += text.slice(Math.max(child.start, from), Math.min(child.end, to));
    else own += " ";
  }
  return [unwrapText(own), ...points].filter((words) => words !== "").join("\n");
}

function isLeftOut(node: Node): boolean {
  return node.kind === "portionMark" || !isLeaf(node) || node.kind === "number" || node.kind === "pageMarker";
}
