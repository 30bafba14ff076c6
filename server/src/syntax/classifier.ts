import { Scanner, matchesAt } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { skipPageBreaks } from "./page-breaks";
import type { ClassifierPart, Leaf, Opening } from "./tree";

/** Who classified, why, and until when: `label`, then the words up to the end of `span`. */
export function parseClassifier(text: string, label: Leaf<"label">, span: Span): ClassifierPart {
  const reason = findReason(text, { start: label.end, end: span.end });
  return {
    kind: "classifier",
    ...span,
    label,
    reason,
    children: tile(span.start, span.end, [label, reason]),
  };
}

/** The section of an order; `I.4` is a slip for 1.4. */
const reasonSection = /(?:\b|¶)(?:1 ?[.,] ?|[Il][.,])[3-6](?!\d)/;
/** A section that lost its stop, which the word before it or the letters in brackets tell: `reasons 14 (b)`. */
const sectionWithoutStop =
  /(?:^ ?(?=1[3-6] ?\()|\breasons?(?:\(s\))? ?:? )1[3-6](?= ?\([a-h]\)| [a-h](?: and\b| or\b|[,&]))/i;
/** What may stand between a section and its letters: `1.4 sections (b) and (d)`, `1.4 paras B, D`. */
const partsOfSection = /(?:sub)?(?:sections?|paragraphs?|paras?)\b/iy;
/** Letters without anything between them: `1.4BD`. */
const closedUp = /[A-H]{2,4}(?![A-Z])/iy;
/** A letter, but no article: `1.4 (b). A heading`. */
const reasonPart =
  /(?:1[.,][3-6](?!\d)|\(?(?!A (?!(?:and|or|of|plus)\b)[A-Z]{2})[A-H](?![A-Z])\)?|\([A-H]{2,4}\)|(?:and|or|plus)(?![A-Z])|[&,;:/()\-.\\>])/iy;

/** `1.4 B C AND D`: the section and the letters behind it, with further sections, without a trailing joint. */
export function findReason(text: string, span: Span): ClassifierPart["reason"] {
  const words = text.slice(span.start, span.end);
  const section = reasonSection.exec(words) ?? sectionWithoutStop.exec(words);
  if (section === null) return null;
  const behind = span.start + section.index + section[0].length;
  const start = behind - (/[1Il] ?[.,]? ?\d ?$/.exec(section[0])?.[0].length ?? 0);
  const scanner = new Scanner(text, { start: behind, end: span.end });
  if (matchesAt(closedUp, text, scanner.at)) scanner.take(closedUp);
  let end = scanner.at;
  scanner.take(partsOfSection);
  const next = (): Span | null => {
    skipPageBreaks(scanner);
    return scanner.take(reasonPart);
  };
  for (let part = next(); part !== null; part = next()) {
    const piece = text.slice(part.start, part.end);
    if (/^\(?[A-H]{1,4}\)?$/i.test(piece) || (piece === ")" && end > 0)) end = part.end;
    else if (piece.startsWith("1")) scanner.take(partsOfSection);
  }
  return leaf("reason", start, end);
}

/** 1 where the line of the classifier is printed as paragraph 1, so that the text begins with 2; else 0. */
export function classifierNumber(text: string, opening: Opening | null): number {
  const numbered = opening?.parts.some(
    (part) => part.kind === "classifier" && /^¶?1[.)]/.test(text.slice(part.start, part.start + 3)),
  );
  return numbered === true ? 1 : 0;
}
