import { spanText } from "../../text/span";
import { officeLine } from "./abbreviation";
import { counted } from "./counting";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { partCard, printed } from "./part";

/** `SS-25`: the copies for one office of the Department. */
export function officeCard(target: HoverTarget): HoverCard {
  const card = printed(target);
  const [office = "", copies] = card.term.split(/-(?=\d+$)/);
  return partCard("office copies", {
    ...card,
    kind: "copies for an office",
    lines: [
      `${counted(Number(copies), "copy", "copies")} for ${escapeMarkdown(office)}`,
      officeLine(office, target.telegram.year),
    ],
  });
}

/** `/026 R` behind the offices: the copies of all. */
export function copiesCard(target: HoverTarget): HoverCard | null {
  if (enclosing(target, "distributionLine") === undefined) return null;
  const sum = /\/(\d{3})(?: R)?(?![\dA-Z])/.exec(spanText(target.text, target.leaf));
  if (sum === null) return null;
  const start = target.leaf.start + sum.index;
  if (target.at < start) return null;
  const lines = target.telegram.telegram.heading?.distribution ?? [];
  const each = lines.flatMap(({ offices }) => offices.map((office) => spanText(target.text, office)));
  const found = each.reduce((total, office) => total + Number(office.slice(-2)), 0);
  const all = Number(sum[1]);
  return partCard("office copies", {
    ...printed(target, { start, end: start + sum[0].length }),
    kind: "all copies",
    lines: [
      counted(all, "copy", "copies"),
      found === all
        ? "As many as the offices listed have together."
        : `The offices listed have ${found} together.`,
    ],
  });
}

/** `EUR/RUR:FTARLENHEIM`: the office and the person of a drafting line. */
export function draftingCard(target: HoverTarget): HoverCard | null {
  const line = enclosing(target, "draftingLine");
  if (line === undefined) return null;
  const [what = ""] = spanText(target.text, line.label).split(" ");
  const card = printed(target);
  const [, office, name] = /^([A-Z][A-Z/-]{0,14})(?: ?: ?| - )([^\s:][^:]*)/.exec(card.term) ?? [];
  return partCard(what === "DRAFTED" ? what : "APPROVED", {
    ...card,
    kind: what === "DRAFTED" ? "drafter" : "approval and clearance",
    lines: [
      office && name && `${escapeMarkdown(name)} of ${escapeMarkdown(office)}`,
      office && officeLine(office, target.telegram.year),
    ],
  });
}
