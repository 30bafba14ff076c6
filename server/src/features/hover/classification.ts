import { levelNames } from "../../facts/classification";
import { postBySlug } from "../../reference/posts";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { placeOf } from "./post";

/** Anything on the classification line: level, section, post and number. */
export function classificationCard(target: HoverTarget): HoverCard | null {
  const line = enclosing(target, "classificationLine");
  const { classification, reference } = target.telegram;
  if (line === undefined || classification?.line !== line) return null;
  const { kind } = target.leaf;
  const number = kind === "post" || kind === "serial";
  const post = reference && postBySlug(reference.post);
  const section =
    line.section &&
    /(?<!\d)(\d{1,3}) ?OF ?(\d{1,3})/.exec(target.text.slice(line.section.start, line.section.end));
  return {
    span: number && reference ? reference.span : target.leaf,
    term: number && reference ? `${reference.post} ${String(reference.serial)}` : classification.name,
    kind: number ? "message reference number" : "classification of the whole cable",
    lines: number
      ? [
          post && `From ${escapeMarkdown(placeOf(post))}.`,
          reference?.id
            ? `Reference id: ${reference.id}`
            : "Without a date the year of its reference id is not known.",
        ]
      : [
          kind === "section" && section
            ? `Part ${String(Number(section[1]))} of ${String(Number(section[2]))}: a long cable was sent in sections.`
            : `${sentence(levelNames[classification.level])}: the highest level of any portion.`,
          line.damaged && "The line is damaged; this is the nearest level.",
        ],
  };
}

function sentence(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}
