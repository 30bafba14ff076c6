import type { Draft } from "./draft";
import type { Portions } from "./portions";
import type { Setting } from "./setting";
import { sentence, sentences, type Prose } from "./words";

/** What those who write a body share. */
export interface Writer {
  readonly setting: Setting;
  readonly draft: Draft;
  readonly portions: Portions;
  readonly prose: Prose;
}

/** A numbered paragraph; some have points, a table or a note in them. */
export function paragraph({ setting, draft, portions, prose }: Writer, length?: number): void {
  const { random } = setting;
  const text = sentences(prose, length ?? random.between(200, 900));
  const aside = random.chance(0.08) ? ({ kind: "note", title: "Note" } as const) : undefined;
  if (aside !== undefined) text.push(`(Note: ${sentence(prose)} End note.)`);
  const mark = portions.next();
  if (random.chance(0.12)) {
    const points = pointsOf(setting, prose, random.between(2, 5));
    draft.numbered({ mark, sentences: [...text, "These were the main points:"], points, aside });
  } else if (random.chance(0.03)) {
    draft.numbered({
      mark,
      sentences: [...text, "The harvest in thousands of tons:"],
      table: table(setting),
      aside,
    });
  } else draft.numbered({ mark, sentences: text, aside });
}

/** Points with the bullets of the telegram's own way, or with letters or numbers. */
export function pointsOf({ random, style }: Setting, prose: Prose, count: number): string[] {
  const bullet = random.weighted<(at: number) => string>([
    [80, () => style.dash],
    // In capitals `(C)` would be a portion mark.
    [style.capitals ? 0 : 8, (at) => `(${"abcdefgh"[at]!})`],
    [8, (at) => `${at + 1})`],
    [4, (at) => `${"ABCDEFGH"[at]!}.`],
  ]);
  return Array.from({ length: count }, (_, at) => `${bullet(at)} ${sentence(prose)}`);
}

function table({ random }: Setting): string[] {
  const row = (name: string, numbers: readonly string[]): string =>
    name.padEnd(18) + numbers.map((number) => number.padStart(9)).join("");
  const crops = random.some(["Barley", "Oats", "Rye", "Early apples", "Hay"], 3);
  return [
    row("Crop", ["2004", "2005", "2006"]),
    ...crops.map((crop) =>
      row(
        crop,
        [0, 1, 2].map(() => String(random.between(10, 999))),
      ),
    ),
  ];
}
