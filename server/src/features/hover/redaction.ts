import { matchAt, matchSpan, type Around } from "./around";
import type { HoverCard, HoverTarget } from "./layout";
import { partCard, printed } from "./part";

const redaction =
  /(?<![A-Z])X{5,}(?:[ \r\n]{1,4}X{5,})*(?![A-Z])|\[[^[\]]{0,40}(?:REMOVED|REDACTED|EXCISED|DELETED|WITHHELD|NOT DECLASSIFIED)[^[\]]{0,20}\]/gi;

/** Words that were taken out before a copy was released: `XXXXXXXXXXXX`, `[SOURCE REMOVED]`. */
export function redactionCard(target: HoverTarget, around: Around): HoverCard | null {
  const match = matchAt(redaction, around, target.at);
  if (match === null) return null;
  return partCard("redaction", { ...printed(target, matchSpan(around, match)), kind: "redaction" });
}
