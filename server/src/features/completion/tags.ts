import { CompletionItemKind } from "vscode-languageserver-types";
import { ownPost } from "../../facts/message-reference";
import { postByName } from "../../reference/posts";
import { countryCodes, isRegisteredTag, registeredTag, tagCodes, type TagEntry } from "../../reference/tags";
import { caution, withCaution } from "../hover/layout";
import { tagKinds } from "../hover/tags";
import { fit, fitting, typedKey } from "./fit";
import { offerOf, type Offer, type Suggestion } from "./offer";
import { back, lastWord, trailing, wordEnd, type Place } from "./place";

/** A code as it is compared with what is typed. */
interface Candidate {
  readonly code: string;
  readonly entry: TagEntry;
  /** Its name in capitals. */
  readonly name: string;
  /** Whether the lists of the cable's own time have it. */
  readonly current: boolean;
}

/** Codes of a TAGS line, of which `before` is what stands between the label and the position. */
export function tagsOffer(place: Place, before: string): Offer | null {
  const words = typedWords(before);
  if (words === null) return null;
  const end = wordEnd(place);
  const candidates = unused(place, back(place, words), end);
  // Where no name has all the words, the last one alone may be meant.
  for (const typed of new Set([words, lastWord(words)])) {
    const found = best(place, candidates, typedKey(typed));
    if (found.length > 0)
      return offerOf({ start: back(place, typed), end: place.at }, end, found, suggestion(place));
  }
  return null;
}

/** The words that are being typed, without the codes before them; `null` within the brackets of a person or a link. */
function typedWords(before: string): string | null {
  if (before.lastIndexOf("(") > before.lastIndexOf(")")) return null;
  let words = trailing(before, /[^,;:|\\/[\]()]/).trimStart();
  for (;;) {
    const end = words.indexOf(" ");
    const first = words.slice(0, end);
    if (end === -1 || first !== first.toUpperCase() || !isRegisteredTag(first)) return words;
    words = words.slice(end).trimStart();
  }
}

/** The codes that the telegram does not carry yet; the one that is being typed does not count. */
function unused({ telegram }: Place, start: number, end: number): readonly Candidate[] {
  const carried = new Set(
    (telegram?.tags ?? []).filter(({ span }) => span.end < start || span.start > end).map(({ code }) => code),
  );
  return candidatesOf(telegram?.year ?? undefined).filter(({ code }) => !carried.has(code));
}

/** The candidates of the year that was asked for last: letter after letter is typed in the same cable. */
let last: { readonly year: number | undefined; readonly candidates: readonly Candidate[] } | null = null;

/** Every registered code with what it means in a year, the most used first. */
function candidatesOf(year: number | undefined): readonly Candidate[] {
  if (last === null || last.year !== year) last = { year, candidates: readCandidates(year) };
  return last.candidates;
}

function readCandidates(year: number | undefined): readonly Candidate[] {
  return tagCodes
    .flatMap((code) => {
      const current = registeredTag(code, year);
      const entry = current ?? registeredTag(code);
      if (entry === undefined) return [];
      return [{ code, entry, name: (entry.name ?? "").toUpperCase(), current: current !== undefined }];
    })
    .sort((a, b) => (b.entry.uses ?? 0) - (a.entry.uses ?? 0));
}

/** Codes of the cable's time before others; where nothing is typed, the sender's own country first. */
function best(
  { telegram, view }: Place,
  candidates: readonly Candidate[],
  typed: string,
): readonly Candidate[] {
  const post = telegram && ownPost(view.text, telegram.classification);
  const { kind, country } = (post === null ? undefined : postByName(post)) ?? {};
  // The Department, which is no post, writes about all countries.
  const own = kind && country !== undefined ? countryCodes(country, telegram?.year ?? undefined) : [];
  return fitting(
    candidates,
    ({ code, name }) => fit(typed, code, name),
    ({ current, code }) => (!current ? 2 : typed === "" && !own.includes(code) ? 1 : 0),
  );
}

function suggestion({ telegram }: Place): (candidate: Candidate) => Suggestion {
  return ({ code, entry, current }) => ({
    label: code,
    says:
      (entry.name === undefined ? caution(entry.confidence) : withCaution(entry.name, entry.confidence)) +
      (current ? "" : ", of another time"),
    detail: tagKinds[entry.kind],
    kind: CompletionItemKind.EnumMember,
    words: entry.name ?? "",
    subject: { of: "tag", key: code, year: telegram?.year ?? undefined },
  });
}
