import type { Classification } from "../../facts/classification";

/** A cable that is not classified, as messages name it: LIMITED OFFICIAL USE is no classification, but a level. */
export function unclassified({ overall }: Classification): string {
  return overall === "UNCLASSIFIED" ? "an unclassified cable" : `a ${overall} cable`;
}
