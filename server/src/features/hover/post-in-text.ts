import { postBySlug, type PostKind } from "../../reference/posts";
import { matchAt, matchSpan, type Around } from "./around";
import { escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { placeCaution, placeOf } from "./post";

const posted =
  /(?<![A-Za-z])((?:A[Mm])?(?:[Ee]mbassy|EMBASSY|[Cc]onsulate(?: [Gg]eneral)?|CONSULATE(?: GENERAL)?|[Cc]onsul|CONSUL|[Cc]on[Gg]en|CONGEN))[ \r\n]{1,2}([A-Z][A-Za-z]*(?:'[A-Za-z]+)?(?:[ \r\n]{1,2}[A-Z][A-Za-z]*){0,3})/g;
/** The end of a word before it that can say of which other country the embassy is: `British Embassy Zenda`. */
const foreign = /\b(?!American\b)[A-Z]+(?:ish|an|ese|i|ch|ss|eek)\s+$/i;

/** A post in the text, only where it is said to be one: `Embassy Zenda`, `AmConsul Zenda`. */
export function postInTextCard(target: HoverTarget, around: Around): HoverCard | null {
  const match = matchAt(posted, around, target.at);
  if (match === null || foreign.test(around.words.slice(0, match.index))) return null;
  const [, designator = "", words = ""] = match;
  const kind: PostKind = /embassy/i.test(designator) ? "embassy" : "consulate";
  const parts = words.split(/[ \r\n]+/);
  for (let count = parts.length; count > 0; count--) {
    const post = postBySlug(parts.slice(0, count).join(" "));
    if (post?.kind !== kind || post.means !== undefined) continue;
    const span = matchSpan(around, match);
    const end = span.end - words.length + lengthOf(words, count);
    if (target.at > end) return null;
    return {
      span: { start: span.start, end },
      term: target.text.slice(span.start, end).replace(/\s+/g, " "),
      kind: "post",
      lines: [escapeMarkdown(placeOf(post)), placeCaution(post)],
      provenance: post,
    };
  }
  return null;
}

/** How far the first words reach. */
function lengthOf(words: string, count: number): number {
  let end = 0;
  for (const match of Array.from(words.matchAll(/[^ \r\n]+/g)).slice(0, count))
    end = match.index + match[0].length;
  return end;
}
