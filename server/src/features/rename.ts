import type { Position, Range, WorkspaceEdit } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { replace } from "../rules/rule";
import { offsetAt } from "../text/lines";
import { spanText, type Span } from "../text/span";
import { type EditOptions, workspaceEdit } from "./code-actions";
import { namedAt } from "./named";
import { toRange } from "./range";

/** Why something is not renamed, in words for the user. */
export interface Refusal {
  readonly refused: string;
}

/** What would be renamed at a position: the letter of a reference; `null` where nothing has a name to be changed. */
export function prepareRename(
  view: CableView,
  position: Position,
): { range: Range; placeholder: string } | Refusal | null {
  const target = targetAt(view, position);
  if (target === null || "refused" in target) return target;
  return { range: toRange(view.lines, target.at), placeholder: spanText(view.text, target.at) };
}

/** Gives a reference another letter, in the REF lines and wherever the text cites it. */
export function rename(
  view: CableView,
  position: Position,
  newName: string,
  options: EditOptions,
): WorkspaceEdit | Refusal | null {
  const target = targetAt(view, position);
  if (target === null || "refused" in target) return target;
  const { text } = view;
  const letter = newName.trim().toUpperCase();
  if (!/^[A-Z]$/.test(letter)) return { refused: "A reference is named by one letter from A to Z." };
  if (target.letters.has(letter)) return { refused: `There already is a reference ${letter}.` };
  const edits = target.spans
    .map((span) => {
      const printed = spanText(text, span);
      return replace(span, printed === printed.toUpperCase() ? letter : letter.toLowerCase());
    })
    .sort((a, b) => a.start - b.start);
  return workspaceEdit(view, edits, options);
}

interface Target {
  /** The letter that was pointed at. */
  readonly at: Span;
  /** Every place of that letter. */
  readonly spans: readonly Span[];
  /** The letters of the other references. */
  readonly letters: ReadonlySet<string>;
}

function targetAt(view: CableView, position: Position): Target | Refusal | null {
  const offset = offsetAt(view.lines, position);
  const found = namedAt(view, offset);
  if (found === null || found.named.kind === "part") return null;
  const { named, telegram } = found;
  if (named.kind === "paragraph") return { refused: numbersStay };
  const { definitions, uses } = named;
  const spans = [...definitions.map(({ name }) => name), ...uses.map(({ span }) => span)];
  const at = spans.find(({ start, end }) => start <= offset && offset <= end);
  const letter = at && spanText(view.text, at).toUpperCase();
  if (at === undefined || letter === undefined || !/^[A-Z]$/.test(letter)) return null;
  if (definitions.length === 0) return { refused: `The REF lines have no reference ${letter}.` };
  if (definitions.length > 1) return { refused: `Several references have the letter ${letter}.` };
  if (uses.some(({ inRange }) => inRange))
    return {
      refused: `The text cites ${letter} in a range of references, which another letter would change.`,
    };
  const letters = telegram.referenceLetters.flat().map((each) => each.letter);
  return { at, spans, letters: new Set(letters.filter((each) => each !== letter)) };
}

const numbersStay =
  'A paragraph has the number of its place: the quick fix "Renumber" numbers the paragraphs anew, with what the text cites by them.';
