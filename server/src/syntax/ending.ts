import { lineContent, type Lines } from "../text/lines";
import { leaf, tile } from "./build";
import { parseClassificationLine } from "./classification-line";
import type { Ending, Leaf } from "./tree";

const endOfMessage =
  /^(?:BT|NNNN|#\d{4}|[=*-]+ ?CABLE ENDS ?[=*-]+|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|[=*-]{3,})$/;
const surname = /^[A-Z][A-Z .,'’-]{1,40}$/;
const mixedCaseSurname = /^[A-Z][a-z]{2,20}$/;
const noSurname = /^(?:BT|NNNN|END|BEGIN|SUMMARY|COMMENT|TEXT|SIPDIS|NOFORN|UNCLAS)\b/;

/**
 * The ending of a telegram whose lines are `first` to `last` (exclusive): from the signature, or from the first
 * end-of-message sign where there is no signature, to the last line. `firstLine` is where it begins.
 */
export function parseEnding(
  lines: Lines,
  first: number,
  last: number,
): { ending: Ending; firstLine: number } | null {
  const { text } = lines;
  const debris: Leaf[] = [];
  let line = last - 1;
  let firstLine = last;
  let signature: Leaf<"text"> | null = null;
  for (; line >= first; line--) {
    const span = lineContent(lines, line);
    if (span.start === span.end) continue;
    const content = span.end - span.start > 60 ? "" : text.slice(span.start, span.end);
    if (endOfMessage.test(content)) {
      debris.unshift(leaf("debris", span.start, span.end));
      firstLine = line;
      continue;
    }
    const signed =
      (surname.test(content) && !noSurname.test(content) && parseClassificationLine(text, span) === null) ||
      (mixedCaseSurname.test(content) && sentenceEndsAbove(lines, line, first));
    if (signed) {
      signature = leaf("text", span.start, span.end);
      firstLine = line;
    }
    break;
  }
  const start = signature?.start ?? debris[0]?.start;
  const end = debris.at(-1)?.end ?? signature?.end;
  if (start === undefined || end === undefined) return null;
  return {
    ending: { kind: "ending", start, end, signature, children: tile(start, end, [signature, ...debris]) },
    firstLine,
  };
}

function sentenceEndsAbove(lines: Lines, line: number, first: number): boolean {
  for (let above = line - 1; above >= first; above--) {
    const span = lineContent(lines, above);
    if (span.start !== span.end) return /[.)"]/.test(lines.text.charAt(span.end - 1));
  }
  return false;
}
