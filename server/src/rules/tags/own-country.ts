import { countryCodes } from "../../reference/tags";
import { postBySlug } from "../../reference/posts";
import { postSlug } from "../../facts/message-reference";
import { replace, type Rule } from "../rule";
import { printedSpan } from "./printed-span";
import { runTogether } from "./run-together";

export const ownCountry: Rule = {
  id: "tags/own-country",
  severity: { archival: "off", drafting: "hint" },
  docs: {
    summary: "A TAGS line that lacks the country of the post that sends the cable.",
    rationale:
      "An embassy or consulate mostly writes about the country it is in, so its code belongs into most of its cables, but not into all. Posts and countries whose code our tables do not settle are passed over, and so are missions and the Department.",
    source: "practice of released cables",
    bad: ["UNCLAS QUITO 000001\n\nTAGS: PREL, CO\n^^^^^\nSUBJECT: TALKS"],
    good: [
      "UNCLAS QUITO 000001\n\nTAGS: PREL, EC\nSUBJECT: TALKS",
      "UNCLAS STATE 000001\n\nTAGS: PREL, CO\nSUBJECT: TALKS",
    ],
  },
  check({ text, tags, tagsLine, reference, year }, report) {
    const last = tags.at(-1);
    if (tagsLine === null || last === undefined || reference === null) return;
    const post = postBySlug(postSlug(reference.post));
    if (post?.country === undefined || (post.kind !== "embassy" && post.kind !== "consulate")) return;
    const codes = countryCodes(post.country, year ?? undefined);
    const [code] = codes;
    if (code === undefined) return;
    if (tags.some((tag) => codes.some((own) => tag.code === own || runTogether(tag)?.includes(own)))) return;
    const { start, end } = tagsLine.label;
    const comma = text.slice(end, last.item.start).includes(",") ? "," : "";
    const at = printedSpan(last).end;
    report({
      span: { start, end },
      message: `The post's own country, ${code}, is not among the TAGS.`,
      fixes: [
        {
          title: `Add ${code}`,
          edits: [replace({ start: at, end: at }, `${comma} ${code}`)],
          safety: "unsafe",
        },
      ],
    });
  },
};
