import type { Block, Draft, ParagraphBlock } from "./draft";
import type { ParagraphRecord } from "./record";
import type { Setting } from "./setting";

/** What stands before the text of a paragraph, with the damage done to it. */
export interface Label {
  readonly text: string;
  readonly printed: number | null;
}

/** The number and mark of each paragraph as printed. */
export function labels(blocks: readonly Block[], setting: Setting): ReadonlyMap<ParagraphBlock, Label> {
  const { style, damages, random } = setting;
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  const numbered = paragraphs.filter((block): block is NumberedBlock => block.number !== null);
  const shuffled = random.some(
    numbered.filter(({ number }) => number >= 3),
    numbered.length,
  );
  const comma = damages.wants("number-with-comma") ? shuffled.pop() : undefined;
  const repeated = damages.wants("number-repeated") ? shuffled.pop() : undefined;
  const marked = random.some(
    paragraphs.filter(({ mark }) => mark !== null),
    1,
  );
  const unbracketed = damages.wants("lost-bracket") ? marked[0] : undefined;
  const asOneFrom = damages.wants("pilcrow-as-one") && style.pilcrows ? random.between(2, 4) : Infinity;
  const labelOf = (block: ParagraphBlock): Label => {
    const { number } = block;
    const mark = printMark(block, block === unbracketed, setting);
    if (number === null) return { text: mark, printed: null };
    const asOne = number >= asOneFrom && number <= 9 && block !== comma && block !== repeated;
    if (asOne) damages.add("pilcrow-as-one");
    if (block === comma) damages.add("number-with-comma");
    if (block === repeated) damages.add("number-repeated");
    const printed = asOne ? 10 + number : block === repeated ? number - 1 : number;
    const pilcrow = style.pilcrows && !asOne ? "¶" : "";
    const stop = block === comma ? "," : ".";
    return { text: `${pilcrow}${printed}${stop}${style.gap}${mark}`, printed };
  };
  return new Map(paragraphs.map((block) => [block, labelOf(block)]));
}

type NumberedBlock = ParagraphBlock & { readonly number: number };

function printMark(
  { mark }: ParagraphBlock,
  unbracketed: boolean,
  { random, style, damages }: Setting,
): string {
  if (mark === null) return "";
  if (!unbracketed) return `(${mark})${style.gap}`;
  damages.add("lost-bracket");
  return random.chance(0.5) ? `(${mark}${style.gap}` : `${mark})${style.gap}`;
}

/** The meant paragraphs with their numbers as printed. */
export function withPrinted(
  draft: Draft,
  byBlock: ReadonlyMap<ParagraphBlock, Label>,
): readonly ParagraphRecord[] {
  const printed = [...byBlock.values()];
  return draft.paragraphs.map((paragraph, at) => ({ ...paragraph, printed: printed[at]!.printed }));
}
