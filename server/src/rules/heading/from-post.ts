import { isTravelling } from "../../facts/message-reference";
import { designatedPlace, postByName, postBySlug } from "../../reference/posts";
import { spanText } from "../../text/span";
import { quoted, replace, type Rule } from "../rule";

export const fromPost: Rule = {
  id: "heading/from-post",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "The sender on the FM line is another post than that of the message reference number.",
    rationale:
      "The post that sends a telegram numbers it. Compared are posts that the tables know, under all of their names; numbers of travelling delegations (SECTO, PARTO) name no post and are passed over.",
    source: "counts over released cables: they agree in nearly all of 6,511",
    bad: [
      "R 101200Z APR 08\nFM AMEMBASSY QUITO\n   ^^^^^^^^^^^^^^^\nTO RUEHC/SECSTATE WASHDC\nUNCLAS BOGOTA 000042",
    ],
    good: [
      "R 101200Z APR 08\nFM AMEMBASSY QUITO\nTO RUEHC/SECSTATE WASHDC\nUNCLAS QUITO 000042",
      "R 101200Z APR 08\nFM SECSTATE WASHDC\nTO RUEHQT/AMEMBASSY QUITO\nUNCLAS STATE 000042",
      "R 101200Z APR 08\nFM AMEMBASSY KYIV\nTO RUEHC/SECSTATE WASHDC\nUNCLAS KIEV 000042",
      "R 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS STRELSAU 000042",
      "R 101200Z APR 08\nFM AMEMBASSY QUITO\nTO RUEHC/SECSTATE WASHDC\nUNCLAS PARTO 000009",
    ],
  },
  check({ text, telegram, reference, classification }, report) {
    const leaf = telegram.heading?.from?.post;
    const ownLeaf = classification?.line.post;
    if (!leaf || !ownLeaf || reference === null) return;
    const name = spanText(text, leaf);
    if (name.endsWith(reference.post) || (reference.post === "STATE" && name.startsWith("SECSTATE"))) return;
    const own = postBySlug(reference.post);
    const sender = postByName(name);
    if (!own || !sender || own === sender || isTravelling(reference.post)) return;
    if ((own.sameAs ?? own.slug) === (sender.sameAs ?? sender.slug)) return;
    // Missions in one city are told apart by words that either line may leave out.
    if (own.city !== undefined && own.city === sender.city) return;
    const place = designatedPlace(name);
    const span = { start: leaf.start, end: leaf.end };
    report({
      span,
      message: `From ${quoted(name)}, but the number is one of ${quoted(reference.post)}.`,
      related: [{ span: reference.span, message: "The message reference number" }],
      ...(place !== undefined && name.endsWith(place)
        ? {
            fixes: [
              {
                title: `Change the sender to ${reference.post}`,
                edits: [replace({ start: leaf.end - place.length, end: leaf.end }, reference.post)],
                safety: "unsafe" as const,
              },
              {
                title: `Change the reference number to ${place}`,
                edits: [replace(ownLeaf, place)],
                safety: "unsafe" as const,
              },
            ],
          }
        : {}),
    });
  },
};
