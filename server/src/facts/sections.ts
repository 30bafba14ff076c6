import type { Block, Body, Paragraph, Section } from "../syntax/tree";
import { stripEnd } from "../text/characters";
import { spanText, type Span } from "../text/span";
import { partKey } from "../syntax/nest";
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

/** A part of the text under a heading, or one that a word at a paragraph's head opens: `Summary:`. */
export interface SectionFact {
  readonly kind: SectionKind;
  /** As printed, without rules; of an opener without its colon. */
  readonly title: string;
  /** Whether it stands under a heading; else a word at a paragraph's head opens it. */
  readonly heading: boolean;
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
  [/^(?:cable |full )?text\b|\bmessage\b|\btranslation\b|\bnon ?paper\b|\bquote\b/, "text"],
];

/** Most headings are of no kind: told by one pattern, not by each. */
const anyKind = new RegExp(kinds.map(([pattern]) => pattern.source).join("|"));

/** The kind of a part by its words: "summary and action request" is a summary. */
export function sectionKind(key: string): SectionKind {
  if (!anyKind.test(key)) return "other";
  return kinds.find(([pattern]) => pattern.test(key))?.[1] ?? "other";
}

export function readSections(text: string, body: Body | null): readonly SectionFact[] {
  const found: SectionFact[] = [];
  const visit = (block: Block): void => {
    if (block.kind === "section") {
      const paragraphs = paragraphsOf(block);
      found.push({
        kind: sectionKind(partKey(text, block.title.title)),
        title: unwrap(text, block.title.title).replace(/^\[?BEGIN(?: OF)? /i, ""),
        heading: true,
        span: { start: block.start, end: block.end },
        paragraphs,
      });
      block.blocks.forEach(visit);
    } else if (block.kind === "paragraph" && block.opener !== null) {
      const end = block.closers[0]?.end ?? block.end;
      found.push({
        kind: sectionKind(partKey(text, block.opener)),
        heading: false,
        title: stripEnd(spanText(text, block.opener), " :.-"),
        span: { start: block.opener.start, end },
        paragraphs: [block],
      });
    }
  };
  body?.blocks.forEach(visit);
  return found;
}

function paragraphsOf(section: Section): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of section.blocks) {
    if (block.kind === "paragraph") found.push(block);
    else if (block.kind === "section") found.push(...paragraphsOf(block));
  }
  return found;
}
