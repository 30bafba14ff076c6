import { skipBlanks } from "./characters";
import type { Span } from "./span";

/** Whether a sticky pattern matches at an offset; its `lastIndex` is then the end of the match. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Reads one stretch of text from left to right with sticky regular expressions (flag `y`). */
export class Scanner {
  at: number;
  readonly text: string;
  readonly end: number;

  constructor(text: string, span: Span) {
    this.text = text;
    this.at = span.start;
    this.end = span.end;
  }

  get done(): boolean {
    return this.at >= this.end;
  }

  skipBlanks(): void {
    this.at = skipBlanks(this.text, this.at, this.end);
  }

  /** The span that a sticky pattern matches here, after blanks; `null`, and nothing read, when it does not. */
  take(pattern: RegExp): Span | null {
    const before = this.at;
    this.skipBlanks();
    pattern.lastIndex = this.at;
    if (pattern.test(this.text) && pattern.lastIndex <= this.end) {
      const span = { start: this.at, end: pattern.lastIndex };
      this.at = span.end;
      return span;
    }
    this.at = before;
    return null;
  }
}
