import type { CompletionItemKind } from "vscode-languageserver-types";
import type { Span } from "../../text/span";

/** What an item is to be explained by when somebody looks at it: a key of one of the tables, in a cable of that year. */
export interface Subject {
  readonly of: "tag" | "caption" | "precedence" | "post" | "reason";
  readonly key: string;
  readonly year?: number | undefined;
}

/** One thing that can be put in at a position. */
export interface Suggestion {
  /** What is shown. */
  readonly label: string;
  /** What is put in; the label where absent. A snippet has `snippet` besides, for clients that know those. */
  readonly insert?: string;
  readonly snippet?: string;
  /** What it means, in a few words beside the label. */
  readonly says: string;
  /** What sort of thing it is. */
  readonly detail: string;
  readonly kind: CompletionItemKind;
  /** Words by which it is found besides its label. */
  readonly words?: string;
  readonly subject?: Subject;
}

/** What can be put in at a position, the best first. */
export interface Offer {
  /** The word that is being typed: from its start to the position, or behind a bracket that closes it there. */
  readonly typed: Span;
  /** Where the word ends, behind the position too. */
  readonly end: number;
  readonly suggestions: readonly Suggestion[];
  /** Whether more would be found with more letters typed. */
  readonly incomplete?: boolean;
}

/** More than these no one looks through; another letter brings the others. */
const mostSuggestions = 100;

/** The first of the suggestions, and whether that was not all; `null` for none. */
export function offer(typed: Span, end: number, suggestions: readonly Suggestion[]): Offer | null {
  return offerOf(typed, end, suggestions, (suggestion) => suggestion);
}

/** The same of what was found; only what is shown is made a suggestion. */
export function offerOf<T>(
  typed: Span,
  end: number,
  found: readonly T[],
  suggestion: (one: T) => Suggestion,
): Offer | null {
  if (found.length === 0) return null;
  const suggestions = found.slice(0, mostSuggestions).map(suggestion);
  return { typed, end, suggestions, incomplete: found.length > mostSuggestions };
}
