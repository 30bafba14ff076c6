import { paragraphText } from "../../facts/paragraph-text";
import type { NumberedParagraph } from "../../facts/numbering";
import type { Span } from "../../text/span";
import { matchAt, matchSpan, type Around } from "./around";
import { quoted, type HoverCard, type HoverTarget } from "./layout";
import { printed } from "./part";

const paraWord = /(?<![A-Z])para(?:graph)?s?(?![A-Z])/gi;
/** So much of a paragraph is read for its first words. */
const beginning = 400;

/** `para 4` in the text: the first words of that paragraph. */
export function paragraphCitationCard(target: HoverTarget, around: Around): HoverCard | null {
  const { at, telegram } = target;
  const cited = telegram.citedParagraphs.find(({ span }) => span.start <= at && at <= span.end);
  if (cited !== undefined) return citationCard(target, cited.number, cited.elsewhere, cited.span);
  const word = matchAt(paraWord, around, at);
  if (word === null) return null;
  const { start, end } = matchSpan(around, word);
  const next = telegram.citedParagraphs.find(({ span }) => span.start > end && span.start - end <= 4);
  return next === undefined
    ? null
    : citationCard(target, next.number, next.elsewhere, { start, end: next.span.end });
}

function citationCard(target: HoverTarget, number: number, elsewhere: boolean, span: Span): HoverCard | null {
  if (elsewhere) return null;
  const found = target.telegram.numbered.find((each) => each.number === number && each.sequence !== "inner");
  return {
    span,
    term: `Paragraph ${number}`,
    kind: "cited in the text",
    lines:
      found === undefined
        ? ["This copy has no paragraph of that number."]
        : [firstWords(target, found), misread(found)],
  };
}

/** A paragraph's own number, where it is misread. */
export function paragraphNumberCard(target: HoverTarget): HoverCard | null {
  const found = target.telegram.numbered.find(({ span }) => span.start === target.leaf.start);
  if (found?.sequence !== "pilcrowAsOne") return null;
  return { ...printed(target), kind: `number of paragraph ${found.number}`, lines: [misread(found)] };
}

function firstWords({ text }: HoverTarget, { paragraph }: NumberedParagraph): string {
  const end = Math.min(paragraph.end, paragraph.start + beginning);
  return quoted(paragraphText(text, paragraph, paragraph.start, end));
}

function misread({ sequence, number, printed: digits }: NumberedParagraph): string | null {
  return sequence === "pilcrowAsOne"
    ? `Printed as ${digits}: the pilcrow of ¶${number} was read as a 1.`
    : null;
}
