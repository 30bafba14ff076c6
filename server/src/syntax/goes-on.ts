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
