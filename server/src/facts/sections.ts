import type { Block, Body, Paragraph, Section } from "../syntax/tree";
import type { Opener, Parts } from "./parts";
import { isCapital, skipBlanks, stripEnd } from "../text/characters";
import type { Span } from "../text/span";
import { headEnd } from "../syntax/paragraph-head";
import { partKey, sameKey } from "../syntax/part-key";
import { unwrap } from "./unwrap";

export type SectionKind =
  | "summary"
  | "action request"
  | "objectives"
  | "background"
  | "talking points"
  | "reporting deadline"
  | "point of contact"
  | "comment"
  | "introduction"
  | "next steps"
  | "participants"
  | "note"
  | "text"
  | "other";

/** A part of the text under a heading, or one that words in a paragraph open: `Summary:`, `Begin talking points:`. */
export interface SectionFact {
  readonly kind: SectionKind;
  /** As printed, without rules and without Begin; of an opener without its colon. */
  readonly title: string;
  /** Whether it stands under a heading; else words in a paragraph open it. */
  readonly heading: boolean;
  /** Its heading, or the words that open it. */
  readonly words: Span;
  /** To the words that close it; where none do, to the next heading, or to the end of the paragraph that opens it. */
  readonly span: Span;
  /** Its paragraphs, in order, those of sections within it too. */
  readonly paragraphs: readonly Paragraph[];
}

const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [/\bsummary\b|\boverview\b/, "summary"],
  [/\baction requests?\b|\bactions? requested\b|\brequest for action\b|^action$/, "action request"],
  [/\bobjectives?\b/, "objectives"],
  [/\bpoints? of contact\b/, "point of contact"],
  [/\b(?:talking|key|press) points\b|^points\b/, "talking points"],
  [/\breporting deadline\b|^deadline/, "reporting deadline"],
  [/^background\b/, "background"],
  [/\bcomments?\b/, "comment"],
  [/^introduction\b/, "introduction"],
  [/\bnext steps?\b/, "next steps"],
  [/\bparticipants\b/, "participants"],
  [/\bnote\b/, "note"],
  [/^(?:cable |full |final )?text\b|\bmessage\b|\btranslation\b|\bnon ?paper\b|\bquote\b/, "text"],
];

/** Most headings are of no kind: told by one pattern, not by each. */
const anyKind = new RegExp(kinds.map(([pattern]) => pattern.source).join("|"));

/** The kind of a part by its words: "summary and action request" is a summary. */
export function sectionKind(key: string): SectionKind {
  if (!anyKind.test(key)) return "other";
  return kinds.find(([pattern]) => pattern.test(key))?.[1] ?? "other";
}

/** `paragraphs`: those of the text, in order; `parts`: what opens and closes in it. */
export function readSections(
  text: string,
  body: Body | null,
  paragraphs: readonly Paragraph[],
  { openers }: Parts,
): readonly SectionFact[] {
  const opened = openers
    .filter(({ kind, holder }) => kind === "aside" || holder.kind === "paragraph")
    .sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  const found: SectionFact[] = [];
  let index = 0;
  const visit = (block: Block, heading: string): void => {
    if (block.kind === "section") {
      const key = partKey(text, block.title.title);
      found.push({
        kind: sectionKind(key),
        title: withoutBegin(unwrap(text, block.title.title)),
        heading: true,
        words: { start: block.title.start, end: block.title.end },
        span: { start: block.start, end: block.end },
        paragraphs: paragraphsOf(block),
      });
      for (const inner of block.blocks) visit(inner, key);
    } else if (block.kind === "paragraph") {
      for (; paragraphs[index] !== undefined && paragraphs[index] !== block; index++);
      for (let opener = opened[next]; opener && opener.span.start < block.end; opener = opened[++next]) {
        // Under a heading of the same name it says again what begins there.
        if (isWithin(text, opener, block) && !sameKey(opener.key, heading))
          found.push(openedSection(text, opener, block, paragraphs, index));
      }
    }
  };
  for (const block of body?.blocks ?? []) visit(block, "");
  return found;
}

/** Whether words open a part in a paragraph's own text: an aside is a part where its name begins as one. */
function isWithin(text: string, { kind, span }: Opener, { start, points }: Paragraph): boolean {
  return (
    span.start >= start &&
    span.start < (points[0]?.start ?? Infinity) &&
    (kind !== "aside" || isCapital(text.charCodeAt(span.start)))
  );
}

/** The part that words open in the paragraph at an index. */
function openedSection(
  text: string,
  { key, span: words, closer }: Opener,
  paragraph: Paragraph,
  paragraphs: readonly Paragraph[],
  index: number,
): SectionFact {
  const end = closer?.end ?? paragraph.end;
  let next = index + 1;
  while ((paragraphs[next]?.start ?? end) < end) next++;
  return {
    kind: sectionKind(key),
    title: withoutBegin(stripEnd(unwrap(text, words), " :;.-)]")),
    heading: false,
    words,
    span: { start: words.start, end },
    paragraphs: paragraphs.slice(index, next),
  };
}

function withoutBegin(title: string): string {
  return title.replace(/^\[?BEGIN(?:NING)?(?: OF)? /i, "");
}

/** Where the words of a paragraph begin, behind its number and mark. */
export function wordsStart(text: string, paragraph: Paragraph): number {
  return paragraph.opener?.start ?? skipBlanks(text, headEnd(paragraph), paragraph.end);
}

function paragraphsOf(section: Section): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of section.blocks) {
    if (block.kind === "paragraph") found.push(block);
    else if (block.kind === "section") found.push(...paragraphsOf(block));
  }
  return found;
}
