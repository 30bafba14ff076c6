import type { Classification } from "../../facts/classification";
import { lookupCaption } from "../../reference/captions";
import { partNamed } from "../../reference/parts";
import { postBySlug } from "../../reference/posts";
import { spanText } from "../../text/span";
import { partCard } from "./part";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { compactPlace } from "./post";

/** Anything on the classification line: level, section, post and number. */
export function classificationCard(target: HoverTarget): HoverCard | null {
  const line = enclosing(target, "classificationLine");
  const { classification } = target.telegram;
  if (line === undefined || classification?.line !== line) return null;
  const { kind } = target.leaf;
  if (kind === "post" || kind === "serial") return numberCard(target, classification);
  const damaged = line.damaged && "The line is damaged; this is the nearest level.";
  if (kind === "section") return sectionCard(target);
  const { name, overall } = classification;
  const efto = name === "UNCLAS EFTO" ? lookupCaption("EFTO") : undefined;
  const control = efto ?? lookupCaption(overall);
  const level = partNamed(overall);
  return {
    span: target.leaf,
    term: name,
    kind: "classification of the whole cable",
    lines: [
      name !== overall && sentence(overall),
      control && `${efto ? "EFTO: " : ""}${escapeMarkdown(control.meaning)}`,
      level && escapeMarkdown(level.meaning),
      damaged,
    ],
    provenance: control ?? level,
  };
}

/** `SECTION 01 OF 03`. */
function sectionCard(target: HoverTarget): HoverCard | null {
  const { section } = target.telegram.pages;
  if (section === null) return null;
  const term = spanText(target.text, section.span);
  return partCard("section", {
    span: section.span,
    term,
    kind: "section",
    lines: [`Section ${section.number} of ${section.total}`],
  });
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
      post && `From ${compactPlace(post)}`,
      reference?.id
        ? `In archives ${reference.id}`
        : "Without a date the year of its reference id is not known.",
    ],
    provenance: post,
  };
}

function sentence(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}
