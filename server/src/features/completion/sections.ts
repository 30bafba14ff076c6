import { CompletionItemKind } from "vscode-languageserver-types";
import { isClassified } from "../../facts/classification";
import type { SectionFact, SectionKind } from "../../facts/sections";
import type { TelegramFacts } from "../../facts/telegram-facts";
import { pathAt } from "../../syntax/path";
import { lineAt } from "../../text/lines";
import { spanText } from "../../text/span";
import { nextNumber } from "../on-type-formatting";
import { offer, type Offer, type Suggestion } from "./offer";
import { back, isBlankAt, type Place } from "./place";
import { filledIn } from "./template";

/** The sections of a telegram in their usual order, and whether telegrams close them with an End. */
const sections: readonly { readonly kind: SectionKind; readonly title: string; readonly closed: boolean }[] =
  [
    { kind: "summary", title: "Summary", closed: true },
    { kind: "action request", title: "Action Request", closed: true },
    { kind: "introduction", title: "Introduction", closed: false },
    { kind: "objectives", title: "Objectives", closed: true },
    { kind: "background", title: "Background", closed: true },
    { kind: "talking points", title: "Talking Points", closed: true },
    { kind: "participants", title: "Participants", closed: false },
    { kind: "next steps", title: "Next Steps", closed: false },
    { kind: "reporting deadline", title: "Reporting Deadline", closed: false },
    { kind: "point of contact", title: "Point of Contact", closed: false },
    { kind: "comment", title: "Comment", closed: true },
  ];

const undivided: ReadonlySet<string> = new Set(["paragraph", "point", "title", "closerLine"]);

/** The first letters of a section: with fewer any paragraph may begin. */
const beginning = /^[A-Z]{3}[A-Z ]{0,20}$/i;

/**
 * Sections for a blank line between the paragraphs of a text, or one on which nothing stands but the first letters of their
 * words; none within a paragraph, and none below the signature.
 */
export function sectionOffer(place: Place): Offer | null {
  const { view, at, line, telegram, before, after } = place;
  const typed = before.trim();
  if (after.trim() !== "" || (typed !== "" && !(beginning.test(typed) && isBlankAt(place, -1)))) return null;
  const ending = telegram?.telegram.ending ?? null;
  // A word in capitals may be read as the signature while it is typed.
  if (ending !== null && at > ending.start && (typed === "" || lineAt(view.lines, ending.start) < line))
    return null;
  const isWithin = pathAt(view.file, at).some(
    ({ kind, start, end }) => undivided.has(kind) && start < at && at < end,
  );
  if (isWithin) return null;
  const found = sectionSuggestions(place).filter(({ label }) =>
    label.toUpperCase().startsWith(typed.toUpperCase()),
  );
  const start = back(place, typed === "" ? before : before.trimStart());
  return offer({ start, end: at }, at + after.length, found);
}

/** Each section as the telegram prints its own; those that it does not have yet first. */
export function sectionSuggestions(place: Place): readonly Suggestion[] {
  const { telegram, at } = place;
  // The word that is being typed may be read as a heading.
  const own = (telegram?.sections ?? []).filter(({ words }) => at < words.start || at > words.end);
  const style = styleOf(telegram, own);
  const number = numberAt(place);
  const has = new Set(own.map(({ kind }) => kind));
  return [...sections]
    .sort((a, b) => Number(has.has(a.kind)) - Number(has.has(b.kind)))
    .map(({ title, closed }) => {
      const closer = closed ? style.closer(title) : "";
      return {
        label: style.title(title),
        says: closer === "" ? "" : `… ${closer}`,
        detail: "section of the text",
        kind: CompletionItemKind.Snippet,
        ...filledIn((slot, snippet) => {
          const mark = style.marked && snippet ? `(${slot()}) ` : "";
          const head = number + mark;
          const lines = style.headed
            ? [...style.heading(title), "", `${head}${slot()}`]
            : [`${head}${style.title(title)}: ${slot()}`];
          const text = lines.join("\n") + (closer && style.inline ? ` ${closer}` : closer && `\n\n${closer}`);
          return (isBlankAt(place, -1) ? "" : "\n") + text + (isBlankAt(place, 1) ? "" : "\n");
        }),
      };
    });
}

/** How a telegram prints its sections. */
interface Style {
  /** Whether under headings; else with the word at the head of a paragraph. */
  readonly headed: boolean;
  /** Whether their End stands behind the last sentence; else on a line of its own. */
  readonly inline: boolean;
  /** Whether its paragraphs are marked. */
  readonly marked: boolean;
  readonly title: (title: string) => string;
  readonly heading: (title: string) => readonly string[];
  readonly closer: (title: string) => string;
}

function styleOf(telegram: TelegramFacts | null, own: readonly SectionFact[]): Style {
  const { text = "", parts, numbered = [], classification = null, telegram: node } = telegram ?? {};
  const headings = own.filter(({ heading }) => heading);
  const small = own.filter(({ title }) => /[a-z]/.test(title)).length > own.length / 2;
  const ruled = node?.body?.blocks.some((block) => block.kind === "section" && block.title.ruled) === true;
  const closers = parts?.closers ?? [];
  const lastCloser =
    closers.map(({ span }) => spanText(text, span)).at(-1) ?? (small ? "End Summary." : "END SUMMARY.");
  const title = (words: string): string => (small ? words : words.toUpperCase());
  return {
    headed: headings.length > 0,
    inline: closers.filter(({ holder }) => holder.kind === "paragraph").length * 2 >= closers.length,
    marked: isClassified(classification) || numbered.some(({ paragraph }) => paragraph.mark !== null),
    title,
    heading: (words) => {
      const rule = "-".repeat(words.length);
      return ruled ? [rule, title(words), rule] : [title(words)];
    },
    closer: (words) => {
      if (!/[a-z]/.test(lastCloser)) return `END ${words.toUpperCase()}.`;
      return `End ${/^\W*End [a-z]/.test(lastCloser) ? words.toLowerCase() : words}.`;
    },
  };
}

/** The number of a paragraph behind the last one, in its form; "" where others follow, which would have to change theirs. */
function numberAt({ telegram, at }: Place): string {
  const counted = (telegram?.numbered ?? []).filter(({ sequence }) => sequence !== "inner");
  const last = counted.at(-1);
  if (telegram === null) return "";
  if (last === undefined) return telegram.telegram.body === null ? "1. " : "";
  return last.paragraph.end <= at ? nextNumber(telegram.text, last) : "";
}
