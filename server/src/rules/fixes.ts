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
    if (edits.every((edit) => taken.every((other) => edit.end <= other.start || edit.start >= other.end))) {
      taken.push(...edits);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
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
