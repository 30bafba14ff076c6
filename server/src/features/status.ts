import type { CableView } from "../facts/view";

/** The overall classification of a file's first telegram, in words, and how many telegrams it holds. */
export function status(view: CableView): { classification: string | null; telegrams: number } {
  return {
    classification: view.telegrams[0]?.classification?.name ?? null,
    telegrams: view.telegrams.length,
  };
}
