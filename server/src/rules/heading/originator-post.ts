import { postByName, postBySlug } from "../../reference/posts";
import { routingIndicator } from "../../reference/routing";
import { spanText } from "../../text/span";
import { quoted, type Rule } from "../rule";

export const originatorPost: Rule = {
  id: "heading/originator-post",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "The routing indicator of format line 3 is known as that of another post than the sender.",
    rationale:
      "One routing indicator can serve several addressees, and the lists are incomplete, so that this is only a hint. Indicators that no list has, or that belong to no post, are passed over.",
    source: "ACP 117; posts of released cables",
    bad: [
      "DE RUEHQT #0042 1011200\n   ^^^^^^\nR 101200Z APR 08\nFM AMEMBASSY BOGOTA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "DE RUEHQT #0042 1011200\nR 101200Z APR 08\nFM AMEMBASSY QUITO\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
  },
  check({ text, telegram, transmission, reference }, report) {
    const from = telegram.heading?.from;
    const leaf = telegram.heading?.originator?.routingIndicator;
    const indicator = transmission?.originator;
    if (!from || !leaf || !indicator) return;
    // The post of the reference number is found sooner than that of the printed name.
    if (reference !== null && postBySlug(reference.post)?.routing?.includes(indicator) === true) return;
    const name = spanText(text, from.post);
    const sender = postByName(name);
    if (!sender?.routing || sender.routing.includes(indicator)) return;
    const other = routingIndicator(indicator);
    if (!other?.post || other.post.slug === sender.slug || other.names.some((known) => known === name))
      return;
    if (other.post.sameAs === sender.slug || sender.sameAs === other.post.slug) return;
    report({
      span: { start: leaf.start, end: leaf.end },
      message: `${indicator} is known as ${quoted(other.names[0] ?? "")}, not as ${quoted(name)}.`,
      related: [{ span: { start: from.post.start, end: from.post.end }, message: "The sender" }],
    });
  },
};
