import { stripEnd, trimmed } from "../text/characters";
import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { findReason } from "./classifier";
import { orderLabel } from "./labels";
import type { OrderLine } from "./tree";

/** Also one with letters for some of its digits: `l2958`, `1295B`. */
const orderNumber = /[\dOIlSBQZ]{5}(?![\dA-Za-z])|\d{4,5}/y;
const joint = /[:;,.]/y;
const declLabel =
  /(?:\(?AS AMENDED\)?[;:,]? ?)?(?:DECLAS(?:SIFY|SIFIED|SIFICATION)?(?: ON)?|DECL|DNG|DEC(?! ?\d{1,2},? \d{4}))\b ?[.:;]*/iy;
const tagsOnLine = /(?:^|[\s,;.])TAGS?(?= *[:;]| +[A-Z]{2})/;
/** What stands before the reasons, and belongs to them. */
const beforeReason = /\b(?:FOR |PER )?(?:REASONS?|SECTIONS?|FOR|PER)$/i;
const betweenWords = " \t\r\n,;:(";

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
  const reason = citesLetters(text, findReason(text, rest));
  const words = reason === null ? rest : wordsBefore(text, { start: rest.start, end: reason.start });
  const declassification = words.start >= words.end ? null : leaf("declassification", words.start, words.end);
  const end = Math.max(rest.end, declSpan?.end ?? 0, numberSpan?.end ?? 0, label.end);
  const node: OrderLine = {
    kind: "orderLine",
    start: span.start,
    end,
    label,
    number,
    declLabel: decl,
    declassification,
    reason,
    children: tile(span.start, end, [label, number, decl, declassification, reason]),
  };
  return { node, tagsAt };
}

/** A section alone may be the rest of something else: `DECL: 1.6 FIVE YEARS AFTER …`. */
function citesLetters(text: string, reason: OrderLine["reason"]): OrderLine["reason"] {
  return reason !== null && /[A-H]/i.test(text.slice(reason.start, reason.end)) ? reason : null;
}

function wordsBefore(text: string, { start, end }: Span): Span {
  const words = stripEnd(text.slice(start, end), betweenWords).replace(beforeReason, "");
  return { start, end: start + stripEnd(words, betweenWords).length };
}
