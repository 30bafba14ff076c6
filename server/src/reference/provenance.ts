/**
 * How far a row can be relied on: `sourced` (a document says so), `corroborated` (general knowledge that released cables
 * or a second source confirm), `own knowledge` (general knowledge alone), `inferred` (from the use in released cables),
 * `unknown` (the code is real, its meaning is not known: the row then gives none).
 */
export type Confidence = "sourced" | "corroborated" | "own knowledge" | "inferred" | "unknown";

/** What every row of every table carries: its confidence, and its sources as full citations. */
export interface Provenance {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** A table as it stands in server/data, where rows name their sources by id. */
export interface TableFile<Row> {
  readonly title: string;
  readonly retrieved: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** Takes a row of a table and that table's citations; gives the row with its source ids written out. */
export function cited<Row extends Provenance>(row: Row, citations: Readonly<Record<string, string>>): Row {
  return { ...row, sources: row.sources.map((id) => citations[id] ?? id) };
}

/** The rows of a table, their sources written out. */
export function citedRows<Row extends Provenance>(table: TableFile<Row>): readonly Row[] {
  return table.rows.map((row) => cited(row, table.sources));
}

/** Groups rows by each key that `keysOf` gives for them, keeping the table's order. */
export function indexBy<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = index.get(key);
      if (group) group.push(row);
      else index.set(key, [row]);
    }
  }
  return index;
}

/** A name reduced to its letters and digits, in capitals: `N'Djamena` and `NDJAMENA`, `E F T O` and `EFTO` are one. */
export function nameKey(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
