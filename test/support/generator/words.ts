import type { Random } from "./random";
import { who, said, thing, outcome, tail, plain, quoted, topics, turns, given, surnames } from "./vocabulary";

export interface Name {
  readonly given: string;
  readonly initial: string | null;
  readonly surname: string;
}

/** Where running text comes from; each cable has its own. */
export interface Prose {
  readonly random: Random;
  /** Whether some speakers' names are crossed out. */
  readonly redacted: boolean;
  /** References that sentences may cite: `ref A`. */
  readonly citations: readonly string[];
  /** Whether double quotation marks may stand in the text. */
  readonly quotes: boolean;
}

export function sentence(prose: Prose): string {
  const { random } = prose;
  if (random.chance(0.18)) return random.pick(plain);
  const speaker = prose.redacted && random.chance(0.2) ? "XXXXXXXXXXXX" : random.pick(who);
  const cited = prose.citations.length > 0 && random.chance(0.05) ? ` (${random.pick(prose.citations)})` : "";
  const quote = prose.quotes && random.chance(0.1) ? `, calling it "${random.pick(quoted)}"` : "";
  return `${speaker} ${random.pick(said)} that ${random.pick(thing)} ${random.pick(outcome)}${random.pick(tail)}${quote}${cited}.`;
}

/** Sentences of at least `length` characters in all. */
export function sentences(prose: Prose, length: number): string[] {
  const list = [sentence(prose)];
  for (let written = list[0]!.length; written < length; written += list.at(-1)!.length + 1) {
    list.push(sentence(prose));
  }
  return list;
}

/** The words of a heading, in lower case. */
export function topic(random: Random): string {
  return random.pick(topics);
}

/** The words of a subject, in lower case. */
export function subjectWords(random: Random): string {
  const first = `${topic(random)}: ${random.pick(turns)}`;
  return random.chance(0.35) ? `${first}, and ${random.pick(thing)}` : first;
}

export function person(random: Random): Name {
  const initial = random.chance(0.4) ? `${random.pick(Array.from("ABCDEGHJKLMNPRSTW"))}.` : null;
  return { given: random.pick(given), initial, surname: random.pick(surnames) };
}

export function fullName({ given: first, initial, surname }: Name): string {
  return [first, initial, surname].filter((part) => part !== null).join(" ");
}

/** `the bridge at alder ford` as `The Bridge at Alder Ford`. */
export function titleCase(words: string): string {
  return words
    .replace(/(?<![a-z'])(?!(?:at|of|the|and|to|a|for|in|by) )[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
