import { isLetter } from "../text/characters";
import { occurrences } from "../text/occurrences";
import { inOrder, leaf } from "./build";
import { pageBeforeTotal } from "./shapes";
import type { Leaf } from "./tree";

const nouns =
  "summary|comments?|note|text|quote|translation|(?:key |talking )?points|background|objectives?|action request|non-?paper|message|cable text|introduction|overview|biographic note|bio note|draft|transcript|statement|letter";
/** A blank or a line end, of whatever kind. */
const gap = String.raw`(?:\r\n|\s)`;
const joined = String.raw`(?:(?:${gap}(?:and|&)${gap}|/)[a-z]+(?:${gap}[a-z]+)?)?(?:${gap}(?:for|to)${gap}[a-z]+(?:${gap}[a-z]+)?(?=${gap}?[.:\])]))?`;
/** A word before the name of a part belongs to it; not where that word is a name itself, alone on its line. */
const phrase = new RegExp(
  String.raw`(?:end|begin)(?:ing)?(?:\r\n|[\s\\>]){1,5}(?:of${gap})?(?:(?!(?:${nouns})[\r\n])[a-z]+${gap})?(?:${nouns})(?![a-z])${joined}${gap}?[.:\])]{0,2}`,
  "iy",
);
/** In small letters only whole phrases are sought, and only with their stop: "the end" stands in every other text. */
const words = ["End", "END", "Begin", "BEGIN", "end summary", "end comment"];
const openerPhrase =
  /(?:(?:begin )?(?:[a-z]+ )?(?:summary|comment|note|background|introduction|overview)|action requests?|actions? requested|talking points|objectives?|next steps?|points? of contact|reporting deadline|participants)(?:(?: (?:and|&) |\/)[a-z]+(?: [a-z]+)?)? ?(?:[:.;]|--?(?= ))/iy;
/** Without a stop only alone on its line. */
const openerAlone = /(?:Summary|SUMMARY|Introduction|INTRODUCTION)(?:(?: (?:and|AND|&) |\/)[A-Za-z]+)?/y;
const pageBefore = new RegExp(`${pageBeforeTotal}$`);
/** What stands before `Z /46` in the line that a relay put behind the first page: `------008698 121412Z /46`. */
const relayBefore = /(?<!-)-{6,32}\d{6} \d{6}$/;
const relay = "Z /";
const pageOf = " OF 0";
/** Sought in its place: blanks and vowels stand everywhere. */
const pageOfEnd = "F 0";

export type Inline = Leaf<"label" | "closer" | "pageMarker">;

/**
 * What stands inside running text, between two offsets, and is no part of its sentences: the words that open and close
 * a part (`Begin talking points:` as a "label", `End Summary.` as a "closer") and page markers. Only words for the
 * parts that telegrams have count, so that "the end of the war" is left alone.
 */
export function findInline(text: string, start: number, end: number): Inline[] {
  const items: Inline[] = [];
  for (const word of words) {
    for (const at of occurrences(text, word, { start, end })) {
      if (isLetter(text.charCodeAt(at - 1))) continue;
      phrase.lastIndex = at;
      if (!phrase.test(text) || phrase.lastIndex > end) continue;
      const stop = at + text.slice(at, phrase.lastIndex).trimEnd().length;
      if (word.startsWith("e") && !".:])".includes(text.charAt(stop - 1))) continue;
      items.push(leaf(/^e/i.test(word) ? "closer" : "label", at, stop));
    }
  }
  for (const found of occurrences(text, pageOfEnd, { start, end })) {
    const at = found + pageOfEnd.length - pageOf.length;
    if (!text.startsWith(pageOf, at)) continue;
    const before = pageBefore.exec(text.slice(Math.max(start, at - 48), at));
    if (before !== null && /^ OF \d{3}(?!\d)/.test(text.slice(at, at + 8)))
      items.push(leaf("pageMarker", at - before[0].length, at + 7));
  }
  for (const at of occurrences(text, relay, { start, end })) {
    const before = relayBefore.exec(text.slice(Math.max(start, at - 48), at));
    const number = /^\d{1,2}/.exec(text.slice(at + relay.length, at + relay.length + 2));
    if (before !== null && number !== null)
      items.push(leaf("pageMarker", at - before[0].length, at + relay.length + number[0].length));
  }
  return inOrder(items);
}

/** `SUMMARY:` at the head of a paragraph's text; `null` when the text begins otherwise. */
export function openerAt(text: string, at: number, end: number): Leaf<"label"> | null {
  if (!isLetter(text.charCodeAt(at))) return null;
  openerPhrase.lastIndex = at;
  if (openerPhrase.test(text) && openerPhrase.lastIndex <= end)
    return leaf("label", at, openerPhrase.lastIndex);
  openerAlone.lastIndex = at;
  return openerAlone.test(text) && openerAlone.lastIndex === end ? leaf("label", at, end) : null;
}
