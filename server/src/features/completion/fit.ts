import { isDigit, isCapital } from "../../text/characters";

/** How well something fits what was typed: the lower the better; `null`: not at all. */
export type Fit = 0 | 1 | 2 | 3 | null;

/**
 * Fits typed words to a code and to the words of its name, all in capitals: the whole code, its beginning, the beginning of
 * the name, beginnings of words in the name. Nothing typed fits all alike.
 */
export function fit(typed: string, code: string, name: string): Fit {
  if (typed === code) return 0;
  if (code.startsWith(typed)) return 1;
  if (name.startsWith(typed)) return 2;
  return beginsWords(typed, name) ? 3 : null;
}

/** Whether each typed word begins a word of the name, in the same order: `HUM RI` for `HUMAN RIGHTS`. */
function beginsWords(typed: string, name: string): boolean {
  let at = 0;
  for (const word of typed.split(" ")) {
    at = name.indexOf(word, at);
    while (at > 0 && isWord(name.charCodeAt(at - 1))) at = name.indexOf(word, at + 1);
    if (at === -1) return false;
    at += word.length;
  }
  return true;
}

function isWord(code: number): boolean {
  return isCapital(code) || isDigit(code);
}

/** Those that fit, best first, and in their own order where they fit alike; `rank`: what counts before the fit. */
export function fitting<T>(
  all: Iterable<T>,
  fitOf: (one: T) => Fit,
  rank: (one: T) => number = () => 0,
): readonly T[] {
  const alike: T[][] = [];
  for (const one of all) {
    const fits = fitOf(one);
    if (fits !== null) (alike[rank(one) * 4 + fits] ??= []).push(one);
  }
  // Holes, where nothing has that order, are passed over.
  return alike.flat();
}

/** Words as they are compared: in capitals, with single blanks. */
export function typedKey(words: string): string {
  return words.trim().replace(/\s+/g, " ").toUpperCase();
}
