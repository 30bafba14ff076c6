import type { Range } from "vscode-languageserver-types";
import type { Level } from "../facts/classification";
import type { Portion } from "../facts/portion";
import { repeatedParagraphs } from "../facts/repeats";
import type { Tag } from "../facts/tags";
import type { TelegramFacts } from "../facts/telegram-facts";
import type { CableView } from "../facts/view";
import type { TagKind } from "../reference/tags";
import { lineAt, lineContent, offsetAt } from "../text/lines";
import type { Span } from "../text/span";

/** Standard types where they fit, so that any editor colours them; `classificationLevel` and the modifiers are declared in package.json. */
export const semanticTokenTypes = [
  "classificationLevel",
  "modifier",
  "enumMember",
  "number",
  "comment",
] as const;
export const semanticTokenModifiers = [
  "unclassified",
  "sensitive",
  "confidential",
  "secret",
  "topSecret",
  "subject",
  "geographic",
  "program",
  "organization",
  "unknown",
  "misnumbered",
  "repeated",
] as const;

type TokenType = (typeof semanticTokenTypes)[number];
type TokenModifier = (typeof semanticTokenModifiers)[number];

/** A piece of one line; `type` and `modifiers` as numbers: the place in the list above, and a bit for each. */
export interface SemanticToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

/** What a grammar, which reads line by line and has no tables, cannot tell; in order, apart, none over a line end. */
export function semanticTokens(view: CableView, range?: Range): readonly SemanticToken[] {
  const within =
    range === undefined
      ? { start: 0, end: view.text.length }
      : { start: offsetAt(view.lines, range.start), end: offsetAt(view.lines, range.end) };
  return view.telegrams
    .filter(({ telegram }) => telegram.start <= within.end && telegram.end >= within.start)
    .flatMap((telegram) => telegramMarks(view, telegram))
    .filter(({ start, end }) => start <= within.end && end >= within.start)
    .flatMap((mark) => onLines(view, mark));
}

interface Mark extends Span {
  readonly type: TokenType;
  readonly modifier: TokenModifier | null;
}

/** Spelt out: to spread the span would take most of the time that a telegram takes. */
function markAt({ start, end }: Span, type: TokenType, modifier: TokenModifier | null): Mark {
  return { start, end, type, modifier };
}

function telegramMarks(view: CableView, telegram: TelegramFacts): readonly Mark[] {
  const marks: Mark[] = [];
  for (const tag of telegram.tags) {
    const modifier = tagModifier(tag);
    if (modifier !== null) marks.push(markAt(tag.span, "enumMember", modifier));
  }
  for (const { sequence, number, printed, span } of telegram.numbered) {
    if (sequence !== "inner") marks.push(markAt(span, "number", number === printed ? null : "misnumbered"));
  }
  for (const portion of telegram.portions) marks.push(...portionMarks(view.text, portion));
  marks.sort((a, b) => a.start - b.start);
  return withRepeated(marks, repeatedSpans(view, telegram));
}

const tagModifiers: Readonly<Record<TagKind, TokenModifier | null>> = {
  subject: "subject",
  "subject-obsolete": "subject",
  program: "program",
  organization: "organization",
  geographic: "geographic",
  "geographic-region": "geographic",
  "geographic-misuse": "unknown",
  misspelling: "unknown",
  // Neither registered nor a slip: it keeps the colour of its form.
  "unregistered-in-use": null,
};

function tagModifier({ item, entries: [first] }: Tag): TokenModifier | null {
  if (item.code === null) return null;
  return first === undefined ? "unknown" : tagModifiers[first.kind];
}

const levelModifiers: Readonly<Record<Level, TokenModifier>> = {
  U: "unclassified",
  SBU: "sensitive",
  C: "confidential",
  S: "secret",
  TS: "topSecret",
};

/** The level up to the first stroke, then each caveat; a mark that is not known is one whole. */
function portionMarks(text: string, { node: { mark }, level, known }: Portion): readonly Mark[] {
  if (!known || level === null) return [markAt(mark, "classificationLevel", "unknown")];
  const marks: Mark[] = [];
  for (const { index, 0: word } of text.slice(mark.start, mark.end).matchAll(/[^/]+/g)) {
    const start = mark.start + index;
    const span = { start: start + word.search(/\S|$/), end: start + word.trimEnd().length };
    if (span.start >= span.end) continue;
    marks.push(
      marks.length === 0
        ? markAt(span, "classificationLevel", levelModifiers[level])
        : markAt(span, "modifier", null),
    );
  }
  return marks;
}

/** The text of paragraphs that stand in the file twice. */
function repeatedSpans({ text }: CableView, { firstCopy, paragraphs }: TelegramFacts): readonly Span[] {
  return firstCopy === null
    ? repeatedParagraphs(text, paragraphs).map(({ paragraph }) => paragraph)
    : paragraphs;
}

/** The marks, and what lies between them in the given stretches. Both are in order. */
function withRepeated(marks: readonly Mark[], spans: readonly Span[]): readonly Mark[] {
  if (spans.length === 0) return marks;
  const all: Mark[] = [];
  let next = 0;
  const comment = (start: number, end: number): void => {
    if (start < end) all.push(markAt({ start, end }, "comment", "repeated"));
  };
  for (const span of spans) {
    let at = span.start;
    for (let mark = marks[next]; mark !== undefined && mark.start < span.end; mark = marks[++next]) {
      comment(at, Math.min(mark.start, span.end));
      all.push(mark);
      at = Math.max(at, mark.end);
    }
    comment(at, span.end);
  }
  return [...all, ...marks.slice(next)];
}

/** A mark as tokens, one on each line that it has words on. */
function onLines({ lines }: CableView, mark: Mark): SemanticToken[] {
  const type = semanticTokenTypes.indexOf(mark.type);
  const modifiers = mark.modifier === null ? 0 : 1 << semanticTokenModifiers.indexOf(mark.modifier);
  const found: SemanticToken[] = [];
  const last = lineAt(lines, mark.end);
  for (let line = lineAt(lines, mark.start); line <= last; line++) {
    const content = lineContent(lines, line);
    const start = Math.max(content.start, mark.start);
    const length = Math.min(content.end, mark.end) - start;
    const character = start - (lines.starts[line] ?? 0);
    if (length > 0) found.push({ line, character, length, type, modifiers });
  }
  return found;
}
