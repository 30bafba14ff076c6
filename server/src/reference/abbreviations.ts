import file from "../../data/abbreviations.json";
import { citedRows, indexBy, type Provenance } from "./provenance";

/** An abbreviation in the text of cables. */
export interface Abbreviation extends Provenance {
  readonly abbreviation: string;
  /** More than one where the meaning depends on the post or the context: GOB in Brasilia, Manama and La Paz. */
  readonly expansions: readonly string[];
  readonly uses?: number;
  readonly note?: string;
}

const rows = citedRows(file);
const exact = new Map(rows.map((row) => [row.abbreviation, row]));
const capitals = indexBy(rows, (row) => [row.abbreviation.toUpperCase()]);

/** `PolOff` and its like by their small letters: no such word is English. */
const titles = indexBy(
  rows.filter(({ abbreviation }) => /[a-z][A-Z]/.test(abbreviation) && abbreviation.length > 4),
  (row) => [row.abbreviation.toLowerCase()],
);

/** The title of a person that is printed as one word: `Poloff`, `emboffs`. */
export function lookupTitle(printed: string): Abbreviation | undefined {
  return titles.get(printed.toLowerCase().replace(/s$/, ""))?.[0];
}

/** An abbreviation as printed, or all in capitals (`EMBOFF` for `EmbOff`); `us` and `com` in small letters are words. */
export function lookupAbbreviation(printed: string): Abbreviation | undefined {
  return exact.get(printed) ?? capitals.get(printed)?.[0];
}
