import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { skipPageBreaks } from "./page-breaks";
import { parsePortionMark } from "./portion-mark";
import type { Leaf, TagItem, TagsLine } from "./tree";

// A stroke parts two codes, but for the committees of the General Assembly: `UNGA/C-3`. Stops and hyphens stand within.
const code = /[A-Z0-9](?:[A-Z0-9&]|[.-](?=[A-Z0-9&])|'(?=[A-Z])|\/(?=C-\d))*/iy;
const link = /\[/y;
const linkEnd = /\]\([^()\r\n]*\)/y;
const person = /\([^()]{1,80}\)/y;
/** A name in brackets: `(ELPHBERG, FLAVIA)`. */
const namedPerson = /^\(\s*[A-Z][A-Za-z'. -]+,\s*[A-Z]/;
// Short: one that reaches over the end of the line is refused, and tried again at the next character.
const separator = /[,;:|\\]{1,20}|[^\s[(A-Z0-9]{1,20}/iy;
/** Codes, links and persons, one behind the other, and nothing else; a word of up to `longest` letters is a code. */
function codesAlone(longest: number): RegExp {
  const word = String.raw`[A-Z]{2,${String(longest)}}(?:-\d|/C-\d)?`;
  const item = String.raw`(?:${word}|\[${word}\]\([^()\r\n]{0,80}\)|\([^()]{3,80}\))`;
  return new RegExp(String.raw`^(?:[,;/] ?)?${item}(?:(?:[,;/.]?\s{1,20}|[,;/]|(?=\())${item})*[,;.]?$`);
}

const continuation = codesAlone(6);
/** Behind a comma, where no heading can begin. */
const listed = codesAlone(12);
const inSmallLetters = /^(?:[a-z]{4}|[a-z]{2})(?:[,;] ?(?:[a-z]{4}|[a-z]{2}))*[,;.]?$/i;
const noCode = /^(?:SIPDIS|NOFORN|SENSITIVE|EXDIS|NODIS|LIMDIS|STADIS|REF)\b|\b(?:FOR|PASS|ATTN)\b/;
/** Words that are no codes: `TAGS: N/A`, `PREL AND EC`; a caption or a mark among them. */
const noCodes = /(?:N\/A|NONE|AND|SIPDIS|NOFORN)(?![A-Z0-9])|\((?:[UCS]|SBU)\)/iy;
/** The name of a person of which one bracket is lost: `(ELPHBERG, FLAVIA`. */
const brokenPerson =
  /\([A-Z][A-Z'-]+, ?[A-Z]+(?: [A-Z](?![A-Z])\.?)?|[A-Z][A-Z'-]+, ?[A-Z]+(?: [A-Z]\.?)?\)/iy;
/** A line for somebody's attention, joined to the codes: `PREL EC DEPT FOR EUR`. */
const attention = /(?:DEPT|DEPARTMENT|STATE) (?:FOR|PASS|PLEASE PASS)\b/y;
/** Subjects that were to carry the name of a person. */
const carriesPerson = /^O[A-Z]{3}$/i;

/** The TAGS part: `label`, then codes up to the end of `span`. */
export function parseTags(text: string, label: Leaf<"label">, span: Span): TagsLine {
  // Cut off, since a label may be glued to the last code: `PREL, ECSUBJECT: TALKS`.
  const scanner = new Scanner(text.slice(0, span.end), { start: label.end, end: span.end });
  const items: TagItem[] = [];
  while (!scanner.done && scanner.take(attention) === null) {
    skipPageBreaks(scanner);
    if (scanner.take(noCodes) !== null) continue;
    const item = parseItem(scanner) ?? parsePerson(scanner);
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
  const afterCode = scanner.at;
  const carries = carriesPerson.test(scanner.text.slice(found.start, found.end));
  let name = scanner.take(noCodes) === null ? scanner.take(person) : null;
  if (name === null && carries) name = scanner.take(brokenPerson);
  // A person named behind another code than those for visits stands for itself.
  if (name !== null && !carries && namedPerson.test(scanner.text.slice(name.start, name.end))) {
    scanner.at = afterCode;
    name = null;
  }
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

function parsePerson(scanner: Scanner): TagItem | null {
  const found = scanner.take(person);
  if (found === null) return null;
  const name = leaf("person", found.start, found.end);
  return { kind: "tagItem", ...found, code: null, link: false, person: name, children: [name] };
}

/**
 * Whether a line goes on with codes: TAGS-shaped tokens and nothing else. `before`: the line above it, on which the
 * name of a person may break off: `OVIP (ELPHBERG,`.
 */
export function continuesTags(text: string, before: Span, { start, end }: Span): boolean {
  if (end - start >= 200 || noCode.test(text.slice(start, end))) return false;
  const open = text.slice(before.start, before.end).lastIndexOf("(");
  const broken = open !== -1 && !text.slice(before.start + open, before.end).includes(")");
  if (!broken && parsePortionMark(text, start, end) !== null) return false;
  const line = text.slice(broken ? before.start + open : start, end);
  const goesOn = ",;".includes(text.charAt(before.end - 1));
  return (
    (goesOn ? listed : continuation).test(line) ||
    ((goesOn || line.includes(",")) && inSmallLetters.test(line))
  );
}
