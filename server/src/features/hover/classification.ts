import type { Classification } from "../../facts/classification";
import { lookupCaption } from "../../reference/captions";
import { postBySlug } from "../../reference/posts";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { placeCaution, placeOf } from "./post";

/** Anything on the classification line: level, section, post and number. */
export function classificationCard(target: HoverTarget): HoverCard | null {
  const line = enclosing(target, "classificationLine");
  const { classification } = target.telegram;
  if (line === undefined || classification?.line !== line) return null;
  const { kind } = target.leaf;
  if (kind === "post" || kind === "serial") return numberCard(target, classification);
  const card = {
    span: target.leaf,
    term: classification.name,
    kind: "classification of the whole cable",
  };
  const damaged = line.damaged && "The line is damaged; this is the nearest level.";
  const section =
    kind === "section" &&
    /(?<!\d)(\d{1,3}) ?OF ?(\d{1,3})/.exec(target.text.slice(target.leaf.start, target.leaf.end));
  if (section) {
    const [, part, total] = section;
    return {
      ...card,
      lines: [
        `Part ${String(Number(part))} of ${String(Number(total))}: a long cable was sent in sections.`,
        damaged,
      ],
    };
  }
  const { name, overall } = classification;
  const efto = name === "UNCLAS EFTO" ? lookupCaption("EFTO") : undefined;
  const control = efto ?? lookupCaption(overall);
  return {
    ...card,
    lines: [
      name !== overall && sentence(overall),
      control && `${efto ? "EFTO: " : ""}${escapeMarkdown(control.meaning)}`,
      damaged,
    ],
    provenance: control,
  };
}

/** The message reference number, of which the line holds the post and the serial. */
function numberCard(target: HoverTarget, classification: Classification): HoverCard {
  const { reference } = target.telegram;
  const post = reference ? postBySlug(reference.post) : undefined;
  return {
    span: reference?.span ?? target.leaf,
    term: reference ? `${reference.post} ${String(reference.serial)}` : classification.name,
    kind: "message reference number",
    lines: [
      post && `From ${escapeMarkdown(placeOf(post))}.`,
      post && placeCaution(post),
      reference?.id
        ? `Reference id: ${reference.id}`
        : "Without a date the year of its reference id is not known.",
    ],
    provenance: post,
  };
}

function sentence(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}
