import file from "../../data/operating-signals.json";
import { citedRows, type Provenance } from "./provenance";

/** An operating signal, the security letters after ZNR and ZNY, or a procedure sign of the heading. */
export interface OperatingSignal extends Provenance {
  readonly signal: string;
  readonly kind: "operating" | "security" | "procedure";
  /** The format lines where it stands (FL4: ZNR or ZNY, FL5: date-time group). */
  readonly lines?: readonly string[];
  /** Absent when the meaning is not known. */
  readonly meaning?: string;
  readonly uses?: number;
  readonly note?: string;
}

const bySignal = new Map(citedRows(file).map((row) => [row.signal, row]));

/** The signal as printed: `ZDK`, `ZFF4` (the digit gives the variant), `ZFH-1`, `SSSSS`, `SSSAA`, `/AAAAA`, `BT`. */
export function lookupSignal(printed: string): OperatingSignal | undefined {
  const signal = printed.toUpperCase();
  return bySignal.get(printed) ?? bySignal.get(signal) ?? bySignal.get(signal.replace(/-?\d$/, ""));
}
