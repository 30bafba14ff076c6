import type { Reference } from "../../facts/references";
import { citedReferences } from "../../facts/citations";
import { postSlug } from "../../facts/message-reference";
import { lookupAbbreviation } from "../../reference/abbreviations";
import { lookupCaption } from "../../reference/captions";
import { postBySlug } from "../../reference/posts";
import type { Span } from "../../text/span";
import { matchAt, matchSpan, type Around } from "./around";
import {
  commonSources,
  enclosing,
  escapeMarkdown,
  quoted,
  withCaution,
  type HoverCard,
  type HoverTarget,
} from "./layout";
import { compactPlace } from "./post";

const refWord = /(?<![A-Z0-9])refs?(?:tels?)?(?![A-Z])/gi;
const septel = /(?<![A-Z])septels?(?![A-Z])/gi;
/** What is longer is text that damage put behind the REF lines. */
const longestItem = 300;
const noReferences = "This copy lists no references.";
/** How far behind `refs` its letters are looked for. */
const reach = 40;

/** An item of the REF lines. */
export function referenceCard(target: HoverTarget): HoverCard | null {
  const item = enclosing(target, "referenceItem");
  const cited = target.telegram.references.filter((reference) => reference.item === item);
  if (item === undefined || cited.length === 0 || item.end - item.start > longestItem) return null;
  return cardOf(target, cited, { start: item.start, end: item.end });
}

/** `ref A`, `refs B and C`, `reftel` in the text: what the REF lines have there. `septel`: a telegram that they have not. */
export function citedReferenceCard(target: HoverTarget, around: Around): HoverCard | null {
  const { at, telegram, text, leaf } = target;
  const onLetter = telegram.citedReferences.letters.filter(({ span }) => span.start <= at && at <= span.end);
  const [first] = onLetter;
  if (first !== undefined)
    return lettersCard(target, new Set(onLetter.map(({ letter }) => letter)), first.span);
  const word = matchAt(refWord, around, at);
  if (word === null) return septelCard(target, around);
  const span = matchSpan(around, word);
  const rest = text.slice(span.end, Math.min(leaf.end, span.end + reach));
  const next = rest.search(/(?<![A-Z])refs?(?![a-z])/i);
  const end = span.end + (next === -1 ? rest.length : next);
  const { letters } = citedReferences(text, { start: span.start, end });
  const last = letters.at(-1);
  if (last !== undefined)
    return lettersCard(target, new Set(letters.map(({ letter }) => letter)), {
      start: span.start,
      end: last.span.end,
    });
  if (telegram.references.length > 0) return cardOf(target, telegram.references, span);
  return { span, term: word[0], kind: "reference", lines: [noReferences] };
}

function lettersCard(target: HoverTarget, letters: ReadonlySet<string>, span: Span): HoverCard {
  const cited = target.telegram.references.filter(({ label }) => label !== null && letters.has(label));
  if (cited.length > 0) return cardOf(target, cited, span);
  const term = `Reference ${[...letters].join(", ")}`;
  return {
    span,
    term,
    kind: "cited in the text",
    lines: ["The REF lines of this copy have no such letter."],
  };
}

function septelCard(target: HoverTarget, around: Around): HoverCard | null {
  const word = matchAt(septel, around, target.at);
  const found = word && lookupAbbreviation("septel");
  if (!found) return null;
  return {
    span: matchSpan(around, word),
    term: word[0],
    kind: "another telegram",
    lines: [found.expansions[0] ?? ""],
    provenance: found,
  };
}

/** A card on one reference, or a list of several. */
function cardOf(target: HoverTarget, references: readonly Reference[], span: Span): HoverCard {
  const [only, ...others] = references;
  if (only === undefined || others.length > 0)
    return {
      span,
      term: `${references.length} references`,
      kind: "REF",
      lines: references.map((reference) =>
        [labelled(reference), detail(reference)].filter((words) => words !== "").join(" · "),
      ),
    };
  const post = only.post === null ? undefined : postBySlug(postSlug(only.post));
  return {
    span,
    term: nameOf(only),
    kind: only.label === null ? "reference" : `reference ${only.label}`,
    lines: [
      only.kind !== "cable" && only.kind !== "other" && `Not a telegram: ${kinds[only.kind]}`,
      post ? compactPlace(post) : only.post && "A post that is not in the list used here",
      yearLine(target, only),
      only.id !== null && quoted(only.text),
      only.notal && notal(),
    ],
    provenance: commonSources([post]),
  };
}

const kinds = {
  email: "an e-mail",
  report: "a report",
  telephone: "a telephone call",
  meeting: "a meeting",
  web: "a page of the web",
} as const;

/** The canonical id, or as much as is known of it; of other things the words. */
function nameOf({ id, post, number, text }: Reference): string {
  return id ?? (post !== null && number !== null ? `${post} ${number}` : text.slice(0, 80));
}

function labelled(reference: Reference): string {
  const label = reference.label === null ? "" : `${escapeMarkdown(reference.label)}: `;
  return `${label}**${escapeMarkdown(nameOf(reference))}**`;
}

function detail({ yearFrom, notal: notSent }: Reference): string {
  const year =
    yearFrom === "assumed" ? "year assumed" : yearFrom === "previous" ? "year before, by its number" : "";
  return [year, notSent ? "NOTAL" : ""].filter((words) => words !== "").join(", ");
}

/** How the year of a reference was got. */
export function yearLine(
  { telegram }: HoverTarget,
  { post, number, year, yearFrom }: Pick<Reference, "post" | "number" | "year" | "yearFrom">,
): string | null {
  if (post === null || number === null) return null;
  if (year === null || yearFrom === null) return "Year not printed, and that of this cable is not known";
  if (yearFrom === "printed") return `Year printed: ${year}`;
  if (yearFrom === "assumed") return `Year not printed: ${year} is assumed, that of this cable`;
  const own = telegram.reference !== null && postSlug(telegram.reference.post) === postSlug(post);
  const why = own ? "the number is above this cable's own" : "so high a number is not reached in January";
  return `Year not printed: ${year}, the year before, since ${why}`;
}

function notal(): string {
  const found = lookupCaption("NOTAL");
  return found === undefined ? "" : withCaution(`NOTAL: ${escapeMarkdown(found.meaning)}`, found.confidence);
}
