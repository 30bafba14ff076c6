import { tile } from "./build";
import { beginsWithBegin, partKey, sameKey } from "./part-key";
import type { Block, Closer, FlatBlock, Section, TitleLine } from "./tree";

/** A part that is nested deeper than this is left flat: no telegram goes so far, and trees stay shallow. */
const deepest = 12;

interface Frame {
  readonly title: TitleLine;
  readonly key: string;
  readonly begin: boolean;
  readonly blocks: Block[];
}

/**
 * Groups blocks into sections. A heading opens one, and it lasts to the next heading, to the End line that names
 * it, or to the End words in its text; a `BEGIN …` line whose END follows holds headings of its own.
 */
export function nest(text: string, flat: readonly FlatBlock[]): readonly Block[] {
  const closed = matchedBegins(text, flat);
  const sections = new OpenSections();
  for (const block of flat) {
    if (block.kind === "title") {
      const begin = closed.has(block);
      if (!begin) sections.closeHeadings();
      sections.open({ title: block, key: partKey(text, block.title), begin, blocks: [] });
    } else if (block.kind === "closerLine") {
      const depth = sections.named(partKey(text, block.title));
      if (depth === -1) sections.add(block);
      else sections.closeTo(depth, block);
    } else {
      // What is annexed behind the signature belongs to no part above it.
      if (block.kind === "signatureLine") sections.closeTo(0, null);
      sections.add(block);
      if (block.kind !== "paragraph") continue;
      for (const closer of block.closers) {
        const depth = sections.named(partKey(text, closer));
        if (depth !== -1 && sections.isHeading(depth)) sections.closeTo(depth, null);
      }
    }
  }
  sections.closeTo(0, null);
  return sections.root;
}

/** The sections that are open, each within the one before. */
class OpenSections {
  readonly root: Block[] = [];
  private readonly stack: Frame[] = [];

  add(block: Block): void {
    (this.stack.at(-1)?.blocks ?? this.root).push(block);
  }

  open(frame: Frame): void {
    if (this.stack.length < deepest) this.stack.push(frame);
    else this.add(frame.title);
  }

  /** The innermost section of that name: how many stand around it; -1 for none. */
  named(key: string): number {
    return this.stack.findLastIndex((frame) => sameKey(frame.key, key));
  }

  isHeading(depth: number): boolean {
    return this.stack[depth]?.begin === false;
  }

  closeHeadings(): void {
    while (this.stack.at(-1)?.begin === false) this.close(null);
  }

  /** Closes all sections but the outermost `depth`; `closer` stands at the end of the last. */
  closeTo(depth: number, closer: Closer | null): void {
    while (this.stack.length > depth) this.close(this.stack.length === depth + 1 ? closer : null);
  }

  private close(closer: Closer | null): void {
    const frame = this.stack.pop();
    if (frame !== undefined) this.add(section(frame, closer));
  }
}

function section(frame: Frame, closer: Closer | null): Section {
  const { title, blocks } = frame;
  const end = closer?.end ?? blocks.at(-1)?.end ?? title.end;
  return {
    kind: "section",
    start: title.start,
    end,
    title,
    blocks,
    closer,
    children: tile(title.start, end, [title, ...blocks, closer]),
  };
}

/** The `BEGIN …` lines whose END line follows. */
function matchedBegins(text: string, flat: readonly FlatBlock[]): ReadonlySet<TitleLine> {
  const open: TitleLine[] = [];
  const matched = new Set<TitleLine>();
  for (const block of flat) {
    if (block.kind === "title" && beginsWithBegin(text, block.title)) {
      open.push(block);
      if (open.length > deepest) open.shift();
    } else if (block.kind === "closerLine") {
      const key = partKey(text, block.title);
      const at = open.findLastIndex((title) => sameKey(partKey(text, title.title), key));
      const title = open[at];
      if (title === undefined) continue;
      matched.add(title);
      open.length = at;
    }
  }
  return matched;
}
