import { CompletionItemKind } from "vscode-languageserver-types";
import { ownPost } from "../../facts/message-reference";
import type { AddresseeFact } from "../../facts/transmission";
import type { AddressRole } from "../../syntax/tree";
import { pathAt } from "../../syntax/path";
import { lineAt } from "../../text/lines";
import { spanText } from "../../text/span";
import { nameKey, type Confidence } from "../../reference/provenance";
import { postByName, posts, type Post } from "../../reference/posts";
import { routingIndicator } from "../../reference/routing";
import { withCaution } from "../hover/layout";
import { placeOf } from "../hover/post";
import { fit, fitting, typedKey } from "./fit";
import { offer, offerOf, type Offer, type Suggestion } from "./offer";
import { back, lastWord, trailing, wordEnd, type Place } from "./place";
import { precedenceSuggestions } from "./precedences";

/** A name of a post as it is printed on a line. */
interface Named {
  readonly name: string;
  readonly post: Post;
  readonly confidence: Confidence;
  /** What it is found by, in capitals: city, country, role. */
  readonly words: string;
  /** Its routing indicators, the usual one first. */
  readonly indicators: readonly string[];
}

/** The posts that can send and be addressed, the most frequent first: no misspelt slug, no second name of another post. */
const usual = posts
  .filter(({ means, sameAs }) => means === undefined && sameAs === undefined)
  .sort((a, b) => (b.uses ?? 0) - (a.uses ?? 0));

let addressNames: readonly Named[] | null = null;

/** The names that lists of routing indicators, or the table of posts, give; nothing is made up from city and kind. */
function namesOnAddressLines(): readonly Named[] {
  addressNames ??= usual.flatMap((post): Named[] => {
    const listed = (post.routing ?? []).flatMap((indicator) => {
      const found = routingIndicator(indicator);
      const name = found?.names.find((each) => postByName(each) === post);
      return found === undefined || name === undefined ? [] : [{ name, confidence: found.confidence }];
    });
    // The other names of the table stand behind a word for the kind of post.
    const own = post.kind === undefined && post.names !== undefined ? post.names[0] : undefined;
    const [first] = own === undefined ? listed : [{ name: own, confidence: post.confidence }];
    return first === undefined
      ? []
      : [{ ...first, post, words: wordsOf(post), indicators: post.routing ?? [] }];
  });
  return addressNames;
}

function wordsOf({ city, country, role }: Post): string {
  return [city, country, role].filter(Boolean).join(" ").toUpperCase();
}

/** What FM, TO and INFO lines hold. */
export function addressOffer(place: Place): Offer | null {
  const { before, part, telegram } = place;
  const [, label, words = ""] = /^\s*(FM|TO|INFO|XMT) +((?! ).*)$/.exec(before) ?? [];
  // The text of a telegram can begin with TO; what has no opening yet has no text either.
  if (label === undefined || (part === "first" && telegram?.telegram.opening)) return null;
  return label === "FM" ? senderOffer(place, words) : addresseeOffer(place, label as AddressRole, words);
}

/** Who sends, the post of the classification line first. `name`: what stands between the label and the position. */
function senderOffer(place: Place, name: string): Offer | null {
  const { telegram, view } = place;
  const own = ownPost(view.text, telegram?.classification ?? null);
  const sender = own === null ? undefined : postByName(own);
  const found = fittingNames(namesOnAddressLines(), name, ({ post }) => post === sender);
  return offerOf({ start: back(place, name), end: place.at }, nameEnd(place), found, suggestion);
}

/**
 * Who is addressed, and how urgently. `words`: what stands between the label and the position, a routing indicator perhaps
 * and the name.
 */
export function addresseeOffer(place: Place, role: AddressRole, words: string): Offer | null {
  const [, indicator, name = ""] = /^(?:([A-Z]{3,8}) ?\/ ?)?(.*)$/.exec(words) ?? [];
  const word = lastWord(name);
  const precedences = precedenceSuggestions(place, role, name.slice(0, name.length - word.length), word);
  if (precedences.length > 0)
    return offer({ start: back(place, word), end: place.at }, wordEnd(place), precedences);
  const others = otherAddressees(place);
  const taken = new Set([...others.map((other) => other.name), senderOf(place)].map(postByName));
  const free = namesOnAddressLines().filter(({ post }) => !taken.has(post));
  const found = fittingNames(free, name, ({ post, indicators }) =>
    indicator === undefined ? role === "TO" && post.slug === "STATE" : indicators.includes(indicator),
  );
  // Where the list prints routing indicators, a new one has one too.
  const prefixed =
    indicator === undefined && others.some(({ routingIndicator: printed }) => printed !== null);
  return offerOf({ start: back(place, name), end: place.at }, nameEnd(place), found, (named) => ({
    ...suggestion(named),
    ...(prefixed && named.indicators[0] !== undefined
      ? { insert: `${named.indicators[0]}/${named.name}` }
      : {}),
  }));
}

/** Where the name that stands at the position ends, with all its words. */
function nameEnd(place: Place): number {
  const leaf = pathAt(place.view.file, place.at).at(-1);
  return leaf?.kind === "post" ? leaf.end : wordEnd(place);
}

function otherAddressees({ telegram, line, view: { lines } }: Place): readonly AddresseeFact[] {
  return (telegram?.addressees ?? []).filter(
    ({ span }) => lineAt(lines, span.start) > line || lineAt(lines, span.end) < line,
  );
}

function senderOf({ telegram, view }: Place): string {
  const from = telegram?.telegram.heading?.from ?? null;
  return from === null ? "" : spanText(view.text, from.post);
}

/** The names that fit what is typed, the preferred first. */
function fittingNames(
  names: readonly Named[],
  typed: string,
  isPreferred: (named: Named) => boolean,
): readonly Named[] {
  const key = typedKey(typed);
  return fitting(
    names,
    ({ name, words }) => fit(key, name, words),
    (named) => (isPreferred(named) ? 0 : 1),
  );
}

function suggestion({ name, post, confidence, words }: Named): Suggestion {
  return {
    label: name,
    says: withCaution(placeOf(post), confidence),
    detail: "post",
    kind: CompletionItemKind.Reference,
    words,
    subject: { of: "post", key: post.slug },
  };
}

/** The posts by their names in reference numbers: `NEW DELHI` for the slug NEWDELHI. */
const referenceNames = usual.map((post): Named => {
  const name = (post.city ?? "").toUpperCase().replaceAll("-", " ");
  return {
    name: nameKey(name) === post.slug ? name.replace(/[^A-Z ]/g, "") : post.slug,
    post,
    confidence: post.confidence,
    words: wordsOf(post),
    indicators: [],
  };
});

/** Posts as reference numbers name them, `QUITO` of `A. 08 QUITO 123`: the telegram's own first. */
export function referenceOffer(place: Place, before: string): Offer | null {
  if (/\d$/.test(before)) return null;
  const own = nameKey(place.telegram?.reference?.post ?? "");
  const words = trailing(before, /[A-Z' -]/i).trimStart();
  // `STATE 12 AND QUI`: the last word alone may be meant.
  for (const typed of new Set([words, lastWord(words)])) {
    const found = fittingNames(referenceNames, typed, ({ post }) => post.slug === own);
    if (found.length > 0)
      return offerOf({ start: back(place, typed), end: place.at }, wordEnd(place), found, suggestion);
  }
  return null;
}
