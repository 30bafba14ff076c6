import { isProse, type Block, type ParagraphBlock } from "./draft";
import type { Label } from "./labels";
import { plainLines, proseLines, wrap, type Line } from "./layout";
import type { Setting } from "./setting";

const blank: Line = { text: "", goesOn: false };
/** A longer rule has a blank behind this many hyphens. */
const longestRule = 45;

/** The body as printed; a blank line stands before each block. */
export function printBody(
  blocks: readonly Block[],
  byBlock: ReadonlyMap<ParagraphBlock, Label>,
  setting: Setting,
): Line[] {
  const lines: Line[] = [];
  const joined = joinedBlock(blocks, setting);
  for (const [at, block] of blocks.entries()) {
    if (block === joined) continue;
    if (!isRightBelow(blocks, at, setting)) lines.push(blank);
    if (block.kind === "heading") lines.push(...headingLines(block.title, setting));
    else if (block.kind === "line") lines.push(...plainLines(block.text));
    else {
      const next = blocks[at + 1];
      const together = next?.kind === "paragraph" && next === joined ? [block, next] : [block];
      lines.push(...paragraphLines(together, byBlock, setting));
    }
  }
  return lines;
}

/** Whether no blank line stands before a block: the press printed the text right below the opening and below a heading. */
function isRightBelow(blocks: readonly Block[], at: number, { style }: Setting): boolean {
  // A heading without rules would be taken for the end of the opening.
  if (at === 0) return style.press && (blocks[0]?.kind !== "heading" || style.headings !== "bare");
  return style.press && blocks[at - 1]?.kind === "heading";
}

/** A paragraph that is printed on the line on which the one before it ends. */
function joinedBlock(blocks: readonly Block[], { random, damages }: Setting): ParagraphBlock | undefined {
  if (!damages.wants("paragraphs-joined")) return undefined;
  const fitting = blocks.filter(
    (block, at): block is ParagraphBlock =>
      isNumbered(block) && isNumbered(blocks[at - 1]) && isProse(blocks[at - 1]),
  );
  if (fitting.length === 0) return undefined;
  damages.add("paragraphs-joined");
  return random.pick(fitting);
}

function isNumbered(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.number !== null;
}

function paragraphLines(
  together: readonly ParagraphBlock[],
  byBlock: ReadonlyMap<ParagraphBlock, Label>,
  { random, form, style }: Setting,
): Line[] {
  const text = together.map((block) => byBlock.get(block)!.text + block.text).join(style.gap);
  const { points, table } = together.at(-1)!;
  const tight = form === "markdown" && random.chance(0.5);
  const lines = proseLines(text, style.width);
  for (const [at, point] of points.entries()) {
    if (!tight || at === 0) lines.push(blank);
    // The release put a pilcrow before a letter with a point, too.
    lines.push(...proseLines(style.pilcrows ? point.replace(/^(?=[A-Z]\. )/, "¶") : point, style.width));
  }
  if (table.length > 0) lines.push(blank, ...plainLines(...table));
  return lines;
}

function headingLines(title: string, { style }: Setting): Line[] {
  const words = wrap(title, style.width);
  const rule = ruleOf(Math.max(...words.map(({ length }) => length)));
  if (style.headings === "bare") return plainLines(...words);
  return style.headings === "ruled" ? plainLines(rule, ...words, rule) : plainLines(...words, rule);
}

function ruleOf(length: number): string {
  const rest = length - longestRule;
  return rest > 0 ? `${"-".repeat(longestRule)} ${"-".repeat(rest)}` : "-".repeat(length);
}
