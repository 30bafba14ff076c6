import { digitsMeant } from "../text/digits";
import { isDamaged } from "../text/near";
import { Scanner } from "../text/scanner";
import { spanText, type Span } from "../text/span";

/** What `SECTION 01 OF 03` says; `null` for a number that is lost, or unreadable. */
export interface SectionNumbers {
  readonly section: number | null;
  readonly total: number | null;
}

/** The words `SECTION 01 OF 03` with whatever damage did to them, and the numbers as far as they stand there. */
interface Phrase extends Span {
  readonly sections: readonly Span[];
  readonly totals: readonly Span[];
  /** Whether it says that the section is the last: `FINAL SECTION OF 03`. */
  readonly isFinal: boolean;
}

const wholeWord = /S ?E ?C ?T ?I ?O ?N(?:S(?![A-Z]))?/iy;
const finalBefore = /FINAL(?= SECTION)/iy;
const finalBehind = /FINAL(?![A-Z])/iy;
const shortWord = /SECT?\.?(?= ?[OIl]?\d)/y;
/** Words that may be SECTION with a letter lost or changed; spaced ones only before a number. */
const otherWord = /[A-Z]{5,9}(?![A-Z])/y;
const spacedWord = /(?:[A-Z] ){4,7}[A-Z](?= {1,2}\d)/y;
const numberWords = ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN"];
/** Letters that readers of print take for digits, and the Q that stands for any sign that was lost. */
const number = new RegExp(
  `[\\dOIlQ]{1,2}(?=O ?F)|\\d{1,3}(?=[A-Z]{2})|(?=[OIlQ]{0,2}\\d)[\\dOIlQ]{1,3}(?![\\dOIlQ])|[OIlQ]{1,2}(?![A-Za-z\\d])|(?:${numberWords.join("|")})(?![A-Z])`,
  "y",
);
const numbersAlone = /\d{1,2} OF \d{1,2}(?![A-Z\d])/y;
const secondNumber = /\d{1,2}(?![\dA-Z])/iy;
const of = /O ?F|[0QD]F/iy;
/** What stands for OF only where a number follows. */
const otherOf = /O[A-Z](?![A-Z])|F(?![A-Z])|O(?= \d)|[/-]/y;

/** Reads the section of a classification line; `null`, and nothing read, where none stands. */
export function takeSection(scanner: Scanner): Span | null {
  const phrase = takePhrase(scanner);
  return phrase && { start: phrase.start, end: phrase.end };
}

/** The two numbers of a section that was read. */
export function sectionNumbers(text: string, span: Span): SectionNumbers {
  const phrase = takePhrase(new Scanner(text, span));
  const agreed = (spans: readonly Span[]): number | null => {
    const found = new Set(spans.map((one) => numberMeant(spanText(text, one))).filter((one) => one !== null));
    const [first = null] = found;
    return found.size === 1 ? first : null;
  };
  const total = agreed(phrase?.totals ?? []);
  return { section: agreed(phrase?.sections ?? []) ?? (phrase?.isFinal === true ? total : null), total };
}

function takePhrase(scanner: Scanner): Phrase | null {
  const final = scanner.take(finalBefore);
  const word = takeWord(scanner) ?? lostWord(scanner);
  if (word === null) return null;
  const sections: Span[] = [];
  const totals: Span[] = [];
  // A copy may print the phrase, or a part of it, twice.
  let goesOn = true;
  while (goesOn) goesOn = takeNumbers(scanner, sections, totals) || takeWord(scanner) !== null;
  const isFinal = final !== null || scanner.take(finalBehind) !== null;
  return { start: final?.start ?? word.start, end: scanner.at, sections, totals, isFinal };
}

function takeWord(scanner: Scanner): Span | null {
  const found = scanner.take(wholeWord) ?? scanner.take(shortWord);
  if (found !== null) return found;
  const before = scanner.at;
  for (const pattern of [otherWord, spacedWord]) {
    const span = scanner.take(pattern);
    if (span !== null && isDamaged(spanText(scanner.text, span).replaceAll(" ", ""), "SECTION")) return span;
    scanner.at = before;
  }
  return null;
}

/** Where numbers stand that the word was lost before: `01 OF 03`. */
function lostWord(scanner: Scanner): Span | null {
  const numbers = scanner.take(numbersAlone);
  if (numbers === null) return null;
  scanner.at = numbers.start;
  return { start: numbers.start, end: numbers.start };
}

/** Reads `01 OF 03`, or a part of it: behind the first numbers only with OF. */
function takeNumbers(scanner: Scanner, sections: Span[], totals: Span[]): boolean {
  const before = scanner.at;
  const first = scanner.take(number);
  const behindFirst = scanner.at;
  const isOf = scanner.take(of) !== null;
  const isRepeated = sections.length + totals.length > 0;
  if (!isOf && (first === null || isRepeated)) {
    scanner.at = before;
    return false;
  }
  const total = isOf || scanner.take(otherOf) !== null ? scanner.take(number) : scanner.take(secondNumber);
  if (!isOf && total === null) scanner.at = behindFirst;
  if (first !== null) sections.push(first);
  if (total !== null) totals.push(total);
  return true;
}

function numberMeant(printed: string): number | null {
  const word = numberWords.indexOf(printed);
  if (word !== -1) return word + 1;
  // II may be two or eleven.
  const digits = /^[Il]{2,3}$/.test(printed) ? "" : digitsMeant(printed);
  return /^\d+$/.test(digits) ? Number(digits) : null;
}
