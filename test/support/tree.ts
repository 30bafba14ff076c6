import assert from "node:assert/strict";
import { isLeaf } from "../../server/src/syntax/build";
import { parse } from "../../server/src/syntax/parse";
import type { Node } from "../../server/src/syntax/tree";
import { positionAt, type Lines } from "../../server/src/text/lines";
import { spanText } from "../../server/src/text/span";

/**
 * Checks the tree of a text: a node a line, indented by depth, a leaf with its text in quotation marks. File and
 * telegram, which are always there, are left out, and so are gaps that hold blanks only.
 */
export function checkTree(text: string, expected: string): void {
  const nodes = parse(text).telegrams.flatMap((telegram) => telegram.children);
  assert.equal(showTree(text, nodes), stripIndent(expected));
}

function showTree(text: string, nodes: readonly Node[], depth = 0): string {
  return nodes
    .filter((node) => node.kind !== "gap" || spanText(text, node).trim() !== "")
    .map((node) => {
      const line = "  ".repeat(depth) + node.kind;
      return isLeaf(node)
        ? `${line} ${JSON.stringify(spanText(text, node))}`
        : `${line}\n${showTree(text, node.children, depth + 1)}`;
    })
    .join("\n");
}

/** The text without the blank lines at its ends and the indentation that all its lines share. */
export function stripIndent(text: string): string {
  const lines = text.replace(/^\n|\n *$/g, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join("\n");
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
