import type { InlayHint, Range } from "vscode-languageserver-types";
import type { Portion } from "../facts/portion";
import type { Tag } from "../facts/tags";
import type { TelegramFacts } from "../facts/telegram-facts";
import type { CableView } from "../facts/view";
import { lookupCaption } from "../reference/captions";
import { portionCaveat } from "../reference/portion-caveats";
import type { Provenance } from "../reference/provenance";
import type { InlayHintKind, InlayHints } from "../settings/settings";
import { offsetAt, positionAt } from "../text/lines";
import { clock, dateInWords } from "./hover/date-time";
import { caution } from "./hover/layout";
import { levels } from "./hover/portion";
import { oneLine } from "./range";

/** Words that are shown behind an offset, as if they stood in the text. */
interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** What a telegram's own words, or tables that vouch for it, add to the text in a range; only the kinds that are on. */
export function inlayHints(view: CableView, range: Range, on: InlayHints): InlayHint[] {
  const from = offsetAt(view.lines, range.start);
  const to = offsetAt(view.lines, range.end);
  const makers = Object.entries(hintsOf).filter(([kind]) => on[kind as InlayHintKind]);
  return view.telegrams
    .filter(({ telegram }) => telegram.start <= to && telegram.end >= from)
    .flatMap((telegram) => makers.flatMap(([, make]) => make(telegram)))
    .filter(({ at }) => from <= at && at <= to)
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip }) => ({
      position: positionAt(view.lines, at),
      label: oneLine(label, longest),
      tooltip,
      paddingLeft: true,
    }));
}

/** A longer hint would stand in the way of the text; its tooltip has all of it. */
const longest = 48;

const hintsOf: Readonly<Record<InlayHintKind, (telegram: TelegramFacts) => readonly Hint[]>> = {
  tagNames: ({ tags, year }) => tags.flatMap((tag) => tagHint(tag, year) ?? []),
  paragraphNumbers: ({ numbered }) =>
    numbered
      .filter(({ sequence, number, printed }) => sequence !== "inner" && number !== printed)
      .map(({ sequence, number, printed, span }) => ({
        at: span.end,
        label: `¶${number}`,
        tooltip:
          `Paragraph ${number} by its place, though ${printed} is printed` +
          (sequence === "pilcrowAsOne" ? ": the pilcrow was read as the digit 1." : "."),
      })),
  referenceYears,
  portionMarks: ({ portions }) => portions.flatMap((portion) => portionHint(portion) ?? []),
  dateTimes: ({ dateTimeGroup }) => {
    if (dateTimeGroup === null) return [];
    const label = `${dateInWords(dateTimeGroup)}, ${clock(dateTimeGroup)} UTC`;
    return [{ at: dateTimeGroup.span.end, label, tooltip: `The date-time group: ${label}` }];
  },
};

/** A code with one meaning at the telegram's date, which is more than general knowledge. */
function tagHint({ item, code, span, entries }: Tag, year: number | null): Hint | null {
  const [entry, ...others] = entries;
  if (entry?.name === undefined || others.length > 0 || !isVouched(entry)) return null;
  if (entry.means !== undefined || (entry.period !== undefined && year === null)) return null;
  return {
    at: item.link ? item.end : span.end,
    label: entry.name,
    tooltip: `${code}: ${entry.name}. ${sourceOf(entry)}`,
  };
}

/** The year of each item, where all that it cites is of the same; never as if it were printed. */
function referenceYears({ references }: TelegramFacts): readonly Hint[] {
  return references.flatMap((first, index): Hint[] => {
    if (first.year === null || first.yearFrom === "printed" || references[index - 1]?.item === first.item)
      return [];
    for (let next = index + 1; references[next]?.item === first.item; next++)
      if (references[next]?.yearFrom !== first.yearFrom) return [];
    const why =
      first.yearFrom === "assumed"
        ? "taken to be the telegram's own"
        : "the number is too high for the telegram's own, so the year before is meant";
    return [{ at: first.span.end, label: `${first.year}?`, tooltip: `No year is printed: ${why}.` }];
  });
}

/** A known mark of which every part is documented. */
function portionHint({ span, level, levelWord, caveats, known }: Portion): Hint | null {
  if (!known || level === null) return null;
  const control = level === "SBU" ? lookupCaption(levelWord) : undefined;
  const found = caveats.map((caveat) => portionCaveat(caveat));
  if (found.some((caveat) => caveat === undefined || !isVouched(caveat))) return null;
  const words = [control?.meaning ?? levels[level], ...found.map((caveat) => caveat?.meaning ?? "")];
  const sources = [control, ...found].flatMap((each) => (each === undefined ? [] : [sourceOf(each)]));
  const label = words.join(", ");
  return { at: span.end, label, tooltip: [`${label}.`, ...new Set(sources)].join(" ") };
}

function isVouched({ confidence }: Provenance): boolean {
  return confidence === "sourced" || confidence === "corroborated";
}

function sourceOf({ confidence, sources }: Provenance): string {
  if (confidence === "sourced") return `Source: ${sources[0] ?? ""}`;
  const words = caution(confidence);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
