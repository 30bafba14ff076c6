import type { DocumentLink } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import { positionAt } from "../text/lines";
import { type Named, namedIn } from "./named";
import { oneLine, toRange } from "./range";

/** What the text says of one place in the same telegram: `para 4`, `ref A`, `End summary`, each a link to that place. */
export function documentLinks(view: CableView, { uri }: { readonly uri: string }): DocumentLink[] {
  const [base = uri] = uri.split("#");
  return view.telegrams.flatMap((telegram) =>
    namedIn(telegram).flatMap((named) => {
      const [definition, ...others] = named.definitions;
      // Of two paragraphs with the same number none can be told to be the one that is meant.
      if (definition === undefined || others.length > 0) return [];
      const { line, character } = positionAt(view.lines, definition.name.start);
      const { start, end } = named.kind === "part" ? definition.name : definition.whole;
      const words = oneLine(view.text.slice(start, Math.min(end, start + longest)));
      const tooltip = `${kinds[named.kind]}: ${words}`;
      // The form in which VS Code takes a place within a file.
      const target = `${base}#L${line + 1},${character + 1}`;
      return named.uses.flatMap(({ phrase }) =>
        phrase === null ? [] : [{ range: toRange(view.lines, phrase), target, tooltip }],
      );
    }),
  );
}

const kinds: Readonly<Record<Named["kind"], string>> = {
  reference: "Reference",
  paragraph: "Paragraph",
  part: "Opened by",
};

/** How much of a paragraph a tooltip may have to be cut from. */
const longest = 200;
