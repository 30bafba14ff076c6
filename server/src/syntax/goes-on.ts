import { isSmall } from "../text/characters";

const endsWithJoint = /(?:^|[\s(])(?:an|and|as|at|between|by|for|from|in|into|of|on|or|the|to|with)$/i;
const longestJoint = 8;
const beginsWithJoint = /(?:AND|OR|OF) [A-Z]/y;

/** Whether text that ends at `end` breaks off with a word that wants another behind it: `TALKS IN STRELSAU AND`. */
export function breaksOff(text: string, end: number): boolean {
  return endsWithJoint.test(text.slice(Math.max(0, end - longestJoint), end));
}

/** Whether what stands at `start` can only go on with words before it: `and what followed`, `AND WHAT FOLLOWED`. */
export function goesOn(text: string, start: number): boolean {
  beginsWithJoint.lastIndex = start;
  return (
    beginsWithJoint.test(text) || (isSmall(text.charCodeAt(start)) && isSmall(text.charCodeAt(start + 1)))
  );
}

const letterAlone = /(?:^|[\s¶])(?:[A-Z][.):]|\((?![UCS]\))[A-Z]\))$/;
const postAlone = /(?:^|[\s,.)])[A-Z][A-Z'.-]*[A-Z]$/;
const numberFirst = /^\d{1,6}(?:[ .,;]|$)/;

/** Whether references break off within an item, of which `line` is the rest: `REF: A.`, `REF: A. ZENDA` and `42`. */
export function referenceBreaksOff(words: string, line: string): boolean {
  return letterAlone.test(words) || (postAlone.test(words) && numberFirst.test(line));
}

const wantsMore = /(?:\b1 ?[.,] ?[3-6]|\breasons?|[:,])$/i;
const reasons = /\b1 ?[.,] ?[3-6](?!\d)|\breasons?\b/i;

/** Whether a classifier's line breaks off before the reasons, or before their letters: `for reasons 1.4`. */
export function classifierBreaksOff(words: string, line: string): boolean {
  return wantsMore.test(words) || (!words.endsWith(".") && !reasons.test(words) && reasons.test(line));
}

/** The reasons with their letters, at the end of a classifier's line. */
const reasonsDone = /\b1 ?[.,] ?[3-6][^.]{0,40}(?:\.|\([a-h]\)|[a-h]\))$/i;
const furtherReason = /^(?:reason|derived|decl|drv|and\b|or\b|\(|[b-h]\b)/i;

/** Whether a classifier's line has come to its end, and `line` is none of its words. */
export function classifierEnds(words: string, line: string): boolean {
  return reasonsDone.test(words) && !furtherReason.test(line);
}
