import file from "../../data/secretaries.json";
import { citedRows, type Provenance } from "./provenance";

/** A Secretary of State. */
export interface Secretary extends Provenance {
  readonly surname: string;
  readonly name: string;
  /** The first and the last day in office: ISO dates. */
  readonly from: string;
  readonly to: string;
}

const secretaries = citedRows(file);

/** The Secretary of that surname who was in office on an ISO date. */
export function secretaryOn(surname: string, date: string): Secretary | undefined {
  return secretaries.find((each) => each.surname === surname && each.from <= date && date <= each.to);
}
