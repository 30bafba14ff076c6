import { sniff } from "../../server/src/text/sniff";

/** The setting `cable.detection`. */
export type DetectionMode = "auto" | "ask" | "off";

/** What the user made of one document by hand. */
export type Choice = "cable" | "not a cable";

/** `cable`: switch the document over; `offer`: let the language status offer it; `leave`: do nothing. */
export type Decision = "cable" | "offer" | "leave";

/** All that the decision on one document rests upon. */
export interface Candidate {
  readonly languageId: string;
  readonly mode: DetectionMode;
  /** Patterns of the user's `files.associations`. */
  readonly associations: readonly string[];
  /** The setting `cable.detectionExclude`. */
  readonly excludes: readonly string[];
  readonly remembered: Choice | undefined;
  /** The document is another state of a file (one side of a diff) whose working file is open as a cable. */
  readonly followsCable: boolean;
  /** The document is a file of the user's or an untitled one: no output, no past revision. */
  readonly isOwn: boolean;
  /** Whether a glob pattern matches the document's path. */
  readonly matches: (pattern: string) => boolean;
  /** The first lines of the text; asked for only when nothing else decides. */
  readonly head: () => string;
}

/** Whether a document that has just been opened is to become a cable. What the user said goes before what the text says. */
export function decide(candidate: Candidate): Decision {
  const { languageId, mode, associations, excludes, remembered, followsCable, isOwn, matches, head } =
    candidate;
  if (languageId !== "plaintext" || associations.some(matches)) return "leave";
  if (remembered !== undefined) return remembered === "cable" ? "cable" : "leave";
  if (mode === "off") return "leave";
  if (excludes.some(matches)) return "leave";
  if (followsCable) return "cable";
  if (!isOwn || !sniff(head()).isCable) return "leave";
  return mode === "ask" ? "offer" : "cable";
}
