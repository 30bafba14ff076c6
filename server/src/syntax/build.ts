import type { Leaf, LeafKind, Node } from "./tree";

export function leaf<K extends LeafKind>(kind: K, start: number, end: number): Leaf<K> {
  return { kind, start, end };
}

export function isLeaf(node: Node): node is Leaf {
  return !("children" in node);
}

/** Children that tile `start`–`end`: the given nodes, in order and without overlap, with gaps where nothing stands. */
export function tile(start: number, end: number, nodes: readonly (Node | null)[]): readonly Node[] {
  const children: Node[] = [];
  let at = start;
  for (const node of nodes) {
    if (node === null || node.start === node.end) continue;
    if (node.start > at) children.push(leaf("gap", at, node.start));
    children.push(node);
    at = node.end;
  }
  if (at < end || children.length === 0) children.push(leaf("gap", at, end));
  return children;
}

/** The leaves below a node, in order of the text. */
export function* leaves(node: Node): Iterable<Leaf> {
  if (isLeaf(node)) yield node;
  else for (const child of node.children) yield* leaves(child);
}

/** Nodes in order of the text, without those that begin inside another. */
export function inOrder<N extends Node>(nodes: readonly N[]): N[] {
  let end = 0;
  return [...nodes]
    .sort((a, b) => a.start - b.start)
    .filter((node) => {
      if (node.start < end) return false;
      end = node.end;
      return true;
    });
}
