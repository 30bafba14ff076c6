import { trimmed } from "../text/characters";
import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { orderLabel } from "./labels";
import type { OrderLine } from "./tree";

const orderNumber = /\d{4,5}/y;
const joint = /[:;,.]/y;
const declLabel =
  /(?:AS AMENDED[;:,]? ?)?(?:DECLAS(?:SIFY|SIFIED|SIFICATION)?(?: ON)?|DECL|DNG|DEC)\b[.:;]*/iy;
const tagsOnLine = /(?:^|[\s,;.])TAGS?(?= *[:;]| +[A-Z]{2})/;

/** The E.O. line at `span`; `tagsAt`: where a TAGS label stands on the same line. */
export function parseOrder(
  text: string,
  span: Span,
): { readonly node: OrderLine; readonly tagsAt: number | null } {
  const scanner = new Scanner(text, span);
  const labelSpan = trimmed(text, scanner.take(orderLabel) ?? { start: span.start, end: span.start });
  const label = leaf("label", labelSpan.start, labelSpan.end);
  scanner.take(joint);
  const numberSpan = scanner.take(orderNumber);
  const number = numberSpan && leaf("orderNumber", numberSpan.start, numberSpan.end);
  scanner.take(joint);
  const declSpan = scanner.take(declLabel);
  const decl = declSpan && leaf("label", declSpan.start, declSpan.end);
  scanner.skipBlanks();
  const found = tagsOnLine.exec(text.slice(scanner.at, span.end));
  const tagsAt = found === null ? null : scanner.at + found.index + found[0].search(/T/);
  const rest = trimmed(text, { start: scanner.at, end: tagsAt ?? span.end });
  const declassification = rest.start >= rest.end ? null : leaf("declassification", rest.start, rest.end);
  const end = Math.max(rest.end, declSpan?.end ?? 0, numberSpan?.end ?? 0, label.end);
  const node: OrderLine = {
    kind: "orderLine",
    start: span.start,
    end,
    label,
    number,
    declLabel: decl,
    declassification,
    children: tile(span.start, end, [label, number, decl, declassification]),
  };
  return { node, tagsAt };
}
