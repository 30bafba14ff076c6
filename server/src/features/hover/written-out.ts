import type { TelegramFacts } from "../../facts/telegram-facts";
import { occurrences } from "../../text/occurrences";

/** Where each abbreviation of a telegram stands in brackets. A text is looked through once, at its first abbreviation. */
const known = new WeakMap<TelegramFacts, ReadonlyMap<string, readonly number[]>>();

const bracketed = /\(([A-Z][A-Z0-9&]{1,9})s?\)/y;
const word = /[\p{L}\d]+(?:['’.]\p{L}+)*/gu;
const joining = /^(?:of|the|and|for|in|on|to|de|la|las|los|del|y|do|da|dos|das|des|du|et|an|[ae])$/i;
/** How far before a bracket its words are looked for, and in how many places. */
const reach = 140;
const mostPlaces = 5;

/** The words that a telegram itself gives for an abbreviation: "Strelsau Police" for `the Strelsau Police (SP)`. */
export function writtenOut(telegram: TelegramFacts, abbreviation: string): string | null {
  let places = known.get(telegram);
  if (places === undefined) {
    places = placesOf(telegram);
    known.set(telegram, places);
  }
  for (const at of places.get(abbreviation) ?? []) {
    const words = wordsFor(abbreviation, telegram.text.slice(Math.max(0, at - reach), at));
    if (words !== null) return words;
  }
  return null;
}

function placesOf({ text, telegram: { body } }: TelegramFacts): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const at of body === null ? [] : occurrences(text, "(", body)) {
    bracketed.lastIndex = at;
    const letters = bracketed.exec(text)?.[1];
    if (letters === undefined) continue;
    const places = found.get(letters) ?? [];
    if (places.length === 0) found.set(letters, places);
    if (places.length < mostPlaces) places.push(at);
  }
  return found;
}

/** The last words of a stretch whose first letters are the abbreviation; words that only join may be left out. */
function wordsFor(letters: string, before: string): string | null {
  let rest = letters;
  for (const match of Array.from(before.matchAll(word)).reverse()) {
    const [printed] = match;
    // `UN Security Council (UNSC)`: an abbreviation within.
    const whole = printed.length > 1 && printed === printed.toUpperCase() && rest.endsWith(printed);
    const taken = whole ? printed : printed.charAt(0).toUpperCase();
    const joins = joining.test(printed);
    // `Office of the Chancellor (OC)` begins with Office.
    if (rest.endsWith(taken) && !(joins && rest === taken)) rest = rest.slice(0, -taken.length);
    else if (!joins) return null;
    if (rest === "") return plain(before.slice(match.index));
  }
  return null;
}

function plain(words: string): string {
  return words
    .replace(/[\s\\>"“”]+/g, " ")
    .replace(/(?<=\p{L}-) (?=\p{L})/gu, "")
    .replace(/['’]s? $/, "")
    .trim();
}
