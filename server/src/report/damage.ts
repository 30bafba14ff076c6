import { findDebris } from "../facts/debris";
import type { TelegramFacts } from "../facts/telegram-facts";
import { splitRunTogether } from "../reference/tags";
import type { Node } from "../syntax/tree";
import { beginsLine } from "../text/line-end";
import { spanText, type Span } from "../text/span";

/** One kind of damage, and each place where it stands. */
export interface DamagePlaces {
  readonly kind: string;
  readonly spans: readonly Span[];
}

/** The damage in a telegram, by kind; kinds without any are left out. */
export function damagePlaces(facts: TelegramFacts): readonly DamagePlaces[] {
  const { text, telegram, lostQuotes, numbered, portions, tags, classification, order, year } = facts;
  const { heading, ending } = telegram;
  const line = classification?.line;
  const [signature] = facts.signatures;
  const at = <T extends { readonly span: Span }>(
    items: readonly T[],
    test: (item: T) => boolean,
  ): readonly Span[] => items.filter(test).map(({ span }) => span);
  const places: Readonly<Record<string, readonly Span[]>> = {
    "page-marker-in-addressees": pageMarkersBehind(heading?.children ?? []),
    "swallowed-addressee": (heading?.addressees ?? []).flatMap(({ children }) =>
      children.filter(({ kind }) => kind === "debris"),
    ),
    "level-damaged": line?.damaged === true ? [line.level] : [],
    "post-glued-to-serial":
      line?.post && line.serial && line.post.end === line.serial.start ? [line.serial] : [],
    "zero-for-letter":
      order !== null && spanText(text, order.line.label).includes("0") ? [order.line.label] : [],
    "tags-run-together": at(
      tags,
      ({ code, entries }) => entries.length === 0 && splitRunTogether(code, year ?? undefined) !== undefined,
    ),
    "pilcrow-as-one": at(numbered, ({ sequence }) => sequence === "pilcrowAsOne"),
    "number-with-comma": at(numbered, ({ span }) => text.charAt(span.end - 1) === ","),
    "number-repeated": at(numbered, ({ sequence }) => sequence === "repeated"),
    "paragraphs-joined": at(numbered, ({ span }) => !beginsLine(text, span.start)),
    "lost-bracket": at(portions, ({ node }) => node.open === null || node.close === null),
    "comma-for-apostrophe": at(lostQuotes, ({ kind }) => kind === "apostrophe"),
    "stray-comma": at(lostQuotes, ({ kind }) => kind === "stray"),
    "ampersand-quotes": at(facts.damage, ({ kind }) => kind === "ampersand-quotes"),
    "letter-replaced": at(facts.damage, ({ kind }) => kind === "letter-replaced"),
    encoding: at(facts.damage, ({ kind }) => kind === "encoding"),
    "false-pilcrow": at(facts.damage, ({ kind }) => kind === "false-pilcrow"),
    "signature-glued": signature !== undefined && isGlued(text, signature) ? [signature] : [],
    debris: findDebris(text, ending),
  };
  return Object.entries(places)
    .filter(([, spans]) => spans.length > 0)
    .map(([kind, spans]) => ({ kind, spans }));
}

/** The page markers behind the first addressee or its label; above it a transcript has one of its own. */
function pageMarkersBehind(lines: readonly Node[]): readonly Span[] {
  const first = lines.findIndex(
    (line) =>
      line.kind === "addressLine" || (line.kind === "otherHeadingLine" && line.children[0]?.kind === "label"),
  );
  return lines.slice(Math.max(0, first)).filter(holdsPageMarker);
}

function holdsPageMarker(node: Node): boolean {
  if (node.kind === "pageMarkerLine") return true;
  return node.kind === "otherHeadingLine" && node.children.some(({ kind }) => kind === "pageMarker");
}

/** Whether words stand before a signature on its line; an asterisk or a bracket around it is none. */
function isGlued(text: string, { start }: Span): boolean {
  let at = start;
  while (at > 0 && !/[\p{L}\d\s]/u.test(text.charAt(at - 1))) at--;
  return !beginsLine(text, at);
}
