import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import type { CaptionLine, Leaf } from "./tree";

const captionWord =
  /\/{0,2}(?:SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|CHEROKEE|CONDIS|TERREP|AIDAC|USAID|FODAG|EYES ONLY|FOR OFFICIAL USE ONLY|(?:AGREMENT|DIRGEN|MED|TM|ROGER|DISSENT|DS|SY|FTO) CHANNEL|VISAS [A-Z]+|CODEL(?: [A-Z]+)?|STAFFDEL(?: [A-Z]+)?|INFORM (?:CONSULS|ALL STATE EMPLOYEES)|REL(?:EASABLE)? TO [A-Z]+(?:, ?[A-Z]+)*|C O R R E C T E D(?: {1,3}C O P Y)?|CORRECTED COPY)(?![A-Za-z])/y;
const captionJoint = /[ ,;/]*(?=[A-Z/])/y;

/** Whether a caption stands at a line's start. */
export function startsCaption(text: string, start: number): boolean {
  captionWord.lastIndex = start;
  return captionWord.test(text);
}

/** One caption or several on a line: `SENSITIVE SIPDIS`, `SIPDIS, NOFORN`. */
export function parseCaptionLine(text: string, span: Span): CaptionLine {
  const scanner = new Scanner(text, span);
  const captions: Leaf<"caption">[] = [];
  for (;;) {
    const found = scanner.take(captionWord);
    if (found === null) break;
    let { start } = found;
    while (text.charCodeAt(start) === 47) start++;
    captions.push(leaf("caption", start, found.end));
    scanner.take(captionJoint);
  }
  return { kind: "captionLine", ...span, captions, children: tile(span.start, span.end, captions) };
}
