import { reason } from "../../reference/reasons";
import { spanText } from "../../text/span";
import { escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

/** The reasons of a Classified By line, letter by letter: `1.4 B C AND D`. */
export function reasonCard(target: HoverTarget): HoverCard | null {
  const printed = spanText(target.text, target.leaf);
  const section = /^1[.,] ?\d/.exec(printed)?.[0].replace(/[, ]+/, ".").replace("..", ".") ?? "";
  const letters = [...printed.slice(3).matchAll(/(?<![A-Z])[A-H](?![A-Z])/gi)].map(([letter]) =>
    letter.toLowerCase(),
  );
  const found = letters.map((letter) => ({ letter, entry: reason(section, letter) }));
  return {
    span: target.leaf,
    term: printed,
    kind: "reason for classification",
    lines: [
      letters.length === 0 && "The section alone, without a letter.",
      ...found.map(
        ({ letter, entry }) =>
          `${section} (${letter}): ${entry === undefined ? "no such letter in this section" : caution(entry.confidence) + escapeMarkdown(entry.meaning)}`,
      ),
    ],
    provenance: found.find(({ entry }) => entry?.confidence === "sourced")?.entry,
  };
}

function caution(confidence: string): string {
  return confidence === "sourced" ? "" : "(not documented here, general knowledge) ";
}
