import file from "../../data/captions.json";
import { citedRows, indexBy, nameKey, type Provenance } from "./provenance";

/** What sort of instruction a caption gives. */
export type CaptionKind =
  | "distribution"
  | "dissemination"
  | "control"
  | "channel"
  | "subject caption"
  | "agency caption"
  | "consular caption"
  | "nonrestrictive"
  | "instruction"
  | "series"
  | "military"
  | "status"
  | "reference note";

/** A caption below the classification line, such as SIPDIS. */
export interface Caption extends Provenance {
  /** Its forms, the usual one first. */
  readonly names: readonly string[];
  readonly kind: CaptionKind;
  readonly meaning: string;
  readonly rule?: string;
  /** Whether more follows on its line: `REL TO` countries, `CODEL` a name, `TOSEC` a number. */
  readonly takesText?: boolean;
  /** In how many of some 6,700 released cables it stands; absent also for those that never reached such a collection. */
  readonly uses?: number;
}

/** All captions. */
export const captions: readonly Caption[] = citedRows(file);
const byName = indexBy(captions, (row) => row.names.map(nameKey));
const beginnings = captions
  .filter((row) => row.takesText)
  .flatMap((row) => row.names.map((name) => ({ name, row })));

/** The caption that a line consists of or, for those that take more text, begins with; spaced letters are read through. */
export function lookupCaption(line: string): Caption | undefined {
  return byName.get(nameKey(line))?.[0] ?? beginnings.find(({ name }) => beginsWith(line, name))?.row;
}

/** Whether the line begins with the name, its letters spaced or not, and the next character is not a letter of the word. */
function beginsWith(line: string, name: string): boolean {
  let at = 0;
  const text = line.toUpperCase();
  for (const letter of name.replaceAll(" ", "")) {
    while (text[at] === " ") at++;
    if (text[at] !== letter) return false;
    at++;
  }
  return !/[A-Z]/.test(text[at] ?? "");
}
