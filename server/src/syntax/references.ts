import { trimmed } from "../text/characters";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { endWithoutGlued } from "./shapes";
import type { Leaf, ReferenceItem, ReferencesPart } from "./tree";

// A letter opens an item at the start of the list, of a line, or after a blank: `A. STATE 1 B. ZENDA 2`.
const itemLetter =
  /(?:^|[\s,;:]|(?<=\d))[¶-]{0,3} ?(?:REF )?(\([A-Z]\)|\[[A-Z]\]|[A-Z][.):]|[A-Z] ?-{1,2}(?= ))(?=\s|[A-Z]{3}|\d\d|$)/gi;
// "(U) Post delivered the points" is a paragraph; only what cites a number or a year can be the third item, "(C)".
const itemStart =
  /[¶-]{0,3} ?(?:REF )?(?:\((?![USC]\))[A-Z]\)|\(C\)(?= {0,2}(?:[A-Z]{3}[A-Z ]{0,20} \d|\d{2} ?[A-Z]{3}))|\[[A-Z]\]|[A-Z][.):]|[A-Z] ?-{1,2}(?= ))(?=\s|[A-Z]{3}|\d\d)(?! {1,2}\((?:[CSU]|SBU)[/)])/iy;

/** Whether a line begins an item of a lettered list. */
export function startsItem(text: string, start: number): boolean {
  itemStart.lastIndex = start;
  return itemStart.test(text);
}

/** The references: `label`, then items up to the end of `span`. */
export function parseReferences(text: string, label: Leaf<"label">, span: Span): ReferencesPart {
  const all = trimmed(text, { start: label.end, end: span.end });
  const rest = trimmed(text, { start: all.start, end: endWithoutGlued(text, all) });
  const items = splitItems(text, rest);
  return {
    kind: "references",
    ...span,
    label,
    items,
    children: tile(span.start, span.end, [label, ...items]),
  };
}

function splitItems(text: string, span: Span): ReferenceItem[] {
  const letters = itemLetters(text, span);
  const items: ReferenceItem[] = [];
  const first = letters[0];
  if (first === undefined || first.start > span.start + 6) {
    const cited = trimmed(text, { start: span.start, end: first?.start ?? span.end });
    if (cited.start < cited.end) items.push(item(null, cited));
  }
  for (const [index, letter] of letters.entries()) {
    const cited = trimmed(text, { start: letter.end, end: endBefore(text, letters[index + 1], span) });
    items.push(item(letter, { start: cited.start, end: Math.max(cited.start, cited.end) }));
  }
  return items;
}

/** Where an item ends: before the word, pilcrow or hyphens that stand at the next letter: `ZENDA 42; Ref B: ZENDA 43`. */
function endBefore(text: string, next: Span | undefined, span: Span): number {
  let end = next?.start ?? span.end;
  if (next !== undefined && / ref $/i.test(text.slice(end - 5, end))) end -= 4;
  while (next !== undefined && end > span.start && "¶- ".includes(text.charAt(end - 1))) end--;
  return end;
}

/** The letters of a list: each is the one behind the last, which tells them from a person's initials. */
function itemLetters(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let last = "";
  for (const match of text.slice(span.start, span.end).matchAll(itemLetter)) {
    const printed = match[1] ?? "";
    const letter = printed.replace(/[^A-Z]/gi, "").toUpperCase();
    const end = span.start + match.index + match[0].length;
    const start = end - printed.length;
    const lineStart = start === span.start || /[\r\n][¶ \t-]{0,6}$/.test(text.slice(start - 8, start));
    // The hyphen may be of the words: `PLAN A - ZENDA 42`.
    const opens = lineStart || (letter === "A" && !printed.endsWith("-"));
    const follows = last === "" ? opens : isNext(last, letter) || (lineStart && letter > last);
    if (!follows) continue;
    found.push({ start, end });
    last = letter;
  }
  return found;
}

function isNext(letter: string, next: string): boolean {
  return next.charCodeAt(0) === letter.charCodeAt(0) + 1;
}

function item(letter: Span | null, cited: Span): ReferenceItem {
  const letterLeaf = letter && leaf("referenceLetter", letter.start, letter.end);
  const citedLeaf = leaf("text", cited.start, cited.end);
  const start = letter?.start ?? cited.start;
  return {
    kind: "referenceItem",
    start,
    end: cited.end,
    letter: letterLeaf,
    cited: citedLeaf,
    children: tile(start, cited.end, [letterLeaf, citedLeaf]),
  };
}
