import { lookupCaption } from "../../reference/captions";
import { postBySlug } from "../../reference/posts";
import { precedenceByWord } from "../../reference/precedences";
import type { Provenance } from "../../reference/provenance";
import { reason } from "../../reference/reasons";
import { lookupTag } from "../../reference/tags";
import { escapeMarkdown, renderCard, type HoverCard } from "../hover/layout";
import { placeCaution, placeOf } from "../hover/post";
import { codeCard } from "../hover/tags";
import type { Subject } from "./offer";

/** What is said of an item beside the list, as Markdown; `null` for what is in no table. */
export function documentation({ of, key, year }: Subject): string | null {
  const card = cards[of](key, year);
  return card && renderCard(card);
}

/** Whether what a client sends back is what an item was given. */
export function isSubject(data: unknown): data is Subject {
  const { of, key } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return typeof of === "string" && Object.hasOwn(cards, of) && typeof key === "string";
}

type Card = Omit<HoverCard, "span">;

const cards: Readonly<Record<Subject["of"], (key: string, year?: number) => Card | null>> = {
  tag: (code, year) => {
    const entries = lookupTag(code, year);
    return codeCard(code, entries.length > 0 ? entries : lookupTag(code), year);
  },
  caption: (name) => {
    const found = lookupCaption(name);
    return found === undefined ? null : meant(name, "caption", found);
  },
  precedence: (word) => {
    const found = precedenceByWord(word);
    return found === undefined ? null : meant(word, "precedence", found);
  },
  post: (slug) => {
    const found = postBySlug(slug);
    if (found === undefined) return null;
    const lines = [
      escapeMarkdown(placeOf(found)),
      placeCaution(found),
      found.note && escapeMarkdown(found.note),
    ];
    return { term: slug, kind: "post", lines, provenance: found };
  },
  reason: (cited) => {
    const found = reason(cited.slice(0, -1), cited.slice(-1));
    if (found === undefined) return null;
    const term = `${found.section} (${found.letter})`;
    return meant(term, "reason for classification", { ...found, rule: found.note });
  },
};

interface Meant extends Provenance {
  readonly meaning: string;
  readonly rule?: string | undefined;
}

function meant(term: string, kind: string, row: Meant): Card {
  return {
    term,
    kind,
    lines: [escapeMarkdown(row.meaning), row.rule && escapeMarkdown(row.rule)],
    provenance: row,
  };
}
