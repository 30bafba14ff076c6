import type { TelegramFacts } from "../../../server/src/facts/telegram-facts";
import { unwrap } from "../../../server/src/facts/unwrap";
import { checkLines } from "../../support/check";
import { words } from "../../support/tree";

/** One part a line: what it is and all of its words. */
function parts({ telegram, text }: TelegramFacts): readonly string[] {
  return (telegram.opening?.parts ?? []).map((part) => `${part.kind}: ${words(text, part)}`);
}

describe("the opening", () => {
  it("of a released cable has its parts in their order", () => {
    checkLines(
      `
      S E C R E T SECTION 01 OF 02 ZENDA 000042

      SIPDIS

      NOFORN
      DEPT FOR EUR/RUR
      TREASURY FOR SAPT

      E.O. 12958: DECL: 05/02/2018
      TAGS: PREL, PGOV,
      EC
      SUBJECT: (S/NF) TALKS IN STRELSAU
      AND WHAT FOLLOWED

      REF: A. STATE 12345
           B. ZENDA 41

      Classified By: DCM Fritz Tarlenheim
      for reasons 1.4 (b) and (d).

      ¶1. (S) The talks go on.
    `,
      parts,
      `
      classificationLine: S E C R E T SECTION 01 OF 02 ZENDA 000042
      captionLine: SIPDIS
      captionLine: NOFORN
      passingLine: DEPT FOR EUR/RUR
      passingLine: TREASURY FOR SAPT
      orderLine: E.O. 12958: DECL: 05/02/2018
      tagsLine: TAGS: PREL, PGOV, EC
      subject: SUBJECT: (S/NF) TALKS IN STRELSAU AND WHAT FOLLOWED
      references: REF: A. STATE 12345 B. ZENDA 41
      classifier: Classified By: DCM Fritz Tarlenheim for reasons 1.4 (b) and (d).
    `,
    );
  });

  for (const label of ["TEXT:", "(BEGIN TEXT)", "BEGIN TEXT:"]) {
    it(`ends above the label of the text: ${label}`, () => {
      for (const [last, read] of [
        ["SUBJECT: TALKS", "subject: SUBJECT: TALKS"],
        ["SUBJECT: TALKS\nREF: STATE 42", "subject: SUBJECT: TALKS\nreferences: REF: STATE 42"],
      ] as const) {
        checkLines(
          `UNCLAS ZENDA 000042\n\n${last}\n${label}\n1. THE TALKS GO ON.\n\n2. THEY END.`,
          (facts) => [
            ...parts(facts).slice(1),
            ...facts.sections.map(({ paragraphs }) => `${paragraphs.length} in it`),
          ],
          `${read}\n2 in it`,
        );
      }
    });
  }

  it("has the words of a subject that only begin as the label of a text does", () => {
    checkLines(
      "UNCLAS ZENDA 000042\n\nSUBJECT: THE TALKS AND THEIR\nTEXT\n\n1. They go on.",
      (facts) => parts(facts).slice(1),
      "subject: SUBJECT: THE TALKS AND THEIR TEXT",
    );
  });

  for (const glued of ["Summary --------", "------- SUMMARY -------", "ZENDA 00000042  001.2 OF 003"]) {
    it(`has a subject without what a copy printed behind it: ${glued}`, () => {
      checkLines(
        `UNCLAS ZENDA 000042\n\nSUBJECT: Talks - Corrected Version ${glued}\n\n¶1. One.`,
        ({ telegram, text }) =>
          (telegram.opening?.parts ?? []).flatMap((part) =>
            part.kind === "subject" && part.title ? [words(text, part.title)] : [],
          ),
        "Talks - Corrected Version",
      );
    });
  }

  it("of a newspaper's text lacks stops and colons", () => {
    checkLines(
      `
      C O N F I D E N T I A L ZENDA 000042
      SIPDIS
      EO 12958 DECL: 05/02/2018
      TAGS PREL, PGOV, EC
      SUBJECT: TALKS
      1. (C) The talks go on.
    `,
      parts,
      `
      classificationLine: C O N F I D E N T I A L ZENDA 000042
      captionLine: SIPDIS
      orderLine: EO 12958 DECL: 05/02/2018
      tagsLine: TAGS PREL, PGOV, EC
      subject: SUBJECT: TALKS
    `,
    );
  });

  it("of the 1970s has its own order and labels", () => {
    checkLines(
      `
      LIMITED OFFICIAL USE ZENDA 0042
      EXDIS
      E.O. 11652: GDS
      TAGS: PFOR, EC
      SUBJ: TALKS
      REF: STATE 12345

      1. TALKS GO ON.
    `,
      parts,
      `
      classificationLine: LIMITED OFFICIAL USE ZENDA 0042
      captionLine: EXDIS
      orderLine: E.O. 11652: GDS
      tagsLine: TAGS: PFOR, EC
      subject: SUBJ: TALKS
      references: REF: STATE 12345
    `,
    );
  });

  it("may have TAGS behind the order, on the same line", () => {
    checkLines(
      "UNCLAS ZENDA 000042\n\nE.O. 12958: N/A TAGS: PREL, EC\nSUBJECT: TALKS",
      parts,
      "classificationLine: UNCLAS ZENDA 000042\norderLine: E.O. 12958: N/A\ntagsLine: TAGS: PREL, EC\nsubject: SUBJECT: TALKS",
    );
  });

  it("may repeat a caption and have a corrected copy's note", () => {
    checkLines(
      "UNCLAS ZENDA 000042\n\nSIPDIS\n\nC O R R E C T E D  C O P Y (PARA 2)\n\nSIPDIS\n\nTAGS: PREL",
      parts,
      "classificationLine: UNCLAS ZENDA 000042\ncaptionLine: SIPDIS\ncaptionLine: C O R R E C T E D C O P Y (PARA 2)\ncaptionLine: SIPDIS\ntagsLine: TAGS: PREL",
    );
  });

  describe("has captions", () => {
    for (const [printed, expected] of [
      ["SENSITIVE SIPDIS", "SENSITIVE, SIPDIS"],
      ["//NOFORN//", "NOFORN"],
      ["S I P D I S", "SIPDIS"],
      ["Sipdis", "SIPDIS"],
      ["FOUO", "FOUO"],
      ["TERREP EXCLUSIVE", "TERREP EXCLUSIVE"],
      ["EXDIS - STRELSAU PASS HENTZAU", "EXDIS; STRELSAU PASS HENTZAU"],
      ["EYES ONLY FOR AMBASSADOR ELPHBERG", "EYES ONLY; FOR AMBASSADOR ELPHBERG"],
      ["FOR AMBASSADOR ELPHBERG EYES ONLY", "EYES ONLY; FOR AMBASSADOR ELPHBERG EYES ONLY"],
      ["USAID FOR EUR/RUR", "; USAID FOR EUR/RUR"],
      ["Sensitive talks go on", "; Sensitive talks go on"],
    ] as const) {
      it(printed, () => {
        checkLines(
          `UNCLAS ZENDA 000042\n\n${printed}\n\nTAGS: PREL\nSUBJECT: TALKS`,
          ({ captions, passing, text }) => [
            [captions.map(({ name }) => name).join(", "), ...passing.map((line) => words(text, line))].join(
              "; ",
            ),
          ],
          expected,
        );
      });
    }
  });

  it("may have lost its classification line", () => {
    checkLines(
      "SIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. One.",
      parts,
      "captionLine: SIPDIS\norderLine: E.O. 12958: N/A\ntagsLine: TAGS: PREL\nsubject: SUBJECT: TALKS",
    );
  });

  it("ends before the first paragraph, numbered or not", () => {
    for (const first of [
      "1. SUBJECT: what it is.",
      "¶1. (U) One.",
      "The talks go on.",
      "(U) The talks go on.",
      "SUMMARY",
    ]) {
      checkLines(
        `UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n${first}\n\nTAGS: are explained here.`,
        (telegram) => [
          ...parts(telegram),
          words(telegram.text, telegram.telegram.body ?? { start: 0, end: 0 }),
        ],
        `classificationLine: UNCLAS ZENDA 000042\nsubject: SUBJECT: TALKS\n${first} TAGS: are explained here.`,
      );
    }
  });

  describe("goes on behind a blank line within", () => {
    const rest = "\n\nREF: STATE 12345\n\nClassified By: DCM Fritz Tarlenheim, 1.4 (b).\n\n¶1. (S) One.";
    const behind = "references: REF: STATE 12345\nclassifier: Classified By: DCM Fritz Tarlenheim, 1.4 (b).";
    for (const [printed, expected] of [
      ["SUBJECT: TALKS IN STRELSAU AND\n\nWHAT FOLLOWED", "SUBJECT: TALKS IN STRELSAU AND WHAT FOLLOWED"],
      ["SUBJECT: TALKS\n\n\nIN STRELSAU", "SUBJECT: TALKS IN STRELSAU"],
      ["SUBJECT: Talks in Strelsau\n\nWith Ruritania", "SUBJECT: Talks in Strelsau With Ruritania"],
      ["SUBJECT: Talks held\n\nin Strelsau", "SUBJECT: Talks held in Strelsau"],
      ["SUBJECT:\n\nTALKS IN\nSTRELSAU", "SUBJECT: TALKS IN STRELSAU"],
    ] as const) {
      it(`a subject: ${JSON.stringify(printed)}`, () => {
        checkLines(
          `SECRET ZENDA 000042\n\n${printed}${rest}`,
          parts,
          `classificationLine: SECRET ZENDA 000042\nsubject: ${expected}\n${behind}`,
        );
      });
    }

    for (const [printed, expected] of [
      ["REF:\n\nSTATE 12345", "references: REF: STATE 12345"],
      ["REF: STATE 12345,\n\nZENDA 41", "references: REF: STATE 12345, ZENDA 41"],
      ["REF: A. ZENDA\n\n42\n\nC. (C) STATE 7", "references: REF: A. ZENDA 42 C. (C) STATE 7"],
      ["REF: A.\n\nMAIL OF MAY\nB. STATE 7", "references: REF: A. MAIL OF MAY B. STATE 7"],
      ["REF: A. 03\n\nSTRELSAU 8\nB. STATE 7", "references: REF: A. 03 STRELSAU 8 B. STATE 7"],
      ["Classified By:\n\nDCM Fritz Tarlenheim", "classifier: Classified By: DCM Fritz Tarlenheim"],
      [
        "Classified By: DCM Fritz Tarlenheim,\n\nEmbassy Zenda. Reasons: 1.4\n\n(B, D).",
        "classifier: Classified By: DCM Fritz Tarlenheim, Embassy Zenda. Reasons: 1.4 (B, D).",
      ],
      [
        "Classified By: Deputy Chief\n\nof Mission Fritz Tarlenheim\nfor reasons 1.4 (b)",
        "classifier: Classified By: Deputy Chief of Mission Fritz Tarlenheim for reasons 1.4 (b)",
      ],
      [
        "Classified By: DCM Fritz Tarlenheim for\n\nreasons 1.4 (b)\n\nand (d).",
        "classifier: Classified By: DCM Fritz Tarlenheim for reasons 1.4 (b) and (d).",
      ],
    ] as const) {
      it(JSON.stringify(printed), () => {
        checkLines(
          `SECRET ZENDA 000042\n\nSUBJECT: TALKS\n\n${printed}\n\n¶1. (S) One.`,
          parts,
          `classificationLine: SECRET ZENDA 000042\nsubject: SUBJECT: TALKS\n${expected}`,
        );
      });
    }

    for (const note of ["DEPT FOR EUR/RUR", "ACTION REQUEST: SEE PARA 2", "This is an action request."]) {
      it(`no subject, but a note above the references: ${note}`, () => {
        checkLines(
          `SECRET ZENDA 000042\n\nSUBJECT: TALKS\n\n${note}${rest}`,
          parts,
          `classificationLine: SECRET ZENDA 000042\nsubject: SUBJECT: TALKS\npassingLine: ${note}\n${behind}`,
        );
      });
    }

    for (const heading of [
      "SUMMARY\n-------",
      "The talks went on for a day.\n\nThey end.\n\nMore follows.\n\nNext",
    ]) {
      it(`no subject, but the text: ${JSON.stringify(heading)}`, () => {
        checkLines(
          `SECRET ZENDA 000042\n\nSUBJECT: TALKS\n\n${heading}${rest}`,
          parts,
          "classificationLine: SECRET ZENDA 000042\nsubject: SUBJECT: TALKS",
        );
      });
    }
  });

  it("ends where the text follows without a blank line", () => {
    for (const [above, text] of [
      ["SUBJECT: TALKS", "The talks go on, says Sapt."],
      ["SUBJECT: TALKS", "The talks go on in Strelsau, says the minister, and will\nnot end."],
      ["SUBJECT: TALKS\n\nClassified By: DCM Fritz Tarlenheim, 1.4 (b) and (d).", "The talks go on."],
      ["Classified By: DCM Fritz Tarlenheim, 1.4 (b).", "A word is spoken."],
    ] as const) {
      checkLines(
        `SECRET ZENDA 000042\n\n${above}\n${text}\n\n¶2. (S) Two.`,
        ({ paragraphs, text: all }) => [words(all, paragraphs[0]!)],
        text.replace("\n", " "),
      );
    }
    checkLines(
      "SECRET ZENDA 000042\n\nClassified By: DCM Fritz Tarlenheim, 1.4 (b).\nReason: 1.4 (d)\n\n¶1. (S) One.",
      ({ classifier }) => classifier.reasons.flatMap(({ letters }) => letters),
      "b\nd",
    );
  });

  describe("has a title without what a page break printed in it", () => {
    for (const [printed, title] of [
      ["TALKS IN\nZENDA 00000042  002 OF 003\nSTRELSAU", "TALKS IN STRELSAU"],
      ["TALKS IN\n\nZENDA 00000042  002 OF 003\n\nSTRELSAU", "TALKS IN STRELSAU"],
      ["TALKS IN\nSIPDIS\nSTRELSAU", "TALKS IN STRELSAU"],
      ["TALKS IN\nSECRET\nPAGE 02 ZENDA 00042 191507Z\nSTRELSAU", "TALKS IN STRELSAU"],
      ["TALKS ON\nSENSITIVE ISSUES", "TALKS ON SENSITIVE ISSUES"],
      ["TALKS HELD AT THE AMERICAN\nEMBASSY IN STRELSAU", "TALKS HELD AT THE AMERICAN EMBASSY IN STRELSAU"],
      ["SUBJECT: TALKS", "TALKS"],
      ["TALKS\nSIPDIS", "TALKS"],
      ["TALKS\nZENDA 00000042  002 OF 003", "TALKS"],
    ] as const) {
      it(JSON.stringify(printed), () => {
        checkLines(
          `SECRET ZENDA 000042\n\nSUBJECT: ${printed}\n\nREF: STATE 12345\n\n¶1. (S) One.`,
          ({ subject, references, text }) => [
            subject?.title ? unwrap(text, subject.title) : "",
            ...references.map((reference) => reference.text),
          ],
          `${title}\nSTATE 12345`,
        );
      });
    }
  });

  describe("has an E.O. line that goes on over lines", () => {
    for (const [printed, expected] of [
      [
        "E.O. 12958: DECL: UPON CLOSURE OF THE\nEMBASSY IN STRELSAU",
        "E.O. 12958: DECL: UPON CLOSURE OF THE EMBASSY IN STRELSAU",
      ],
      [
        "E.O. 12958: DECL: CLOSURE OF THE EMBASSY IN\nSTRELSAU\nAND THAT IN ZENDA",
        "E.O. 12958: DECL: CLOSURE OF THE EMBASSY IN STRELSAU AND THAT IN ZENDA",
      ],
      ["E.O. 12958: DECL: END OF TALKS\nON FRONTIERS", "E.O. 12958: DECL: END OF TALKS ON FRONTIERS"],
      ["E.O. 12958: DECL:\n05/02/2018", "E.O. 12958: DECL: 05/02/2018"],
      ["E.O. 12958:\n\nDECL: 05/02/2018", "E.O. 12958: DECL: 05/02/2018"],
    ] as const) {
      it(JSON.stringify(printed), () => {
        checkLines(
          `SECRET ZENDA 000042\n\n${printed}\nTAGS: PREL\nSUBJECT: TALKS`,
          parts,
          `classificationLine: SECRET ZENDA 000042\norderLine: ${expected}\ntagsLine: TAGS: PREL\nsubject: SUBJECT: TALKS`,
        );
      });
    }

    it("but not with a line for somebody's attention, or any other behind a date", () => {
      for (const [order, next] of [
        ["E.O. 12958: DECL: CLOSURE OF EMBASSY", "DEPT FOR EUR"],
        ["E.O. 12958: DECL: 05/02/2018", "TO BE HANDLED WITH CARE"],
      ] as const) {
        checkLines(
          `SECRET ZENDA 000042\n\n${order}\n${next}\nTAGS: PREL\nSUBJECT: TALKS`,
          parts,
          `classificationLine: SECRET ZENDA 000042\norderLine: ${order}\npassingLine: ${next}\ntagsLine: TAGS: PREL\nsubject: SUBJECT: TALKS`,
        );
      }
    });
  });

  it("may have its TAGS on two lines with a label each", () => {
    checkLines(
      "SECRET ZENDA 000042\n\nE.O. 12958: DECL: 05/02/2018 TAGS: PREL\nTAGS: EC\nSUBJECT: TALKS",
      ({ tags, subject, text }) => [...tags.map(({ code }) => code), subject ? words(text, subject) : ""],
      "PREL\nEC\nSUBJECT: TALKS",
    );
  });

  it("may have captions and no label, with the text behind", () => {
    for (const [captions, expected] of [
      ["SIPDIS", "captionLine: SIPDIS"],
      ["DEPT FOR EUR/RUR", "passingLine: DEPT FOR EUR/RUR"],
      ["STATE PASS TO USTR", "passingLine: STATE PASS TO USTR"],
    ] as const) {
      checkLines(
        `UNCLAS ZENDA 000042\n\n${captions}\n\nThe talks go on.\n\nThey end.`,
        (telegram) => [
          ...parts(telegram),
          words(telegram.text, telegram.telegram.body ?? { start: 0, end: 0 }),
        ],
        `classificationLine: UNCLAS ZENDA 000042\n${expected}\nThe talks go on. They end.`,
      );
    }
  });

  it("may have the classifier's lines in a paragraph with a mark or a number", () => {
    for (const classifier of [
      "(U) Classified by: Ambassador Flavia Elphberg.",
      "¶1. (U) CLASSIFIED BY DCM TARLENHEIM.",
    ]) {
      checkLines(
        `SECRET ZENDA 000042\n\nSUBJECT: TALKS\n\n${classifier}\n\n¶2. (S) The talks go on.`,
        parts,
        `classificationLine: SECRET ZENDA 000042\nsubject: SUBJECT: TALKS\nclassifier: ${classifier}`,
      );
    }
  });

  it("may have its parts on one line", () => {
    for (const joined of [
      "SIPDIS DEPT FOR EUR/RUR E.O. 12958: N/A TAGS: PREL SUBJECT: TALKS",
      "SIPDIS\nDEPT FOR EUR/RUR E.O. 12958: N/A\nTAGS: PREL SUBJECT: TALKS",
    ]) {
      checkLines(
        `UNCLAS ZENDA 000042\n\n${joined}\n\n¶1. One.`,
        parts,
        "classificationLine: UNCLAS ZENDA 000042\ncaptionLine: SIPDIS\npassingLine: DEPT FOR EUR/RUR\norderLine: E.O. 12958: N/A\ntagsLine: TAGS: PREL\nsubject: SUBJECT: TALKS",
      );
    }
  });

  for (const [title, below] of [
    ["TALKS, APRIL 28,\n2009", ""],
    ["PLANS FOR\n2010", ""],
    ["PLANS FOR\n2010", "\n\nREF: STATE 42"],
    ["PLANS FOR\n2010", "\nREF: STATE 42"],
  ] as const) {
    it(`has a subject that ends in a year on its next line: ${JSON.stringify(title + below)}`, () => {
      checkLines(
        `UNCLAS ZENDA 000042\n\nTAGS: PREL\nSUBJECT: ${title}${below}\n\n¶1. One.`,
        (facts) => parts(facts).slice(2),
        [
          `subject: SUBJECT: ${title.replace("\n", " ")}`,
          ...(below === "" ? [] : ["references: REF: STATE 42"]),
        ].join("\n"),
      );
    });
  }

  for (const title of ["A TEST", "THE TALKS", "2009 TALKS IN ZENDA"]) {
    it(`may have a subject in capitals without a colon: ${title}`, () => {
      checkLines(
        `UNCLAS ZENDA 000042\n\nTAGS: PREL\nSUBJECT ${title}\n\n¶1. One.`,
        parts,
        `classificationLine: UNCLAS ZENDA 000042\ntagsLine: TAGS: PREL\nsubject: SUBJECT ${title}`,
      );
    });
  }

  it("has a subject that goes on with that word", () => {
    checkLines(
      "UNCLAS ZENDA 000042\n\nTAGS: PREL\nSUBJECT: SALE OF PEARS,\nSUBJECT TO APPROVAL\n\n¶1. One.",
      (facts) => parts(facts).slice(2),
      "subject: SUBJECT: SALE OF PEARS, SUBJECT TO APPROVAL",
    );
  });

  it("may have labels glued to the part before", () => {
    checkLines(
      "CONFIDENTIAL ZENDA 000042\n\nE.O. 12958: DECL: 05/12/2019TAGS: PREL, ECSUBJECT: TALKS OF KINGSREF: STATE 42\n\n¶1. One.",
      parts,
      "classificationLine: CONFIDENTIAL ZENDA 000042\norderLine: E.O. 12958: DECL: 05/12/2019\ntagsLine: TAGS: PREL, EC\nsubject: SUBJECT: TALKS OF KINGS\nreferences: REF: STATE 42",
    );
  });

  for (const last of [
    "classifier: Classified By: DCM Fritz Tarlenheim for reasons 1.4 (b).",
    "references: REF: STATE 42",
  ]) {
    for (const number of ["1.", "¶1."]) {
      it(`may have the first paragraph behind it on one line: ${last} ${number}`, () => {
        checkLines(
          `CONFIDENTIAL ZENDA 000042\n\nSUBJECT: TALKS\n\n${last.slice(last.indexOf(" ") + 1)} ${number} (C) They go on.\n\n${number.replace("1", "2")} (C) They end.`,
          ({ paragraphs, ...facts }) => [
            ...parts({ paragraphs, ...facts }).slice(2),
            ...paragraphs.map((paragraph) => words(facts.text, paragraph)),
          ],
          `${last}\n${number} (C) They go on.\n${number.replace("1", "2")} (C) They end.`,
        );
      });
    }
  }

  for (const archived of [
    "Cable dated:2008-05-02T15:01:00",
    "Cable dated: 2008-05-02 15:01",
    "2008-05-02 15:01:00",
  ]) {
    it(`may stand behind an archive's date on one line: ${archived}`, () => {
      for (const blank of ["", " "]) {
        checkLines(
          `${archived}${blank}S E C R E T ZENDA 000042\n\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. (S) One.`,
          ({ classification, reference }) => [
            `${classification?.name ?? "none"} ${reference?.id ?? "no id"}`,
          ],
          "SECRET 08ZENDA42",
        );
      }
    });
  }

  it("may have its parts in another order", () => {
    checkLines(
      "SECRET ZENDA 000042\n\nSUBJECT: TALKS\nTAGS: PREL\nE.O. 12958: N/A\n\nClassified By: DCM Fritz Tarlenheim\n\nREF: STATE 12345\n\n¶1. (S) One.",
      parts,
      "classificationLine: SECRET ZENDA 000042\nsubject: SUBJECT: TALKS\ntagsLine: TAGS: PREL\norderLine: E.O. 12958: N/A\nclassifier: Classified By: DCM Fritz Tarlenheim\nreferences: REF: STATE 12345",
    );
  });

  describe("has damaged labels", () => {
    for (const [order, tags, subject, classifier] of [
      ["E.0. 12958: N/A", "TAG5: PREL", "SUBJET: TALKS", "Classfied By: DCM Fritz Tarlenheim"],
      ["E,O. 12958: N/A", "TASG: PREL", "SUJBECT: TALKS", "CLASIFIED BY DCM TARLENHEIM"],
      ["E.Q. 12958: N/A", "TAGS. PREL", "S U B J E C T: TALKS", "Classified Bv: DCM Fritz Tarlenheim"],
      ["EXEC. ORDER 12958: N/A", "TAGS= PREL", "SUBJECT -- TALKS", "CLASS. BY DCM TARLENHEIM"],
      ["E.O. NO. 12958: N/A", "TACS: PREL", "5UBJECT: TALKS", "Classified By - DCM Fritz Tarlenheim"],
    ] as const) {
      it([order, tags, subject, classifier].join(", "), () => {
        checkLines(
          `SECRET ZENDA 000042\n\n${order}\n${tags}\n${subject}\n\n${classifier}\n\n¶1. (S) One.`,
          ({ telegram, text, ...facts }) => [
            ...parts({ telegram, text, ...facts }),
            ...(facts.classifier.classifiedBy?.names ?? []).map((name) => name.toUpperCase()),
          ],
          `classificationLine: SECRET ZENDA 000042\norderLine: ${order}\ntagsLine: ${tags}\nsubject: ${subject}\nclassifier: ${classifier}\n${/TAR.*|Fritz.*/.exec(classifier)![0].toUpperCase()}`,
        );
      });
    }

    it("but other words are none", () => {
      checkLines(
        "SECRET ZENDA 000042\n\nTAGS: PREL\nSUBJECT: TALKS\n\nOBJECT: PEACE\n\nTAXES: HIGH\n\nClassics by the sea.",
        parts,
        "classificationLine: SECRET ZENDA 000042\ntagsLine: TAGS: PREL\nsubject: SUBJECT: TALKS",
      );
    });
  });

  describe("names the reasons of classification", () => {
    for (const [printed, reason] of [
      ["for reasons 1.4 (b) and (d).", "1.4 (b) and (d)"],
      ["Reasons: 1.4 B C AND D", "1.4 B C AND D"],
      ["Reason: 1.5 (B,D)", "1.5 (B,D)"],
      ["reason 1.4(b&d).", "1.4(b&d)"],
      ["for reasons 1.4 (b)\nand (d).", "1.4 (b) and (d)"],
      ["for reasons 1.4 (b), 1.5(d) and 1.6 (a).", "1.4 (b), 1.5(d) and 1.6 (a)"],
      ["of the embassy in Zenda.", ""],
    ] as const) {
      it(JSON.stringify(printed), () => {
        checkLines(
          `SECRET ZENDA 000042\n\nSUBJECT: TALKS\n\nClassified By: DCM Fritz Tarlenheim ${printed}\n\n¶1. (S) One.`,
          ({ classifiers, text }) => classifiers.map((part) => (part.reason ? words(text, part.reason) : "")),
          reason,
        );
      });
    }
  });
});
