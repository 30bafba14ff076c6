import type { Span } from "../text/span";

/** What a line of the text is by its shape alone. Each takes the line's span without blanks at its ends. */

const rule = /^[-=_*~ ]+$/;
const pageMarker =
  /^(?:[A-Z][A-Z .'-]{1,30} {1,2}\d{5,8} {1,3}\d{3}(?:\.\d)? OF \d{3}|(?:[A-Z ]{4,20}\/ )?PAGE \d{1,3} {1,8}[A-Z .'-]{2,20} \d{5,6} .{0,40})$/;
const standingCaption = /^(?:SIPDIS|NOFORN)$/;
const closerLine = /^[[(]?end(?:ing)? (?:of )?[a-z0-9][^.:;!?]{1,80}[.\])]*$/i;
const beginLine = /^[[(]?begin(?:ning)? (?:of )?[a-z0-9][^.;!?]{1,80}[.:\])]*$/i;
const bullet =
  /--(?!-)|-(?!-)|[*•·](?=[ \t])|o(?= {1,2}[A-Z])|¶? ?\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)(?= )|[a-z0-9]{1,2}\)(?= )|¶?[A-Z][.)](?= )|\d{1,3}[.),](?= )/y;
const dashes = /^[-*•·]/;
const longestTitle = 120;

export function isRule(text: string, span: Span): boolean {
  return span.end - span.start > 2 && rule.test(text.slice(span.start, Math.min(span.end, span.start + 400)));
}

export function isPageMarker(text: string, span: Span): boolean {
  return span.end - span.start < longestTitle && pageMarker.test(text.slice(span.start, span.end));
}

/** A caption that the transmission printed again between two lines of the text. */
export function isStandingCaption(text: string, span: Span): boolean {
  return span.end - span.start === 6 && standingCaption.test(text.slice(span.start, span.end));
}

export function isCloserLine(text: string, span: Span): boolean {
  return span.end - span.start < longestTitle && closerLine.test(text.slice(span.start, span.end));
}

export function isBeginLine(text: string, span: Span): boolean {
  return span.end - span.start < longestTitle && beginLine.test(text.slice(span.start, span.end));
}

/** The words of a heading that has its rules on the same line: `------- SUMMARY -------`; `null` for other lines. */
export function titleBetweenDashes(text: string, span: Span): Span | null {
  if (text.charCodeAt(span.end - 1) !== 45 || span.end - span.start > longestTitle * 2) return null;
  const match = /^(?:-{3,} )?([A-Z"'(][^-]{0,100}(?:-[^-]{1,40}){0,3}) (?:-{3,}|(?:- ){3,}-)$/.exec(
    text.slice(span.start, span.end),
  );
  const words = match?.[1];
  if (words === undefined) return null;
  const start = span.start + text.slice(span.start, span.end).indexOf(words);
  return { start, end: start + words.trimEnd().length };
}

/** Where the bullet of a point ends: `--`, `-`, `*`, `(1)`, `a)`, `A.`, `3.`; `null` when the line has none. */
export function bulletEnd(text: string, span: Span): number | null {
  bullet.lastIndex = span.start;
  return bullet.test(text) && bullet.lastIndex < span.end ? bullet.lastIndex : null;
}

/** Whether a bullet is a dash or a dot rather than a number or letter, which only a list makes a bullet. */
export function isDash(text: string, at: number): boolean {
  return dashes.test(text.charAt(at));
}

/** A line of capitals that can be a heading by itself. */
export function isShouted(text: string, span: Span): boolean {
  if (span.end - span.start > longestTitle) return false;
  const line = text.slice(span.start, span.end);
  return /[A-Z]{2}/.test(line) && !/[a-z]/.test(line) && !/^[^A-Z"'&[(]/.test(line);
}

/** A short line in mixed case that can be a heading where the lines around it say so: "Talking Points". */
export function isTitleLike(text: string, span: Span): boolean {
  if (span.end - span.start > 70) return false;
  const line = text.slice(span.start, span.end);
  return /^[A-Z"'&[(]/.test(line) && !/[.,;!]$/.test(line);
}

const sentenceEnd = /[.:?!;")\]]/;

/** Whether text that ends at `end` has come to a full stop, so that a new paragraph can follow. */
export function endsSentence(text: string, end: number): boolean {
  return sentenceEnd.test(text.charAt(end - 1));
}
