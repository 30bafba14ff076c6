import { tile } from "./build";
import type { FlatBlock } from "./body";
import type { Block, Closer, Leaf, Section, TitleLine } from "./tree";

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
  const root: Block[] = [];
  const stack: Frame[] = [];
  const top = (): Block[] => stack.at(-1)?.blocks ?? root;
  const pop = (closer: Closer | null): void => {
    const frame = stack.pop();
    if (frame !== undefined) top().push(section(frame, closer));
  };
  const popTo = (depth: number): void => {
    while (stack.length > depth) pop(null);
  };
  for (const block of flat) {
    if (block.kind === "title") {
      const begin = closed.has(block);
      if (!begin) while (stack.length > 0 && stack.at(-1)?.begin === false) pop(null);
      if (stack.length < deepest)
        stack.push({ title: block, key: partKey(text, block.title), begin, blocks: [] });
      else top().push(block);
    } else if (block.kind === "closerLine") {
      const depth = frameOf(text, stack, block.title);
      if (depth === -1) top().push(block);
      else {
        popTo(depth + 1);
        pop(block);
      }
    } else {
      top().push(block);
      if (block.kind !== "paragraph") continue;
      for (const closer of block.closers) {
        const depth = frameOf(text, stack, closer);
        if (depth !== -1 && stack[depth]?.begin === false) popTo(depth);
      }
    }
  }
  popTo(0);
  return root;
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

function frameOf(text: string, stack: readonly Frame[], closer: Leaf): number {
  const key = partKey(text, closer);
  return stack.findLastIndex((frame) => sameKey(frame.key, key));
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

/** Whether words open a part by saying so: `BEGIN TEXT`, `[Begin note`. */
export function beginsWithBegin(text: string, part: Leaf): boolean {
  return /^[[(]?begin/i.test(text.slice(part.start, part.start + 8));
}

/** The words of a heading, opener or closer that say which part it names: lower case, without Begin, End, of. */
export function partKey(text: string, part: Leaf): string {
  return keyOf(text.slice(part.start, part.end));
}

export function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(?:begin|beginning|end|ending) (?:of )?/, "")
    .replace(/^unquote$/, "quote");
}

/** Whether two keys name the same part: one may say more ("summary", "summary and comment"). */
export function sameKey(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || singular(a) === singular(b);
}

function singular(key: string): string {
  return key.replace(/s$/, "");
}
