import type { Level } from "../facts/classification";
import { portionShares } from "../facts/portion-shares";
import type { TelegramFacts } from "../facts/telegram-facts";

/** How the text of one telegram is parted among the levels of its portion marks. */
export interface PortionsRecord {
  readonly file: string;
  /** The number of the telegram in its file, from 0. */
  readonly index: number;
  /** "08STATE37957". */
  readonly id: string | null;
  readonly classification: string | null;
  /** Lowest level first. */
  readonly levels: readonly PortionLevelRecord[];
}

export interface PortionLevelRecord {
  /** `null`: paragraphs without a mark that can be read. */
  readonly level: Level | null;
  readonly paragraphs: number;
  readonly characters: number;
  /** Of all characters, 0 to 1. */
  readonly share: number;
  /** What remains when everything above this level is withheld, 0 to 1; 1 for `null`. */
  readonly remaining: number;
}

export function toPortionsRecord(facts: TelegramFacts, file: string, index: number): PortionsRecord {
  return {
    file,
    index,
    id: facts.reference?.id ?? null,
    classification: facts.classification?.overall ?? null,
    levels: portionShares(facts).map((share) => ({
      ...share,
      share: rounded(share.share),
      remaining: rounded(share.remaining),
    })),
  };
}

/** Shares to a ten-thousandth. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
