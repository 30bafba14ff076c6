import type { TelegramFacts } from "../facts/telegram";
import { splitRunTogether } from "../reference/tags";
import type { Node } from "../syntax/tree";
import { beginsLine } from "../text/line-end";
import { spanText } from "../text/span";

/** How often each kind of damage stands in a telegram; kinds without any are left out. */
export function damageCounts(facts: TelegramFacts): { kind: string; count: number }[] {
  const { text, telegram, lostQuotes, numbered, portions, tags, classification, order, year } = facts;
  const { heading, ending } = telegram;
  const line = classification?.line;
  const signature = ending?.signatures[0];
  const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;
  const counts: Readonly<Record<string, number>> = {
    "page-marker-in-addressees": pageMarkersBehind(heading?.children ?? []),
    "swallowed-addressee": count(heading?.addressees ?? [], (node) =>
      node.children.some(({ kind }) => kind === "debris"),
    ),
    "level-damaged": line?.damaged === true ? 1 : 0,
    "post-glued-to-serial": line?.post && line.post.end === line.serial?.start ? 1 : 0,
    "zero-for-letter": order !== null && spanText(text, order.line.label).includes("0") ? 1 : 0,
    "tags-run-together": count(
      tags,
      ({ code, entries }) => entries.length === 0 && splitRunTogether(code, year ?? undefined) !== undefined,
    ),
    "pilcrow-as-one": count(numbered, ({ sequence }) => sequence === "pilcrowAsOne"),
    "number-with-comma": count(numbered, ({ span }) => text.charAt(span.end - 1) === ","),
    "number-repeated": count(numbered, ({ sequence }) => sequence === "repeated"),
    "paragraphs-joined": count(numbered, ({ span }) => !beginsLine(text, span.start)),
    "lost-bracket": count(portions, ({ node }) => node.open === null || node.close === null),
    "comma-for-apostrophe": count(lostQuotes, ({ kind }) => kind === "apostrophe"),
    "stray-comma": count(lostQuotes, ({ kind }) => kind === "stray"),
    "ampersand-quotes": count(facts.damage, ({ kind }) => kind === "ampersand-quotes"),
    "letter-replaced": count(facts.damage, ({ kind }) => kind === "letter-replaced"),
    encoding: count(facts.damage, ({ kind }) => kind === "encoding"),
    "false-pilcrow": count(facts.damage, ({ kind }) => kind === "false-pilcrow"),
    "signature-glued": signature !== undefined && !beginsLine(text, signature.start) ? 1 : 0,
    debris: count(ending?.children ?? [], (node) => node.kind === "debris" && !isSign(spanText(text, node))),
  };
  return Object.entries(counts)
    .filter(([, found]) => found > 0)
    .map(([kind, found]) => ({ kind, count: found }));
}

/** The page markers behind the first addressee or its label; above it a transcript has one of its own. */
function pageMarkersBehind(lines: readonly Node[]): number {
  const first = lines.findIndex(
    (line) =>
      line.kind === "addressLine" || (line.kind === "otherHeadingLine" && line.children[0]?.kind === "label"),
  );
  return lines.slice(Math.max(0, first)).filter(holdsPageMarker).length;
}

function holdsPageMarker(node: Node): boolean {
  if (node.kind === "pageMarkerLine") return true;
  return node.kind === "otherHeadingLine" && node.children.some(({ kind }) => kind === "pageMarker");
}

/** The end-of-message signs that every transmission has, and those of archives. */
function isSign(words: string): boolean {
  return /^(?:BT|#\d{4}|NNNN|[=*-]{2,40} ?(?:CABLE ENDS?|END OF CABLE)? ?[=*-]{0,60})$/.test(words);
}
