import type { Leaf } from "./tree";

/** Whether words open a part by saying so: `BEGIN TEXT`, `[Begin note`, `QUOTE:`. */
export function beginsWithBegin(text: string, part: Leaf): boolean {
  return /^(?:[[(]?begin|(?:quote|qte)[.:]?$)/i.test(
    text.slice(part.start, Math.min(part.end, part.start + 8)),
  );
}

/** The words of a heading, opener or closer that say which part it names: lower case, without Begin, End, of. */
export function partKey(text: string, part: Leaf): string {
  return keyOf(text.slice(part.start, part.end));
}

export function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(?:begin|beginning|end|ending) (?:of )?/, "")
    .replace(/^(?:unquote|(?:un)?qte)$/, "quote");
}

/** The name of a part as it is printed behind Begin or End: `non-paper`. */
export function nameBehind(words: string): string {
  return words.replace(/^[[(]?(?:begin(?:ning)?|end(?:ing)?)\s+(?:of\s+)?/i, "");
}

/** Whether two keys name the same part: one may say more ("summary", "summary and comment"). */
export function sameKey(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || singular(a) === singular(b);
}

function singular(key: string): string {
  return key.replace(/s$/, "");
}
