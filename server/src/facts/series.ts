import { sameKey } from "../syntax/part-key";
import type { TelegramFacts } from "./telegram-facts";

/** The section of the same telegram that stands in the file right above one; `null` when there is none. */
export function sectionAbove(facts: TelegramFacts): TelegramFacts | null {
  return facts.series[facts.series.indexOf(facts) - 1] ?? null;
}

/** The sections of the same telegram that stand in the file below one. */
export function sectionsBelow(facts: TelegramFacts): readonly TelegramFacts[] {
  return facts.series.slice(facts.series.indexOf(facts) + 1);
}

/** Whether a part that is open at the end of a section is closed in one below, or may be in one that is lost. */
export function mayCloseBelow(facts: TelegramFacts, key: string): boolean {
  const below = sectionsBelow(facts);
  const next = below[0];
  if (next === undefined) return false;
  if (firstSection(next) !== lastSection(facts) + 1) return true;
  return below.some(({ parts }) =>
    parts.closers.some((closer) => closer.opener === null && sameKey(closer.key, key)),
  );
}

/** The number of the section that a telegram begins with; 1 where it tells none. */
export function firstSection({ pages: { section } }: TelegramFacts): number {
  return section?.number ?? 1;
}

/** The last section that a telegram holds: others may follow in it under lines of their own, or as pages. */
export function lastSection(facts: TelegramFacts): number {
  let last = firstSection(facts);
  for (const { own, form, number } of facts.pages.marks)
    if (own && form !== "page" && number > last) last = number;
  return last;
}

/** Whether a part that a section closes was opened, and left open, in one above. */
export function openedAbove({ series, telegram }: TelegramFacts, key: string): boolean {
  return series.some(
    (section) =>
      section.telegram.start < telegram.start &&
      section.parts.openers.some((opener) => opener.closer === null && sameKey(opener.key, key)),
  );
}

/**
 * The number of the last paragraph above the first of a later section; `null` where the section before it is not the one
 * that stands above it in the file, so that nobody knows.
 */
export function lastNumberAbove(above: TelegramFacts | undefined, section: number): number | null {
  if (above === undefined || lastSection(above) !== section - 1) return null;
  return above.numbered.findLast(({ sequence }) => sequence !== "inner")?.number ?? null;
}
