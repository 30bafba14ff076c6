import { closest } from "fastest-levenshtein";
import type { ClassificationLine } from "../syntax/tree";

/** Levels from the lowest to the highest; SBU stands for every control on unclassified text (LOU, FOUO, EFTO). */
export const levels = ["U", "SBU", "C", "S", "TS"] as const;
export type Level = (typeof levels)[number];

export interface Classification {
  readonly line: ClassificationLine;
  readonly level: Level;
  /** The level as the line means it, in capitals and closed up: "SECRET", "UNCLAS", "LIMITED OFFICIAL USE". */
  readonly name: string;
  /** The level alone, in full: "UNCLASSIFIED", "LIMITED OFFICIAL USE", "SECRET". */
  readonly overall: string;
}

/** -1 when `a` is lower than `b`, 1 when it is higher, 0 when they are the same. */
export function compareLevels(a: Level, b: Level): number {
  return Math.sign(levels.indexOf(a) - levels.indexOf(b));
}

export function isClassified(classification: Classification | null): boolean {
  return classification !== null && compareLevels(classification.level, "SBU") > 0;
}

const lines: readonly (readonly [letters: string, level: Level, name: string, overall: string])[] = [
  ["TOPSECRET", "TS", "TOP SECRET", "TOP SECRET"],
  ["SECRET", "S", "SECRET", "SECRET"],
  ["CONFIDENTIAL", "C", "CONFIDENTIAL", "CONFIDENTIAL"],
  // What E.O. 11652 and its followers no longer have; telegrams of foreign missions do.
  ["RESTRICTED", "C", "RESTRICTED", "RESTRICTED"],
  ["LIMITEDOFFICIALUSE", "SBU", "LIMITED OFFICIAL USE", "LIMITED OFFICIAL USE"],
  ["LIMITEDOFFICIALUSEONLY", "SBU", "LIMITED OFFICIAL USE", "LIMITED OFFICIAL USE"],
  ["UNCLASSIFIEDEFTO", "SBU", "UNCLAS EFTO", "UNCLASSIFIED"],
  ["UNCLASEFTO", "SBU", "UNCLAS EFTO", "UNCLASSIFIED"],
  ["UNCLASSIFIED", "U", "UNCLASSIFIED", "UNCLASSIFIED"],
  ["UNCLAS", "U", "UNCLAS", "UNCLASSIFIED"],
];

/** The overall classification, from the classification line; a damaged level is read as the nearest one. */
export function readClassification(text: string, line: ClassificationLine): Classification | null {
  const letters = text
    .slice(line.level.start, line.level.end)
    .replace(/[^A-Z]/gi, "")
    .toUpperCase();
  const known = lines.map(([word]) => word);
  const word = known.includes(letters) ? letters : closest(letters, known);
  const found = lines.find(([candidate]) => candidate === word);
  return found === undefined ? null : { line, level: found[1], name: found[2], overall: found[3] };
}
