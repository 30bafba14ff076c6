import { isCapital, isSmall } from "../text/characters";
import { occurrences } from "../text/occurrences";
import type { Span } from "../text/span";
import { findSplitWords } from "./split-words";

/** Where lines were joined and the blank between two words was lost, or one was put into a word. */
export interface WordBreak {
  /**
   * `Zenda,acknowledged`, `province.Travel`, `ofthe`: no blank; `three- month`: a blank behind the hyphen of one word;
   * `har bor`: a blank, or a line end, within a word.
   */
  readonly kind: "joined" | "hyphen" | "parted";
  /** Both words with what stands between them. */
  readonly span: Span;
  /** The blank or line end within the word; empty where one is missing between two. */
  readonly gap: Span;
}

/** The ends of words: sticky, from where the second word begins. */
const secondWord = /[a-z]{2,40}/iy;
/** What follows the hyphen of the first of two words that share their second part: `medium- and long-term`. */
const shared = /^(?:and|or|to|as|nor|but|versus|vs|than|through|rather|if|not|plus|the|a|in|of|is|are)$/;

/** The commonest words, which form none with the commonest of all: `ofthe`. */
const beforeThe = "of to in on at by for and from with into that".split(" ");

/** Words joined or split at old line ends, in the given parts of a text. */
export function findWordBreaks(text: string, parts: readonly Span[]): readonly WordBreak[] {
  const found: WordBreak[] = findSplitWords(text, parts).map((word) => ({ kind: "parted", ...word }));
  for (const part of parts) {
    findJoined(text, part, ",", found);
    findJoined(text, part, ".", found);
    findPairs(text, part, found);
    for (const hyphen of occurrences(text, "- ", part)) {
      const word = splitAt(text, hyphen);
      if (word !== null) found.push(word);
    }
  }
  return found;
}

function findJoined(text: string, part: Span, stop: "," | ".", found: WordBreak[]): void {
  for (const at of occurrences(text, stop, part)) {
    const after = text.charCodeAt(at + 1);
    // Nearly every stop has a blank or a line end behind it: those are done with here.
    if (after <= 32) continue;
    // A comma between small letters, a full stop before a capital: all else can be an abbreviation or an address.
    if (stop === "," ? !isSmall(after) : !isCapital(after) || !isSmall(text.charCodeAt(at + 2))) continue;
    const start = wordStart(text, at);
    secondWord.lastIndex = at + 1;
    if (at - start < 3 || !secondWord.test(text) || secondWord.lastIndex - at < 4) continue;
    const end = secondWord.lastIndex;
    if (!isAddress(text, start, end))
      found.push({ kind: "joined", span: { start, end }, gap: { start: at + 1, end: at + 1 } });
  }
}

function findPairs(text: string, part: Span, found: WordBreak[]): void {
  for (const the of occurrences(text, "the", part)) {
    const end = the + 3;
    // Most stand by themselves, or go on: those are done with here.
    if (!isSmall(text.charCodeAt(the - 1)) || !/\s/.test(text.charAt(end))) continue;
    const word = beforeThe.find((each) => text.startsWith(each, the - each.length));
    const start = the - (word?.length ?? 0);
    if (word === undefined || start < part.start || !/[\s("“]/.test(text.charAt(start - 1))) continue;
    found.push({ kind: "joined", span: { start, end }, gap: { start: the, end: the } });
  }
}

function splitAt(text: string, hyphen: number): WordBreak | null {
  const start = wordStart(text, hyphen);
  secondWord.lastIndex = hyphen + 2;
  if (hyphen - start < 3 || !secondWord.test(text)) return null;
  const end = secondWord.lastIndex;
  const second = text.slice(hyphen + 2, end);
  if (!isSmall(second.charCodeAt(0)) || end - hyphen < 5 || shared.test(second)) return null;
  return { kind: "hyphen", span: { start, end }, gap: { start: hyphen + 1, end: hyphen + 2 } };
}

/** Where the word before an offset begins, which ends in small letters; the offset itself where none does. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 40 && isSmall(text.charCodeAt(start - 1))) start--;
  return start < at && isCapital(text.charCodeAt(start - 1)) ? start - 1 : start;
}

/** Whether words are part of an address of the web or of mail. */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    /[@/:.]/.test(text.charAt(start - 1)) ||
    (/[@/:._]/.test(text.charAt(end)) && !/^[.:](?:\s|$)/.test(text.slice(end, end + 2)))
  );
}
