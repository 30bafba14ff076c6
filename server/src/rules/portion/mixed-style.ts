import type { Portion } from "../../facts/portion";
import { quoted, replace, type Rule } from "../rule";

export const mixedStyle: Rule = {
  id: "portion/mixed-style",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "Portion marks written in more than one style: one stroke and two, capitals and small letters.",
    rationale:
      "One cable mostly keeps to one way of writing its marks; a change can point to text taken over from elsewhere. Reported once, at the first mark in the rarer style.",
    source: "practice of released cables, which write marks in 128 ways",
    bad: [
      "S E C R E T ZENDA 000001\n\nNOFORN\n\nSUBJECT: TALKS\n\n¶1. (S/NF) One.\n\n¶2. (S/NF) Two.\n\n¶3. (S//NF) Three.\n     ^^^^^",
    ],
    good: [
      "S E C R E T ZENDA 000001\n\nNOFORN\n\nSUBJECT: TALKS\n\n¶1. (S/NF) One.\n\n¶2. (C/NF) Two.\n\n¶3. (U) Three.",
    ],
  },
  check({ portions }, report) {
    const known = portions.filter((portion) => portion.known);
    for (const styleOf of [strokes, letters]) {
      const styled = known.filter((portion) => styleOf(portion) !== "");
      const first = styled[0];
      if (first === undefined) continue;
      const inFirst = styled.filter((portion) => styleOf(portion) === styleOf(first));
      const inOther = styled.filter((portion) => styleOf(portion) !== styleOf(first));
      const [few, many] = inOther.length > inFirst.length ? [inFirst, inOther] : [inOther, inFirst];
      const rare = few[0];
      // A mark with a caveat shows the style better than a bare letter.
      const usual = many.find(({ caveats }) => caveats.length > 0) ?? many[0];
      if (rare === undefined || usual === undefined) continue;
      report({
        span: { start: rare.node.mark.start, end: rare.node.mark.end },
        message: `"${quoted(rare.text, 16)}" has ${styleWords[styleOf(rare)]}; others have ${styleWords[styleOf(usual)]}: "${quoted(usual.text, 16)}".`,
        related: [{ span: usual.span, message: "The usual style" }],
        fixes: [
          {
            title: "Write the marks in the rarer style like the others",
            edits: few.map(({ node, text }) => replace(node.mark, inStyle[styleOf(usual)](text))),
            safety: "unsafe",
            likely: true,
          },
        ],
      });
      return;
    }
  },
};

type Style = "one" | "two" | "capitals" | "small";

const styleWords: Readonly<Record<Style | "", string>> = {
  "": "none",
  one: "one stroke",
  two: "two strokes",
  capitals: "capitals",
  small: "small letters",
};

/** A mark written in a style; its level and caveats stay. */
const inStyle: Readonly<Record<Style | "", (mark: string) => string>> = {
  "": (mark) => mark,
  one: (mark) => mark.replaceAll("//", "/"),
  two: (mark) => mark.replace(/\/{1,2}/g, "//"),
  capitals: (mark) => mark.toUpperCase(),
  small: (mark) => mark.toLowerCase(),
};

function strokes({ text }: Portion): Style | "" {
  if (!text.includes("/")) return "";
  return text.includes("//") ? "two" : "one";
}

function letters({ text }: Portion): Style {
  return text === text.toUpperCase() ? "capitals" : "small";
}
