import type { Paragraph } from "../../syntax/tree";
import { contains } from "../../text/span";
import type { TelegramFacts } from "../../facts/telegram-facts";

const longestHead = 40;
const numberAndMark = /^¶?\s?\d{0,3}\s?[.)]?\s{0,3}(?:\([^)]*)?$/;

/** Whether what stands at an offset of a paragraph belongs to its number and mark. */
export function isInHead(text: string, { start }: Paragraph, at: number): boolean {
  return at < start + longestHead && numberAndMark.test(text.slice(start, at));
}

/** Whether a no-break blank keeps the number or the mark of a paragraph from being read: a matter of damage/no-break-blank. */
export function hasBlankInHead({ text, strayCharacters }: TelegramFacts, paragraph: Paragraph): boolean {
  return strayCharacters.some(
    ({ kind, span }) =>
      kind === "no-break-blank" && contains(paragraph, span) && isInHead(text, paragraph, span.start),
  );
}
