import file from "../../data/posts.json";
import { isOneSlip } from "../text/near";
import { citedRows, indexBy, nameKey, type Confidence, type Provenance, type TableFile } from "./provenance";

/** What a post is; absent where the sources do not say. */
export type PostKind =
  | "embassy"
  | "consulate"
  | "mission"
  | "interests section"
  | "liaison office"
  | "regional office"
  | "institute"
  | "office";

interface PostRow extends Provenance {
  /** The post as in a canonical reference id: `NEWDELHI` of `08NEWDELHI1234`. */
  readonly slug: string;
  readonly city?: string;
  readonly country?: string;
  readonly kind?: PostKind;
  /** What it is where the kind does not say it: `US Mission to NATO`, `Department of State`. */
  readonly role?: string;
  /** Its routing indicators, the usual one first. */
  readonly routing?: readonly string[];
  /** Names on FM and address lines, without the word before the place, that the slug does not show. */
  readonly names?: readonly string[];
  /** The slug under which the same post is otherwise known: `KOLKATA` for `CALCUTTA`. */
  readonly sameAs?: string;
  /** For a misspelt slug: the right ones. */
  readonly means?: readonly string[];
  /** In how many of some 6,700 released cables it is the origin. */
  readonly uses?: number;
  readonly note?: string;
}

/** A post or office that sends cables; `confidence` is that of the slug, `placeConfidence` that of city and country. */
export interface Post extends PostRow {
  readonly placeConfidence: Confidence;
}

/** A word before the city on FM and address lines, and what it says of the post. */
export interface PostDesignator {
  readonly word: string;
  readonly kind: PostKind;
}

export interface PostsFile extends TableFile<PostRow> {
  readonly placeConfidence: Confidence;
  readonly designators: readonly PostDesignator[];
}

/** All posts. */
export const posts: readonly Post[] = citedRows(file).map((row) => ({
  ...row,
  placeConfidence: file.placeConfidence,
}));
const bySlug = new Map(posts.map((post) => [post.slug, post]));
const byName = indexBy(posts, (post) => (post.names ?? []).map(nameKey));
// A city with several posts (Brussels, Geneva) names that one which has no special role there.
const byCity = indexBy(posts, ({ city, role, sameAs, means }) =>
  city && !role && !sameAs && !means ? [nameKey(city)] : [],
);
const designators = new Map(file.designators.map((designator) => [designator.word, designator.kind]));

/** The post with that slug, printed with or without its spaces: `NEWDELHI`, `NEW DELHI`. */
export function postBySlug(slug: string): Post | undefined {
  return bySlug.get(nameKey(slug));
}

/** The kind of post that the first word or words of a printed name say: `embassy` for `AMEMBASSY QUITO`. */
export function designatedKind(name: string): PostKind | undefined {
  return splitDesignator(name).kind;
}

/** What follows the words that say the kind of post, in capitals: `QUITO` of `AMEMBASSY QUITO`; else undefined. */
export function designatedPlace(name: string): string | undefined {
  const { kind, place } = splitDesignator(name);
  return kind && place;
}

/**
 * The post with that name, as printed on FM and address lines: `AMEMBASSY QUITO`, `SECSTATE WASHDC`, `USMISSION USNATO`,
 * `USEU BRUSSELS`. Undefined for other agencies and for collectives.
 */
export function postByName(name: string): Post | undefined {
  const { place } = splitDesignator(name);
  const key = nameKey(place);
  return (byName.get(nameKey(name)) ?? byName.get(key))?.[0] ?? bySlug.get(key) ?? byCity.get(key)?.[0];
}

/**
 * What a post is called: "Embassy Quito", "Department of State", "US Mission Geneva". `printed`: its name on an FM or address
 * line; the kind of post that this says goes before that of the table, which is a later one: `AMCONSUL DOHA`.
 */
export function postTitle({ role, kind, city, slug }: Post, printed?: string): string {
  const named = printed === undefined ? undefined : designatedKind(printed);
  const place = city ?? titled(slug);
  if (named !== undefined && named !== kind) return kindAndPlace(named, place);
  if (role === undefined) return kind === undefined ? place : kindAndPlace(kind, place);
  // A role that does not say for what is that of one place: "US Mission".
  return kind === undefined || saysForWhat.test(role) ? capitalized(role) : kindAndPlace(role, place);
}

const saysForWhat = / (?:to|of|in) /;

/** "Liaison office Strelsau". */
export function kindAndPlace(kind: string, place: string): string {
  return capitalized(`${kind} ${place}`);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const small = /(?<=\s)(?:and|of|to|the|for|in|on)(?=\s)/gi;

/** `STRELSAU` as "Strelsau": names in running text are not in capitals. */
export function titled(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(small, (word) => word.toLowerCase());
}

/** The posts that an unknown slug may stand for: those it is a known misspelling of, else those one slip away. */
export function nearestPosts(slug: string): readonly Post[] {
  const meant = bySlug.get(slug)?.means;
  const near = meant ?? [...bySlug.keys()].filter((other) => other.length > 4 && isOneSlip(slug, other));
  return near.flatMap((other) => {
    const post = bySlug.get(other);
    return post === undefined || post.means !== undefined ? [] : [post];
  });
}

function splitDesignator(name: string): { readonly kind?: PostKind; readonly place: string } {
  const words = name.trim().toUpperCase().split(/\s+/);
  for (const count of [1, 2]) {
    const kind = designators.get(words.slice(0, count).join(" "));
    if (kind && words.length > count) return { kind, place: words.slice(count).join(" ") };
  }
  return { place: name };
}
