import { isDigit, isLetter, stripEnd } from "../text/characters";
import { occurrences } from "../text/occurrences";
import type { Span } from "../text/span";

/** A letter of the REF lines that the text cites: `ref A`, `refs B and C`, `reftel (D)`. */
export interface LetterCitation {
  /** In capitals: "A". */
  readonly letter: string;
  /** The letter alone. */
  readonly span: Span;
  /** Whether a range begins or ends with it or means it: A, B and C of `refs A through C`, where B has the span of C. */
  readonly inRange: boolean;
}

/** What the text says of the references. */
export interface ReferenceCitations {
  /** In order of the text. */
  readonly letters: readonly LetterCitation[];
  /** Where the text speaks of the references without a letter: `reftel`, `refs`. */
  readonly bare: readonly Span[];
}

/** A paragraph that the text cites by its number: `para 4`, `paras 4 and 5`. */
export interface ParagraphCitation {
  readonly number: number;
  /** The number alone. */
  readonly span: Span;
  /** Whether a paragraph of something else is meant or may be: `para 4 of ref A`, `UNSCR 1737, para 2`. */
  readonly elsewhere: boolean;
}

const refWord = /refs?(?:tels?)?(?![a-z])\.?/iy;
const letterWord = /\s{0,3}(\(?)([A-Z])(\)?)(?![\w'’]|\.[A-Z]|\s?:)/y;
/** What stands between two letters of a list. */
const joint =
  /\s{0,3}(?:,\s{0,3}(?:(?:and|or|AND|OR)\s)?|(?:and|or|through|thru|AND|OR|THROUGH|THRU)\s|[&/-])/y;
const range = /-|thr/i;

/** The references that a text cites. */
export function citedReferences(text: string, span: Span): ReferenceCitations {
  const letters: LetterCitation[] = [];
  const bare: Span[] = [];
  for (const at of wordStarts(text, ["ref", "Ref", "REF"], span)) {
    refWord.lastIndex = at;
    const word = refWord.exec(text)?.[0];
    if (word === undefined) continue;
    const cited = lettersAt(text, refWord.lastIndex, span.end);
    if (cited.length > 0) letters.push(...cited);
    else if (word.length > 3) bare.push({ start: at, end: at + stripEnd(word, ".").length });
  }
  return { letters, bare };
}

/** The letters of the list that begins at an offset. */
function lettersAt(text: string, from: number, end: number): LetterCitation[] {
  const found: LetterCitation[] = [];
  let at = from;
  let through = false;
  for (;;) {
    letterWord.lastIndex = at;
    const [, open = "", letter, close = ""] = letterWord.exec(text) ?? [];
    const next = letterWord.lastIndex;
    // A lone bracket belongs to the sentence, `(ref A)`; "I" without brackets is a word; `reftel (S)` ends before a mark.
    if (letter === undefined || next > end) return found;
    if (open === "" ? letter === "I" : close === "") return found;
    if (open !== "" && "CSU".includes(letter) && found.length === 0 && isTelegram(text, from)) return found;
    const start = next - (open === "" ? close.length : 1) - 1;
    const previous = found.at(-1);
    if (through && previous !== undefined) {
      found[found.length - 1] = { ...previous, inRange: true };
      for (let code = previous.letter.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++) {
        found.push({ letter: String.fromCharCode(code), span: { start, end: start + 1 }, inRange: true });
      }
    }
    found.push({ letter, span: { start, end: start + 1 }, inRange: through });
    joint.lastIndex = next;
    const joined = joint.exec(text)?.[0];
    if (joined === undefined || (open === "" && close !== "")) return found;
    through = range.test(joined);
    at = joint.lastIndex;
  }
}

function isTelegram(text: string, end: number): boolean {
  return /tels?\.?$/i.test(text.slice(end - 6, end));
}

const paraWord = /para(?:graph)?s?\.?\s{1,3}/iy;
const paraNumber = /(\d{1,2})(?:\s?\(?[a-z]\)?(?![a-z]))?(?!\d|[.,]\d|\s?(?:%|percent))/iy;
const paraJoint =
  /\s{0,3}(?:,\s{0,3}(?:(?:and|or)\s{1,3})?|(?:and|or|through|thru|to)\s{1,3}|[&/-]\s{0,3})/iy;
/** Words behind a number that say of what the paragraph is. */
const ofOther =
  /^[\s,]*(?:(?:section|part)\s\w+,?\s)?\(?(?:of|in|from|on\spage|ref|refs|reftel)\b(?!\s+(?:this\s+(?:cable|message|telegram)|the\sabove))/i;
/** Words before it that do, without the s of a plural; `article IV` and `ref A` have a number or letter behind them. */
const otherBefore = new Set(
  (
    "ref reftel draft operative op pp preamble preambular new resolution treaty agreement declaration annex " +
    "decision statement article protocol chapter section part page charter convention amend delete drop"
  ).split(" "),
);
const linking = new Set(["in", "at", "and", "to", "the", "re"]);

/** The paragraphs that a text cites by number. */
export function citedParagraphs(text: string, span: Span): readonly ParagraphCitation[] {
  const found: ParagraphCitation[] = [];
  for (const at of wordStarts(text, ["para", "Para", "PARA"], span)) {
    paraWord.lastIndex = at;
    if (!paraWord.test(text)) continue;
    const numbers: { readonly number: number; readonly span: Span }[] = [];
    let end = paraWord.lastIndex;
    for (;;) {
      const start = numbers.length === 0 ? end : skipJoint(text, end);
      paraNumber.lastIndex = start;
      const printed = start === -1 ? undefined : paraNumber.exec(text)?.[1];
      if (printed === undefined || paraNumber.lastIndex > span.end) break;
      numbers.push({ number: Number(printed), span: { start, end: start + printed.length } });
      end = paraNumber.lastIndex;
    }
    if (numbers.length === 0) continue;
    const elsewhere =
      ofOther.test(text.slice(end, end + 40)) || isOther(text.slice(Math.max(0, at - 40), at));
    for (const { number, span } of numbers) found.push({ number, span, elsewhere });
  }
  return found;
}

/** Whether the words before `para 4` say that it is one of something else. */
function isOther(before: string): boolean {
  const words = before
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !linking.has(word));
  const last = words.at(-1) ?? "";
  const numbered = /^(?:[a-z]|[ivx]+|\d{1,2})$/.test(last) ? words.at(-2) : undefined;
  return (
    /^\d{3,}$/.test(last) || [last, numbered].some((word) => otherBefore.has(word?.replace(/s$/, "") ?? ""))
  );
}

function skipJoint(text: string, from: number): number {
  paraJoint.lastIndex = from;
  return paraJoint.test(text) ? paraJoint.lastIndex : -1;
}

/** Where one of the beginnings stands at the head of a word, in order of the text. */
function wordStarts(text: string, beginnings: readonly string[], span: Span): readonly number[] {
  const found: number[] = [];
  for (const beginning of beginnings) {
    for (const at of occurrences(text, beginning, span)) {
      const before = text.charCodeAt(at - 1);
      if (!isLetter(before) && !isDigit(before)) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}
