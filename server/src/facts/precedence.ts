import { precedences } from "../reference/precedences";

/** The letters from the lowest precedence to the highest; NIACT IMMEDIATE has that of IMMEDIATE. */
const order = "MRPOZY";

/** Words that address lines print for those of the table. */
const shortWords: Readonly<Record<string, string>> = {
  IMMED: "O",
  IMM: "O",
  NIACT: "O",
  "NIACT IMMED": "O",
  "IMMEDIATE NIACT": "O",
  PRI: "P",
};

const letters: ReadonlyMap<string, string> = new Map([
  ...precedences.map(({ word, letter }) => [word, letter] as const),
  ...Object.entries(shortWords),
]);
const words: ReadonlyMap<string, string> = new Map(precedences.map(({ word, letter }) => [letter, word]));

/** How urgent a letter or prosign is, `O` or `OO`: the higher the more; -1 for one that is unknown. */
export function letterRank(letter: string): number {
  return order.indexOf(letter.charAt(0));
}

/** How urgent the word of an address line is; no word is ROUTINE. */
export function wordRank(word: string | null): number {
  return letterRank(word === null ? "R" : (letters.get(word) ?? "R"));
}

/** The word for a rank: "IMMEDIATE". */
export function rankWord(rank: number): string {
  return words.get(order.charAt(rank)) ?? "";
}
