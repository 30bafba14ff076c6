/** Whether a text is a telegram, told from its first lines alone: cheap enough to ask of every plain text file opened. */

/** What the sniffer saw of a text. */
export interface Sniffed {
  /** The weights of the marks found, added up. */
  readonly score: number;
  /** Names of the marks found, each once. */
  readonly marks: readonly string[];
  readonly isCable: boolean;
}

/** How much of a text is looked at: lines, UTF-16 code units, and the longest line in which a mark is sought. */
export const headLimits = { lines: 80, length: 4096, line: 200 } as const;

const threshold = { score: 8, marks: 3 } as const;

/** Lines that are not blank and may stand before the first mark (an archive's own): with more, a text only quotes a cable. */
const leadIn = 12;

/** A letter sent by mail is left alone, with whatever is pasted into it. */
const mailHead =
  /^(?:From|Return-Path|Received|Delivered-To|Date|Sent|To|Subject|Message-ID|MIME-Version):? /;

interface Mark {
  readonly name: string;
  /** 1: found in any memorandum, 4: found in telegrams only. */
  readonly weight: 1 | 2 | 3 | 4;
  /** How the line begins: most lines of other texts begin otherwise, and most patterns then need not even be compiled. */
  readonly starts: readonly string[];
  /** Anchored to the start of the line, and linear. */
  readonly pattern: RegExp;
}

const levels =
  "UNCLAS(?:SIFIED)?|LIMITED OFFICIAL USE|CONFIDENTIAL|C O N F I D E N T I A L|(?:TOP )?SECRET|(?:T O P {1,3})?S E C R E T";
const posts =
  "AMEMBASSY|AMCONSUL|AMCONGEN|SECSTATE|USMISSION|USDEL|USINT|USLO|USOFFICE|USUN|USNATO|USEU|UNVIE|AIT TAIPEI";

const levelStarts = [
  "UNCLAS",
  "LIMITED OFF",
  "CONFIDENTIAL",
  "C O N",
  "TOP SECRET",
  "SECRET",
  "T O P",
  "S E C",
];
const captions = ["SIPDIS", "NODIS", "EXDIS", "LIMDIS", "STADIS", "NOFORN", "SENSITIVE", "ROGER CHANNEL"];
const precedences = ["Z", "O", "P", "R", "Y", "M"];
const digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

const marks: readonly Mark[] = [
  {
    name: "transmission identifier",
    weight: 4,
    starts: ["VZCZC", "ZCZC"],
    pattern: /^V?ZCZC[A-Z]{3}\d{3,4}\s*$/,
  },
  {
    name: "routing",
    weight: 3,
    starts: precedences,
    pattern: /^[ZOPRYM]{2} R[A-Z]{4,7}(?: R[A-Z]{4,7})*\s*$/,
  },
  { name: "originating station", weight: 4, starts: ["DE R"], pattern: /^DE R[A-Z]{3,7} #\d{4}/ },
  { name: "security indicator", weight: 3, starts: ["ZN"], pattern: /^ZN[RY] [A-Z]{4,5}\b/ },
  {
    name: "date-time group",
    weight: 4,
    starts: precedences.map((letter) => `${letter} `),
    pattern: /^[ZOPRYM](?: [ZOPRYM])? \d{6}Z [A-Z]{3} \d{2}(?:\d{2})?\b/,
  },
  { name: "originator", weight: 3, starts: ["FM "], pattern: new RegExp(`^FM (?:${posts})\\b`) },
  {
    name: "addressee",
    weight: 3,
    starts: ["TO ", "INFO "],
    pattern: new RegExp(`^(?:TO|INFO) (?:R[A-Z]{3,7}/)?(?:${posts})\\b`),
  },
  {
    name: "distribution",
    weight: 4,
    starts: ["ORIGIN ", "ACTION ", "INFO "],
    pattern: /^(?:(?:ORIGIN|ACTION) [A-Z]{1,5}-\d{2}|INFO {1,2}[A-Z]{1,4}-\d{2} )/,
  },
  {
    name: "page marker",
    weight: 3,
    starts: ["PAGE "],
    pattern: /^PAGE \d{2} {1,8}[A-Z][A-Z ]{2,15}\d{5}/,
  },
  {
    name: "classification line",
    weight: 3,
    starts: levelStarts,
    pattern: new RegExp(`^(?:${levels})(?: E F T O)?(?: SECTION \\d+ OF \\d+)? [A-Z][A-Z ]{2,24}\\d{2,6}\\b`),
  },
  { name: "caption", weight: 2, starts: captions, pattern: new RegExp(`^(?:${captions.join("|")})\\s*$`) },
  {
    name: "executive order",
    weight: 3,
    starts: ["E.", "E ", "EO"],
    pattern: /^E\.?\s?[O0]\.?\s?1\d{3,4}(?:\s?[:;,]| (?:DECL|N\/A|AS AMENDED|GDS|XGDS))/,
  },
  {
    name: "TAGS",
    weight: 3,
    starts: ["TAG", "Tag"],
    pattern: /^T(?:AGS?|ags?)(?::\s*|\s+)\[?(?:[A-Z]{4,5}|[A-Z]{2})\b/,
  },
  { name: "subject", weight: 1, starts: ["SUBJ"], pattern: /^SUBJ(?:ECT)?(?::|\s+[A-Z]{2,}\b)/ },
  { name: "classifier", weight: 2, starts: ["Classified "], pattern: /^Classified [Bb]y:? / },
  {
    name: "portion mark",
    weight: 2,
    starts: ["¶", ...digits],
    pattern: /^¶?\d{1,2}\. ?\((?:[UC]|SBU|LOU|S|TS)(?:\/{1,2}[A-Z ]{2,20})?\)/i,
  },
  { name: "numbered paragraph", weight: 1, starts: ["¶"], pattern: /^¶\d{1,3}\./ },
  {
    name: "partial extract",
    weight: 2,
    starts: ["This record"],
    pattern: /^This record is a partial extract of the original cable\b/,
  },
];

/** `head`: the start of a text, as much of it as the caller cares to give; no more than `headLimits` is looked at. */
export function sniff(head: string): Sniffed {
  const lines = head
    .slice(0, headLimits.length)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/, headLimits.lines)
    .filter((line) => line.trim() !== "");
  const found = new Set<Mark>();
  for (const [index, line] of lines.entries()) {
    if (found.size === 0 && (index > leadIn || (index === 0 && mailHead.test(line)))) break;
    if (line.length > headLimits.line) continue;
    for (const mark of marks) {
      if (mark.starts.some((start) => line.startsWith(start)) && mark.pattern.test(line)) found.add(mark);
    }
  }
  const score = [...found].reduce((sum, { weight }) => sum + weight, 0);
  return {
    score,
    marks: [...found].map(({ name }) => name),
    isCable: score >= threshold.score && found.size >= threshold.marks,
  };
}
