import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import type { Closer, PageMarker, SignatureLine, TitleLine } from "./tree";

/** The nodes of blocks that are one line, or a few. */

export function titleLine(
  start: number,
  end: number,
  ruled: boolean,
  words: Span = { start, end },
): TitleLine {
  const title = leaf("text", words.start, words.end);
  return { kind: "title", start, end, title, ruled, children: tile(start, end, [title]) };
}

export function closerLine(start: number, end: number): Closer {
  const title = leaf("closer", start, end);
  return { kind: "closerLine", start, end, title, children: [title] };
}

export function signatureLine(start: number, end: number): SignatureLine {
  const name = leaf("signature", start, end);
  return { kind: "signatureLine", start, end, name, children: [name] };
}

export function pageMarker(span: Span): PageMarker {
  return { kind: "pageMarkerLine", ...span, children: [leaf("pageMarker", span.start, span.end)] };
}
