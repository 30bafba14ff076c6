import { isAnyLetter } from "../text/characters";
import { occurrences } from "../text/occurrences";
import type { Span } from "../text/span";

/** A comma where a typographic quotation mark was lost. */
export interface LostQuote {
  /** `Khan,s`: an apostrophe; `arrest.,` at the end of a paragraph: a closing quotation mark or nothing. */
  readonly kind: "apostrophe" | "stray";
  /** The comma alone. */
  readonly span: Span;
  /** The word with the comma in it: "Khan,s"; for a stray comma the word before it. */
  readonly word: string;
  /** For an apostrophe, whether it can be nothing else: a possessive of a singular word, or n't. */
  readonly certain: boolean;
}

const suffix = /(?:[stdmSTDM]|re|ve|ll|RE|VE|LL)(?![\p{L}\p{M}0-9@])/uy;
/** What stands before `'t`. */
const notWord =
  /^(?:ai|are|ca|could|dare|did|does|do|had|has|have|is|may|might|must|need|ought|shall|should|wo|was|were|would)n$/i;
/** `CHAD,S AFRICA` lists two countries. */
const southOf = /S (?:AFRICA|AMERICA|ASIA|CAROLINA|CHINA|DAKOTA|KOREA|OSSETIA|SUDAN|VIETNAM|YEMEN)/y;

/** Commas that stand for a lost apostrophe or quotation mark, in the given parts of a text. */
export function lostQuotes(text: string, parts: readonly Span[]): readonly LostQuote[] {
  const found: LostQuote[] = [];
  for (const span of parts) {
    for (const at of occurrences(text, ",", span)) {
      const quote = quoteAt(text, at);
      if (quote !== null) found.push(quote);
    }
  }
  return found;
}

export type DamageKind =
  /** `&word8`: the ampersand and the 8 stand for quotation marks. */
  | "ampersand-quotes"
  /** `BRUSSQLS`, `}ttributed`: another character where a letter was. */
  | "letter-replaced"
  /** U+FFFD, or UTF-8 read in another encoding: `â€™`. */
  | "encoding"
  /** A row of five X or more where an archive took out words. */
  | "redaction"
  /** A pilcrow before a wrapped year, which numbers no paragraph. */
  | "false-pilcrow";

export interface Damage {
  readonly kind: DamageKind;
  readonly span: Span;
}

/** What is sought in running text: a rare character or word, and the pattern that it must be within. */
const traces: readonly (readonly [needle: string, kind: DamageKind, back: number, pattern: RegExp])[] = [
  ["&", "ampersand-quotes", 0, /(?<![A-Z0-9])&[A-Z][^&]{0,80}?[A-Z.,]8(?![0-9A-Z])/iy],
  ["}", "letter-replaced", 1, /[a-z ]\}[a-z](?![a-z]{0,20}\{)/iy],
  ["Q", "letter-replaced", 1, /[a-z]Q[a-z]/y],
  ["\ufffd", "encoding", 0, /\ufffd+/y],
  ["â€", "encoding", 0, /â€./y],
  ["Ã", "encoding", 0, /Ã[\u0080-\u00bf]/y],
  ["Â", "encoding", 0, /Â[\u0080-\u00bf]/y],
  ["XXXXX", "redaction", 0, /X{5,}/y],
  ["¶", "false-pilcrow", 0, /¶(?:19|20)\d{2}\b/y],
];

/** The traces of damage in the given parts of a text, in order. */
export function findDamage(text: string, parts: readonly Span[]): readonly Damage[] {
  const found: Damage[] = [];
  for (const part of parts) findTraces(text, part, found);
  return found.length > 1 ? found.sort((a, b) => a.span.start - b.span.start) : found;
}

function findTraces(text: string, span: Span, found: Damage[]): void {
  for (const [needle, kind, back, pattern] of traces) {
    let end = span.start;
    for (const at of occurrences(text, needle, span)) {
      pattern.lastIndex = at - back;
      if (at < end || at - back < span.start || !pattern.test(text) || pattern.lastIndex > span.end) continue;
      end = pattern.lastIndex;
      found.push({
        kind,
        span: {
          start: kind === "letter-replaced" ? at : at - back,
          end: kind === "letter-replaced" ? at + 1 : end,
        },
      });
    }
  }
}

/** What stands in UTF-8 where windows-1252 has these behind `â€`. */
const signs: Readonly<Record<string, string>> = {
  "™": "’",
  "˜": "‘",
  œ: "“",
  "\u009d": "”",
  "”": "—",
  "“": "–",
  "¦": "…",
  "¢": "•",
};

/** The character that was meant where UTF-8 was read as windows-1252; `null` where that cannot be told. */
export function mojibake(printed: string): string | null {
  const last = printed.slice(-1);
  if (printed.startsWith("â€")) return signs[last] ?? null;
  if (printed.startsWith("Ã")) return String.fromCharCode(last.charCodeAt(0) + 0x40);
  return printed.startsWith("Â") ? last : null;
}

function quoteAt(text: string, at: number): LostQuote | null {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  // Nearly every comma has a blank behind it: those are done with here.
  if (after === 32) return null;
  const span = { start: at, end: at + 1 };
  if (before === 46) {
    const word = wordBefore(text, at - 1);
    return isStray(text, at, word) ? { kind: "stray", span, word, certain: false } : null;
  }
  if (!isAnyLetter(before) || !isAnyLetter(after)) return null;
  suffix.lastIndex = at + 1;
  if (!suffix.test(text)) return null;
  const word = wordBefore(text, at);
  // `Options a,b,c,d`
  if (text.charAt(at - word.length - 1) === ",") return null;
  // A capital after capitals only: "PAKISTAN,S", but not "Annex A,S".
  if (after < 97 && (word.length < 3 || word !== word.toUpperCase())) return null;
  const ending = text.slice(at + 1, suffix.lastIndex).toLowerCase();
  // `Items a,d and b,m`
  if (
    word !== "I" &&
    (ending === "m" || (word.length === 1 && (ending !== "s" || word === word.toLowerCase())))
  )
    return null;
  if (ending === "t" && !notWord.test(word)) return null;
  southOf.lastIndex = at + 1;
  const certain =
    ending === "t" || (ending === "s" && word.length > 1 && !/s$/i.test(word) && !southOf.test(text));
  return { kind: "apostrophe", span, word: word + text.slice(at, suffix.lastIndex), certain };
}

/** `house arrest.,` as the last of a paragraph: inside a line "etc.," and "U.S.," are good English. */
function isStray(text: string, at: number, word: string): boolean {
  if (word.length < 4) return false;
  return /(?:[ \t]*(?:\r\n|\n|\r)){1,2}(?=[-¶ \t\r\n]|$)|$/y.test(text.slice(at + 1, at + 12));
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 40 && isAnyLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}
