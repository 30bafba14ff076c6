import { isLetter } from "../text/characters";
import { inOrder, leaf } from "./build";
import type { Leaf } from "./tree";

const nouns =
  "summary|comments?|note|text|quote|translation|(?:key |talking )?points|background|objectives?|action request|non-?paper|message|cable text|introduction|overview|biographic note|bio note|draft|transcript|statement|letter";
const joined = String.raw`(?:\s(?:and|&)\s[a-z]+(?:\s[a-z]+)?)?(?:\s(?:for|to)\s[a-z]+(?:\s[a-z]+)?(?=\s?[.:\])]))?`;
const phrase = new RegExp(
  String.raw`(?:end|begin)(?:ing)?\s(?:of\s)?(?:[a-z]+\s)?(?:${nouns})(?![a-z])${joined}\s?[.:\])]{0,2}`,
  "iy",
);
/** `Note:` or `Comment.` in running text, for the End that follows it. */
const aside = /(?:note|comment|summary)s?(?: and [a-z]+)? ?(?:[:.]|--?(?= ))/iy;
const words = ["End", "END", "Begin", "BEGIN", "Note", "NOTE", "Comment", "COMMENT", "Summary", "SUMMARY"];
const openerPhrase =
  /(?:begin )?(?:[a-z]+ )?(?:summary|comment|note|background|introduction|overview)(?: (?:and|&) [a-z]+(?: [a-z]+)?)? ?(?:[:.]|--?(?= ))/iy;

/**
 * The words that open and close a part inside running text, between two offsets: `Begin talking points:` or `Note:`
 * as a "label", `End Summary.` as a "closer". Only words for the parts that telegrams have count, so that "the end of
 * the war" is left alone.
 */
export function findInline(text: string, start: number, end: number): Leaf<"label" | "closer">[] {
  const found: Leaf<"label" | "closer">[] = [];
  for (const word of words) {
    for (
      let at = text.indexOf(word, start);
      at !== -1 && at < end;
      at = text.indexOf(word, at + word.length)
    ) {
      if (isLetter(text.charCodeAt(at - 1))) continue;
      const pattern = /^[eb]/i.test(word) ? phrase : aside;
      pattern.lastIndex = at;
      if (!pattern.test(text) || pattern.lastIndex > end) continue;
      const stop = at + text.slice(at, pattern.lastIndex).trimEnd().length;
      found.push(leaf(word.startsWith("E") ? "closer" : "label", at, stop));
    }
  }
  // "Comment." inside "End Comment." is no opener.
  return inOrder(found);
}

/** `SUMMARY:` at the head of a paragraph's text; `null` when the text begins otherwise. */
export function openerAt(text: string, at: number, end: number): Leaf<"label"> | null {
  openerPhrase.lastIndex = at;
  return openerPhrase.test(text) && openerPhrase.lastIndex <= end
    ? leaf("label", at, openerPhrase.lastIndex)
    : null;
}
