import { rankWord, wordRank } from "../../facts/precedence";
import { precedenceMeant } from "../../syntax/address";
import { precedenceByLetter, precedenceByWord } from "../../reference/precedences";
import { spanText } from "../../text/span";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

/** A precedence: the prosign of format line 2, a letter before the date-time group, a word on an address line. */
export function precedenceCard(target: HoverTarget): HoverCard | null {
  const printed = spanText(target.text, target.leaf);
  const word = precedenceMeant(printed);
  const precedence =
    precedenceByWord(word) ??
    precedenceByLetter(printed) ??
    precedenceByWord(word.includes("NIACT") ? "NIACT IMMEDIATE" : rankWord(wordRank(word)));
  if (precedence === undefined) return null;
  const letters = enclosing(target, "dateTimeLine")?.precedences ?? [];
  const second = letters.length > 1 && letters[1] === target.leaf;
  return {
    span: target.leaf,
    term: precedence.word,
    kind: second ? "precedence for information addressees" : "precedence",
    lines: [escapeMarkdown(precedence.meaning), precedence.rule && escapeMarkdown(precedence.rule)],
    provenance: precedence,
  };
}
