import file from "../../data/reasons.json";
import { cited, indexBy, type Provenance, type TableFile } from "./provenance";

interface Meaning extends Provenance {
  /** The orders under which it is used. */
  readonly orders: readonly string[];
  readonly meaning: string;
  /** In how many of some 6,700 released cables it is cited. */
  readonly uses?: number;
  readonly note?: string;
}

/** A reason for classification, `1.4 (d)`. */
export interface ClassificationReason extends Meaning {
  readonly section: "1.4" | "1.5";
  readonly letter: string;
  /** The day its section took effect, and the day another took its place: ISO dates. */
  readonly from: string;
  readonly to?: string;
}

/** An exemption from declassification after the years of its kind: `X1` 10, `25X1` 25, `50X1-HUM` 50, `75X` 75. */
export interface Exemption extends Meaning {
  readonly code: string;
  readonly years: number;
  readonly from: string;
  readonly to?: string;
}

/** An instruction on the E.O. line: `GDS`, `XGDS`, `DECL`, `OADR`, `N/A`. */
export interface Instruction extends Meaning {
  readonly code: string;
  readonly rule?: string;
  /** What a digit after the code means: `XGDS-3`. */
  readonly variants?: Readonly<Record<string, string>>;
}

export interface ReasonsFile extends Omit<TableFile<never>, "rows"> {
  readonly reasons: readonly ClassificationReason[];
  readonly exemptions: readonly Exemption[];
  readonly instructions: readonly Instruction[];
}

const cite = <Row extends Provenance>(row: Row): Row => cited(row, file.sources);
const reasons = new Map(file.reasons.map((row) => [row.section + row.letter, cite(row)]));
const exemptions = new Map(file.exemptions.map((row) => [row.code, cite(row)]));
const instructions = indexBy(file.instructions.map(cite), (row) => [row.code]);

/** The reason with that letter (any case) of section 1.4 or 1.5; undefined for a letter the section has not. */
export function reason(section: string, letter: string): ClassificationReason | undefined {
  return reasons.get(section + letter.toLowerCase());
}

/** The section whose reasons are cited in a cable of an ISO date: 1.5 from October 1995, 1.4 from 25 March 2003. */
export function reasonSection(date: string): ClassificationReason["section"] | undefined {
  return [...reasons.values()].find(({ from, to }) => from <= date && (to === undefined || date < to))
    ?.section;
}

/** The exemption with that code, in any case: `X1`, `25X1-human`. */
export function exemption(code: string): Exemption | undefined {
  return exemptions.get(code.toUpperCase());
}

/** What an instruction means, one entry for each order that gives it a meaning of its own (GDS has two), or for one order. */
export function instruction(code: string, order?: string): readonly Instruction[] {
  const named = instructions.get(code.toUpperCase()) ?? [];
  return order === undefined ? named : named.filter((row) => row.orders.includes(order));
}
