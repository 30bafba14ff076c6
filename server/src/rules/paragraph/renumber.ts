import type { NumberedParagraph } from "../../facts/numbering";
import type { TelegramFacts } from "../../facts/telegram-facts";
import { paragraphDigits } from "../../syntax/paragraph-number";
import { replace, type Edit, type Fix } from "../rule";

/**
 * Numbers the paragraphs anew from one on, which gets the number `first`, up to where the printed numbers are right
 * again; what the text cites by the old numbers ("para 5") goes along.
 */
export function renumber(telegram: TelegramFacts, from: NumberedParagraph, first: number): Fix {
  const { text, numbered, citedParagraphs } = telegram;
  const own = numbered.filter(({ sequence }) => sequence !== "inner");
  const edits: Edit[] = [];
  const renamed = new Map<number, number>();
  let next = first;
  for (const { printed, span } of own.slice(own.indexOf(from))) {
    if (printed === next) break;
    edits.push(replace(paragraphDigits(text, span), String(next)));
    renamed.set(printed, next++);
  }
  // A number that stands twice may be cited for either paragraph.
  for (const { printed } of own.slice(0, own.indexOf(from))) renamed.delete(printed);
  for (const { number, span, elsewhere } of citedParagraphs) {
    const now = elsewhere ? undefined : renamed.get(number);
    if (now !== undefined) edits.push(replace(span, String(now)));
  }
  return {
    title: `Renumber the paragraphs from here on, as ${String(first)}${next > first + 1 ? ` to ${String(next - 1)}` : ""}`,
    edits: edits.sort((a, b) => a.start - b.start),
    safety: "unsafe",
    preview: "Paragraph numbers, and what the text cites by them",
  };
}
