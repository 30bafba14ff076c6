import { CompletionItemKind } from "vscode-languageserver-types";
import { compareLevels, levels, type Level } from "../../facts/classification";
import { isNoforn, type Portion } from "../../facts/portion";
import type { TelegramFacts } from "../../facts/telegram-facts";
import { pathAt } from "../../syntax/path";
import { lineAt } from "../../text/lines";
import { lookupCaption } from "../../reference/captions";
import { portionCaveat } from "../../reference/portion-caveats";
import { withCaution } from "../hover/layout";
import { levels as levelNames } from "../hover/portion";
import { offer, type Offer, type Suggestion } from "./offer";
import { back, isBlankAt, type Place } from "./place";

/** A mark that can be put in, without its brackets. */
interface Mark {
  readonly text: string;
  readonly level: Level;
  /** How often the telegram has it. */
  readonly uses: number;
}

/**
 * Portion marks behind the open bracket at the head of a paragraph or a subject, in the telegram's own style. A mark above
 * the classification is there only for those who type it.
 */
export function portionOffer(place: Place): Offer | null {
  const typed = typedMark(place);
  if (typed === null) return null;
  const letters = typed.slice(1).toUpperCase();
  const overall = overallLevel(place.telegram);
  const fits = marksOf(place).filter(({ text }) => text.toUpperCase().startsWith(letters));
  const allowed = fits.filter(({ level }) => overall === null || compareLevels(level, overall) <= 0);
  const above = fits.filter((mark) => !allowed.includes(mark));
  const shown = letters === "" ? allowed : [...allowed, ...above];
  // Editors put in the closing bracket with the open one.
  const rest = /^[A-Z/, ]*(?=\))|^[A-Z/]*/i.exec(place.after)?.[0] ?? "";
  const found = offer(
    { start: back(place, typed), end: place.at + (place.after.startsWith(")") ? 1 : 0) },
    place.at + rest.length + (place.after.startsWith(")", rest.length) ? 1 : 0),
    shown.map((mark) => suggestion(mark, above.includes(mark))),
  );
  return found && { ...found, incomplete: shown.length < fits.length };
}

/** The level that no portion may be above: in an unclassified cable a portion may be sensitive. */
function overallLevel(telegram: TelegramFacts | null): Level | null {
  const level = telegram?.classification?.level ?? null;
  return level === "U" ? "SBU" : level;
}

/** The marks that the telegram has, the most frequent first, then the usual ones, the highest first. */
function marksOf({ telegram, at }: Place): readonly Mark[] {
  const known = (telegram?.portions ?? []).filter(
    // The one that is being typed tells nothing.
    ({ known: isKnown, span }) => isKnown && (at < span.start || at > span.end),
  );
  const own = new Map<string, { text: string; level: Level; uses: number }>();
  for (const { text, level } of known) {
    if (level === null) continue;
    const mark = own.get(text) ?? { text, level, uses: 0 };
    own.set(text, mark);
    mark.uses++;
  }
  const usual = usualMarks(telegram, known).filter(({ text }) => !own.has(text));
  return [...[...own.values()].sort((a, b) => b.uses - a.uses), ...usual];
}

function usualMarks(telegram: TelegramFacts | null, known: readonly Portion[]): readonly Mark[] {
  const small = known.filter(({ text }) => text === text.toLowerCase()).length > known.length / 2;
  const strokes = known.filter(({ text }) => text.includes("/"));
  const stroke = strokes.filter(({ text }) => text.includes("//")).length > strokes.length / 2 ? "//" : "/";
  const noforn = known.find(isNoforn)?.caveats.find((caveat) => nofornWords.has(caveat)) ?? "NF";
  const sensitive = telegram?.classification?.overall === "LIMITED OFFICIAL USE" ? "LOU" : "SBU";
  return levels.toReversed().flatMap((level) => {
    const word = level === "SBU" ? sensitive : level;
    const marks = compareLevels(level, "SBU") > 0 ? [word, `${word}${stroke}${noforn}`] : [word];
    return marks.map((text) => ({ text: small ? text.toLowerCase() : text, level, uses: 0 }));
  });
}

const nofornWords: ReadonlySet<string> = new Set(["NF", "NOFORN"]);

function suggestion({ text, level, uses }: Mark, isAbove: boolean): Suggestion {
  const [word = "", ...caveats] = text.toUpperCase().split(/\/{1,2}/);
  const meanings = caveats.map((caveat) => {
    const found = portionCaveat(caveat);
    return found === undefined ? `${caveat}: not documented` : withCaution(found.meaning, found.confidence);
  });
  return {
    label: `(${text})`,
    says: [
      level === "SBU" ? (lookupCaption(word)?.meaning ?? levelNames[level]) : levelNames[level],
      ...meanings,
    ].join("; "),
    detail: isAbove
      ? "portion mark, above the classification of this cable"
      : uses === 0
        ? "portion mark"
        : `portion mark, ${uses} in this cable`,
    kind: CompletionItemKind.Value,
  };
}

/** The open bracket of a portion mark and what is typed of it; `null` where none can stand. */
function typedMark(place: Place): string | null {
  const { before, part, view, line, at } = place;
  const [, head = "", mark] = /^(.{0,24}?)(\([A-Z/, ]{0,24})$/i.exec(before) ?? [];
  if (mark === undefined) return null;
  if (subjectHead.test(head)) return mark;
  if (part === "head" || !paragraphHead.test(head)) return null;
  // Without a number the bracket is a remark, unless a paragraph begins there.
  const begins =
    head.trim() !== "" ||
    isBlankAt(place, -1) ||
    pathAt(view.file, at - 1).some(
      ({ kind, start }) => kind === "paragraph" && lineAt(view.lines, start) === line,
    );
  return begins ? mark : null;
}

const subjectHead = /^\s*SUBJ(?:ECT)?: ?$/i;
/** What can stand before a mark: a number, a bullet, or nothing. */
const paragraphHead = /^\s*(?:¶? ?\d{1,3}[a-z]?[.)] {0,3}|(?:--?|[*•·]|[a-z][.)]|\([a-z\d]{1,2}\)) {1,3})?$/i;
