import type { Paragraph } from "../syntax/tree";
import { levels, type Level } from "./classification";
import { paragraphText } from "./paragraph-text";
import type { TelegramFacts } from "./telegram-facts";

/** How much of a telegram's text stands in paragraphs of one level. */
export interface PortionShare {
  /** `null`: paragraphs without a mark that can be read. */
  readonly level: Level | null;
  readonly paragraphs: number;
  /** Of their words, without numbers, marks and page markers. */
  readonly characters: number;
  /** Of all characters of all paragraphs, 0 to 1. */
  readonly share: number;
  /**
   * What remains of the text when everything above this level is withheld, 0 to 1. A paragraph without a mark remains
   * only where the telegram as a whole is of this level or a lower one: what it holds is not known.
   */
  readonly remaining: number;
}

/** The levels that occur, lowest first, those without a mark last; empty for a telegram without text. */
export function portionShares(facts: TelegramFacts): readonly PortionShare[] {
  const found = new Map<Level | null, { paragraphs: number; characters: number }>();
  const marks = new Map(facts.portions.map((portion) => [portion.node, portion.level]));
  const levelOf = ({ mark }: Paragraph): Level | null => (mark && marks.get(mark)) ?? null;
  let total = 0;
  for (const paragraph of facts.paragraphs) {
    const { length } = paragraphText(facts.text, paragraph);
    const level = levelOf(paragraph);
    const { paragraphs, characters } = found.get(level) ?? { paragraphs: 0, characters: 0 };
    found.set(level, { paragraphs: paragraphs + 1, characters: characters + length });
    total += length;
  }
  if (total === 0) return [];
  const overall = facts.classification?.level ?? null;
  const unmarked = found.get(null)?.characters ?? 0;
  const rank = (level: Level): number => levels.indexOf(level);
  let upTo = 0;
  return [...levels, null].flatMap((level) => {
    const own = found.get(level);
    if (own === undefined) return [];
    if (level !== null) upTo += own.characters;
    const known = level !== null && overall !== null && rank(overall) <= rank(level);
    const remaining = level === null ? total : upTo + (known ? unmarked : 0);
    return [{ level, ...own, share: own.characters / total, remaining: remaining / total }];
  });
}
