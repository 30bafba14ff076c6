import { CompletionItemKind } from "vscode-languageserver-types";
import { precedenceByLetter, precedenceByWord, precedences } from "../../reference/precedences";
import { designatedKind, postByName } from "../../reference/posts";
import type { AddressRole } from "../../syntax/tree";
import { withCaution } from "../hover/layout";
import { typedKey } from "./fit";
import type { Suggestion } from "./offer";
import type { Place } from "./place";

/** `PRIORITY` and what else address lines print: nothing for ROUTINE, and nothing that State's cables do not have. */
const printed = precedences.filter(({ word, uses }) => word !== "ROUTINE" && uses !== undefined);

/**
 * The precedences that can stand behind an addressee, that of the date-time line first. `name`: what stands before the word
 * that is being typed.
 */
export function precedenceSuggestions(
  { telegram }: Place,
  role: AddressRole,
  name: string,
  word: string,
): readonly Suggestion[] {
  if (!isWhole(name)) return [];
  const letters = telegram?.transmission?.letters ?? [];
  const letter = role === "TO" ? letters[0] : letters.at(-1);
  const own = letter === undefined ? undefined : precedenceByLetter(letter);
  return printed
    .filter((precedence) => precedence.word.startsWith(typedKey(word)))
    .sort((a, b) => Number(b === own) - Number(a === own) || (b.uses ?? 0) - (a.uses ?? 0))
    .map((precedence) => ({
      label: precedence.word,
      says: withCaution(precedence.meaning, precedence.confidence),
      detail: "precedence",
      kind: CompletionItemKind.Keyword,
      subject: { of: "precedence", key: precedence.word },
    }));
}

/** Whether words name an addressee, to whom nothing is wanting: not `AMEMBASSY` or `AMEMBASSY PORT`. */
function isWhole(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (precedenceByWord(words.at(-1) ?? "") !== undefined) return false;
  return postByName(name) !== undefined || (words.length > 1 && designatedKind(name) === undefined);
}
