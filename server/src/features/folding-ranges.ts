import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import { repeatedParagraphs } from "../facts/repeats";
import type { TelegramFacts } from "../facts/telegram-facts";
import type { CableView } from "../facts/view";
import type { Block, Heading } from "../syntax/tree";
import { trimmed } from "../text/characters";
import { lineAt } from "../text/lines";
import { spanText, type Span } from "../text/span";
import { type Fold, nested } from "./folding/nested";
import { tables } from "./folding/tables";
import { oneLine } from "./range";

/** What the client can do with folds. */
export interface FoldingOptions {
  /** Whether it folds whole lines only. */
  readonly lineFoldingOnly: boolean;
  /** Whether it shows words in place of what is folded. */
  readonly collapsedText: boolean;
  /** The most folds it takes. */
  readonly rangeLimit?: number | undefined;
}

/** What can be folded: the heading and its lists of addressees, the opening, parts of the text, paragraphs, tables. */
export function foldingRanges(view: CableView, options: FoldingOptions): FoldingRange[] {
  const folds = view.telegrams.flatMap((telegram) => new TelegramFolds(view, telegram).all());
  return nested(folds, options.rangeLimit).map(({ start, end, kind, words }) => ({
    startLine: start,
    endLine: end,
    ...(!options.lineFoldingOnly && { startCharacter: width(view, start), endCharacter: width(view, end) }),
    ...(kind !== undefined && { kind }),
    ...(options.collapsedText && words !== undefined && { collapsedText: words }),
  }));
}

function width({ lines: { starts, ends } }: CableView, line: number): number {
  return (ends[line] ?? 0) - (starts[line] ?? 0);
}

type Look = Pick<Fold, "kind" | "words" | "weak">;

class TelegramFolds {
  private readonly view: CableView;
  private readonly facts: TelegramFacts;
  private readonly folds: Fold[] = [];

  constructor(view: CableView, facts: TelegramFacts) {
    this.view = view;
    this.facts = facts;
  }

  all(): readonly Fold[] {
    const { telegram, firstCopy, paragraphs, parts } = this.facts;
    const { heading, opening, body } = telegram;
    if (firstCopy !== null)
      this.add(telegram, { kind: FoldingRangeKind.Comment, words: "the same telegram again" });
    else if (this.view.telegrams.length > 1) this.add(telegram, { kind: FoldingRangeKind.Region });
    if (heading !== null) this.heading(heading);
    if (opening !== null) this.add(opening, { words: this.subject() });
    for (const { paragraph } of repeatedParagraphs(this.view.text, paragraphs))
      this.add(paragraph, { kind: FoldingRangeKind.Comment, words: "the same words again" });
    body?.blocks.forEach((block) => {
      this.block(block);
    });
    for (const { opener, span } of parts.closers) {
      if (opener === null) continue;
      const part = { start: opener.span.start, end: span.end };
      this.add(part, { kind: FoldingRangeKind.Region, words: this.words(span), weak: true });
    }
    if (body !== null) for (const table of tables(this.view.lines, body)) this.add(table, { words: "table" });
    return this.folds;
  }

  private heading(heading: Heading): void {
    const { from, addressees } = heading;
    this.add(heading, { words: from === null ? undefined : `from ${this.words(from.post)}` });
    for (const role of ["TO", "INFO"] as const) {
      const list = addressees.filter((addressee) => addressee.role === role);
      const [first] = list;
      const last = list.at(-1);
      if (first === undefined || last === undefined) continue;
      this.add({ start: first.start, end: last.end }, { words: `${list.length} addressees` });
    }
  }

  private block(block: Block): void {
    if (block.kind === "paragraph") this.add(block);
    if (block.kind !== "section") return;
    const count = block.blocks.filter(({ kind }) => kind === "paragraph").length;
    this.add(block, {
      kind: FoldingRangeKind.Region,
      words: count === 1 ? "1 paragraph" : `${count} paragraphs`,
    });
    for (const inner of block.blocks) this.block(inner);
  }

  private subject(): string | undefined {
    const title = this.facts.subject?.title;
    return title ? this.words(title) : undefined;
  }

  private words(span: Span): string {
    return oneLine(spanText(this.view.text, span), 60);
  }

  private add(whole: Span, look: Look = {}): void {
    const { text, lines } = this.view;
    const { start, end } = trimmed(text, whole);
    this.folds.push({ start: lineAt(lines, start), end: lineAt(lines, end), ...look });
  }
}
