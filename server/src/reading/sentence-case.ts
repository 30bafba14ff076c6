import { lookupAbbreviation } from "../reference/abbreviations";
import { commonWords } from "./common-words";

/** Words that are written small wherever they stand. */
const small = new Set(
  (
    "a about after against ahead all amid among an and as at before between but by can during for from had has have how if in " +
    "into is it its may new next no not of off on or our out over per that the their there this through to toward under up upon " +
    "us via was we were when where while who will with within without would why"
  ).split(" "),
);
/** Those of them that are names or abbreviations in capitals too: not told apart by their letters. */
const doubtful = new Set(["us", "may", "it", "who"]);

const word = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
/** What stands before a word that begins a sentence. */
const sentenceStart = /(?:^|[.!?:)\]"“¶\d-])\s*$/;

/**
 * A title with its words in capitals as a sentence: each as the text below writes it. A word that
 * neither the text nor the list of common words has keeps a capital, since it may be a name; a text in capitals tells nothing, and the title is given back as it is printed.
 */
export function sentenceCase(title: string, body: string): string {
  if (!/\p{Ll}{3}/u.test(body)) return title;
  const written = writtenForms(
    body,
    new Set(Array.from(title.matchAll(word), ([found]) => found.toLowerCase())),
  );
  let first = true;
  return title.replace(word, (printed: string, at: number) => {
    const form = isShouted(printed, title.charAt(at + printed.length))
      ? (written.get(printed.toLowerCase()) ?? fallback(printed))
      : printed;
    const begins = first || /[:?!]\s*["“]?$/.test(title.slice(0, at));
    first = false;
    return begins && form === form.toLowerCase() ? capitalized(form) : form;
  });
}

/** Whether a word is all in capitals; neither a number nor a letter of `A.Q.` is. */
function isShouted(printed: string, next: string): boolean {
  return printed === printed.toUpperCase() && !/\d/.test(printed) && !(printed.length === 1 && next === ".");
}

function fallback(printed: string): string {
  const key = printed.toLowerCase();
  if (small.has(key) && !doubtful.has(key)) return key;
  if (
    printed.length < 3 ||
    lookupAbbreviation(printed)?.abbreviation === printed ||
    !/[AEIOUY]/.test(printed)
  )
    return printed;
  return commonWords.has(key) ? key : capitalized(key);
}

function capitalized(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** How a text mostly writes words within its sentences; of two forms as frequent the one in small letters. */
function writtenForms(body: string, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { 0: printed, index } of body.matchAll(word)) {
    const key = printed.toLowerCase();
    if (!wanted.has(key)) continue;
    const isSmall = printed === key;
    if (!isSmall && (beginsSentence(body, index) || inTitle(body, index, printed))) continue;
    const forms = counts.get(key) ?? new Map<string, number>();
    forms.set(printed, (forms.get(printed) ?? 0) + 1);
    counts.set(key, forms);
  }
  return new Map(Array.from(counts, ([key, forms]) => [key, commonest(key, forms)]));
}

function commonest(key: string, forms: ReadonlyMap<string, number>): string {
  let best = key;
  for (const [form, count] of forms) if (count > (forms.get(best) ?? 0)) best = form;
  return best;
}

function beginsSentence(body: string, at: number): boolean {
  return sentenceStart.test(body.slice(Math.max(0, at - 6), at));
}

/** Whether a word in capitals stands among others in capitals: a heading, which tells nothing. */
function inTitle(body: string, at: number, printed: string): boolean {
  if (printed !== printed.toUpperCase() || printed.length < 2) return false;
  const around =
    body.slice(Math.max(0, at - 12), at) + body.slice(at + printed.length, at + printed.length + 12);
  return !/\p{Ll}{2}/u.test(around);
}
