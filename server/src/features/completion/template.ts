import type { Suggestion } from "./offer";

/**
 * A text with places to be filled in: `slot` prints one, with words that say what belongs there; `snippet`: whether they are
 * places at all, which some clients do not know.
 */
export type Template = (slot: (words?: string) => string, snippet: boolean) => string;

/** A template as a snippet, and as plain text with the words of its places. */
export function filledIn(template: Template): Pick<Suggestion, "insert" | "snippet"> {
  let count = 0;
  const place = (words = ""): string => {
    count++;
    return words === "" ? `$${count}` : `\${${count}:${words.replace(/[$}\\]/g, "\\$&")}}`;
  };
  return { insert: template((words = "") => words, false), snippet: template(place, true) };
}
