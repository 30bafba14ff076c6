import file from "../../data/precedences.json";
import { citedRows, type Provenance } from "./provenance";

/** A precedence: how fast a telegram is handled. */
export interface Precedence extends Provenance {
  /** As in a date-time group: `O`. */
  readonly letter: string;
  /** As in the line of routing indicators: `OO`. */
  readonly prosign: string;
  /** As on address lines: `IMMEDIATE`. */
  readonly word: string;
  readonly meaning: string;
  readonly rule?: string;
  readonly uses?: number;
}

/** All precedences, highest first. */
export const precedences: readonly Precedence[] = citedRows(file);

/** The precedence that an address line's words (`NIACT IMMEDIATE`) name. */
export function precedenceByWord(words: string): Precedence | undefined {
  const wanted = words.trim().toUpperCase().replace(/\s+/g, " ");
  return precedences.find(({ word }) => word === wanted);
}

/** The precedence of a letter or prosign (`O`, `OO`): O is IMMEDIATE, NIACT being told by its word alone. */
export function precedenceByLetter(letters: string): Precedence | undefined {
  const wanted = letters.toUpperCase();
  return precedences.findLast(({ letter, prosign }) => letter === wanted || prosign === wanted);
}

/** How urgent: the higher the number the more, so that two precedences compare by it. */
export function urgency(precedence: Precedence): number {
  return precedences.length - precedences.findIndex(({ word }) => word === precedence.word);
}
