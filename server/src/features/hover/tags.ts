import type { Tag } from "../../facts/tags";
import {
  lookupTag,
  nearestTags,
  splitRunTogether,
  tagCategory,
  tagYears,
  type TagEntry,
  type TagKind,
} from "../../reference/tags";
import type { TagItem } from "../../syntax/tree";
import { contains } from "../../text/span";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { partCard } from "./part";

/** What sort of code it is, in words. */
export const tagKinds: Readonly<Record<TagKind, string>> = {
  subject: "subject TAGS",
  "subject-obsolete": "subject TAGS, obsolete",
  program: "program TAGS",
  organization: "organization TAGS",
  geographic: "country or territory TAGS",
  "geographic-region": "region TAGS",
  "geographic-misuse": "not a TAGS: the code of another list",
  misspelling: "not a TAGS: a known misspelling",
  "unregistered-in-use": "unregistered, but in use",
};

/** A TAGS code, or the person behind one. */
export function tagCard(target: HoverTarget): HoverCard | null {
  const item = enclosing(target, "tagItem");
  if (item === undefined) return null;
  // The second word of a code stands in an item of its own.
  const tag = target.telegram.tags.find(
    (candidate) => candidate.item === item || contains(candidate.span, item),
  );
  if (tag === undefined) return null;
  const onPerson = target.leaf === item.person;
  if (tag.item.code === null || (onPerson && tag.person !== null)) return personCard(target, tag, item);
  const { at } = target;
  // The brackets of a link stand around the code.
  const span = tag.span.start <= at && at <= tag.span.end ? tag.span : { start: item.start, end: item.end };
  const year = target.telegram.year ?? undefined;
  const said = codeCard(tag.code, tag.entries, year, personLine(tag));
  return { ...(said ?? unknownCard(tag, year)), span };
}

/** What is said of a code in a cable of that year; `null` for one that has no entry. */
export function codeCard(
  code: string,
  [first, ...others]: readonly TagEntry[],
  year: number | undefined,
  person: string | null = null,
): Omit<HoverCard, "span"> | null {
  if (first === undefined) return null;
  return {
    term: code,
    kind: tagKinds[first.kind],
    lines: [
      meaning(first),
      person,
      category(first),
      isoLine(first),
      period(first, year),
      first.later && `Later ${codesWithNames(first.later)}.`,
      first.note && escapeMarkdown(first.note),
      ...others.map(
        (other) =>
          `Or: ${meaning(other)} (${tagKinds[other.kind]}${other.period ? `, ${other.period}` : ""})`,
      ),
      year !== undefined &&
        year > tagYears.to &&
        `The lists used here end in ${String(tagYears.to)}; codes changed later.`,
    ],
    provenance: first,
  };
}

/** A person behind a code, or alone: `(DOE, JANE)`. */
function personCard({ leaf }: HoverTarget, tag: Tag, item: TagItem): HoverCard {
  const { start, end } = item.person ?? leaf;
  return partCard("person", {
    span: { start, end },
    term: tag.person ?? tag.text,
    kind: item.code === null ? "person among the TAGS" : `person behind ${tag.code}`,
  });
}

function unknownCard(tag: Tag, year: number | undefined): HoverCard {
  const atOtherTimes = lookupTag(tag.code).map((entry) => {
    const later = entry.later === undefined ? "" : `; later ${codesWithNames(entry.later)}`;
    return `Known for other years (${entry.period ?? "all"}): ${meaning(entry)}${later}.`;
  });
  const split = atOtherTimes.length > 0 ? undefined : splitRunTogether(tag.code, year);
  const nearest =
    atOtherTimes.length > 0 || split !== undefined
      ? []
      : nearestTags(tag.code, year)
          .slice(0, 2)
          .map((entry) => `**${entry.code}** (${escapeMarkdown(entry.name ?? "meaning not documented")})`);
  return {
    span: tag.span,
    term: tag.text,
    kind: "no registered TAGS code",
    lines: [
      personLine(tag),
      ...atOtherTimes,
      split && `Perhaps run together: ${split.map((code) => codeWithName(code, year)).join(", ")}.`,
      nearest.length > 0 && `Nearest registered: ${nearest.join(", ")}`,
      atOtherTimes.length === 0 &&
        split === undefined &&
        nearest.length === 0 &&
        "No registered code is one slip away.",
    ],
  };
}

function meaning(entry: TagEntry): string {
  if (entry.means !== undefined) return `Meant is ${codesWithNames(entry.means)}`;
  return entry.name === undefined
    ? "A code in use; its meaning is not documented."
    : escapeMarkdown(entry.name);
}

/** Codes with their names, one or the other of which is meant. */
function codesWithNames(codes: readonly string[]): string {
  return codes.map((code) => codeWithName(code)).join(" or ");
}

function codeWithName(code: string, year?: number): string {
  const name = lookupTag(code, year)[0]?.name;
  return `**${code}**${name === undefined ? "" : ` (${escapeMarkdown(name)})`}`;
}

function personLine(tag: Tag): string | null {
  return tag.person === null ? null : `Person: ${escapeMarkdown(tag.person)}`;
}

/** Where ISO 3166 has another code for the country, or another country for the code. */
function isoLine({ code, name, iso, isoCode }: TagEntry): string {
  const own = isoCode === undefined ? "" : `${escapeMarkdown(name ?? "this country")} is ${isoCode}`;
  if (iso !== undefined)
    return `Caution: in ISO 3166 ${code} is ${escapeMarkdown(iso)}${own && `, and ${own}`}.`;
  return own && `In ISO 3166 ${own}.`;
}

/** What the first letter of a subject code says. */
function category({ kind, code }: TagEntry): string | null {
  if (kind !== "subject" && kind !== "subject-obsolete") return null;
  const found = tagCategory(code.charAt(0));
  return found === undefined ? null : `First letter ${found.letter}: ${escapeMarkdown(found.name)}`;
}

function period({ period: years }: TagEntry, year: number | undefined): string | null {
  if (years === undefined) return null;
  const of = years === "1973-79" ? "only in the lists of 1973 to 1979" : "only since 1980";
  return year === undefined ? `Stands ${of}; the year of this cable is not known.` : `Stands ${of}.`;
}
