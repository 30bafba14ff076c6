import { spanText, type Span } from "../../text/span";
import { quoted, replace, type Edit, type Rule } from "../rule";

export const wordSplit: Rule = {
  id: "damage/word-split",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary:
      "A blank behind the hyphen of one word, or a blank or line end within one: three- month, har bor.",
    rationale:
      "A line ended there, and a blank came in, or the hyphen was lost, when the lines were joined. Words that share their second part (medium- and long-term) are passed over. Without a hyphen a word counts only where it stands whole elsewhere in the telegram, its halves stand nowhere else, and one of them is no word (web site is left alone). A dash without its first blank looks the same, hence a hint.",
    source: "seen in 7 of 207 released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. A three- month truce.\n      ^^^^^^^^^^^^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The har bor master came to the harbor.\n        ^^^^^^^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The har\n        ^^^\nbor master came to the harbor.",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Three-month, medium- and long-term truces.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The har bor master came, and his web site: it is a website.",
    ],
  },
  check({ text, wordBreaks }, report) {
    for (const { kind, span, gap } of wordBreaks) {
      if (kind === "joined") continue;
      const [first, second] = [text.slice(span.start, gap.start), text.slice(gap.end, span.end)];
      const fixes = [
        { title: `Write ${first}${second}`, edits: joinHalves(text, span, gap), safety: "unsafe" as const },
      ];
      if (kind === "hyphen") {
        fixes.push({
          title: `Write ${first.slice(0, -1)}${second}`,
          edits: [replace({ start: gap.start - 1, end: gap.end }, "")],
          safety: "unsafe",
        });
      }
      const what = lineEnd.test(spanText(text, gap)) ? "A line end" : "A blank";
      report({ span, message: `${what} within "${quoted(first + second, 40)}".`, fixes });
    }
  },
};

const lineEnd = /[\r\n]/;

/** Puts the second half behind the first: the line then ends behind it, with whatever parted them. */
function joinHalves(text: string, span: Span, gap: Span): readonly Edit[] {
  const parts = spanText(text, gap);
  const second = text.slice(gap.end, span.end);
  if (!lineEnd.test(parts)) return [replace(gap, "")];
  const next = span.end < text.length && text.charCodeAt(span.end) === 32 ? span.end + 1 : span.end;
  return [replace({ start: gap.start, end: next }, second + parts)];
}
