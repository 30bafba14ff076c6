import { distance } from "fastest-levenshtein";

/** Whether one slip of the keyboard turns `a` into `b`: a letter more, less or other, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  return distance(a, b) === 1 || isSwap(a, b);
}

/** Whether `a` with two neighbouring characters swapped is `b`. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Whether `letters` is a word of which a letter is lost, doubled, changed or swapped: one of a short word, two of a long one. */
export function isDamaged(letters: string, word: string): boolean {
  const most = word.length > 8 ? 2 : 1;
  if (Math.abs(letters.length - word.length) > most) return false;
  return distance(letters, word) <= most || isSwap(letters, word);
}
