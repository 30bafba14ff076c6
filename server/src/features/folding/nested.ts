import type { FoldingRangeKind } from "vscode-languageserver-types";

/** Lines that can be folded: all but the first are hidden. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind?: FoldingRangeKind | undefined;
  /** What is shown in place of the lines. */
  readonly words?: string | undefined;
  /** Whether it gives way to what it overlaps: Begin and End need not keep to paragraphs and sections. */
  readonly weak?: boolean;
}

/**
 * The folds that an editor can show: on two lines or more, one at each first line (the longest), one within the other or
 * apart. Where there are more than `limit`, the innermost are left out.
 */
export function nested(folds: readonly Fold[], limit = Infinity): readonly Fold[] {
  const inOrder = folds
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || Number(isWeak(a)) - Number(isWeak(b)) || b.end - a.end);
  const kept = new Map<Fold, number>();
  const stack: Fold[] = [];
  let last = -1;
  for (const fold of inOrder) {
    while ((stack.at(-1)?.end ?? Infinity) < fold.start) stack.pop();
    if (fold.start === last) continue;
    // What it overlaps gives way where it is weak; else the fold itself does.
    for (let top = stack.at(-1); top && isWeak(top) && overlaps(top, fold); top = stack.at(-1)) {
      stack.pop();
      kept.delete(top);
    }
    if (overlaps(stack.at(-1), fold)) continue;
    stack.push(fold);
    kept.set(fold, stack.length);
    last = fold.start;
  }
  return atMost(kept, limit);
}

function isWeak({ weak = false }: Fold): boolean {
  return weak;
}

/** Whether the fold ends behind one that began before it. */
function overlaps(outer: Fold | undefined, fold: Fold): boolean {
  return outer !== undefined && outer.end < fold.end;
}

/** Those at the least depths, in order; of one depth the first. */
function atMost(depths: ReadonlyMap<Fold, number>, limit: number): readonly Fold[] {
  const folds = [...depths.keys()];
  if (folds.length <= limit) return folds;
  const chosen = [...folds].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0)).slice(0, limit);
  return chosen.sort((a, b) => a.start - b.start);
}
