import type { TelegramFacts } from "../facts/telegram-facts";
import { letterAgain } from "../facts/references";
import type { CableView } from "../facts/view";
import type { Span } from "../text/span";

/** Something that a telegram names in several places: where it is made, and where the text means it. */
export interface Named {
  readonly kind: "reference" | "paragraph" | "part";
  /** None for what the text means and does not have; several where a number or letter stands twice. */
  readonly definitions: readonly Definition[];
  readonly uses: readonly Use[];
}

export interface Definition {
  /** The letter, number or opening words alone. */
  readonly name: Span;
  readonly whole: Span;
}

export interface Use {
  readonly span: Span;
  /**
   * With the word before it, `para 4`; `null` for what leads nowhere: the B that `refs A through C` means, a letter that its
   * item prints again.
   */
  readonly phrase: Span | null;
  /** Whether it is part of a range: `refs A through C`. */
  readonly inRange: boolean;
}

export interface NamedAt {
  readonly telegram: TelegramFacts;
  readonly named: Named;
  /** The name or phrase that was pointed at. */
  readonly origin: Span;
}

/** The reference, paragraph or part that is named at an offset. */
export function namedAt(view: CableView, offset: number): NamedAt | null {
  const telegram = telegramAt(view, offset);
  if (telegram === undefined) return null;
  for (const named of namedIn(telegram)) {
    const places = [...named.definitions.map(({ name }) => name), ...named.uses.map(({ phrase }) => phrase)];
    const origin = places.find((place) => place !== null && isIn(place, offset));
    if (origin) return { telegram, named, origin };
  }
  return null;
}

/** The reference whose item in the REF lines holds an offset. */
export function itemAt(view: CableView, offset: number): NamedAt | null {
  const telegram = telegramAt(view, offset);
  if (telegram === undefined) return null;
  for (const named of references(telegram)) {
    const origin = named.definitions.find(({ whole }) => isIn(whole, offset))?.whole;
    if (origin !== undefined) return { telegram, named, origin };
  }
  return null;
}

/** All that a telegram names: its references, then paragraphs, then parts that are closed. */
export function namedIn(telegram: TelegramFacts): readonly Named[] {
  return [...references(telegram), ...paragraphs(telegram), ...parts(telegram)];
}

function telegramAt({ telegrams }: CableView, offset: number): TelegramFacts | undefined {
  return telegrams.find(({ telegram }) => isIn(telegram, offset));
}

function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

interface Entry {
  readonly definitions: Definition[];
  readonly uses: Use[];
}

class Entries<K> {
  private readonly entries = new Map<K, Entry>();

  of(key: K): Entry {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const entry: Entry = { definitions: [], uses: [] };
    this.entries.set(key, entry);
    return entry;
  }

  all(kind: Named["kind"]): readonly Named[] {
    return Array.from(this.entries.values(), (entry) => ({ kind, ...entry }));
  }
}

/** Each letter, then the references as a whole, which `reftel` means: of a single one the same as its letter. */
function references({ text, telegram, referenceLetters, citedReferences }: TelegramFacts): readonly Named[] {
  const entries = new Entries<string>();
  const lists = (telegram.opening?.parts ?? []).filter((part) => part.kind === "references");
  const items = lists.flatMap((list) => list.items);
  const letters = referenceLetters.flat();
  for (const { letter, span } of letters) {
    const item = items.find((candidate) => isIn(candidate, span.start));
    entries.of(letter).definitions.push({ name: span, whole: item ?? span });
    const again = item?.letter && isIn(item.letter, span.start) ? letterAgain(text, item) : null;
    if (again !== null) entries.of(letter).uses.push(use(again, null));
  }
  let lastPrinted = 0;
  for (const { letter, span, inRange } of citedReferences.letters) {
    const printed = text.slice(span.start, span.end) === letter;
    if (printed) lastPrinted = span.start;
    const phrase = printed ? phraseOf(text, span) : null;
    // What a range means and does not print is found at the whole range.
    entries.of(letter).uses.push({ span: { start: lastPrinted, end: span.end }, phrase, inRange });
  }
  const bare = citedReferences.bare.map((span) => use(span));
  const [only] = letters;
  if (only !== undefined && letters.length === 1 && items.length === 1) {
    entries.of(only.letter).uses.push(...bare);
    return entries.all("reference");
  }
  const definitions = items.map((item) => ({ name: item.letter ?? item.cited, whole: item }));
  return [...entries.all("reference"), { kind: "reference", definitions, uses: bare }];
}

function paragraphs({ text, numbered, citedParagraphs }: TelegramFacts): readonly Named[] {
  const entries = new Entries<number>();
  for (const { number, sequence, span, paragraph } of numbered) {
    if (sequence !== "inner") entries.of(number).definitions.push({ name: span, whole: paragraph });
  }
  for (const { number, span, elsewhere } of citedParagraphs) {
    if (!elsewhere) entries.of(number).uses.push(use(span, phraseOf(text, span)));
  }
  return entries.all("paragraph");
}

function parts({ parts: { closers } }: TelegramFacts): readonly Named[] {
  return closers.flatMap(({ opener, span }): Named[] => {
    if (opener === null) return [];
    const whole = { start: opener.span.start, end: span.end };
    return [{ kind: "part", definitions: [{ name: opener.span, whole }], uses: [use(span)] }];
  });
}

function use(span: Span, phrase: Span | null = span): Use {
  return { span, phrase, inRange: false };
}

/** A letter or number with the word before it: `para 4`, `reftel (D)`. */
function phraseOf(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - longestWord), span.start);
  const word = /(?:para(?:graph)?s?|refs?(?:tels?)?)\.?\s{1,3}\(?$/i.exec(before);
  return word === null ? span : { start: span.start - word[0].length, end: span.end };
}

const longestWord = 16;
