import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { join, resolve } from "node:path";

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Kinds of texts found on any machine that builds this project, with how many of each are enough. */
const kinds: readonly (readonly [name: RegExp, enough: number])[] = [
  [/^(?:licen[cs]e|copying|copyright|notice)/i, 130],
  [/^readme/i, 130],
  [/^(?:changelog|changes|history|news|authors|contributors|todo)/i, 60],
  [/\.(?:md|rst|txt)$/i, 80],
  [/\.(?:log|csv|tsv|ya?ml|xml|html|conf|ini)$/i, 60],
  [/\.json$/i, 40],
  [/\.(?:[cm]?[jt]s|css|c|h|py|pl|sh)$/i, 60],
];

const places = ["node_modules", "/usr/share/doc", "/usr/share/common-licenses", "/usr/share/perl"];

/** The first 8 KB of texts that are no cables, from the installed packages and, where there are any, the system's own documents. */
export function foundNonCables(): NamedText[] {
  const found: NamedText[] = [];
  for (const place of places.map((path) => resolve(path)).filter(existsSync)) {
    const left = new Map(kinds);
    for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
      const kind = entry.isFile() ? kinds.find(([pattern]) => pattern.test(entry.name)) : undefined;
      const count = kind && left.get(kind[0]);
      if (kind === undefined || count === undefined || count === 0) continue;
      const name = join(entry.parentPath, entry.name);
      const text = headOf(name);
      if (text === undefined) continue;
      left.set(kind[0], count - 1);
      found.push({ name, text });
    }
  }
  return found;
}

/** `undefined`: not readable for us, or no text. */
function headOf(path: string): string | undefined {
  const head = Buffer.alloc(8192);
  try {
    const file = openSync(path, "r");
    const length = readSync(file, head);
    closeSync(file);
    const text = head.subarray(0, length);
    return text.includes(0) ? undefined : text.toString("utf8");
  } catch {
    return undefined;
  }
}

/** Invented texts that come near a cable in one way or another. */
export const inventedNonCables: readonly NamedText[] = [
  {
    name: "mail",
    text: `From: Dora Lindqvist <dora@example.org>
To: archive list
Subject: TAGS on the new scans
Date: Tue, 3 Mar 2015 10:12:44 +0100

The line I mean is this one:

TAGS: PREL, PGOV, SW
SUBJECT: LUNCH WITH THE HARBOUR MASTER

Is SW Sweden or Switzerland here? It says SIPDIS twice above it.
`,
  },
  {
    name: "minutes in capitals",
    text: `MINUTES OF THE MEETING OF THE PARISH COUNCIL
SUBJECT: REPAIR OF THE FOOTBRIDGE

PRESENT: MRS ALDER, MR BIRCH, MR ROWAN
APOLOGIES: MISS WILLOW

1. THE MINUTES OF THE LAST MEETING WERE READ AND AGREED.
2. (C) THE CLERK REPORTED THAT THE TENDER WAS CONFIDENTIAL.
3. ACTION: MR BIRCH TO WRITE TO THE COUNTY.
COMMENT: THE COUNCIL THANKED MR ROWAN.
END.
`,
  },
  {
    name: "list in capitals",
    text: "PACKING LIST\n\nTO TENT\nTO STOVE\nINFO LEAFLETS\nOO GAUGE RAILS 12\nPP PLASTER\nRR RAIL REPAIR KIT\nREF: 4411\nTAGS: RED\n",
  },
  {
    name: "RFC",
    text: `Network Working Group                                          A. Nemo
Request for Comments: 99999                              Example College
Category: Informational                                       April 2001


                 A Message Format for Carrier Pigeons

Status of this Memo

   This memo provides information for the Internet community.

1.  Introduction

   A message MUST begin with the line "FM" and end with the line "TO".
   Servers SHOULD ignore the SUBJECT: line.
`,
  },
  {
    name: "news article that quotes a cable",
    text: `Envoy doubted harbour deal, telegram shows

By a staff writer

A telegram released last week throws light on the talks of 2004.
"SUBJECT: HARBOUR DEAL UNLIKELY," it begins, and it is marked SECRET.

The cable, numbered 04PORTVILA123, bears the words

SECRET PORT VILA 000123
SUBJECT: HARBOUR DEAL UNLIKELY

and goes on: "1. (S) The minister told the Ambassador that he would not sign."
`,
  },
  {
    name: "FOIA letter",
    text: `United States Department of State
Washington, D.C. 20520

Case No. F-2011-00000

Dear Mr. Nobody:

RE: Telegrams from AmEmbassy Port Vila
Subject: Your request of May 2

We found two documents. One may be released in full: SECRET, E.O. 13526, declassified in part.
The other is withheld under
E.O. 13526, Section 1.4(d).

Classified by: Deputy Assistant Secretary, Office of Information Programs
`,
  },
  {
    name: "excerpt in the manner of a documentary edition",
    text: `112. Telegram From the Embassy in Freedonia to the Department of State

Fredonia City, March 4, 1971, 1430Z.

417. Subj: Succession. Ref: State 33210.

1. Prime Minister received me alone this morning and asked that what follows be held closely.
2. (Confidential) He will resign on Friday.
Comment: We think he means it.
Firefly

Source: National Archives, RG 59, Central Files. Secret; Priority; Exdis. Repeated to London.
`,
  },
  {
    name: "TAGS glossary",
    text: `TAGS: what the letters mean

TAGS PREL: external political relations
TAGS PGOV: internal governmental affairs
TAGS ECON: economic conditions
TAGS PHUM: human rights
SUBJECT TAGS have four letters.
E.O. 12958: see the chapter on classification.
`,
  },
  {
    name: "log",
    text: `2031-01-01T00:00:00Z INFO starting
SECRET loaded from vault
TO 10.0.0.4 FM 10.0.0.9
SUBJECT: CN=example.org
ERROR ZNR UUUUU not understood
TAGS: build, nightly
PAGE 02 of 03 rendered
`,
  },
  {
    name: "memorandum in the military manner",
    text: `SECRET
NOFORN

MEMORANDUM FOR THE COMMANDER
SUBJECT: Readiness of the ferry

1. (S) The ferry is not ready.
2. (U) The crew is.

Classified by: Chief of Staff
Declassify on: 1 January 2030
`,
  },
  {
    name: "naval message",
    text: `UNCLASSIFIED
ROUTINE
R 101200Z JAN 08
FM COMPACFLT PEARL HARBOR HI
TO ALPACFLT
BT
UNCLAS //N01000//
SUBJ/ANNUAL SWIM TEST//
RMKS/1. ALL HANDS SWIM.
BT
`,
  },
  {
    name: "notice to airmen",
    text: "ZCZC ABC0123 101200\nGG EDDFZPZX EGLLYNYX\n101155 LFPGYNYX\n(A0001/08 NOTAMN\nE) RUNWAY CLOSED)\nNNNN\n",
  },
  {
    name: "handbook page with an indented example",
    text: `How a telegram is laid out

    VZCZCXYZ0001
    OO RUEHWEB
    DE RUEHXX #0001 0010001
    ZNR UUUUU ZZH
    O 010001Z JAN 08
    FM AMEMBASSY FREEDONIA
    TO SECSTATE WASHDC
    TAGS: PREL
    SUBJECT: EXAMPLE
`,
  },
];
