import file from "../../data/parts.json";
import { citedRows, type Provenance } from "./provenance";

/** What a part of a telegram, or of a copy of it, is. */
export interface Part extends Provenance {
  readonly name: string;
  readonly meaning: string;
  readonly rule?: string;
}

const byName = new Map(citedRows(file).map((row) => [row.name, row]));

/** The part with that name: "channel", "signature", "DE". */
export function partNamed(name: string): Part | undefined {
  return byName.get(name);
}
