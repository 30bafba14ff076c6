import { isRule } from "../syntax/shapes";
import type { Ending } from "../syntax/tree";
import { spanText, type Span } from "../text/span";

/** The signs with which a transmission ends, and the one that its last machine put behind them. */
const transmitted = /^(?:BT|#\d{4})$/;
const lastSign = "NNNN";

/**
 * What pages, machines and archives left behind the last words of a telegram: `UNCLASSIFIED`, `CABLE ENDS`. Lines of
 * hyphens and the signs of a whole transmission, `BT`, `#0042` and `NNNN`, are none; where the first two are lost, NNNN is.
 */
export function findDebris(text: string, ending: Ending | null): readonly Span[] {
  if (ending === null || ending.children.length === ending.signatures.length) return [];
  const remains = ending.children.filter(
    ({ kind, start, end }) => kind === "debris" && !isRule(text, start, end),
  );
  const isWhole = remains.some((node) => transmitted.test(spanText(text, node)));
  return remains.filter((node) => {
    const words = spanText(text, node);
    return !transmitted.test(words) && !(isWhole && words === lastSign);
  });
}
