import file from "../../data/portion-caveats.json";
import { lookupCaption } from "./captions";
import { citedRows, indexBy, type Provenance } from "./provenance";

/** A caveat behind the level of a portion mark, such as NF. */
export interface PortionCaveat extends Provenance {
  /** Its forms, the usual one first. */
  readonly names: readonly string[];
  readonly meaning: string;
  /** Whether countries may follow: `REL TO USA, FVEY`. */
  readonly takesText?: boolean;
  /** What it says where nothing follows that should. */
  readonly bare?: string;
}

const byName = indexBy(citedRows(file), (row) => row.names);

/**
 * What a caveat as printed, in capitals, means: `NF`, `REL TO USA, FVEY`. A caption, such as EXDIS, means there what it
 * means on a line of its own.
 */
export function portionCaveat(printed: string): (Provenance & { readonly meaning: string }) | undefined {
  const name = /^[A-Z]+/.exec(printed)?.[0] ?? "";
  const text = printed.slice(name.length).replace(/^[ :]+(?:TO\b)?/, "");
  const found = byName.get(name)?.[0];
  if (found === undefined || (text !== "" && !found.takesText)) return lookupCaption(printed);
  return text === "" && found.bare !== undefined ? { ...found, meaning: found.bare } : found;
}
