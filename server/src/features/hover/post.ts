import { designatedKind, postByName, type Post } from "../../reference/posts";
import { routingIndicator } from "../../reference/routing";
import { nameKey } from "../../reference/provenance";
import { spanText } from "../../text/span";
import { caution, enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

/** "Embassy Quito, Ecuador", "Department of State, Washington". Plain text. */
export function placeOf(post: Post): string {
  const what =
    post.role ??
    [post.kind && post.kind.charAt(0).toUpperCase() + post.kind.slice(1), post.city]
      .filter(Boolean)
      .join(" ");
  const where = post.role === undefined ? post.country : [post.city, post.country].filter(Boolean).join(", ");
  return [what, where].filter((part) => part !== undefined && part !== "").join(", ");
}

/** A post by its name on the FM or an address line. */
export function postCard(target: HoverTarget): HoverCard | null {
  const name = spanText(target.text, target.leaf);
  const addressee = enclosing(target, "addressee");
  const post = postByName(name);
  const role =
    addressee === undefined
      ? "sender"
      : { TO: "action addressee", INFO: "information addressee", XMT: "not to be sent to" }[addressee.role];
  return {
    span: target.leaf,
    term: name,
    kind: role,
    lines: [post === undefined ? kindOnly(name) : escapeMarkdown(placeOf(post)), post && placeCaution(post)],
    provenance: post,
  };
}

/** The name of a post can be documented where its city and country are not; "" where they are. */
export function placeCaution({ placeConfidence, country }: Post): string {
  const said = country === undefined ? "" : caution(placeConfidence);
  return said && `City and country: ${said}`;
}

function kindOnly(name: string): string {
  const kind = designatedKind(name);
  return kind === undefined
    ? "This addressee is not in our list of posts."
    : `An ${kind} that is not in our list of posts.`.replace(/^An (?=[^aeiou])/, "A ");
}

/** A routing indicator; the name printed beside it may differ, since one indicator serves several addressees. */
export function routingCard(target: HoverTarget): HoverCard | null {
  const printed = spanText(target.text, target.leaf);
  const found = routingIndicator(printed);
  const addressee = enclosing(target, "addressee");
  const name = addressee && spanText(target.text, addressee.post);
  const differs =
    name !== undefined &&
    found !== undefined &&
    !found.names.some((known) => nameKey(known) === nameKey(name));
  return {
    span: target.leaf,
    term: printed,
    kind: "routing indicator",
    lines: [
      found === undefined
        ? "Not in the lists of routing indicators at hand."
        : escapeMarkdown(found.post ? placeOf(found.post) : (found.names[0] ?? "")),
      found?.post && placeCaution(found.post),
      differs &&
        `Listed as ${escapeMarkdown(found.names.slice(0, 2).join(", "))}; one indicator can serve several addressees.`,
    ],
    provenance: found,
  };
}
