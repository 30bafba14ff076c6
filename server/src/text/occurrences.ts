import type { Span } from "./span";

/**
 * Where a word stands within a stretch, as offsets into the text; it does not overlap itself. The search runs at memory
 * speed, which no pattern tried at every letter does.
 */
export function occurrences(text: string, word: string, span: Span): readonly number[] {
  // Cut out first: a search in the whole text would run on to its end when the word stands nowhere behind.
  const part = text.slice(span.start, span.end);
  let at = part.indexOf(word);
  if (at === -1) return nowhere;
  const found: number[] = [];
  for (; at !== -1; at = part.indexOf(word, at + word.length)) found.push(span.start + at);
  return found;
}

const nowhere: readonly number[] = [];
