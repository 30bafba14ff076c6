import { portionShares } from "../facts/portion-shares";
import type { CableView } from "../facts/view";

/** What a file's first telegram is, in words, how its paragraphs are marked, and how many telegrams the file holds. */
export interface Status {
  /** In capitals, unspaced: "SECRET". */
  readonly classification: string | null;
  readonly telegrams: number;
  /** Of the first telegram, lowest level first; `null` for paragraphs without a mark. */
  readonly portions: readonly { readonly level: string | null; readonly paragraphs: number }[];
}

export function status(view: CableView): Status {
  const [first] = view.telegrams;
  return {
    classification: first?.classification?.name ?? null,
    telegrams: view.telegrams.length,
    portions:
      first === undefined ? [] : portionShares(first).map(({ level, paragraphs }) => ({ level, paragraphs })),
  };
}
