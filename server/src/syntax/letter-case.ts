import { isLetter, isSmall } from "../text/characters";

/** How many letters tell whether a text is all in capitals, and with how few letters or words nothing can be told. */
const lettersSeen = { most: 1500, least: 150, leastWords: 10 } as const;

/** Whether a text is all in capitals. */
export function isShouting(text: string, start: number, end: number): boolean {
  return letterCase(text, start, end) === "capitals";
}

/** The case of a text, told from its beginning: it has small letters where three of them stand together. */
export function letterCase(text: string, start: number, end: number): "small" | "capitals" | "too few" {
  let letters = 0;
  let small = 0;
  let words = 0;
  // Letters are counted, not characters: the answer is the same for any kind of line end.
  for (let at = start; at < end && letters < lettersSeen.most; at++) {
    const code = text.charCodeAt(at);
    small = isSmall(code) ? small + 1 : 0;
    if (small === 3) return "small";
    if (isLetter(code)) letters++;
    else if (isLetter(text.charCodeAt(at - 1))) words++;
  }
  return letters >= lettersSeen.least && words >= lettersSeen.leastWords ? "capitals" : "too few";
}
