import type { Tag } from "../../facts/tags";
import {
  lookupTag,
  nearestTags,
  tagCategory,
  tagYears,
  type TagEntry,
  type TagKind,
} from "../../reference/tags";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

const kinds: Readonly<Record<TagKind, string>> = {
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
  const tag = target.telegram.tags.find((candidate) => candidate.item === item);
  if (tag === undefined) return null;
  const year = target.telegram.dateTimeGroup?.year;
  const [first, ...others] = tag.entries;
  if (first === undefined) return unknownCard(tag, year);
  return {
    span: tag.span,
    term: tag.code,
    kind: kinds[first.kind],
    lines: [
      meaning(first),
      personLine(tag),
      category(first),
      first.iso && `Caution: in ISO 3166 the same letters mean ${escapeMarkdown(first.iso)}.`,
      period(first, year),
      first.later && `Later ${codesWithNames(first.later)}.`,
      first.note && escapeMarkdown(first.note),
      ...others.map(
        (other) => `Or: ${meaning(other)} (${kinds[other.kind]}${other.period ? `, ${other.period}` : ""})`,
      ),
      year !== undefined &&
        year > tagYears.to &&
        `The lists used here end in ${String(tagYears.to)}; codes changed later.`,
    ],
    provenance: first,
  };
}

function unknownCard(tag: Tag, year: number | undefined): HoverCard {
  const atOtherTimes = lookupTag(tag.code).map(
    (entry) => `Known for other years (${entry.period ?? "all"}): ${meaning(entry)}`,
  );
  const nearest = nearestTags(tag.code, year)
    .slice(0, 2)
    .map((entry) => `**${entry.code}** (${escapeMarkdown(entry.name ?? "meaning not documented")})`);
  return {
    span: tag.span,
    term: tag.text,
    kind: "no registered TAGS code",
    lines: [
      personLine(tag),
      ...atOtherTimes,
      nearest.length > 0
        ? `Nearest registered: ${nearest.join(", ")}`
        : "No registered code is one slip away.",
    ],
  };
}

function meaning(entry: TagEntry): string {
  if (entry.means !== undefined) return `Meant is ${codesWithNames(entry.means)}`;
  return entry.name === undefined
    ? "A code in use; its meaning is not documented."
    : escapeMarkdown(entry.name);
}

function codesWithNames(codes: readonly string[]): string {
  const named = codes.map((code) => {
    const name = lookupTag(code)[0]?.name;
    return `**${code}**${name === undefined ? "" : ` (${escapeMarkdown(name)})`}`;
  });
  return named.join(" or ");
}

function personLine(tag: Tag): string | null {
  return tag.person === null ? null : `Person: ${escapeMarkdown(tag.person)}`;
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
