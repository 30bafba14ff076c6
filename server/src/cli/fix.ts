import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import {
  applyEdits,
  ChangedLines,
  combine,
  createView,
  decode,
  encode,
  safeFix,
  type CableView,
  type Encoding,
  type Finding,
  type LineChange,
} from "../service";
import { causeOf } from "./failure";
import type { Messages } from "./messages";
import { nameBeside } from "./output";

/** A fix may uncover another; no text needs more rounds than this. */
const mostRounds = 10;

/** A text after every safe fix of the findings in it. */
export interface Fixed {
  readonly view: CableView;
  /** How many fixes were applied, and what they changed line by line. */
  readonly count: number;
  readonly changes: readonly LineChange[];
}

export function applySafeFixes(view: CableView, findingsIn: (view: CableView) => readonly Finding[]): Fixed {
  const changed = new ChangedLines(view.lines);
  let fixed = view;
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = findingsIn(fixed).flatMap((finding) => safeFix(finding) ?? []);
    if (fixes.length === 0) break;
    const edits = combine(fixes);
    const taken = new Set(edits);
    count += fixes.filter((fix) => fix.edits.every((edit) => taken.has(edit))).length;
    fixed = createView(applyEdits(fixed.text, edits));
    changed.add(edits, fixed.text);
  }
  return { view: fixed, count, changes: changed.list() };
}

/**
 * Writes a text in place of a file's own, in the file's encoding, beside it first and then by a new name, so that a
 * crash loses nothing. The file's mode stays, and a link stays a link. A file that no longer holds `read` is left alone.
 * Returns whether it was written; if not, the user is told why.
 */
export function writeFixed(
  file: string,
  read: Uint8Array,
  text: string,
  encoding: Encoding,
  messages: Pick<Messages, "complain">,
): boolean {
  const bytes = encode(text, encoding);
  if (bytes === null) {
    messages.complain(`Cannot fix ${JSON.stringify(file)}: a fix needs a letter that ${encoding} has not.`);
    return false;
  }
  // Bytes that no text of this encoding gives would be lost outside the fixes too.
  if (!same(encode(decode(read).text, encoding), read)) {
    messages.complain(`Cannot fix ${JSON.stringify(file)}: it holds bytes that are no ${encoding}.`);
    return false;
  }
  const target = realpathSync(file);
  const beside = nameBeside(target);
  try {
    if (!readFileSync(target).equals(read)) {
      messages.complain(`Cannot fix ${JSON.stringify(file)}: it was changed in the meantime. Run again.`);
      return false;
    }
    const { mode } = statSync(target);
    writeFileSync(beside, bytes, { mode });
    renameSync(beside, target);
    return true;
  } catch (error) {
    rmSync(beside, { force: true });
    messages.complain(`Cannot fix ${JSON.stringify(file)}: ${causeOf(error)}.`);
    return false;
  }
}

function same(bytes: Uint8Array | null, others: Uint8Array): boolean {
  return bytes !== null && Buffer.from(bytes).equals(others);
}
