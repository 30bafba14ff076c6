import { postSlug } from "../../facts/message-reference";
import { nearestPosts, postByName, type Post } from "../../reference/posts";
import { replace, quoted, type Rule } from "../rule";
import { citedSpan } from "./cited-span";

export const unknownPost: Rule = {
  id: "references/unknown-post",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A reference to a post that is not known, with a name one slip away from one that is.",
    rationale:
      "A telegram with a misspelt post is not found. Other unknown names are passed over, since our table does not have every office that ever sent a telegram. The fix offers the names that one slip turns into the one printed.",
    source: "posts and known misspellings in tools for released cables",
    bad: ["UNCLAS QUITO 000042\n\nSUBJECT: TALKS\n\nREF: BOGTOA 77\n     ^^^^^^\n\n¶1. They go on."],
    good: [
      "UNCLAS QUITO 000042\n\nSUBJECT: TALKS\n\nREF: A. BOGOTA 77\n     B. STRELSAU 77\n\n¶1. They go on.",
    ],
  },
  check({ text, references }, report) {
    for (const reference of references) {
      const { post, known } = reference;
      if (post === null || known) continue;
      const named = postByName(post);
      if (named !== undefined && named.means === undefined) continue;
      const near = nearestPosts(postSlug(post)).slice(0, 3);
      const cited = near.length === 0 ? null : citedSpan(text, reference);
      if (cited === null) continue;
      const span = { start: cited.start, end: cited.start + post.length };
      report({
        span,
        message: `No such post is known; perhaps ${quoted(near.map(printedName).join(" or "), 48)}.`,
        fixes: near.map((other) => ({
          title: `Replace with ${printedName(other)}`,
          edits: [replace(span, printedName(other))],
          safety: "unsafe",
        })),
      });
    }
  },
};

/** A post as references print it: with the blanks of its city where the slug only leaves them out. */
function printedName({ slug, city }: Post): string {
  const name = city?.toUpperCase() ?? slug;
  return postSlug(name) === slug ? name : slug;
}
