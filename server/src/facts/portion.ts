import { spanText, type Span } from "../text/span";
import type { PortionMark } from "../syntax/tree";
import type { Level } from "./classification";

export interface Portion {
  readonly node: PortionMark;
  /** The mark between the brackets, as printed, on one line. */
  readonly text: string;
  readonly span: Span;
  /** `null` when the level is not one that is known. */
  readonly level: Level | null;
  /** The word that gives the level, in capitals: "S", "SECRET", "LOU". */
  readonly levelWord: string;
  /** What follows the level, in capitals: "NF", "FOUO", "REL TO USA, FVEY". */
  readonly caveats: readonly string[];
  /** Whether level and every caveat are known. */
  readonly known: boolean;
}

const levelWords: Readonly<Record<string, Level>> = {
  U: "U",
  UNCLAS: "U",
  UNCLASSIFIED: "U",
  SBU: "SBU",
  LOU: "SBU",
  "LIMITED OFFICIAL USE": "SBU",
  FOUO: "SBU",
  C: "C",
  CONFIDENTIAL: "C",
  S: "S",
  SECRET: "S",
  TS: "TS",
  "TOP SECRET": "TS",
};

const knownCaveat =
  /^(?:NF|NOFORN|N|FOUO|SBU|LES|OC|ORCON|PR|PROPIN|FGI(?: [A-Z ]+)?|NODIS|EXDIS|LIMDIS|STADIS|SENSITIVE|SI|TK|HCS|RD|FRD|REL(?:EASABLE)?(?:[ :]+(?:TO )?[A-Z][A-Z ,&-]*)?)$/;

/** What a portion mark says: its level and caveats, separated by one stroke or two. */
export function readPortion(text: string, node: PortionMark): Portion {
  const printed = spanText(text, node.mark).replace(/\s+/g, " ");
  const [first = "", ...rest] = printed
    .toUpperCase()
    .split(/\/{1,2}/)
    .map((part) => part.trim());
  const level = levelWords[first] ?? null;
  return {
    node,
    text: printed,
    span: { start: node.start, end: node.end },
    level,
    levelWord: first,
    caveats: rest.filter((caveat) => caveat !== ""),
    known: level !== null && rest.every((caveat) => knownCaveat.test(caveat)),
  };
}

/** Whether a portion may not be shown to foreigners: NF, NOFORN, or N as in SBU/N. */
export function isNoforn(portion: Portion): boolean {
  return portion.caveats.some((caveat) => caveat === "NF" || caveat === "NOFORN" || caveat === "N");
}
