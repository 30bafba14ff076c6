import type { Random } from "./random";
import type { DamageRecord } from "./record";

/** What can be done to a telegram. Kinds that its form has no place for are left out, and so is their record. */
export const damageKinds = [
  // In the heading and the opening
  "page-marker-in-addressees",
  "swallowed-addressee",
  "level-damaged",
  "post-glued-to-serial",
  "zero-for-letter",
  "tags-run-together",
  // In the numbers and marks of paragraphs
  "pilcrow-as-one",
  "number-with-comma",
  "number-repeated",
  "paragraphs-joined",
  "false-pilcrow",
  "lost-bracket",
  // In running text
  "comma-for-apostrophe",
  "ampersand-quotes",
  "letter-replaced",
  // At the end
  "signature-glued",
  "debris",
] as const;
export type DamageKind = (typeof damageKinds)[number];

/** The damage wanted, and that which was done. */
export class Damages {
  private readonly done = new Map<DamageKind, number>();
  private readonly wanted: ReadonlySet<DamageKind>;

  constructor(wanted: readonly DamageKind[]) {
    this.wanted = new Set(wanted);
  }

  wants(kind: DamageKind): boolean {
    return this.wanted.has(kind);
  }

  wasDone(kind: DamageKind): boolean {
    return this.done.has(kind);
  }

  add(kind: DamageKind, count = 1): void {
    if (count > 0) this.done.set(kind, (this.done.get(kind) ?? 0) + count);
  }

  list(): readonly DamageRecord[] {
    return [...this.done].map(([kind, count]) => ({ kind, count }));
  }
}

/** Running text with the damage done to it that belongs there. */
export function damageProse(text: string, random: Random, damages: Damages): string {
  const replace = (kind: DamageKind, before: string, pattern: RegExp, by: string): string => {
    if (!damages.wants(kind)) return before;
    damages.add(kind, before.match(pattern)?.length ?? 0);
    return before.replace(pattern, by);
  };
  const commas = replace("comma-for-apostrophe", text, /(?<=[a-z])['’](?=[st]\b)/gi, ",");
  const ampersands = replace("ampersand-quotes", commas, /["“]([^"“”]*)["”]/g, "&$18");
  if (!damages.wants("letter-replaced") || !random.chance(0.3)) return ampersands;
  // Not the words that open and close a part.
  const words = [...ampersands.matchAll(/(?<!End |Begin )\b[a-z]{6,12}\b/g)];
  if (words.length === 0) return ampersands;
  const at = random.pick(words).index + random.between(1, 4);
  damages.add("letter-replaced");
  return `${ampersands.slice(0, at)}Q${ampersands.slice(at + 1)}`;
}
