import { isCapital, isDigit, isLetter, trimmed } from "../text/characters";
import { isDamaged } from "../text/near";
import { Scanner, matchesAt } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import { takeSection } from "./section";
import type { ClassificationLine, Leaf } from "./tree";

// Spaced letters stand in either case ("S e c r e t"), closed-up words in capitals only: "Secret talks" is prose. The
// next word may be glued to the level, with or without spaces in it ("S E C R E TSTATE 012345").
const spacedLevel =
  /(?:T ?O ?P {1,3})?S {1,2}E {1,2}C {1,2}R {1,2}E {1,2}T|S[.-]E[.-]C[.-]R[.-]E[.-]T|C {1,2}O {1,2}N {1,2}F {1,2}I {1,2}D {1,2}E {1,2}N {1,2}T {1,2}I {1,2}A {1,2}L|U {1,2}N {1,2}C {1,2}L {1,2}A {1,2}S(?: {1,2}S {1,2}I {1,2}F {1,2}I {1,2}E {1,2}D)?|L I M I T E D {1,3}(?:O F F I C I A L|OFFICIAL) {1,3}(?:U S E|USE)|LIMITED {1,3}O F F I C I A L {1,3}(?:U S E|USE)|R E S T R I C T E D/iy;
const closedLevel =
  /(?:TOP )?SECRET(?!AR[IY]|I[OV]|E[DS]?(?![A-Z])|LY|S(?![A-Z]))|CONFIDENTIAL(?!IT|LY)|UNCLAS(?:SIFIED)?(?![A-Z]{0,3}FIED|S(?![A-Z]))|LIMITED OFFICIAL USE(?: ONLY)?|RESTRICTED(?! TO)/y;
/** What is no sentence only where nothing but a post and its number follows: `Confidential Zenda 412`, `CONFIDEN TIAL`. */
const unusualLevel =
  /(?:(?:[Tt]op )?[Ss]ecret|[Cc]onfidential|[Uu]nclas(?:sified)?|[Ll]imited [Oo]fficial [Uu]se|[Rr]estricted|(?:T ?O ?P {1,3})?S {0,2}E {0,2}C {0,2}R {0,2}E {0,2}T|C {0,2}O {0,2}N {0,2}F {0,2}I {0,2}D {0,2}E {0,2}N {0,2}T {0,2}I {0,2}A {0,2}L|U {0,2}N {0,2}C {0,2}L {0,2}A {0,2}S(?: {0,2}S {0,2}I {0,2}F {0,2}I {0,2}E {0,2}D)?)(?![A-Za-z])/y;
const encryptedForTransmission = /E ?F ?T ?O(?![A-Z])/y;
const captionWords = ["NOFORN", "SENSITIVE", "SIPDIS", "NODIS", "EXDIS", "LIMDIS", "STADIS"];
const caption = new RegExp(
  `(?:${captionWords.map((word) => word.replaceAll(/\B/g, " {0,2}")).join("|")}|C O R R E C T E D(?: {1,3}C O P Y)?|CORRECTED COPY|EYES ONLY|FOR OFFICIAL USE ONLY|FOUO|SBU|NF|REL TO [A-Z]{2,4}(?:, ?[A-Z]{2,4}){0,6})(?![A-Z])`,
  "y",
);
/** A caption that stands before the level: `SENSITIVE UNCLAS ZENDA 412`. */
const captionBefore = new RegExp(`(?:${captionWords.join("|")})(?= )`, "y");
/** A number, perhaps with letters for digits, or with a caption glued to it: `00Q412`, `000412NOFORN`. */
const number = String.raw`(?:\d{1,8}|(?=(?:[A-Za-z]{0,5}\d){3})[\dOQIlDZSB]{4,8}|\d{1,6}[A-Z]{1,2}\d{1,6})(?![A-Za-z\d])`;
const numberSign = String.raw`(?:# ?|N[OR]\.? )`;
const signBefore = new RegExp(numberSign, "y");
const yearBefore = /(?:19|20)?\d{2} ?(?=[A-Z]{3})/y;
const serialNumber = new RegExp(`${number}|\\d{3,8}(?=[A-Z]{4})`, "y");
const postWord = "(?:[A-Za-z.'-]|[01](?=[A-Z]))";
const postName = new RegExp(
  `[A-Z]${postWord}*(?: {1,2}${postWord}+){0,5}?\\s{0,8}(?=${numberSign}?(?:${number}|\\d{3,8}[A-Z]{4}))`,
  "y",
);
/** In small letters only before a number that is padded as those of telegrams are: `zenda 000412`. */
const postInSmallLetters = /[a-z]{2,20}(?: {1,2}[a-z]{2,20}){0,3} {1,4}(?=0\d{4,5}(?![A-Za-z\d]))/y;
const secondNumber = /(?:TOSEC|SECTO|CADEL|TOCAD) ?\d{1,6}/y;
/** What is left of the words of a section: `L 01 OF 03`. */
const leftOfSection = /[A-Z](?= \d{1,2} OF \d{1,2}(?![A-Z\d]))/y;
const stroke = /\/{1,2}|[,.]|[:-](?= ?[A-Z])|\((?=C)/y;
/** The first letter may be doubled: `CC O N F I D E N T I A L`. */
const letterRun = /[A-Z015]{1,2} {1,3}(?:[A-Z015] {1,3}){2,15}[A-Z](?![A-Z])/iy;
const damagedWords = [
  letterRun,
  /[A-Z015]{5,14}(?![A-Za-z])/y,
  /T[A-Z]{0,2} [A-Z015]{5,7}(?![A-Za-z])/y,
  /[A-Z]{5,8} [A-Z]{6,9} [A-Z]{3}(?![A-Za-z])/y,
];
const levelWords = [
  "TOPSECRET",
  "SECRET",
  "CONFIDENTIAL",
  "UNCLASSIFIED",
  "UNCLAS",
  "RESTRICTED",
  "LIMITEDOFFICIALUSE",
];
const prose = /[a-z]{2}/;
const endsInNumber = /(?:\d[\dOQIl]|[OQIl]\d)[A-Za-z, /]{0,30}$/;
/** How many characters `endsInNumber` looks at. */
const longestTail = 32;
/** How intact levels begin: spares the long patterns most lines. */
const levelStart = /[SCUTLR] |S[.-]|TO|SE|CO|UN|LI|RE/iy;
const longest = 160;

/** The classification line at `start`–`end` (one line); `null` when the line is none. */
export function parseClassificationLine(text: string, start: number, end: number): ClassificationLine | null {
  if (end - start > longest || end - start < 5 || !isLetter(text.charCodeAt(start))) return null;
  const canBeIntact = matchesAt(levelStart, text, start);
  if (!canBeIntact && !canEndInNumber(text.charCodeAt(end - 1))) return null;
  const scanner = new Scanner(text, { start, end });
  const spaced = canBeIntact ? scanner.take(spacedLevel) : null;
  let intact = spaced ?? (canBeIntact ? scanner.take(closedLevel) : null);
  const hasNumber = intact === null && endsInNumber.test(text.slice(Math.max(start, end - longestTail), end));
  const marks: Leaf<"caption" | "section">[] = [];
  if (hasNumber && scanner.take(captionBefore) !== null) {
    marks.push(leaf("caption", start, scanner.at));
    intact = scanner.take(spacedLevel) ?? scanner.take(closedLevel);
    if (intact === null) return null;
  }
  const unusual = hasNumber && canBeIntact ? scanner.take(unusualLevel) : null;
  // A damaged level is only told by the number that stands behind it.
  const level = intact ?? unusual ?? (hasNumber ? damagedLevel(scanner) : null);
  if (level === null) return null;
  const levelEnd = scanner.take(encryptedForTransmission)?.end ?? level.end;
  readMarks(scanner, marks);
  scanner.take(yearBefore);
  const name = scanner.take(postName) ?? scanner.take(postInSmallLetters);
  if (name !== null) scanner.take(signBefore);
  const serial = name && scanner.take(serialNumber);
  if (name !== null && serial === null) scanner.at = name.start;
  const post = name && withoutHyphen(text, trimmed(text, name));
  const second = serial && scanner.take(secondNumber);
  if (serial !== null) readMarks(scanner, marks);
  if (hasNumber && serial === null) return null;
  scanner.skipBlanks();
  const rest = text.slice(scanner.at, end);
  if (unusual !== null && (rest !== "" || !isReference(text, level, post, serial))) return null;
  const section = marks.find((mark): mark is Leaf<"section"> => mark.kind === "section") ?? null;
  if (spaced === null) {
    // Words behind a closed-up level that are no part of the line make it a sentence.
    if (prose.test(rest) || (serial === null && section === null && rest !== "")) return null;
    if (serial === null && section === null && isCapital(text.charCodeAt(level.end))) return null;
  } else if (serial === null && prose.test(rest)) return null;
  const levelLeaf = leaf("level", level.start, levelEnd);
  const postLeaf = serial && post && leaf("post", post.start, post.end);
  const serialLeaf = serial && leaf("serial", serial.start, serial.end);
  const more = second && leaf("secondSerial", second.start, second.end);
  const children: Leaf[] = [levelLeaf, postLeaf, serialLeaf, more, ...marks].filter((node) => node !== null);
  return {
    kind: "classificationLine",
    start,
    end,
    level: levelLeaf,
    section,
    post: postLeaf,
    serial: serialLeaf,
    captions: marks.filter((mark): mark is Leaf<"caption"> => mark.kind === "caption"),
    damaged: intact === null && unusual === null,
    children: tile(start, end, children.length > 1 ? children.sort((a, b) => a.start - b.start) : children),
  };
}

/** Reads captions and sections, in whatever order, with the strokes between them. */
function readMarks(scanner: Scanner, marks: Leaf<"caption" | "section">[]): void {
  for (;;) {
    const mark = scanner.take(caption);
    const section = mark === null ? takeSection(scanner) : null;
    if (mark !== null) marks.push(leaf("caption", mark.start, mark.end));
    else if (section !== null) marks.push(leaf("section", section.start, section.end));
    else if (scanner.take(stroke) === null && scanner.take(leftOfSection) === null) return;
  }
}

/** A name without the hyphen that joins it to its number: `ZENDA-000042`. */
function withoutHyphen(text: string, name: Span): Span {
  return text.charAt(name.end - 1) === "-" ? trimmed(text, { start: name.start, end: name.end - 1 }) : name;
}

/**
 * Whether a name and a number behind a level in small letters are plainly those of a telegram: the number is padded,
 * or each word has a capital letter: `Confidential Sao Paulo 41`.
 */
function isReference(text: string, level: Span, post: Span | null, number: Span | null): boolean {
  if (post === null || number === null || number.end - number.start < 2) return false;
  if (paddedNumber.test(text.slice(number.start, number.end))) return true;
  return isCapital(text.charCodeAt(level.start)) && capitalized.test(text.slice(post.start, post.end));
}

const paddedNumber = /^0\d{4,5}$/;
const capitalized = /^[A-Z][A-Za-z.'-]*(?: {1,2}[A-Z][A-Za-z.'-]*){0,3}$/;

/** Whether a line may match `endsInNumber`, told from its last character. */
function canEndInNumber(code: number): boolean {
  return isDigit(code) || isCapital(code) || code === 32 || code === 44 || code === 47;
}

/** A level of which a letter is lost, doubled or changed: `S E C R T`, `CONFIDENTAL`. */
function damagedLevel(scanner: Scanner): Span | null {
  const before = scanner.at;
  for (const pattern of damagedWords) {
    const span = scanner.take(pattern);
    const letters = span && scanner.text.slice(span.start, span.end).replaceAll(" ", "").toUpperCase();
    if (span && levelWords.some((word) => isDamaged(letters ?? "", word))) return trimmed(scanner.text, span);
    scanner.at = before;
  }
  return null;
}
