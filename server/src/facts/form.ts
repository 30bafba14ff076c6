import { isShouting } from "../syntax/letter-case";
import { isLevelAlone } from "../syntax/shapes";
import type { OpeningPart, Telegram } from "../syntax/tree";
import { spanText } from "../text/span";

/** The form in which a copy circulates. */
export type Form =
  "transmitted" | "release" | "newspaper" | "wrapped" | "markdown" | "seventies" | "extract" | "unknown";

const extract = /This record is a partial extract/;
const endOfTransmission = /^(?:BT|NNNN|#\d{4})$/m;
const pilcrow = "¶";

/** The last year of the form with office counts above the heading; a few later copies have these too. */
const lastOfSeventies = 1984;

/** Tells the form from what only that form has. `year`: that of the telegram, `null` where it is unknown. */
export function readForm(text: string, telegram: Telegram, year: number | null): Form {
  const { heading, opening, body, ending } = telegram;
  const preamble = wrapperWords(text, telegram);
  const parts = opening?.parts ?? [];
  const tags = parts.find((part) => part.kind === "tagsLine");
  const order = parts.find((part) => part.kind === "orderLine");
  if (extract.test(preamble)) return "extract";
  const archived = preamble !== "" && year !== null;
  if (heading === null && !archived && !parts.some((part) => isTelegraphic(text, part))) {
    // Bodies alone, all in capitals, are those of the telegrams of the 1970s.
    return body !== null && isShouting(text, body.start, body.end) ? "seventies" : "unknown";
  }
  if (tags?.items.some(({ link }) => link) === true) return "markdown";
  const orderLabel = order === undefined ? "" : spanText(text, order.label);
  if (/^EO/i.test(orderLabel) && tags !== undefined && !spanText(text, tags.label).includes(":"))
    return "newspaper";
  if (preamble !== "" || isQuoted(text, telegram)) return "wrapped";
  const officeCounts = heading !== null && (heading.distribution.length > 0 || heading.drafting.length > 0);
  if (officeCounts && (year ?? 0) <= lastOfSeventies) return "seventies";
  if (ending !== null && endOfTransmission.test(spanText(text, ending))) return "transmitted";
  if (body !== null && spanText(text, body).includes(pilcrow)) return "release";
  // A few of these have the heading in their midst.
  if (opening === null && (heading === null || !telegram.children.includes(heading))) {
    return body !== null && isShouting(text, body.start, body.end) ? "seventies" : "unknown";
  }
  return "release";
}

/** What an archive printed above the telegram: all but a sign of transmission and the level above the first page. */
function wrapperWords(text: string, telegram: Telegram): string {
  return telegram.children
    .filter(({ kind }) => kind === "preamble")
    .flatMap((node) => spanText(text, node).split(/[\r\n]+/))
    .map((line) => line.trim())
    .filter((line) => line !== "BT" && !isLevelAlone(line, 0, line.length))
    .join("\n");
}

/** Whether a part of an opening is one that only telegrams have: letters have subjects, references and secrets too. */
function isTelegraphic(text: string, part: OpeningPart): boolean {
  switch (part.kind) {
    case "classificationLine":
      return part.serial !== null || part.section !== null;
    case "subject":
      return /^SUBJ/.test(spanText(text, part.label));
    case "orderLine":
      return part.number !== null;
    case "tagsLine":
      return part.items.length > 0;
    default:
      return part.kind === "captionLine";
  }
}

/** Whether the lines are quoted as in mail, or have a backslash at their ends. */
function isQuoted(text: string, { start, end }: Telegram): boolean {
  const lines = text.slice(start, Math.min(end, start + 3000)).split(/\r\n|[\n\r]/);
  const marked = lines.filter((line) => line.startsWith(">") || line.endsWith("\\")).length;
  return marked > 2 && marked > lines.length / 3;
}
