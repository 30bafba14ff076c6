import { oneLine } from "../../server/src/features/range";
import { isLeaf, leaves } from "../../server/src/syntax/build";
import type { Node } from "../../server/src/syntax/tree";
import { positionAt, type Lines } from "../../server/src/text/lines";
import { spanText, type Span } from "../../server/src/text/span";
import type { Marked } from "./markers";

/**
 * The shape of nodes: a branch a line, indented by depth, with the words of its own leaves. A portion mark stands among
 * these as one word; gaps are left out.
 *
 *     section
 *       title OBJECTIVES
 *       paragraph ¶1. | (S/NF) | Post should:
 *         point -- | Ask.
 */
export function showShape(text: string, nodes: readonly Node[], depth = 0): readonly string[] {
  return nodes
    .filter((node) => !isWord(node))
    .flatMap((node) => {
      const children = isLeaf(node) ? [] : node.children;
      const own = children.filter((child) => isWord(child) && child.kind !== "gap");
      const line = `${node.kind} ${own.map((child) => words(text, child)).join(" | ")}`;
      return ["  ".repeat(depth) + line.trimEnd(), ...showShape(text, children, depth + 1)];
    });
}

function isWord(node: Node): boolean {
  return isLeaf(node) || node.kind === "portionMark";
}

/** The leaves below a node, without gaps, each to be marked with its kind. */
export function leafMarks(node: Node | null | undefined): readonly Required<Marked>[] {
  return [...(node ? leaves(node) : [])]
    .filter(({ kind }) => kind !== "gap")
    .map((leaf) => ({ span: leaf, label: leaf.kind }));
}

/** What stands at a span, with each line end and each run of blanks as one blank: the same for any kind of line end. */
export function words(text: string, span: Span): string {
  return oneLine(spanText(text, span), Infinity);
}

/** Every node with the places it spans as line:character, one a line: the same for any kind of line end. */
export function shapeOf(lines: Lines, node: Node): string {
  const place = (offset: number): string => {
    const { line, character } = positionAt(lines, offset);
    return `${String(line)}:${String(character)}`;
  };
  const own = `${node.kind} ${place(node.start)}-${place(node.end)}`;
  return isLeaf(node) ? own : [own, ...node.children.map((child) => shapeOf(lines, child))].join("\n");
}

/** Makes a value and everything in it unchangeable: what then tries to change it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
