import { trimmed } from "../text/characters";
import { lineContent, nextTextLine, splitLines, type Lines } from "../text/lines";
import { parseBody } from "./body";
import { leaf, tile } from "./build";
import { parseClassificationLine } from "./classification-line";
import { parseEnding } from "./ending";
import { opensHeading, opensTelegram, parseHeading } from "./heading";
import { parseOpening } from "./opening";
import type { CableFile, Node, Telegram } from "./tree";

/**
 * The tree of a text. Total: any text has one, and nothing is thrown. Linear in the text's length.
 * A file may hold many telegrams one behind the other; each starts at its heading.
 */
export function parse(text: string, lines: Lines = splitLines(text)): CableFile {
  const starts = telegramStarts(lines);
  const telegrams = starts.flatMap((first, index) => {
    const telegram = parseTelegram(lines, first, starts[index + 1] ?? lines.starts.length);
    return telegram === null ? [] : [telegram];
  });
  return {
    kind: "file",
    start: 0,
    end: text.length,
    text,
    telegrams,
    children: tile(0, text.length, telegrams),
  };
}

/** The lines on which telegrams begin; line 0 always. What stands before the first heading belongs to the first. */
function telegramStarts(lines: Lines): readonly number[] {
  const starts: number[] = [];
  let previous = -1;
  let opened = false;
  for (let line = 0; line < lines.starts.length; line++) {
    const at = lines.starts[line] ?? 0;
    const code = lines.text.charCodeAt(at);
    // V of VZCZC, Z of ZCZC and ZZ, O, P and R of the other prosigns.
    if (code !== 86 && code !== 90 && code !== 79 && code !== 80 && code !== 82) continue;
    if (!opensTelegram(lines.text, at)) continue;
    // Format line 2 right behind format line 1 is the same heading.
    const adjacent = previous !== -1 && line - previous <= 2;
    previous = line;
    if (adjacent) continue;
    starts.push(opened ? line : 0);
    opened = true;
  }
  return starts.length === 0 ? [0] : starts;
}

function parseTelegram(lines: Lines, first: number, last: number): Telegram | null {
  const { text } = lines;
  const headingLine = findHeading(lines, first, last);
  const parsedHeading = headingLine === -1 ? null : parseHeading(lines, headingLine, last);
  const afterHeading = parsedHeading?.next ?? first;
  const openingLine = findOpening(lines, afterHeading, last);
  const parsedOpening = openingLine === -1 ? null : parseOpening(lines, openingLine, last);
  const bodyLine = parsedOpening?.next ?? afterHeading;
  const parsedEnding = parseEnding(lines, bodyLine, last);
  const body = parseBody(lines, bodyLine, parsedEnding?.firstLine ?? last);
  const heading = parsedHeading?.heading ?? null;
  const opening = parsedOpening?.opening ?? null;
  const ending = parsedEnding?.ending ?? null;
  const parts = [heading, opening, body, ending].filter((part) => part !== null);
  const lastPart = parts.at(-1);
  if (lastPart === undefined) return null;
  const { start } = lineContent(lines, nextTextLine(lines, first, last));
  const children: Node[] = [];
  let at = start;
  for (const part of parts) {
    // Words before or between the parts are a wrapper's or damage: kept as what they are.
    const gap = trimmed(text, { start: at, end: part.start });
    if (gap.start < gap.end) children.push(leaf("preamble", gap.start, gap.end));
    children.push(part);
    at = part.end;
  }
  return {
    kind: "telegram",
    start,
    end: lastPart.end,
    heading,
    opening,
    body,
    ending,
    children: tile(start, lastPart.end, children),
  };
}

/** The first line of the heading, which stands above the classification line; -1 when there is none. */
function findHeading(lines: Lines, first: number, last: number): number {
  let seen = 0;
  for (let line = first; line < last && seen < wrapperLines; line++) {
    const span = lineContent(lines, line);
    if (span.start === span.end) continue;
    if (opensHeading(lines.text, span.start)) return line;
    if (parseClassificationLine(lines.text, span) !== null) return -1;
    seen++;
  }
  return -1;
}

/** How many lines with text may stand before the classification line: a wrapper's words, a notice. */
const wrapperLines = 40;

/** The classification line, or else the first line that is labelled as a part of the opening. */
function findOpening(lines: Lines, first: number, last: number): number {
  let seen = 0;
  let labelled = -1;
  for (let line = first; line < last && seen < wrapperLines; line++) {
    const span = lineContent(lines, line);
    if (span.start === span.end) continue;
    seen++;
    if (parseClassificationLine(lines.text, span) !== null) return line;
    if (labelled === -1 && openingLabel.test(lines.text.slice(span.start, span.start + 12))) labelled = line;
  }
  return labelled;
}
const openingLabel = /^(?:E\.?[O0]\.? ?\d|TAGS?[: ]|SUBJ(?:ECT)?:|SIPDIS$)/i;
