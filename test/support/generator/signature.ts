import { isProse, type Block } from "./draft";
import type { Setting } from "./setting";
import { person } from "./words";

export interface Signature {
  readonly lines: readonly string[];
  readonly names: readonly string[];
  /** Words behind the last sentence of the text, where the line end before them was lost. */
  readonly glued: string;
}

/** The surname of the chief of mission, in six of ten telegrams, and what may stand behind it. */
export function signature({ random, damages, level }: Setting, blocks: readonly Block[]): Signature {
  const count = random.weighted([
    [40, 0],
    [58, 1],
    [2, 2],
  ]);
  const names = Array.from({ length: count }, () => person(random).surname.toUpperCase());
  const glue = damages.wants("signature-glued") && names.length === 1 && isProse(blocks.at(-1));
  if (glue) damages.add("signature-glued");
  const debris = damages.wants("debris") ? [random.pick([level, "NOFORN"])] : [];
  damages.add("debris", debris.length);
  return {
    lines: [...(random.chance(0.3) ? [""] : []), ...(glue ? [] : names), ...debris],
    names,
    glued: glue ? ` ${names[0]!}` : "",
  };
}
