import { designatedKind, postByName, postTitle, type Post } from "../../reference/posts";
import { routingIndicator, type RoutingIndicator } from "../../reference/routing";
import { nameKey } from "../../reference/provenance";
import { unwrap } from "../../facts/unwrap";
import { lookupAbbreviation } from "../../reference/abbreviations";
import { partNamed } from "../../reference/parts";
import { spanText } from "../../text/span";
import { listed } from "./counting";
import {
  caution,
  commonSources,
  enclosing,
  escapeMarkdown,
  withCaution,
  type HoverCard,
  type HoverTarget,
} from "./layout";

/** "Embassy Quito, Ecuador", "Department of State, Washington". Plain text. `printed`: its name in the cable. */
export function placeOf(post: Post, printed?: string): string {
  const what = postTitle(post, printed);
  // A city that the title has is not said again.
  const city = post.city !== undefined && what.endsWith(` ${post.city}`) ? undefined : post.city;
  return [what, city, post.country].filter((part) => part !== undefined).join(", ");
}

/** A post by its name on the FM or an address line. */
export function postCard(target: HoverTarget): HoverCard | null {
  const name = unwrap(target.text, target.leaf);
  const addressee = enclosing(target, "addressee");
  // `SECDEF WASHDC//USDP//`: an office of it.
  const post = postByName(name) ?? postByName(name.replace(/ ?\/\/.*/, ""));
  const role =
    addressee === undefined
      ? "sender"
      : { TO: "action addressee", INFO: "information addressee", XMT: "not to be sent to" }[addressee.role];
  return {
    span: target.leaf,
    term: name,
    kind: role,
    ...(post === undefined
      ? otherAddressee(name)
      : { lines: [escapeMarkdown(placeOf(post, name)), placeCaution(post)], provenance: post }),
  };
}

/** What is known of an addressee that is no post of the table: a collective, the agencies in its name. */
function otherAddressee(name: string): Pick<HoverCard, "lines" | "provenance"> {
  const collective = /COLLECTIVE$|^ALL .*(?:POSTS|CAPITALS)$/.test(name)
    ? partNamed("collective")
    : undefined;
  if (collective !== undefined)
    return {
      lines: [escapeMarkdown(collective.meaning), collective.rule && escapeMarkdown(collective.rule)],
      provenance: collective,
    };
  const kind = designatedKind(name);
  if (kind !== undefined) return { lines: [`${kind} that is not in the list of posts used here`] };
  const agencies = name.split(/[ /]/).flatMap((word) => {
    // Two letters are rather a state or a country: `JOHNSTOWN PA`.
    const found = word.length > 2 ? lookupAbbreviation(word) : undefined;
    return found === undefined ? [] : [{ word, found }];
  });
  return {
    lines: [
      "Not in the list of posts used here",
      ...agencies.map(({ word, found }) =>
        withCaution(
          `${escapeMarkdown(word)}: ${escapeMarkdown(listed(found.expansions, "or"))}`,
          found.confidence,
        ),
      ),
    ],
    provenance: commonSources(agencies.map(({ found }) => found)),
  };
}

/** The name of a post can be documented where its city and country are not; "" where they are. */
export function placeCaution({ placeConfidence, country }: Post): string {
  const said = country === undefined ? "" : caution(placeConfidence);
  return said && `City and country ${said}`;
}

/** The place of a post in one line, its caution in brackets. */
export function compactPlace(post: Post): string {
  const said = post.country === undefined ? "" : caution(post.placeConfidence);
  return `${escapeMarkdown(placeOf(post))}${said && ` (place ${said})`}`;
}

/** A routing indicator; the name printed beside it may differ, since one indicator serves several addressees. */
export function routingCard(target: HoverTarget): HoverCard | null {
  const printed = spanText(target.text, target.leaf);
  const found = routingIndicator(printed);
  const addressee = enclosing(target, "addressee");
  const name = addressee && unwrap(target.text, addressee.post);
  const noted = partNamed(printed);
  const other = found && name !== undefined ? otherName(found, name) : null;
  return {
    span: target.leaf,
    term: printed,
    kind: "routing indicator",
    lines: [
      noted && escapeMarkdown(noted.meaning),
      ...(found === undefined
        ? [noted?.rule ?? "Not in the lists of routing indicators at hand."]
        : found.post === undefined
          ? [other === null && escapeMarkdown(found.names[0] ?? "")]
          : [escapeMarkdown(placeOf(found.post)), placeCaution(found.post)]),
      other,
    ],
    provenance: found ?? noted,
  };
}

/** What is to be said where the name printed beside an indicator is not that of the list; `null` where it is. */
function otherName({ names, post }: RoutingIndicator, name: string): string | null {
  if (names.some((known) => shortKey(known) === shortKey(name))) return null;
  const known = escapeMarkdown(listed(names.slice(0, 2), "or"));
  const own = postByName(name);
  if (post !== undefined && own !== undefined && (own.sameAs ?? own.slug) === (post.sameAs ?? post.slug))
    return `Listed as ${known}`;
  return `Listed for ${known}; the name printed beside it is another. One indicator can serve several addressees.`;
}

function shortKey(name: string): string {
  return nameKey(name).replace(/WASHINGTONDC$/, "WASHDC");
}
