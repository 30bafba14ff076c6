import type { Edit, Finding, Fix } from "./rule";

/** The finding's safe fix, if it has one. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes?.find((fix) => fix.safety === "safe");
}

/**
 * The edits of many fixes as one list, in order of the text. Of two fixes that touch the same place only the first
 * is taken: the other is found again, if it still applies, when the changed text is checked.
 */
export function combine(fixes: readonly Fix[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { edits } of fixes) {
    if (!edits.every((edit) => isFree(taken, edit))) continue;
    for (const edit of edits)
      taken.splice(
        firstFrom(taken, (other) => compare(other, edit) > 0),
        0,
        edit,
      );
  }
  return taken;
}

/** Whether an edit overlaps none of those in a list that is in order. */
function isFree(taken: readonly Edit[], { start, end }: Edit): boolean {
  const next = taken[firstFrom(taken, (other) => other.end > start)];
  return next === undefined || next.start >= end;
}

function compare(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}

/** The first place in a list from which on a condition holds. */
function firstFrom(edits: readonly Edit[], holds: (edit: Edit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit !== undefined && holds(edit)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text with edits applied; outside them it stays as it is. The edits are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
