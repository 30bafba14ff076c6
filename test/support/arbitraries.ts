import fc from "fast-check";

/** Invented lines of every kind that a file of telegrams holds, whole and damaged. */
export const cableLines: readonly string[] = [
  "",
  " ",
  "VZCZCXRO1234",
  "ZCZCABC001",
  "OO RUEHWEB",
  "RR RUEHZD RUEHSL",
  "DE RUEHZD #0042/01 1231501",
  "ZNY SSSSS ZZH",
  "ZNR UUUUU ZZH (CCY AD0012AB)",
  "O P 021501Z MAY 08 ZDK",
  "R 311260Z FEB 2009",
  "FM AMEMBASSY ZENDA",
  "TO RUEHC/SECSTATE WASHDC IMMEDIATE 0042",
  "INFO RUEHSL/AMEMBASSY STRELSAU PRIORITY",
  "RUEKJCS/SECDEF WASHDC",
  "XMT AMCONSUL HENTZAU",
  "TO PAGE 02 ZENDA 000042 021501Z",
  "BT",
  "S E C R E T SECTION 01 OF 02 ZENDA 000042",
  "C O N F I D E N T I A L ZENDA 000042",
  "S E C R T ZENDA 000042",
  "UNCLAS ZENDA 000042",
  "UNCLAS E F T O ZENDA 000042",
  "LIMITED OFFICIAL USE ZENDA 0042",
  "CONFIDENTAL ZENDA 000042",
  "SIPDIS",
  "NOFORN",
  "SENSITIVE",
  "C O R R E C T E D  C O P Y (PARA 2)",
  "DEPT FOR EUR/RUR",
  "E.O. 12958: DECL: 05/02/2018",
  "E.0. 12958: DECL: 13/45/2018 TAGS: PREL, RU",
  "EO 12958 DECL: CLOSURE OF EMBASSY",
  "E.O. 11652: GDS",
  "E.O.: 12598: N/A",
  "TAGS: PREL, PGOV, EC",
  "TAGS PREL PGVO PREL",
  "TAGS: [PREL](#) [EC](#)",
  "TAGS: OVIP (ELPHBERG, FLAVIA), ETRDEINVECIN",
  "PHUM KDEM,",
  "SUBJECT: TALKS IN STRELSAU,",
  "SUBJ: (S/NF) RURITANIA,S VIEW",
  "AND WHAT FOLLOWED",
  "REF: A. STATE 12345 B. 07 ZENDA 77 (NOTAL)",
  "REFS: (A) STRELSAU 12",
  "¶B. ZENDA 2",
  "C) HENTZAU 3",
  "Classified By: DCM Fritz Tarlenheim for reasons 1.4 (b) and (d).",
  "Reason: 1.5 (B,D)",
  "(U) Classified by: Sapt",
  "Derived from: DSCG 05-1",
  "¶1. (SBU) SUMMARY: The talks go on.",
  "¶2. (S/NF) The King said the treaty would hold. End Summary.",
  "14. (C) What he meant is unclear.",
  "¶5. (SE) He,s not sure, and don,t ask.",
  "6. (C The Chancellor agreed",
  "¶7. S) The Duke did not.",
  "¶12. (S//REL TO USA, FVEY) More.",
  "¶2008. At that time the house was closed.,",
  "2. Second.",
  "a) a point",
  "(1) another point",
  "A. Lettered point",
  "- Rassendyll,",
  "-- Sapt;",
  "--",
  "* Star",
  "¶1. ¶1. ¶1. ",
  "----------",
  "------- BACKGROUND -------",
  "========",
  "BACKGROUND",
  "Talking Points",
  "COMMENT",
  "BEGIN TALKING POINTS:",
  "END TALKING POINTS.",
  "Begin text:",
  "End text.",
  "End comment.",
  "Comment: We doubt it. End Comment. Note: he left. End Note.",
  "UNQUOTE",
  "ZENDA 00000042  002 OF 003",
  "CONFIDENTIAL / PAGE 02 ZENDA 00042 021501Z",
  "as the minister had said before the page broke",
  "XXXXXXXXXXXX said [SOURCE REMOVED] was right.",
  "Prix élevé à Strelsau 😀 “quoted” text",
  "TARLENHEIM",
  "Sapt",
  "NNNN",
  "#0042",
  "=======CABLE ENDS=======",
  "UNCLASSIFIED",
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...cableLines) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("(", ")", "-", "¶", "1.", "End ", "Begin ", ",s", "\t", "\u00a0", "\ud83d"),
  },
);

/** A line as it stands, cut at both ends, doubled, joined to another, or with a character lost, added or changed. */
const line = fc.oneof(
  { weight: 4, arbitrary: piece },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.nat(20), fc.nat(20))
      .map(([text, head, tail]) => text.slice(head, Math.max(head, text.length - tail))),
  },
  { weight: 1, arbitrary: fc.tuple(piece, piece).map(([a, b]) => a + b) },
  { weight: 1, arbitrary: fc.tuple(piece, fc.nat(40), piece).map(splice) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(piece, fc.nat(60), fc.string({ unit: "binary", maxLength: 1 }), fc.nat(1))
      .map(mutate),
  },
);

function splice([text, at, inserted]: [string, number, string]): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

function mutate([text, at, character, lost]: [string, number, string, number]): string {
  return text.slice(0, at) + character + text.slice(at + lost);
}

const lineEnds = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n\r");

/** A text of lines that telegrams have, in any order, whole and damaged, with line ends of every kind. */
export const cableText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, lineEnds), { maxLength: 40 })
  .map((lines) => lines.map(([text, end]) => text + end).join(""));

/** The same with `\n` alone; the lines themselves hold no line end. */
export const cableTextWithLf: fc.Arbitrary<string> = cableText.map((text) => text.replace(/\r\n?/g, "\n"));

/** The words that open and close parts, broken over lines wherever a blank may stand, with `\n` alone. */
export const partWordsWithLf: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ..."Begin BEGIN End END of TEXT QUOTE SUMMARY. Summary: and COMMENT: Comment for KEY POINTS note.".split(
          " ",
        ),
      ),
      fc.constantFrom(" ", "  ", "\n", "\n\n", "\n> ", "\n\n\n"),
    ),
    { minLength: 2, maxLength: 20 },
  )
  .map((words) => `UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. (U) ${words.flat().join("")}`);

/** Any text: of telegrams mostly, else anything at all, with lone surrogates and control characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: cableText },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom("\r", "\n", "\r\n", "a", "¶", "é", "😀", "\ud83d", " "), { maxLength: 40 })
      .map((parts) => parts.join("")),
  },
);
