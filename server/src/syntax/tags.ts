import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import type { Leaf, TagItem, TagsLine } from "./tree";

const code = /[A-Z0-9][A-Z0-9/&.-]*/iy;
const link = /\[/y;
const linkEnd = /\]\([^()\r\n]*\)/y;
const person = /\([^()\r\n]*\)/y;
const separator = /[,;:|\\]+|[^\s[(A-Z0-9]+/iy;
const continuation = /^[A-Z]{2,6}(?:(?:[,;]? +|[,;])[A-Z]{2,6})*[,;]?$/;

/** The TAGS part: `label`, then codes up to the end of `span`. */
export function parseTags(text: string, label: Leaf<"label">, span: Span): TagsLine {
  const scanner = new Scanner(text, { start: label.end, end: span.end });
  const items: TagItem[] = [];
  while (!scanner.done) {
    const item = parseItem(scanner);
    if (item !== null) items.push(item);
    else if (scanner.take(separator) === null) {
      scanner.skipBlanks();
      scanner.at++;
    }
  }
  return { kind: "tagsLine", ...span, label, items, children: tile(span.start, span.end, [label, ...items]) };
}

function parseItem(scanner: Scanner): TagItem | null {
  const before = scanner.at;
  const open = scanner.take(link);
  const found = scanner.take(code);
  if (found === null) {
    scanner.at = before;
    return null;
  }
  const close = open && scanner.take(linkEnd);
  const start = open === null || close === null ? found.start : open.start;
  const name = scanner.take(person);
  const end = name?.end ?? close?.end ?? found.end;
  const codeLeaf = leaf("tag", found.start, found.end);
  const personLeaf = name && leaf("person", name.start, name.end);
  return {
    kind: "tagItem",
    start,
    end,
    code: codeLeaf,
    link: close !== null,
    person: personLeaf,
    children: tile(start, end, [codeLeaf, personLeaf]),
  };
}

/** Whether a line goes on with codes: TAGS-shaped tokens and nothing else. */
export function continuesTags(text: string, span: Span): boolean {
  const line = text.slice(span.start, span.end);
  return line.length < 200 && line !== "SIPDIS" && continuation.test(line);
}
