import type { Range } from "vscode-languageserver-types";
import { positionAt, type Lines } from "../text/lines";
import type { Span } from "../text/span";

export function toRange(lines: Lines, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

/** One line of readable text: line ends and runs of blanks become one blank; cut at a word's end where too long. */
export function oneLine(text: string, longest = 80): string {
  // Of a long text only the beginning is read, unless that is blanks for the most part.
  const head = withoutBreaks(text.slice(0, longest * 2));
  const flat = head.length > longest ? head : withoutBreaks(text);
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest);
  const blank = cut.lastIndexOf(" ");
  return `${blank > longest / 2 ? cut.slice(0, blank) : cut}…`;
}

function withoutBreaks(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
