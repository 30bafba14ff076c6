import { isCapital, isDigit, isLetter, trimmed } from "../text/characters";
import { isDamaged } from "../text/near";
import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { matchesAt } from "./labels";
import type { ClassificationLine, Leaf } from "./tree";

// Spaced letters stand in either case ("S e c r e t"), closed-up words in capitals only: "Secret talks" is prose. The
// next word may be glued to the level, with or without spaces in it ("S E C R E TSTATE 012345").
const spacedLevel =
  /(?:T ?O ?P {1,3})?S {1,2}E {1,2}C {1,2}R {1,2}E {1,2}T|C {1,2}O {1,2}N {1,2}F {1,2}I {1,2}D {1,2}E {1,2}N {1,2}T {1,2}I {1,2}A {1,2}L|U {1,2}N {1,2}C {1,2}L {1,2}A {1,2}S(?: {1,2}S {1,2}I {1,2}F {1,2}I {1,2}E {1,2}D)?|L I M I T E D {1,3}O F F I C I A L {1,3}U S E|R E S T R I C T E D/iy;
const closedLevel =
  /(?:TOP )?SECRET(?![A-Z])|CONFIDENTIAL(?!IT|LY)|UNCLAS(?:SIFIED)?(?![A-Z]{0,3}FIED)|LIMITED OFFICIAL USE(?: ONLY)?|RESTRICTED(?! TO)/y;
const encryptedForTransmission = /E ?F ?T ?O(?![A-Z])/y;
const section = /(?:S ?E ?C ?T ?I ?O ?N ?S?|SECT?)[ .]*[O0-9]{1,3} ?(?:O ?F|0F) ?[O0-9]{1,3}(?![O0-9])/y;
const caption =
  /\/{0,2} ?(?:NOFORN|SENSITIVE|SIPDIS|NODIS|EXDIS|LIMDIS|STADIS|EYES ONLY|FOR OFFICIAL USE ONLY|FOUO|SBU|NF|REL TO [A-Z]{2,4}(?:, ?[A-Z]{2,4}){0,6})(?![A-Z])/y;
const postName = /[A-Z][A-Za-z.'-]*(?: {1,2}[A-Za-z.'-]+){0,5}? {0,8}(?=0*\d{1,7}(?!\d))/y;
const serialNumber = /\d{1,8}(?!\d)/y;
const secondNumber = /(?:TOSEC|SECTO|CADEL|TOCAD) ?\d{1,6}/y;
const stroke = /\/{1,2}|[,.]/y;
const letterRun = /(?:[A-Z] {1,3}){3,16}[A-Z](?![A-Z])/iy;
const word = /[A-Z]{5,14}(?![A-Za-z])/y;
const levelWords = ["TOPSECRET", "SECRET", "CONFIDENTIAL", "UNCLASSIFIED", "UNCLAS", "RESTRICTED"];
const prose = /[a-z]{2}/;
const endsInNumber = /\d{2}[A-Z, /]{0,30}$/;
/** How many characters `endsInNumber` looks at. */
const longestTail = 32;
/** How intact levels begin: spares the long patterns most lines. */
const levelStart = /[SCUTLR] |TO|SE|CO|UN|LI|RE/iy;
const longest = 160;

/** The classification line at `start`–`end` (one line); `null` when the line is none. */
export function parseClassificationLine(text: string, start: number, end: number): ClassificationLine | null {
  if (end - start > longest || end - start < 5 || !isLetter(text.charCodeAt(start))) return null;
  const canBeIntact = matchesAt(levelStart, text, start);
  if (!canBeIntact && !canEndInNumber(text.charCodeAt(end - 1))) return null;
  const scanner = new Scanner(text, { start, end });
  const spaced = canBeIntact ? scanner.take(spacedLevel) : null;
  const intact = spaced ?? (canBeIntact ? scanner.take(closedLevel) : null);
  // A damaged level is only told by the number that stands behind it.
  const level =
    intact ??
    (endsInNumber.test(text.slice(Math.max(start, end - longestTail), end)) ? damagedLevel(scanner) : null);
  if (level === null) return null;
  const levelEnd = scanner.take(encryptedForTransmission)?.end ?? level.end;
  const captions: Leaf<"caption">[] = [];
  const sections: Leaf<"section">[] = [];
  const readCaptions = (): void => {
    for (;;) {
      const found = scanner.take(caption);
      const part = found === null && sections.length === 0 ? scanner.take(section) : null;
      if (found !== null) captions.push(captionLeaf(text, found));
      else if (part !== null) sections.push(leaf("section", part.start, part.end));
      else if (scanner.take(stroke) === null) return;
    }
  };
  readCaptions();
  const name = scanner.take(postName);
  const serial = name === null ? null : scanner.take(serialNumber);
  const post = name && trimmed(text, name);
  if (serial === null) scanner.at = name?.start ?? scanner.at;
  const second = serial && scanner.take(secondNumber);
  if (serial !== null) readCaptions();
  if (intact === null && serial === null) return null;
  scanner.skipBlanks();
  const rest = text.slice(scanner.at, end);
  if (spaced === null) {
    // Words behind a closed-up level that are no part of the line make it a sentence.
    if (prose.test(rest) || (serial === null && rest !== "")) return null;
    if (serial === null && sections.length === 0 && isCapital(text.charCodeAt(level.end))) return null;
  } else if (serial === null && prose.test(rest)) return null;
  const levelLeaf = leaf("level", level.start, levelEnd);
  const sectionLeaf = sections[0] ?? null;
  const postLeaf = serial && post && leaf("post", post.start, post.end);
  const serialLeaf = serial && leaf("serial", serial.start, serial.end);
  const more = second && leaf("secondSerial", second.start, second.end);
  const children = [levelLeaf, sectionLeaf, postLeaf, serialLeaf, more, ...captions].filter(
    (node) => node !== null,
  );
  return {
    kind: "classificationLine",
    start,
    end,
    level: levelLeaf,
    section: sectionLeaf,
    post: postLeaf,
    serial: serialLeaf,
    captions,
    damaged: intact === null,
    children: tile(start, end, children.length > 2 ? children.sort((a, b) => a.start - b.start) : children),
  };
}

/** Whether a line may match `endsInNumber`, told from its last character. */
function canEndInNumber(code: number): boolean {
  return isDigit(code) || isCapital(code) || code === 32 || code === 44 || code === 47;
}

/** A caption without the strokes before it. */
function captionLeaf(text: string, span: Span): Leaf<"caption"> {
  let { start } = span;
  while (!isCapital(text.charCodeAt(start))) start++;
  return leaf("caption", start, span.end);
}

/** A level of which a letter is lost, doubled or changed: `S E C R T`, `CONFIDENTAL`. */
function damagedLevel(scanner: Scanner): Span | null {
  const before = scanner.at;
  const span = scanner.take(letterRun) ?? scanner.take(word);
  if (span === null) return null;
  const letters = scanner.text.slice(span.start, span.end).replaceAll(" ", "").toUpperCase();
  if (levelWords.some((word) => isDamaged(letters, word))) return trimmed(scanner.text, span);
  scanner.at = before;
  return null;
}

/** The two numbers of `SECTION 01 OF 03`, with the letter O read as a zero; `null` when they are not two. */
export function sectionNumbers(text: string, span: Span): { section: number; total: number } | null {
  const found = /([O0-9]{1,3}) ?(?:O ?F|0F) ?([O0-9]{1,3})$/.exec(text.slice(span.start, span.end));
  if (found === null) return null;
  const number = (digits: string | undefined): number => Number((digits ?? "").replaceAll("O", "0"));
  return { section: number(found[1]), total: number(found[2]) };
}
