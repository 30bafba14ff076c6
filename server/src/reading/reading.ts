import type { NumberedParagraph } from "../facts/numbering";
import type { Portion } from "../facts/portion";
import { portionShares, type PortionShare } from "../facts/portion-shares";
import type { TelegramFacts } from "../facts/telegram-facts";
import { unwrap } from "../facts/unwrap";
import type { CableView } from "../facts/view";
import { abbreviationAt, together, type AbbreviationMeaning } from "../features/hover/abbreviation";
import { wordsAround } from "../features/hover/around";
import { confidences } from "../features/hover/layout";
import { lookupTitle } from "../reference/abbreviations";
import { check, type RatedFinding } from "../rules/engine";
import { applyEdits, safeFix } from "../rules/fixes";
import type { Edit } from "../rules/rule";
import { isLeaf } from "../syntax/build";
import type { Rows } from "../syntax/rows";
import type { Block, Paragraph, Point, PortionMark } from "../syntax/tree";
import { isLetter } from "../text/characters";
import { contains, spanText, type Span } from "../text/span";
import { factRows, type FactRow } from "./fact-rows";
import { RunReader, type Content, type MarkedSpan } from "./runs";
import { sentenceCase } from "./sentence-case";

/** Words as they are read, and as they are printed where that is something else. */
export interface Original {
  readonly text: string;
  readonly printed: string;
}

interface Placed {
  /** Where it stands in the file. */
  readonly span: Span;
}

export interface ReadingPoint extends Placed {
  readonly bullet: string;
  readonly contents: readonly Content[];
}

export interface ReadingMark {
  /** Without its brackets. */
  readonly text: string;
  /** With its brackets, where they or it are damaged. */
  readonly printed: string | null;
  /** `null` where it is not known. */
  readonly level: string | null;
}

export interface ReadingParagraph extends Placed {
  readonly kind: "paragraph";
  readonly number: number | null;
  /** The number as printed where that is another. */
  readonly printed: number | null;
  readonly mark: ReadingMark | null;
  /** `Summary:` at its head. */
  readonly opener: string | null;
  readonly contents: readonly Content[];
  readonly points: readonly ReadingPoint[];
}

export interface ReadingHeading extends Placed {
  readonly kind: "heading";
  /** 1 for the outermost. */
  readonly depth: number;
  readonly title: Original;
}

/** `End objectives.` on a line of its own. */
export interface ReadingCloser extends Placed {
  readonly kind: "closer";
  readonly text: string;
}

/** Points with no paragraph above them. */
export interface ReadingPoints extends Placed {
  readonly kind: "points";
  readonly points: readonly ReadingPoint[];
}

export type ReadingBlock = ReadingHeading | ReadingParagraph | ReadingPoints | ReadingCloser;

/** A telegram as it is read, not as it was transmitted. */
export interface Reading {
  /** The subject; `null` where there is none. */
  readonly title: Original | null;
  /** "08STATE37957", or "STATE 37957" while its year is unknown. */
  readonly reference: string | null;
  readonly classification: string | null;
  readonly facts: readonly FactRow[];
  readonly blocks: readonly ReadingBlock[];
  readonly signatures: readonly string[];
  readonly shares: readonly PortionShare[];
  /** How many places of the text, and portion marks, were mended for reading. */
  readonly repairs: number;
}

/** One telegram of a view, its words mended by the safe fixes for it. `rows`: those of the whole view. */
export function readTelegram(view: CableView, facts: TelegramFacts, rows: Rows): Reading {
  const { text, subject, telegram, classification, reference } = facts;
  const { body } = telegram;
  // Of this telegram alone: a file may hold thousands.
  const findings = check({ ...view, telegrams: [facts] });
  const repairs = body === null ? [] : findRepairs(text, body, findings);
  const reader = new RunReader(rows, marksOf(facts, repairs));
  const printed = subject?.title ? unwrap(text, subject.title) : null;
  const bodyText = body === null ? "" : spanText(text, body);
  const blocks = new BlockReading(facts, reader, bodyText).read(body?.blocks ?? []);
  return {
    title: printed === null ? null : { text: sentenceCase(printed, bodyText), printed },
    reference: reference?.id ?? (reference && `${reference.post} ${reference.serial}`),
    classification: classification?.overall ?? null,
    facts: factRows(facts),
    blocks,
    signatures: facts.signatures.map((signature) => unwrap(text, signature)),
    shares: portionShares(facts),
    repairs: repairs.length + blocks.filter(hasDamagedMark).length,
  };
}

function hasDamagedMark(block: ReadingBlock): boolean {
  return block.kind === "paragraph" && block.mark !== null && block.mark.printed !== null;
}

/** The safe fixes within the text; those of numbers and marks fall away, since their words are not read as text. */
function findRepairs(text: string, body: Span, findings: readonly RatedFinding[]): readonly MarkedSpan[] {
  const fixes = findings.flatMap((finding) => {
    const edits = (safeFix(finding)?.edits ?? []).filter((edit) => contains(body, edit));
    return edits.map((edit) => ({ edit, why: finding.message, word: wordAround(text, edit) }));
  });
  const found: MarkedSpan[] = [];
  for (let at = 0; at < fixes.length;) {
    const first = fixes[at];
    if (first === undefined) break;
    let { end } = first.word;
    const edits: Edit[] = [];
    for (
      let next = fixes[at];
      next !== undefined && (edits.length === 0 || next.word.start < end);
      next = fixes[++at]
    ) {
      edits.push(next.edit);
      end = Math.max(end, next.word.end);
    }
    const { start } = first.word;
    const printed = text.slice(start, end);
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const mended = applyEdits(printed, moved);
    found.push({ start, end, text: mended, mark: { kind: "repaired", printed, why: first.why } });
  }
  return found;
}

/** A word is no longer than this. */
const longestWord = 40;

/** A stretch with the letters before and behind it: what is mended is shown as a word. */
function wordAround(text: string, { start: from, end: to }: Span): Span {
  let [start, end] = [from, to];
  while (start > 0 && from - start < longestWord && isLetter(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - to < longestWord && isLetter(text.charCodeAt(end))) end++;
  return { start, end };
}

/** What can be an abbreviation: letters, more than one of them a capital, or one of the titles such as Poloff. */
const candidate = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}&]{1,15}/gu;

function marksOf(facts: TelegramFacts, repairs: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const { telegram, references, numbered } = facts;
  const { body } = telegram;
  if (body === null) return [];
  const labels = new Set(references.map(({ label }) => label));
  const numbers = new Set(numbered.map(({ number }) => number));
  const marks: MarkedSpan[] = [
    ...repairs,
    ...facts.damage
      .filter(({ kind }) => kind === "redaction")
      .map(({ span }) => ({ ...span, mark: { kind: "redaction" as const } })),
    ...facts.citedReferences.letters
      .filter(({ letter }) => labels.has(letter))
      .map(({ letter, span }) => ({ ...span, mark: { kind: "reference" as const, label: letter } })),
    ...facts.citedParagraphs
      .filter(({ number, elsewhere }) => !elsewhere && numbers.has(number))
      .map(({ number, span }) => ({ ...span, mark: { kind: "paragraph" as const, number } })),
    ...facts.paragraphs.flatMap(({ begins, closers }) =>
      [...begins, ...closers].map(({ start, end }) => ({ start, end, mark: { kind: "part" as const } })),
    ),
    ...abbreviations(facts, body),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

/** Each abbreviation with what it means here, and how far that can be relied on. */
function abbreviations(facts: TelegramFacts, body: Span): MarkedSpan[] {
  const { text } = facts;
  const leaf = { kind: "text" as const, start: body.start, end: body.end };
  const found: MarkedSpan[] = [];
  for (const { 0: printed, index } of spanText(text, body).matchAll(candidate)) {
    if (printed.slice(1) === printed.slice(1).toLowerCase() && lookupTitle(printed) === undefined) continue;
    const target = { at: body.start + index, leaf, path: [], telegram: facts, text };
    const meaning = abbreviationAt(target, wordsAround(target));
    if (meaning !== null)
      found.push({ ...meaning.span, mark: { kind: "abbreviation", meaning: inWords(meaning) } });
  }
  return found;
}

function inWords({ own, listed }: AbbreviationMeaning): string {
  if (listed === null) return own ?? "";
  const { expansions, row } = listed;
  const doubt = confidences[row.confidence];
  return [together(expansions), expansions.length > 1 && "the context tells which", doubt.toLowerCase()]
    .filter(Boolean)
    .join("; ");
}

class BlockReading {
  private readonly facts: TelegramFacts;
  private readonly reader: RunReader;
  private readonly body: string;
  private readonly numbers: ReadonlyMap<Paragraph, NumberedParagraph>;
  private readonly portions: ReadonlyMap<PortionMark, Portion>;
  private readonly found: ReadingBlock[] = [];
  private loose: ReadingPoint[] = [];

  constructor(facts: TelegramFacts, reader: RunReader, body: string) {
    this.facts = facts;
    this.reader = reader;
    this.body = body;
    this.numbers = new Map(facts.numbered.map((numbered) => [numbered.paragraph, numbered]));
    this.portions = new Map(facts.portions.map((portion) => [portion.node, portion]));
  }

  read(blocks: readonly Block[]): readonly ReadingBlock[] {
    for (const block of blocks) this.block(block, 1);
    this.finishPoints();
    return this.found;
  }

  private block(block: Block, depth: number): void {
    if (block.kind !== "point" && block.kind !== "pageMarkerLine") this.finishPoints();
    switch (block.kind) {
      case "section":
        this.heading(block.title.title, block.title, depth);
        for (const inner of block.blocks) this.block(inner, depth + 1);
        this.finishPoints();
        if (block.closer !== null) this.closer(block.closer.title);
        break;
      case "title":
        this.heading(block.title, block, depth);
        break;
      case "paragraph":
        this.found.push(this.paragraph(block));
        break;
      case "point":
        this.loose.push(this.point(block));
        break;
      case "closerLine":
        this.closer(block.title);
        break;
      case "heading":
      case "pageMarkerLine":
      case "signatureLine":
        break;
    }
  }

  private finishPoints(): void {
    const [first] = this.loose;
    const last = this.loose.at(-1);
    if (first === undefined || last === undefined) return;
    const span = { start: first.span.start, end: last.span.end };
    this.found.push({ kind: "points", span, points: this.loose });
    this.loose = [];
  }

  private heading(title: Span, whole: Span, depth: number): void {
    const printed = unwrap(this.facts.text, title);
    const original = { text: sentenceCase(printed, this.body), printed };
    this.found.push({
      kind: "heading",
      depth,
      title: original,
      span: { start: whole.start, end: whole.end },
    });
  }

  private closer(title: Span): void {
    this.found.push({
      kind: "closer",
      text: unwrap(this.facts.text, title),
      span: { start: title.start, end: title.end },
    });
  }

  private paragraph(paragraph: Paragraph): ReadingParagraph {
    const entry = this.numbers.get(paragraph);
    const portion = paragraph.mark && this.portions.get(paragraph.mark);
    return {
      kind: "paragraph",
      span: { start: paragraph.start, end: paragraph.end },
      number: entry?.number ?? null,
      printed: entry !== undefined && entry.printed !== entry.number ? entry.printed : null,
      mark: portion == null ? null : readMark(this.facts.text, portion),
      opener: paragraph.opener && unwrap(this.facts.text, paragraph.opener),
      contents: this.reader.contents(ownPieces(paragraph)),
      points: paragraph.points.map((point) => this.point(point)),
    };
  }

  private point(point: Point): ReadingPoint {
    return {
      bullet: spanText(this.facts.text, point.bullet).replaceAll("¶", ""),
      contents: this.reader.contents(ownPieces(point)),
      span: { start: point.start, end: point.end },
    };
  }
}

const entireText = / ?[-:,.]{0,2} ?ENTIRE TE?XT/i;

function readMark(text: string, portion: Portion): ReadingMark {
  const printed = unwrap(text, portion.span);
  const { level } = portion;
  const own = portion.text.trim();
  if (entireText.test(printed)) return { text: `${own} – entire text`, printed: null, level };
  return { text: own, printed: printed === `(${own})` ? null : printed, level };
}

/** The stretches with the words of a paragraph or point: without number, mark, opener, bullet, points and page markers. */
function ownPieces(node: Paragraph | Point): readonly Span[] {
  const opener = node.kind === "paragraph" ? node.opener : null;
  const pieces: { start: number; end: number }[] = [];
  for (const child of node.children) {
    const isOwn =
      isLeaf(child) && child !== opener && !["number", "bullet", "pageMarker"].includes(child.kind);
    if (!isOwn) continue;
    const last = pieces.at(-1);
    if (last?.end === child.start) last.end = child.end;
    else pieces.push({ start: child.start, end: child.end });
  }
  return pieces;
}
