import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { NumberedParagraph } from "../facts/numbering";
import { wordsStart, type SectionFact } from "../facts/sections";
import type { TelegramFacts } from "../facts/telegram-facts";
import type { CableView } from "../facts/view";
import { headEnd } from "../syntax/paragraph-head";
import type { Block, Heading, OpeningPart, Paragraph, Point, Section } from "../syntax/tree";
import { contains, spanText, type Span } from "../text/span";
import { oneLine, toRange } from "./range";

/** The outline. One telegram's parts stand at top level; of several, each has a node of its own. */
export function documentSymbols(view: CableView): DocumentSymbol[] {
  const outlines = view.telegrams.map((facts) => new Outline(view, facts));
  const only = outlines[0];
  if (only === undefined) return [];
  return outlines.length === 1 ? only.parts() : outlines.map((outline, index) => outline.telegram(index));
}

/** Nodes of the outline, or a part that words open, and where they stand. */
type Placed = { readonly span: Span } & (
  { readonly nodes: readonly DocumentSymbol[] } | { readonly section: SectionFact }
);

class Outline {
  private readonly view: CableView;
  private readonly facts: TelegramFacts;
  private readonly numbers: ReadonlyMap<Paragraph, NumberedParagraph>;
  /** The parts that words in a paragraph open. */
  private readonly opened = new Map<Paragraph, SectionFact[]>();

  constructor(view: CableView, facts: TelegramFacts) {
    this.view = view;
    this.facts = facts;
    this.numbers = new Map(facts.numbered.map((numbered) => [numbered.paragraph, numbered]));
    for (const section of facts.sections) {
      const [first] = section.paragraphs;
      if (section.heading || first === undefined) continue;
      const among = this.opened.get(first);
      if (among === undefined) this.opened.set(first, [section]);
      else among.push(section);
    }
  }

  telegram(index: number): DocumentSymbol {
    const { reference, subject, telegram } = this.facts;
    const name = reference?.id ?? (reference && `${reference.post} ${String(reference.serial)}`);
    const title = subject?.title ? this.words(subject.title) : "";
    const head = telegram.opening?.parts[0] ?? telegram.heading ?? telegram;
    return this.symbol(
      name ?? `Telegram ${String(index + 1)}`,
      title,
      SymbolKind.Package,
      telegram,
      head,
      this.parts(),
    );
  }

  parts(): DocumentSymbol[] {
    const { telegram } = this.facts;
    const { heading, opening, body, ending } = telegram;
    return [
      // Where it stands in the midst of the text it is met there.
      ...(heading !== null && telegram.children.includes(heading) ? [this.heading(heading)] : []),
      ...(opening?.parts ?? []).flatMap((part) => this.openingPart(part)),
      ...this.blocks(body?.blocks ?? []),
      // One that stands in the midst of the text is met there.
      ...this.facts.signatures
        .filter((name) => ending !== null && name.start >= ending.start)
        .map((name) => this.signature(name)),
    ];
  }

  private heading(heading: Heading): DocumentSymbol {
    const origin = heading.from && this.words(heading.from.post);
    const [first, ...others] = heading.addressees;
    const to =
      first && `to ${this.words(first.post)}${others.length > 0 ? ` and ${String(others.length)} more` : ""}`;
    const detail = [origin, to].filter(Boolean).join(" ");
    return this.symbol("Transmission heading", detail, SymbolKind.Namespace, heading, firstLine(heading));
  }

  private openingPart(part: OpeningPart): DocumentSymbol[] {
    const { facts } = this;
    switch (part.kind) {
      case "classificationLine": {
        const name = facts.classification?.line === part ? facts.classification.name : this.words(part.level);
        const detail = [part.post, part.serial]
          .map((leaf) => leaf && this.words(leaf))
          .filter(Boolean)
          .join(" ");
        return [this.symbol(name, detail, SymbolKind.Key, part, part.level)];
      }
      case "orderLine": {
        const number = part.number && this.words(part.number);
        const detail = [part.declLabel, part.declassification]
          .map((leaf) => leaf && this.words(leaf))
          .filter(Boolean);
        return [
          this.symbol(`E.O. ${number ?? ""}`.trim(), detail.join(" "), SymbolKind.Property, part, part.label),
        ];
      }
      case "tagsLine":
        return [
          this.symbol(
            "TAGS",
            facts.tags.map(({ text }) => text).join(" "),
            SymbolKind.Property,
            part,
            part.label,
          ),
        ];
      case "subject":
        return [
          this.symbol(
            "SUBJECT",
            part.title ? this.words(part.title) : "",
            SymbolKind.Property,
            part,
            part.label,
          ),
        ];
      case "references": {
        const detail = part.items.map((item) => this.words(item)).join(", ");
        return [this.symbol("REF", oneLine(detail), SymbolKind.Property, part, part.label)];
      }
      case "classifier": {
        const label = this.words(part.label).replace(/ ?:$/, "");
        const detail = this.words({ start: part.label.end, end: part.end });
        return [this.symbol(label, detail, SymbolKind.Property, part, part.label)];
      }
      case "captionLine":
      case "passingLine":
      case "pageMarkerLine":
        return [];
    }
  }

  private block(block: Block): DocumentSymbol[] {
    switch (block.kind) {
      case "section":
        return [this.section(block)];
      case "title":
        return [this.symbol(this.words(block.title), "", SymbolKind.Class, block, block.title)];
      case "paragraph":
        return this.paragraph(block);
      case "point":
        return [this.point(block)];
      case "heading":
        return [this.heading(block)];
      case "signatureLine":
        return [this.signature(block.name)];
      case "closerLine":
      case "pageMarkerLine":
        return [];
    }
  }

  private signature(name: Span): DocumentSymbol {
    return this.symbol(this.words(name), "signature", SymbolKind.Constant, name, name);
  }

  private section(section: Section): DocumentSymbol {
    return this.symbol(
      this.words(section.title.title),
      "",
      SymbolKind.Class,
      section,
      section.title.title,
      this.blocks(section.blocks),
    );
  }

  /** An unnumbered paragraph is part of the text above it, unless it has a mark or opener, or nothing here has a number. */
  private paragraph(paragraph: Paragraph): DocumentSymbol[] {
    const numbered = this.numbers.get(paragraph);
    const { mark, opener } = paragraph;
    const children = this.within(paragraph);
    const isOwn = numbered !== undefined || mark !== null || opener !== null;
    if (!isOwn && this.facts.numbered.length > 0) return children;
    const start = headEnd(paragraph);
    const words = this.words({ start, end: paragraph.points[0]?.start ?? paragraph.end });
    const markText = mark && `(${this.words(mark.mark)})`;
    const number = numbered && `¶${String(numbered.number)}`;
    const name = [number, markText].filter(Boolean).join(" ");
    const misprint =
      numbered !== undefined && numbered.number !== numbered.printed
        ? `printed ${String(numbered.printed)}`
        : null;
    const detail = [misprint, words].filter(Boolean).join(" · ");
    const head = { start: paragraph.start, end: start };
    return name === ""
      ? [this.symbol(words, "", SymbolKind.String, paragraph, head, children)]
      : [this.symbol(name, detail, SymbolKind.Field, paragraph, head, children)];
  }

  private point(point: Point): DocumentSymbol {
    const words = this.words({ start: point.bullet.end, end: point.end });
    return this.symbol(words, "", SymbolKind.String, point, point.bullet, this.within(point));
  }

  private within(node: Paragraph | Point): DocumentSymbol[] {
    const placed: Placed[] = [];
    for (const child of node.children) {
      if (child.kind === "heading") placed.push({ span: child, nodes: [this.heading(child)] });
      else if (child.kind === "point") placed.push({ span: child, nodes: [this.point(child)] });
    }
    if (node.kind === "paragraph") {
      for (const section of this.opened.get(node) ?? []) {
        const { start, end } = section.span;
        if (!this.holdsParagraphs(section))
          placed.push({ span: { start, end: Math.min(end, node.end) }, section });
      }
    }
    return this.nested(placed);
  }

  private blocks(blocks: readonly Block[]): DocumentSymbol[] {
    const last = blocks.at(-1)?.end ?? 0;
    const placed: Placed[] = [];
    for (const block of blocks) {
      for (const section of (block.kind === "paragraph" && this.opened.get(block)) || []) {
        const end = Math.min(section.span.end, last);
        if (this.holdsParagraphs(section)) placed.push({ span: { start: block.start, end }, section });
      }
      placed.push({ span: block, nodes: this.block(block) });
    }
    return this.nested(placed);
  }

  /** Whether a part that words open holds whole paragraphs; else it stands within one. */
  private holdsParagraphs({ span, paragraphs: [first, second] }: SectionFact): boolean {
    return second !== undefined || (first !== undefined && span.start <= wordsStart(this.view.text, first));
  }

  /** Puts what begins within a part that words open into the node of that part. */
  private nested(placed: Placed[]): DocumentSymbol[] {
    placed.sort(
      (a, b) =>
        a.span.start - b.span.start || Number("nodes" in a) - Number("nodes" in b) || b.span.end - a.span.end,
    );
    let at = 0;
    const before = (limit: number): DocumentSymbol[] => {
      const found: DocumentSymbol[] = [];
      for (let item = placed[at]; item !== undefined && item.span.start < limit; item = placed[at]) {
        at++;
        if ("nodes" in item) {
          found.push(...item.nodes);
          continue;
        }
        const { span, section } = item;
        const inner = before(Math.min(span.end, limit));
        const whole = { start: span.start, end: Math.max(span.end, placed[at - 1]?.span.end ?? 0) };
        found.push(this.symbol(oneLine(section.title), "", SymbolKind.Class, whole, section.words, inner));
      }
      return found;
    };
    return before(Infinity);
  }

  private words(span: Span): string {
    return oneLine(spanText(this.view.text, span));
  }

  /** LSP refuses an empty name, and a selection that is not within the range. */
  private symbol(
    name: string,
    detail: string,
    kind: SymbolKind,
    whole: Span,
    selection: Span,
    children: DocumentSymbol[] = [],
  ): DocumentSymbol {
    const inner = contains(whole, selection) ? selection : { start: whole.start, end: whole.start };
    return {
      name: name === "" ? "…" : name,
      detail,
      kind,
      range: toRange(this.view.lines, whole),
      selectionRange: toRange(this.view.lines, inner),
      children,
    };
  }
}

function firstLine(heading: Heading): Span {
  return heading.children[0] ?? heading;
}
