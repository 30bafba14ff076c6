import type { Position } from "vscode-languageserver-types";
import type { TelegramFacts } from "../../facts/telegram-facts";
import type { CableView } from "../../facts/view";
import { isBlankLine, lineAt, lineSpan, offsetAt } from "../../text/lines";

/** Where something is to be completed. */
export interface Place {
  readonly view: CableView;
  readonly at: number;
  readonly line: number;
  /** What stands on the line before the position, and behind it. */
  readonly before: string;
  readonly after: string;
  /** The telegram that holds the position, or the last one above it. */
  readonly telegram: TelegramFacts | null;
  /**
   * Above the text, in the text, or on the line with which it begins: while somebody types, that line may be one of the
   * opening that is not finished yet (and a signature, for all that can be told).
   */
  readonly part: "head" | "text" | "first";
}

/** No line of an opening is so long: what stands so far behind a line's start is text. */
const longestLine = 1000;

/** `null` on lines that are too long for anything to be completed. */
export function placeAt(view: CableView, position: Position): Place | null {
  const { lines, text, telegrams } = view;
  const at = offsetAt(lines, position);
  const line = lineAt(lines, at);
  const { start, end } = lineSpan(lines, line);
  if (at - start > longestLine) return null;
  const telegram = telegrams.findLast((facts) => facts.telegram.start <= at) ?? null;
  return {
    view,
    at,
    line,
    before: text.slice(start, at),
    after: text.slice(at, Math.min(end, at + longestLine)),
    telegram,
    part: partOf(view, telegram, line),
  };
}

function partOf({ lines }: CableView, telegram: TelegramFacts | null, line: number): Place["part"] {
  const { body = null, ending = null } = telegram?.telegram ?? {};
  const text = body ?? ending;
  if (text === null) return "head";
  const first = lineAt(lines, text.start);
  if (line < first) return "head";
  return line === first ? "first" : "text";
}

/** Where the word at the position ends, which a replacement replaces. */
export function wordEnd({ at, after }: Place): number {
  return at + (/^[A-Z0-9&'-]+/i.exec(after)?.[0].length ?? 0);
}

/** The letters behind the last blank. */
export function lastWord(words: string): string {
  return trailing(words, /\S/);
}

/** The characters at the end of words that each match a pattern. */
export function trailing(words: string, pattern: RegExp): string {
  let start = words.length;
  while (start > 0 && pattern.test(words.charAt(start - 1))) start--;
  return words.slice(start);
}

/** The offset at which the last so many characters before the position begin. */
export function back({ at }: Place, words: string): number {
  return at - words.length;
}

export function isBlankAt({ view, line }: Place, distance: number): boolean {
  const other = line + distance;
  return other < 0 || other >= view.lines.starts.length || isBlankLine(view.lines, other);
}
