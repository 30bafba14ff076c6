import { fullYear } from "../../facts/date-time-group";
import { canonicalId } from "../../facts/message-reference";
import { yearOf } from "../../facts/references";
import { postBySlug, type Post } from "../../reference/posts";
import type { Span } from "../../text/span";
import { matchAt, matchSpan, type Around } from "./around";
import { commonSources, type HoverCard, type HoverTarget } from "./layout";
import { compactPlace } from "./post";
import { yearLine } from "./reference";

const canonical = /(?<![A-Za-z0-9])(\d\d)([A-Z]{4,20})(\d{1,6})(?![A-Za-z0-9])/g;
const spelled =
  /(?<![A-Za-z0-9])(?:((?:19|20)\d\d|\d\d)[ \r\n]{1,2})?([A-Z][A-Za-z.']*(?:[ \r\n]{1,2}[A-Z][A-Za-z.']*){0,3})[ \r\n]{1,2}(\d{2,6})(?![\w%$/]|[.,:-]\d)/g;

/** The number of a telegram in the text, only where it can be nothing else: `07 ZENDA 1234`, `(Zenda 1234)`, `07ZENDA1234`. */
export function cableInTextCard(target: HoverTarget, around: Around): HoverCard | null {
  const joined = matchAt(canonical, around, target.at);
  if (joined !== null) {
    const [, printed, slug = "", number] = joined;
    const post = postBySlug(slug);
    if (post === undefined) return null;
    return cardOf(target, matchSpan(around, joined), slug, post, Number(number), fullYear(Number(printed)));
  }
  const match = matchAt(spelled, around, target.at);
  if (match === null) return null;
  const [, printed, words = "", digits = ""] = match;
  const name = namedPost(words);
  if (name === null || !isCertain(around, match.index, name.words, digits)) return null;
  // Words before the post are none of its name, and a number before them is no year.
  const whole = name.words.length === words.length;
  const span = matchSpan(around, match);
  const nameStart = span.start + match[0].indexOf(words) + words.length - name.words.length;
  const start = whole ? span.start : nameStart;
  if (target.at < start) return null;
  const year = printed === undefined || !whole ? null : fullYear(Number(printed));
  return cardOf(target, { start, end: span.end }, name.words, name.post, Number(digits), year);
}

/** The longest end of some words that is the name of a post. */
function namedPost(words: string): { readonly words: string; readonly post: Post } | null {
  for (let from = 0; from !== -1; from = nextWord(words, from)) {
    const rest = words.slice(from);
    const post = postBySlug(rest);
    if (post !== undefined && post.means === undefined) return { words: rest, post };
  }
  return null;
}

function nextWord(words: string, from: number): number {
  const blank = words.slice(from).search(/[ \r\n]/);
  return blank === -1 ? -1 : from + blank + 1;
}

/** In capitals among small letters a post and a number are a telegram; else only where it is told from years and counts. */
function isCertain({ words }: Around, at: number, name: string, digits: string): boolean {
  const isYear = /^(?:19\d\d|20[0-3]\d)$/.test(digits);
  const capitals = name === name.toUpperCase();
  if (!/[a-z]{2}/.test(words)) return digits.length >= 4 && !isYear;
  if (capitals) return !isYear;
  const before = words.slice(0, at);
  return digits.length >= 3 && !isYear && before.lastIndexOf("(") > before.lastIndexOf(")");
}

function cardOf(
  target: HoverTarget,
  span: Span,
  name: string,
  post: Post,
  number: number,
  printed: number | null,
): HoverCard {
  const { year: ownYear, date, reference: own, references } = target.telegram;
  const { year, yearFrom } = yearOf(name, number, printed, { year: ownYear, date, own });
  const id = year === null ? null : canonicalId(year, name, number);
  const listed = id === null ? undefined : references.find((reference) => reference.id === id);
  const isOwn = id !== null && id === own?.id;
  return {
    span,
    term: id ?? `${name} ${number}`,
    kind: isOwn
      ? "this telegram"
      : listed?.label
        ? `reference ${listed.label}`
        : "telegram cited in the text",
    lines: [compactPlace(post), yearLine(target, { post: name, number, year, yearFrom })],
    provenance: commonSources([post]),
  };
}
