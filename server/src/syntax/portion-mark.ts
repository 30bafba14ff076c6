import { leaf, tile } from "./build";
import type { PortionMark } from "./tree";

// Levels and controls that begin a mark.
const levelToken = /(?:TS|SBU|FOUO|LOU|[SCU])(?![A-Z])/iy;
const markShape =
  /^(?:TS|SBU|FOUO|LOU|SECRET|CONFIDENTIAL|UNCLAS|UNCLASSIFIED|[SCU]) ?(?:\/{1,2} ?[A-Z][A-Z ,/.]*)?$/i;
// Slips for marks: letters swapped, doubled or added, a stroke lost. Not (UN), (EU) and other names.
const slipShape =
  /^(?:SE|NC|SB|SU|NS|CN|SN|SS|CC|UU|[SBU]{3,4}|[SC]N?FN?|[SC][ -]{1,2}NF|NF?\/{1,2}[SC]F?|SBU[ -]{1,2}NF)$/i;
const openBracket = 40;
const longest = 60;

/** The portion mark at offset `at` of a line that ends at `end`; `null` when none stands there. */
export function parsePortionMark(text: string, at: number, end: number): PortionMark | null {
  if (text.charCodeAt(at) === openBracket) {
    return bracketed(text, at, end) ?? withoutClosing(text, at, end);
  }
  return withoutOpening(text, at, end);
}

function bracketed(text: string, at: number, end: number): PortionMark | null {
  const limit = Math.min(end, at + longest);
  let close = at + 1;
  while (close < limit && !isClosing(text.charCodeAt(close))) close++;
  if (close >= limit) return null;
  const content = text.slice(at + 1, close);
  if (!markShape.test(content.trim()) && !slipShape.test(content.trim())) return null;
  return mark(at, at + 1, close, close + 1, true, true);
}

/** `(C The minister…`: the level, a blank and a word, and no bracket that would close it as a remark. */
function withoutClosing(text: string, at: number, end: number): PortionMark | null {
  const tokenEnd = levelEnd(text, at + 1);
  if (tokenEnd === null || !/ {1,2}[A-Z]/y.test(text.slice(tokenEnd, tokenEnd + 3))) return null;
  if (text.slice(tokenEnd, Math.min(end, at + 200)).includes(")")) return null;
  return mark(at, at + 1, tokenEnd, tokenEnd, true, false);
}

/** `C) The minister…` */
function withoutOpening(text: string, at: number, end: number): PortionMark | null {
  const tokenEnd = levelEnd(text, at);
  if (tokenEnd === null || tokenEnd >= end || text.charCodeAt(tokenEnd) !== 41) return null;
  return mark(at, at, tokenEnd, tokenEnd + 1, false, true);
}

function levelEnd(text: string, at: number): number | null {
  levelToken.lastIndex = at;
  if (!levelToken.test(text)) return null;
  const caveat = /\/{1,2}[A-Z]{2,6}(?![A-Za-z])/y;
  caveat.lastIndex = levelToken.lastIndex;
  return caveat.test(text) ? caveat.lastIndex : levelToken.lastIndex;
}

function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 125;
}

function mark(
  start: number,
  markStart: number,
  markEnd: number,
  end: number,
  hasOpen: boolean,
  hasClose: boolean,
): PortionMark {
  const open = hasOpen ? leaf("openBracket", start, markStart) : null;
  const close = hasClose ? leaf("closeBracket", markEnd, end) : null;
  const content = leaf("markText", markStart, markEnd);
  return {
    kind: "portionMark",
    start,
    end,
    open,
    mark: content,
    close,
    children: tile(start, end, [open, content, close]),
  };
}
