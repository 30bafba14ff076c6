import { reason } from "../../reference/reasons";
import { contains, spanText } from "../../text/span";
import { commonSources, escapeMarkdown, withCaution, type HoverCard, type HoverTarget } from "./layout";

/** The reasons of a Classified By line, letter by letter: `1.4 B C AND D`. */
export function reasonCard(target: HoverTarget): HoverCard | null {
  const cited = target.telegram.classifier.reasons.filter(({ span }) => contains(target.leaf, span));
  const said = cited.flatMap(({ section, letters }) => {
    if (letters.length === 0) return [{ line: `Section ${section} alone, without a letter.` }];
    // The table has every letter of a section, beginning with a.
    if (reason(section, "a") === undefined)
      return [{ line: `Section ${section} is in no list of reasons used here.` }];
    return letters.map((letter) => {
      const entry = reason(section, letter);
      const name = `${section} (${letter})`;
      return entry === undefined
        ? { line: `${name}: no such letter in this section` }
        : { line: withCaution(`${name}: ${escapeMarkdown(entry.meaning)}`, entry.confidence), entry };
    });
  });
  return {
    span: target.leaf,
    term: spanText(target.text, target.leaf),
    kind: "reason for classification",
    lines: said.map(({ line }) => line),
    provenance: commonSources(said.map((each) => ("entry" in each ? each.entry : undefined))),
  };
}
