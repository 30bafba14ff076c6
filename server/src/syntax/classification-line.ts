import { closest, distance } from "fastest-levenshtein";
import { trimmed } from "../text/characters";
import { Scanner } from "../text/scanner";
import type { Span } from "../text/span";
import { leaf, tile } from "./build";
import type { ClassificationLine, Leaf } from "./tree";

// Spaced letters stand in either case ("S e c r e t"), closed-up words in capitals only: "Secret talks" is prose.
const spacedLevel =
  /(?:T O P {1,3})?S E C R E T(?![A-Z])|C O N F I D E N T I A L(?![A-Z])|U N C L A S(?: S I F I E D)?(?![A-Z])/iy;
const closedLevel =
  /(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLAS(?:SIFIED)?(?: E ?F ?T ?O)?|LIMITED OFFICIAL USE)(?![A-Za-z])/y;
const section = /(?:S ?E ?C ?T ?I ?O ?N|SEC) ?\d{1,3} ?OF ?\d{1,3}/y;
const postName = /[A-Z][A-Z .'-]*[A-Z](?= +0*\d{2,6}(?!\d))/y;
const serialNumber = /\d{2,6}(?!\d)/y;
const caption = /(?:\/\/)?[A-Z][A-Z0-9 /]*[A-Z]/y;
const letterRun = /(?:[A-Z] {1,3}){3,16}[A-Z](?![A-Z])/iy;
const word = /[A-Z]{5,14}(?![A-Za-z])/y;
const levelWords = ["TOPSECRET", "SECRET", "CONFIDENTIAL", "UNCLASSIFIED", "UNCLAS"];

/** The classification line at `span` (one line); `null` when the line is none. */
export function parseClassificationLine(text: string, span: Span): ClassificationLine | null {
  const scanner = new Scanner(text, span);
  const intact = scanner.take(spacedLevel) ?? scanner.take(closedLevel);
  const level = intact ?? damagedLevel(scanner);
  if (level === null) return null;
  const sectionSpan = scanner.take(section);
  const post = scanner.take(postName);
  const serial = post === null ? null : scanner.take(serialNumber);
  if (intact === null && serial === null) return null;
  const captionSpan = scanner.take(caption);
  // Words after a closed-up level that are neither section, post nor caption make it a sentence.
  if (serial === null && sectionSpan === null && !isSpaced(text, level) && trailing(scanner)) return null;
  const nodes = {
    level: leaf("level", level.start, level.end),
    section: optional("section", sectionSpan),
    post: optional("post", post),
    serial: optional("serial", serial),
  };
  const printedCaption = optional("caption", captionSpan);
  return {
    kind: "classificationLine",
    ...span,
    ...nodes,
    damaged: intact === null,
    children: tile(span.start, span.end, [
      nodes.level,
      nodes.section,
      nodes.post,
      nodes.serial,
      printedCaption,
    ]),
  };
}

function optional<K extends "section" | "post" | "serial" | "caption">(
  kind: K,
  span: Span | null,
): Leaf<K> | null {
  return span === null ? null : leaf(kind, span.start, span.end);
}

function isSpaced(text: string, level: Span): boolean {
  return text.charAt(level.start + 1) === " ";
}

function trailing(scanner: Scanner): boolean {
  scanner.skipBlanks();
  return !scanner.done;
}

/** A level of which a letter is lost, doubled or changed: `S E C R T`, `CONFIDENTAL`. */
function damagedLevel(scanner: Scanner): Span | null {
  const before = scanner.at;
  const span = scanner.take(letterRun) ?? scanner.take(word);
  if (span === null) return null;
  const letters = scanner.text.slice(span.start, span.end).replaceAll(" ", "").toUpperCase();
  const nearest = closest(letters, levelWords);
  const off = distance(letters, nearest);
  if (off <= (nearest.length > 8 ? 2 : 1)) return trimmed(scanner.text, span);
  scanner.at = before;
  return null;
}
