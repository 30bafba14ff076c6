import type { Random } from "./random";
import type { Setting } from "./setting";

/** Chooses the portion marks of one telegram: all of them or none, never above its level, the first one at it. */
export class Portions {
  private readonly random: Random;
  private readonly choices: readonly (readonly [number, string])[];
  private first = true;

  constructor(setting: Setting) {
    this.random = setting.random;
    this.choices = choicesOf(setting);
  }

  next(): string | null {
    if (this.choices.length === 0) return null;
    const highest = this.choices[0]![1];
    const mark = this.first ? highest : this.random.weighted(this.choices);
    this.first = false;
    return mark;
  }
}

/** The marks there can be; the first one is that of the telegram's own level. */
function choicesOf({
  random,
  form,
  level,
  noforn,
  sensitive,
  style,
}: Setting): readonly (readonly [number, string])[] {
  if (form === "seventies" || form === "body-only") return [];
  if (level === "UNCLASSIFIED") {
    if (sensitive)
      return [
        [80, "SBU"],
        [20, "U"],
      ];
    return random.chance(0.25) ? [[1, "U"]] : [];
  }
  const own = level === "SECRET" ? "S" : "C";
  const lower: readonly (readonly [number, string])[] = [
    [12, "U"],
    [8, "SBU"],
    [level === "SECRET" ? 25 : 0, "C"],
  ];
  if (noforn) return [[30, `${own}${style.slash}NF`], [40, own], ...lower];
  const release = random.chance(0.05) ? 10 : 0;
  return [
    [75, own],
    ...lower,
    [release, `${own}${style.slash}REL ${random.pick(["UK", "NATO", "TO USA, FVEY"])}`],
  ];
}
