import { clock } from "./dates";
import { plainLines, type Line } from "./layout";
import { padded } from "./random";
import type { Setting } from "./setting";

const pageLength = 5500;
/** The name of a post is cut at this length. */
const longestName = 10;

/** How many sections a body is sent in. */
export function sectionsOf(lines: readonly Line[]): number {
  return Math.ceil(lines.reduce((sum, { text }) => sum + text.length + 1, 0) / pageLength);
}

/** The body with a marker at each page break; copies with joined lines have it in the midst of one. */
export function withPageMarkers(lines: readonly Line[], sections: number, setting: Setting): Line[] {
  const { random, style } = setting;
  if (sections < 2 || !random.chance(0.55)) return [...lines];
  const first = random.chance(0.2) ? 1 : 2;
  const inside = style.width === null && !style.press && random.chance(0.5);
  const marked: Line[] = [];
  let length = 0;
  let page = first;
  for (const [at, line] of lines.entries()) {
    const due = length + line.text.length > pageLength * (page - 1) + 200 && page <= sections;
    length += line.text.length + 1;
    const marker = printMarker(page, sections, setting);
    const next = lines[at + 1];
    if (due && inside && line.text.length > 400) {
      const cut = line.text.indexOf(" ", 200);
      marked.push({ ...line, text: `${line.text.slice(0, cut)} ${marker} ${line.text.slice(cut + 1)}` });
      page++;
    } else if (due && !inside && (line.goesOn || next?.text === "")) {
      marked.push(line, ...(style.press ? plainLines(marker) : around(marker, setting)));
      page++;
    } else marked.push(line);
  }
  return marked;
}

/** A marker with the blank lines of a page's foot and head; in the years of the doubled caption it came again, too. */
function around(marker: string, { random, style }: Setting): Line[] {
  const again = style.doubleSipdis && random.chance(0.15) ? ["SIPDIS", ""] : [];
  return plainLines("", marker, "", ...again, "");
}

function printMarker(
  page: number,
  sections: number,
  { random, form, origin, serial, sent, level }: Setting,
): string {
  const total = padded(sections, 3);
  if (form === "newspaper" && random.chance(0.5)) {
    const day = padded(sent.getUTCDate(), 2) + clock(sent);
    const of = `01 OF ${padded(sections, 2)}`;
    return `${level} / PAGE ${padded(page, 2)} ${origin.post.slice(0, 6).trim()} ${padded(serial, 5)} ${of} ${day}Z`;
  }
  const part = page === 1 ? `001.${random.between(2, 6)}` : padded(page, 3);
  const gap = random.chance(0.67) ? "  " : " ";
  return `${origin.post.slice(0, longestName).trim()} ${padded(serial, 8)}${gap}${part} OF ${total}`;
}
