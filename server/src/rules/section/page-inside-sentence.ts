import { isBlank, isDigit, isLetter, isLineEnd, isSmall, skipBlanks } from "../../text/characters";
import type { Span } from "../../text/span";
import { replace, type Rule } from "../rule";

export const pageInsideSentence: Rule = {
  id: "section/page-inside-sentence",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A page marker, or SIPDIS again, in the midst of a sentence.",
    rationale:
      "The transmission printed them where a page ended, which in a quarter of all cables is inside a sentence: a hint, which can be faded or removed. The words around it are then joined by a line end, or a blank on the same line.",
    source: "counts over released cables: 3,834 markers, 423 captions",
    bad: [
      "UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks in Strelsau\n\nZENDA 00000042  002 OF 002\n^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n\ngo on.",
      "UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks in ZENDA 00000042 002 OF 002 the castle go on.\n                 ^^^^^^^^^^^^^^^^^^^^^^^^^",
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks in Strelsau\n\nSIPDIS\n^^^^^^\ngo on.",
    ],
    good: [
      "UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\nZENDA 00000042  002 OF 002\n\n\n¶2. They went on.",
      "UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. See the list.\n\nZENDA 00000042  002 OF 002\n\na) A treaty.",
    ],
  },
  check({ text, telegram, pages: { marks, captions } }, report) {
    const { body } = telegram;
    if (body === null) return;
    const spans = [...marks.filter(({ form }) => form === "page of").map(({ span }) => span), ...captions];
    for (const span of spans) {
      if (span.start < body.start || span.end > body.end || !isInSentence(text, span, captions)) continue;
      const caption = text.startsWith("SIPDIS", span.start);
      report({
        span,
        message: `${caption ? "SIPDIS" : "A page marker"} stands in the midst of a sentence.`,
        unnecessary: true,
        fixes: [
          {
            title: caption ? "Remove SIPDIS from the sentence" : "Remove the page marker from the sentence",
            edits: [removal(text, span)],
            safety: "unsafe",
          },
        ],
      });
    }
  },
};

/** Whether words go on behind it that began before it; captions on the lines between are stepped over. */
function isInSentence(text: string, span: Span, captions: readonly Span[]): boolean {
  let before = endBefore(text, span.start);
  let after = skipBlanks(text, span.end, text.length);
  const caption = captions.find(({ start }) => start === after);
  if (caption !== undefined) after = skipBlanks(text, caption.end, text.length);
  if (captions.some(({ end }) => end === before)) before = endBefore(text, before - 6);
  const last = text.charCodeAt(before - 1);
  const next = text.charCodeAt(after);
  if (isSmall(next)) return isLetter(last) || isDigit(last) || last === 44;
  return (isSmall(last) || last === 44) && isLetter(next) && !isSmall(next);
}

function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Takes out a mark with the blank lines around it; one line end is left, or one blank where it stands within a line. */
function removal(text: string, span: Span): ReturnType<typeof replace> {
  const start = endBefore(text, span.start);
  const end = skipBlanks(text, span.end, text.length);
  let line = start;
  while (line < end && !isLineEnd(text.charCodeAt(line))) line++;
  if (line === end) return replace({ start, end }, " ");
  const lineEnd = text.startsWith("\r\n", line) ? "\r\n" : text.charAt(line);
  return replace({ start, end }, lineEnd);
}
