import { isLeaf } from "./build";
import type { CableFile, Node } from "./tree";

/**
 * The nodes that hold an offset, from the file down to a leaf. Between two leaves it is the one that begins there;
 * where that is a gap, the one that ends there.
 */
export function pathAt(file: CableFile, offset: number): readonly Node[] {
  const path = descend(file, offset);
  if (path.at(-1)?.kind !== "gap" || offset === 0) return path;
  const before = descend(file, offset - 1);
  const last = before.at(-1);
  return last?.kind !== "gap" && last?.end === offset ? before : path;
}

function descend(file: CableFile, offset: number): readonly Node[] {
  const path: Node[] = [file];
  let node: Node = file;
  while (!isLeaf(node)) {
    const children: readonly Node[] = node.children;
    let low = 0;
    let high = children.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((children[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const child: Node | undefined = children[low];
    if (child === undefined) break;
    path.push(child);
    node = child;
  }
  return path;
}
