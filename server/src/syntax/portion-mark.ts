import { spanText, type Span } from "../text/span";
import { leaf, tile } from "./build";
import type { PortionMark } from "./tree";

// Levels and controls that begin a mark.
const levelToken = /(?:TS|SBU|FOUO|LOU|[SCU])(?![A-Z])/iy;
const markShape =
  /^(?:TS|SBU|FOUO|LOU|TOP SECRET|SECRET|CONFIDENTIAL|UNCLAS|UNCLASSIFIED|LIMITED OFFICIAL USE|[SCU]) ?(?:\/{1,2} ?[A-Z][A-Z0-9 ,/.&-]*)?$/i;
// Slips for marks: letters swapped, doubled or added, a stroke lost. Not (UN), (EU) and other names.
const slipShape =
  /^(?:SE|NC|SB|SU|NS|CN|SN|SS|CC|UU|[SBU]{3,4}|[SC]N?FN?|[SC][ -]{1,2}NF|NF?\/{1,2}[SC]F?|SBU[ -]{1,2}NF|[SC][.,\\] ?NF|NF|CONF|(?:[SCU]|SBU)[.:]|S BU|SBU-[A-Z]|(?:TS|SBU|[SCU])\/{1,2}|(?:TS|SBU|[SCU])[ -]{1,2}REL(?:EASABLE)?(?: TO)? [A-Z]{2,4}(?:(?:, ?| )[A-Z]{2,4}){0,9})$/i;
/** `(C - ENTIRE TEXT.)`: the mark of the first paragraph holds for all. */
const entireText = / ?[-:,.]{0,2} ?ENTIRE TE?XT\.?$/i;
/** Those to whom a portion may be shown are a list, which may be long and go on in the next line. */
const list = /[([{](?:TS|SBU|[SCU])\/{1,2} ?REL(?:EASABLE)?[ :\r\n]/iy;
/** Only codes of countries and the like are read there: whatever else stands in the line, it begins no new part. */
const nextLine = /(?<=[A-Z,]) ?(?:\r\n|[\r\n]) {0,8}(?=[A-Z]{2,5}(?:(?:, ?| )[A-Z]{2,5})*$)/;
const openBracket = 40;
const longest = 60;
const longestList = 160;

/**
 * The portion mark at offset `at` of a line that ends at `end`; `null` when none stands there. `last`: where the text ends,
 * if a list may go on in the next line.
 */
export function parsePortionMark(text: string, at: number, end: number, last = end): PortionMark | null {
  switch (text.charCodeAt(at)) {
    case openBracket:
      return (
        bracketed(text, at, end, last) ?? inTwoBrackets(text, at, end, last) ?? withoutClosing(text, at, end)
      );
    case 91: // [
    case 123: // {
      return bracketed(text, at, end, last);
    default:
      return withoutOpening(text, at, end);
  }
}

function bracketed(text: string, at: number, end: number, last: number): PortionMark | null {
  list.lastIndex = at;
  const limit = list.test(text) ? Math.min(last, at + longestList) : Math.min(end, at + longest);
  let close = at + 1;
  while (close < limit && !isClosing(text.charCodeAt(close))) close++;
  if (close >= limit) return null;
  const content = text.slice(at + 1, close).replace(nextLine, " ");
  const entire = entireText.exec(content);
  const level = (entire === null ? content : content.slice(0, entire.index)).trim();
  if (!markShape.test(level) && !slipShape.test(level)) return null;
  return mark(at, at + 1, entire === null ? close : at + 1 + entire.index, close, close + 1);
}

/** `((C))` */
function inTwoBrackets(text: string, at: number, end: number, last: number): PortionMark | null {
  if (text.charCodeAt(at + 1) !== openBracket) return null;
  const inner = bracketed(text, at + 1, end, last);
  if (inner?.close == null || text.charAt(inner.end) !== ")") return null;
  return mark(at, inner.mark.start, inner.mark.end, inner.close.start, inner.end + 1);
}

/** The mark with which words end, `TALKS (U)`; no slip of one, which may be a word of theirs. */
export function markBehind(text: string, { start, end }: Span): PortionMark | null {
  const tail = text.slice(Math.max(start, end - longest), end);
  const at = end - tail.length + tail.search(/(?<=\s)\([^()]+\)$/);
  if (at < end - tail.length) return null;
  const found = parsePortionMark(text, at, end);
  return found?.end === end && markShape.test(spanText(text, found.mark)) ? found : null;
}

/** `(C The minister…`: the level, a blank and a word, and no bracket that would close it as a remark. */
function withoutClosing(text: string, at: number, end: number): PortionMark | null {
  const tokenEnd = levelEnd(text, at + 1);
  if (tokenEnd === null || !/ {1,2}[A-Z]/y.test(text.slice(tokenEnd, tokenEnd + 3))) return null;
  if (text.slice(tokenEnd, Math.min(end, at + 200)).includes(")")) return null;
  return mark(at, at + 1, tokenEnd, null, tokenEnd);
}

/** `C) The minister…` */
function withoutOpening(text: string, at: number, end: number): PortionMark | null {
  const tokenEnd = levelEnd(text, at);
  if (tokenEnd === null || tokenEnd >= end || text.charCodeAt(tokenEnd) !== 41) return null;
  return mark(at, null, tokenEnd, tokenEnd, tokenEnd + 1);
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

/** `opened`: where the text of the mark begins, behind the bracket; `closed`: where the closing bracket stands. */
function mark(
  start: number,
  opened: number | null,
  markEnd: number,
  closed: number | null,
  end: number,
): PortionMark {
  const open = opened === null ? null : leaf("openBracket", start, opened);
  const close = closed === null ? null : leaf("closeBracket", closed, end);
  const content = leaf("markText", opened ?? start, markEnd);
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
