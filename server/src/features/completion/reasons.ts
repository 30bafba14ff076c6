import { CompletionItemKind } from "vscode-languageserver-types";
import { isoDate } from "../../facts/date-time-group";
import { reason, reasonSection, type ClassificationReason } from "../../reference/reasons";
import { withCaution } from "../hover/layout";
import { offer, type Offer } from "./offer";
import { back, type Place } from "./place";

/** How far back the section stands of which letters are cited. */
const reach = 200;
const sectionPattern = /(?<!\d)1[.,]([45])(?!\d)/g;
/** What can stand between the letters of a section. */
const joints = /[\s,;&/().\\-]+/;
const jointWords = /^(?:and|or|plus|(?:sub)?(?:sections?|paragraphs?|paras?)|[a-h])?$/i;
const reasonWords = /\breasons?(?:\(s\))?[:.]? ?(?:(?:for|are) )?(1?[.,]?)$/i;

/** The reasons of an order, with the section that was in force: `1.4 (b)`. `said`: what stands before the position. */
export function reasonOffer(place: Place, said: string): Offer | null {
  const words = said.slice(-reach);
  const section = [...words.matchAll(sectionPattern)].at(-1);
  if (section === undefined) return sectionOffer(place, reasonWords.exec(words)?.[1]);
  const cited = words.slice(section.index + section[0].length);
  const typed = /(?:\([a-h]?|(?<![a-z])[a-h])?$/i.exec(cited)?.[0] ?? "";
  const before = cited.slice(0, cited.length - typed.length).split(joints);
  if (!before.every((word) => jointWords.test(word))) return null;
  return letterOffer(place, section[1] === "5" ? "1.5" : "1.4", typed, before);
}

/** Where no section stands yet: each reason with the one of the telegram's date, or those of both where it has none. */
function sectionOffer(place: Place, typed: string | undefined): Offer | null {
  if (typed === undefined) return null;
  const date = place.telegram?.date ?? null;
  const inForce = date === null ? undefined : reasonSection(isoDate(date));
  const sections = date === null ? (["1.4", "1.5"] as const) : inForce === undefined ? [] : [inForce];
  const found = sections.flatMap((section) => reasonsOf(section));
  return offer(
    { start: back(place, typed), end: place.at },
    place.at,
    found.map((entry) => ({ ...suggestion(entry), label: `${entry.section} (${entry.letter})` })),
  );
}

/** The letters that are not cited yet, printed as those before are: `(b)`, `B`. */
function letterOffer(
  place: Place,
  section: ClassificationReason["section"],
  typed: string,
  cited: readonly string[],
): Offer | null {
  const last = cited.findLast((letter) => /^[a-h]$/i.test(letter));
  const bare = !typed.startsWith("(") && last !== undefined && !place.before.includes(`(${last})`);
  const print = (letter: string): string =>
    bare ? (last === last.toUpperCase() ? letter.toUpperCase() : letter) : `(${letter})`;
  const wanted = typed.replace("(", "").toLowerCase();
  const found = reasonsOf(section).filter(
    ({ letter }) => letter.startsWith(wanted) && !cited.some((other) => other.toLowerCase() === letter),
  );
  const rest = /^(?:[a-h]?\)|[a-h](?![a-z]))?/i.exec(place.after)?.[0] ?? "";
  return offer(
    { start: back(place, typed), end: place.at + (place.after.startsWith(")") && !bare ? 1 : 0) },
    place.at + rest.length,
    found.map((entry) => ({
      ...suggestion(entry),
      label: print(entry.letter),
      insert: (typed === "" && /\S$/.test(place.before) ? " " : "") + print(entry.letter),
    })),
  );
}

const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** The most cited first. */
function reasonsOf(section: ClassificationReason["section"]): readonly ClassificationReason[] {
  return letters
    .flatMap((letter) => reason(section, letter) ?? [])
    .sort((a, b) => (b.uses ?? 0) - (a.uses ?? 0));
}

function suggestion({ section, letter, meaning, confidence }: ClassificationReason) {
  return {
    says: withCaution(meaning, confidence),
    detail: `reason for classification, section ${section}`,
    kind: CompletionItemKind.Value,
    subject: { of: "reason", key: section + letter },
  } as const;
}
