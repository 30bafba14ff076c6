import assert from "node:assert/strict";
import { leaves } from "../../../server/src/syntax/build";
import { parse } from "../../../server/src/syntax/parse";
import { paragraphText } from "../../../server/src/facts/paragraph-text";
import type { TelegramFacts } from "../../../server/src/facts/telegram-facts";
import { checkLines, checkMarks, checkOutline } from "../../support/check";
import { stripIndent } from "../../support/markers";
import { leafMarks, words } from "../../support/tree";

function heading({ telegram }: TelegramFacts) {
  return leafMarks(telegram.heading);
}

/** One addressee a line: role, routing indicator, post, precedence, continuity number; "-" for what is not there. */
function addressees({ telegram, text }: TelegramFacts): readonly string[] {
  return (telegram.heading?.addressees ?? []).map(
    ({ role, routingIndicator, post, precedence, continuityNumber }) =>
      [
        role,
        ...[routingIndicator, post, precedence, continuityNumber].map((leaf) =>
          leaf ? words(text, leaf) : "-",
        ),
      ].join(" | "),
  );
}

describe("the heading", () => {
  it("has the format lines of ACP 127", () => {
    checkMarks(
      `
      VZCZCXRO1234
      ^^^^^ label
           ^^^^^^^ channel
      OO RUEHSL RUEHHZ
      ^^ precedence
         ^^^^^^ routingIndicator
                ^^^^^^ routingIndicator
      DE RUEHZD #0042/01 1231501
      ^^ label
         ^^^^^^ routingIndicator
                ^^^^^ serial
                     ^^^ section
                         ^^^ julianDay
                            ^^^^ filingTime
      ZNY SSSSS ZZH
      ^^^ operatingSignal
          ^^^^^ securityLetters
                ^^^ operatingSignal
      O P 021501Z MAY 08 ZDK
      ^ precedence
        ^ precedence
          ^^^^^^^ dayTime
                  ^^^ month
                      ^^ year
                         ^^^ operatingSignal
      FM AMEMBASSY ZENDA
      ^^ label
         ^^^^^^^^^^^^^^^ post
      TO RUEHC/SECSTATE WASHDC IMMEDIATE 8295
      ^^ label
         ^^^^^ routingIndicator
               ^^^^^^^^^^^^^^^ post
                               ^^^^^^^^^ precedence
                                         ^^^^ continuityNumber
      INFO RUEHSL/AMEMBASSY STRELSAU
      ^^^^ label
           ^^^^^^ routingIndicator
                  ^^^^^^^^^^^^^^^^^^ post

      UNCLAS ZENDA 000042
    `,
      heading,
    );
  });

  it("may have a blank line behind format line 2, and no section, signals or labels", () => {
    checkMarks(
      `
      VZCZCXYZ0001
      ^^^^^ label
           ^^^^^^^ channel
      PP RUEHWEB
      ^^ precedence
         ^^^^^^^ routingIndicator

      DE RUEHZD #0042 1231501
      ^^ label
         ^^^^^^ routingIndicator
                ^^^^^ serial
                      ^^^ julianDay
                         ^^^^ filingTime
      ZNR UUUUU ZZH
      ^^^ operatingSignal
          ^^^^^ securityLetters
                ^^^ operatingSignal
      R 021501Z MAY 2008
      ^ precedence
        ^^^^^^^ dayTime
                ^^^ month
                    ^^^^ year
      FM SECSTATE WASHDC
      ^^ label
         ^^^^^^^^^^^^^^^ post

      UNCLAS STATE 000042
    `,
      heading,
    );
  });

  it("keeps a remark of the transmission in one piece", () => {
    checkMarks(
      `
      DE RUEHZD #0042 1231501
      ZNR UUUUU ZZH (CCY TEXT AD0023CC8D 510)
      ^^^ operatingSignal
          ^^^^^ securityLetters
                ^^^ operatingSignal
                    ^^^^^^^^^^^^^^^^^^^^^^^^^ operatingSignal
      R 021501Z MAY 08
    `,
      ({ telegram }) => leafMarks(telegram.heading?.security),
    );
  });

  it("tells the words of a remark from operating signals", () => {
    checkMarks(
      `
      DE RUEHZD #0042 1231501
      ZNY SSSSSZZH ZDK CTG RUEHSL 0017 (CCY
      ^^^ operatingSignal
          ^^^^^ securityLetters
               ^^^ operatingSignal
                   ^^^ operatingSignal
                       ^^^^^^^^^^^^^^^ text
                                       ^^^^ operatingSignal
      R 021501Z MAY 08 ZDK DUE TO ZES-2 SERVICES
      ^ precedence
        ^^^^^^^ dayTime
                ^^^ month
                    ^^ year
                       ^^^ operatingSignal
                           ^^^^^^ text
                                  ^^^^^ operatingSignal
                                        ^^^^^^^^ text
      FM AMEMBASSY ZENDA
    `,
      ({ telegram }) => [...leafMarks(telegram.heading?.security), ...leafMarks(telegram.heading?.dateTime)],
    );
  });

  it("may have signals without security letters", () => {
    checkMarks(
      `
      DE RUEHZD #0042 1231501
      ZNR ZZH
      ^^^ operatingSignal
          ^^^ operatingSignal
      R 021501Z MAY 08
    `,
      ({ telegram }) => leafMarks(telegram.heading?.security),
    );
  });

  it("lists addressees under the last label printed", () => {
    checkLines(
      `
      O 021501Z MAY 08
      FM AMEMBASSY ZENDA
      TO RUEHC/SECSTATE WASHDC IMMEDIATE 8295
      RUEKJCS/SECDEF WASHDC NIACT IMMEDIATE
      INFO RUEHSL/AMEMBASSY STRELSAU PRIORITY 0000
      RUEHPE/AMEMBASSY PORT ELPHBERG
      EUROPEAN POLITICAL COLLECTIVE
      XMT AMCONSUL HENTZAU
      AMEMBASSY TARLENHEIM

      UNCLAS ZENDA 000042
    `,
      addressees,
      `
      TO | RUEHC | SECSTATE WASHDC | IMMEDIATE | 8295
      TO | RUEKJCS | SECDEF WASHDC | NIACT IMMEDIATE | -
      INFO | RUEHSL | AMEMBASSY STRELSAU | PRIORITY | 0000
      INFO | RUEHPE | AMEMBASSY PORT ELPHBERG | - | -
      INFO | - | EUROPEAN POLITICAL COLLECTIVE | - | -
      XMT | - | AMCONSUL HENTZAU | - | -
      XMT | - | AMEMBASSY TARLENHEIM | - | -
    `,
    );
  });

  it("has the name, the precedence or the number of an addressee on the next line, too", () => {
    checkLines(
      `
      O 021501Z MAY 08
      FM AMEMBASSY ZENDA
      TO RUEHC/SECSTATE WASHDC
           PRIORITY 1204
      RUEHSL/USMISSION USUN
      NEW YORK 3333
      RUEHPE/AMEMBASSY PORT
      ELPHBERG
      IMMEDIATE
      INFO RUEHHZ/AMCONSUL HENTZAU
                BELOW THE CASTLE 1205
      RUEATRS/DEPT OF TREASURY WASHINGTON
      DC
      EUROPEAN POLITICAL COLLECTIVE
      RUEHTA/AMEMBASSY TARLENHEIM PRIORITY
      1206

      UNCLAS ZENDA 000042
    `,
      addressees,
      `
      TO | RUEHC | SECSTATE WASHDC | PRIORITY | 1204
      TO | RUEHSL | USMISSION USUN NEW YORK | - | 3333
      TO | RUEHPE | AMEMBASSY PORT ELPHBERG | IMMEDIATE | -
      INFO | RUEHHZ | AMCONSUL HENTZAU BELOW THE CASTLE | - | 1205
      INFO | RUEATRS | DEPT OF TREASURY WASHINGTON DC | - | -
      INFO | - | EUROPEAN POLITICAL COLLECTIVE | - | -
      INFO | RUEHTA | AMEMBASSY TARLENHEIM | PRIORITY | 1206
    `,
    );
  });

  it("takes no addressee without a routing indicator for the rest of another", () => {
    checkLines(
      `
      O 021501Z MAY 08
      FM AMEMBASSY ZENDA
      TO   SECSTATE WASHDC 1204
           AMEMBASSY STRELSAU
           HENTZAU COMMAND
      INFO RUEHTA/AMEMBASSY TARLENHEIM
           ALL RURITANIAN POSTS
           USMISSION ELPHBERG
      63

      UNCLAS ZENDA 000042
    `,
      addressees,
      `
      TO | - | SECSTATE WASHDC | - | 1204
      TO | - | AMEMBASSY STRELSAU | - | -
      TO | - | HENTZAU COMMAND | - | -
      INFO | RUEHTA | AMEMBASSY TARLENHEIM | - | -
      INFO | - | ALL RURITANIAN POSTS | - | -
      INFO | - | USMISSION ELPHBERG | - | -
      INFO | - | 63 | - | -
    `,
    );
  });

  it("goes on to whom it went before behind the posts that are excluded", () => {
    checkLines(
      `
      O 021501Z MAY 08
      FM AMEMBASSY ZENDA
      INFO EUROPEAN POLITICAL COLLECTIVE
      XMT AMCONSUL HENTZAU
      RUEHSL/AMEMBASSY STRELSAU
      AMEMBASSY TARLENHEIM
      XMT RUEHPE/AMEMBASSY PORT ELPHBERG
      RUEHHZ/AMCONSUL HENTZAU

      UNCLAS ZENDA 000042
    `,
      addressees,
      `
      INFO | - | EUROPEAN POLITICAL COLLECTIVE | - | -
      XMT | - | AMCONSUL HENTZAU | - | -
      INFO | RUEHSL | AMEMBASSY STRELSAU | - | -
      INFO | - | AMEMBASSY TARLENHEIM | - | -
      XMT | RUEHPE | AMEMBASSY PORT ELPHBERG | - | -
      XMT | RUEHHZ | AMCONSUL HENTZAU | - | -
    `,
    );
  });

  for (const [line, expected] of [
    ["RUEHSL AMEMBASSY STRELSAU 1204", "RUEHSL | AMEMBASSY STRELSAU | - | 1204"],
    ["RUEHSLAMEMBASSY STRELSAU", "RUEHSL | AMEMBASSY STRELSAU | - | -"],
    ["RUEHSL / AMEMBASSY STRELSAU", "RUEHSL | AMEMBASSY STRELSAU | - | -"],
    ["RUEHSL\\AMEMBASSY STRELSAU", "RUEHSL | AMEMBASSY STRELSAU | - | -"],
    ["RUEHSL/39TH WING STRELSAU", "RUEHSL | 39TH WING STRELSAU | - | -"],
    ["RUMIAIA CDR USSOUTHCOM MIAMI FL", "RUMIAIA | CDR USSOUTHCOM MIAMI FL | - | -"],
    ["RUSSIA POSTS COLLECTIVE", "- | RUSSIA POSTS COLLECTIVE | - | -"],
    ["RUEHSL/AMEMBASSY STRELSAU PRIORTY 1204", "RUEHSL | AMEMBASSY STRELSAU | PRIORTY | 1204"],
    ["RUEHSL/AMEMBASSY STRELSAU IMMEDAITE", "RUEHSL | AMEMBASSY STRELSAU | IMMEDAITE | -"],
    ["RUEHSL/AMEMBASSY STRELSAU NAICT IMMEDIATE", "RUEHSL | AMEMBASSY STRELSAU | NAICT IMMEDIATE | -"],
    ["RUEHSL/AMEMBASSY STRELSAU PRIORITY 120", "RUEHSL | AMEMBASSY STRELSAU | PRIORITY | 120"],
    ["RUEHSL/AMEMBASSY STRELSAU PRIORITY1204", "RUEHSL | AMEMBASSY STRELSAU | PRIORITY | 1204"],
    ["RUEHSL/AMEMBASSY STRELSAU 1204 PRIORITY", "RUEHSL | AMEMBASSY STRELSAU | PRIORITY | 1204"],
    ["RUEHSL/AMEMBASSY STRELSAU 120", "RUEHSL | AMEMBASSY STRELSAU | - | 120"],
    ["RUEHSL/AMEMBASSY STRELSAU 12045", "RUEHSL | AMEMBASSY STRELSAU | - | 12045"],
    ["RUEHSL/AMEMBASSY STRELSAU 12O4", "RUEHSL | AMEMBASSY STRELSAU | - | 12O4"],
    ["RUEHSL/WING DET 523", "RUEHSL | WING DET 523 | - | -"],
    ["RUEHSL/WING DET 523 PRIORITY", "RUEHSL | WING DET 523 | PRIORITY | -"],
    ["RUEHC/SECSTATE WASHDC PRIORITY PRIORITY 8295", "RUEHC | SECSTATE WASHDC | PRIORITY | 8295"],
    ["RUEHC/SECSTATE WASHDC IMMEDIATE 829S", "RUEHC | SECSTATE WASHDC | IMMEDIATE | 829S"],
  ] as const) {
    it(`reads ${line}`, () => {
      checkLines(
        `O 021501Z MAY 08\nFM AMEMBASSY ZENDA\nTO ${line}\n\nUNCLAS ZENDA 000042`,
        addressees,
        `TO | ${expected}`,
      );
    });
  }

  it("has numbers in which letters were taken for digits", () => {
    checkMarks(
      `
      DE RUEHZD #OO42/O1 12315Ol
                ^^^^^ serial
                     ^^^ section
                         ^^^ julianDay
                            ^^^^ filingTime
      O O2150lZ MAY O8
        ^^^^^^^ dayTime
                ^^^ month
                    ^^ year
      FM AMEMBASSY ZENDA

      UNCLAS ZENDA 000042
    `,
      ({ telegram }) =>
        leafMarks(telegram.heading).filter(
          ({ label }) => !["label", "precedence", "routingIndicator", "post"].includes(label),
        ),
    );
  });

  it("ends where the classification line, a caption or a label of the opening begins", () => {
    for (const next of ["UNCLAS ZENDA 000042", "CONFIDENTIAL", "\nSIPDIS\n\nSUBJECT: TALKS"]) {
      checkLines(
        `FM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\n${next}`,
        addressees,
        "TO | RUEHC | SECSTATE WASHDC | - | -",
      );
    }
  });

  for (const first of ["DE RUEHZD #0042 1231501", "O 021501Z MAY 08", "OO RUEHWEB"]) {
    it(`may have lost the lines above ${first}`, () => {
      checkLines(
        `${first}\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000042`,
        ({ telegram, text }) => [words(text, telegram.heading?.from?.post ?? { start: 0, end: 0 })],
        "AMEMBASSY ZENDA",
      );
    });
  }

  it("goes on behind a line that is damaged", () => {
    checkLines(
      "VZCZCXYZ0001\nO} RUE{WEB\nDE RUEHZD #0042 1231501\nO 021501Z MAY 08\nFM AMEMBASSY ZENDA\n\nUNCLAS ZENDA 000042",
      ({ telegram, text }) => [
        words(text, telegram.heading?.originator?.serial ?? { start: 0, end: 0 }),
        words(text, telegram.heading?.from?.post ?? { start: 0, end: 0 }),
      ],
      "#0042\nAMEMBASSY ZENDA",
    );
  });

  it("is not there in a text that begins with its classification", () => {
    checkLines(
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. TO WHOM IT MAY CONCERN.\n\nFM AMEMBASSY ZENDA",
      ({ telegram }) => [telegram.heading === null ? "none" : "some"],
      "none",
    );
  });
});

describe("a heading below a text to which nothing follows", () => {
  for (const text of [
    "1.\nRR RUEHZD RUEHSL\n E C R T ZENDA 000042\nXMT AMCONSUL HENTZAU\n",
    "1.\nFM AMEMBASSY ZENDA\n",
    "1. The text.\nRR RUEHZD\nDE RUEHZD #0042 1231501\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\nINFO AMEMBASSY STRELSAU\n",
  ]) {
    it(`stands in the tree once: ${JSON.stringify(text)}`, () => {
      const words = [...leaves(parse(text))].map(({ start, end }) => text.slice(start, end));
      assert.equal(words.join(""), text);
    });
  }
});

describe("a heading in the midst of a copy that has no opening", () => {
  const text = `
    ZENDA 00042

    1. THE KING OPENED THE BRIDGE. HE SAID THAT THE

    FM AMEMBASSY ZENDA
    TO SECSTATE WASHDC 4520
    INFO AMEMBASSY STRELSAU

    BRIDGE WAS OLD.

    2. TWO.
    TARLENHEIM`;

  it("leaves the sentence around it whole", () => {
    checkLines(
      text,
      ({ paragraphs, text: whole }) => paragraphs.map((paragraph) => paragraphText(whole, paragraph)),
      "THE KING OPENED THE BRIDGE. HE SAID THAT THE BRIDGE WAS OLD.\nTWO.",
    );
  });

  it("tells from whom and to whom", () => {
    checkLines(
      text,
      addressees,
      "TO | - | SECSTATE WASHDC | - | 4520\nINFO | - | AMEMBASSY STRELSAU | - | -",
    );
  });

  it("may have the classification line of a later section with it", () => {
    const sections = text.replace(
      "BRIDGE WAS OLD.",
      "UNCLAS SECTION 02 OF 02 PORT ELPHBERG\n    BRIDGE WAS OLD.",
    );
    checkLines(
      sections,
      ({ classification, paragraphs, text: whole }) => [
        classification === null ? "no classification" : "some",
        ...paragraphs.map((paragraph) => paragraphText(whole, paragraph)),
      ],
      "no classification\nTHE KING OPENED THE BRIDGE. HE SAID THAT THE BRIDGE WAS OLD.\nTWO.",
    );
    checkLines(
      sections,
      addressees,
      "TO | - | SECSTATE WASHDC | - | 4520\nINFO | - | AMEMBASSY STRELSAU | - | -",
    );
  });

  it("stands in the outline within its paragraph", () => {
    checkOutline(
      stripIndent(text),
      "ZENDA 00042\n  ¶1 | THE KING OPENED THE BRIDGE. HE SAID THAT THE FM AMEMBASSY ZENDA TO SECSTATE…\n    Transmission heading | AMEMBASSY ZENDA to SECSTATE WASHDC and 1 more\n  ¶2 | TWO.\nTARLENHEIM | signature",
    );
  });
});
