import { Scanner, matchesAt } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import type { CaptionLine, Leaf } from "./tree";

const captionWord =
  /\/{0,2}(?:SIPDIS|NOFORN|NF|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|(?:S I P|E X|N O|L I M|S T A) D I S|N O F O R N|S E N S I T I V E|CHEROKEE|CONDIS|TERREP(?: EXCLUSIVE)?|SPECAT(?: EXCLUSIVE)?|AIDAC|USAID(?! (?:FOR|PASS))|FODAG|DSX|EYES ONLY|FOUO|FOR OFFICIAL USE ONLY|(?:AGREMENT|DIRGEN|MED|TM|ROGER|DISSENT|DS|SY|FTO) CHANNEL|VISAS [A-Z]+|CODEL(?: [A-Z]+)?|STAFFDEL(?: [A-Z]+)?|INFORM (?:CONSULS|ALL STATE EMPLOYEES)|REL(?:EASABLE)? TO [A-Z]+(?:, ?[A-Z]+)*|C O R R E C T E D(?: {1,3}C O P Y)?|CORRECTED COPY)(?![A-Za-z])/y;
/** In small letters only by itself: `Sensitive` begins many a line. */
const captionAlone = /(?:SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS)(?=[ \t]*(?:[\r\n]|$))/iy;
const captionJoint = /[ ,;/]*(?=[A-Z/])/y;

/** Whether a caption stands at a line's start. */
export function startsCaption(text: string, start: number): boolean {
  return matchesAt(captionWord, text, start) || matchesAt(captionAlone, text, start);
}

/** One caption or several on a line: `SENSITIVE SIPDIS`, `SIPDIS, NOFORN`. */
export function parseCaptionLine(text: string, span: Span): CaptionLine {
  const scanner = new Scanner(text, span);
  const captions: Leaf<"caption">[] = [];
  for (;;) {
    const found = scanner.take(captionWord) ?? scanner.take(captionAlone);
    if (found === null) break;
    let { start } = found;
    while (text.charCodeAt(start) === 47) start++;
    captions.push(leaf("caption", start, found.end));
    scanner.take(captionJoint);
  }
  return { kind: "captionLine", ...span, captions, children: tile(span.start, span.end, captions) };
}
