import { occurrences } from "../text/occurrences";
import type { Span } from "../text/span";

export type StrayKind =
  | "tab"
  /** At a line's end, where a copy had it to go on in the next line. */
  | "backslash"
  /** A character that has no form: NUL, a form feed, a typographic sign read in the wrong encoding. */
  | "control"
  /** A blank without width, a soft hyphen, a byte order mark in the midst of a text. */
  | "invisible"
  | "no-break-blank";

/** A character that no telegraph sent. */
export interface StrayCharacter {
  readonly kind: StrayKind;
  readonly span: Span;
}

/** Sought one by one: a search for one character runs at memory speed, one for a class of them does not. */
const sought: readonly (readonly [characters: string, kind: StrayKind])[] = [
  ["\t", "tab"],
  ["\\", "backslash"],
  ["\u00a0\u202f", "no-break-blank"],
  ["\u0000\u0007\b\v\f\u000e\u000f\u001a\u001b\u007f\u0085\u0091\u0092\u0093\u0094\u0096\u0097", "control"],
  ["\u00ad\u200b\ufeff", "invisible"],
];

/** The stray characters within a span; each kind in order of the text. */
export function strayCharacters(text: string, span: Span): readonly StrayCharacter[] {
  const found: StrayCharacter[] = [];
  for (const [characters, kind] of sought) {
    for (const character of characters) {
      for (const at of occurrences(text, character, span)) {
        if (kind !== "backslash" || endsLine(text, at + 1))
          found.push({ kind, span: { start: at, end: at + 1 } });
      }
    }
  }
  return found;
}

function endsLine(text: string, from: number): boolean {
  const next = /[^ \t]|$/.exec(text.slice(from, from + 8))?.[0];
  return next === "" || next === "\n" || next === "\r";
}
