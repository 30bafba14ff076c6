import type { IGrammar } from "vscode-textmate";
import { checkScopes, loadGrammar } from "../support/grammar";

describe("grammar: the parts of a cable", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  const check = (name: string, marked: string) => {
    it(name, () => {
      checkScopes(grammar, marked);
    });
  };

  describe("transmission heading", () => {
    check(
      "format lines 1 to 5",
      `
VZCZCXRO4321
^^^^^ keyword.control.transmission
     ^^^ variable.other.channel
        ^^^^ constant.numeric.channel
OO RUEHBX RUEHCY
^^ storage.modifier.precedence
   ^^^^^^^^^^^^^ entity.name.type.routing-indicator
RUEHDZ RUEHEW
^^^^^^^^^^^^^ entity.name.type.routing-indicator
DE RUEHTA #0123/01 0651412
^^ keyword.control.transmission
   ^^^^^^ entity.name.type.routing-indicator
          ^^^^^ constant.numeric.serial
               ^^^ constant.numeric.section
                   ^^^ variable.other.constant.julian-day
                      ^^^^ constant.numeric.filing-time
ZNY CCCCC ZZH
^^^ keyword.control.transmission
    ^^^^^ classification.confidential
          ^^^ storage.modifier.operating-signal
O R 061412Z MAR 07 ZDK
^ storage.modifier.precedence
  ^ storage.modifier.precedence
    ^^^^^^^ constant.numeric.date-time-group
                   ^^^ storage.modifier.operating-signal`,
    );
    check(
      "security letters by level",
      `
ZNR UUUUU ZZH
    ^^^^^ classification.unclassified
ZNY EEEEE ZZH
    ^^^^^ classification.sensitive
ZNY SSSSS ZZH
    ^^^^^ classification.secret
ZNY TTTTT ZZH
    ^^^^^ classification.top-secret`,
    );
    check(
      "addressees down to the blank line",
      `
R 061412Z MAR 07
FM AMEMBASSY TARNOW
^^ keyword.control.address
  ^^^^^^^^^^^^^^^^^ variable.other.addressee
TO RUEHC/SECSTATE WASHDC IMMEDIATE 4512
^^ keyword.control.address
   ^^^^^ entity.name.type.routing-indicator
                         ^^^^^^^^^ storage.modifier.precedence
                                   ^^^^ constant.numeric.continuity
INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE
^^^^ keyword.control.address
RUEKJCS/SECDEF WASHDC NIACT IMMEDIATE
^^^^^^^ entity.name.type.routing-indicator
                      ^^^^^^^^^^^^^^^ storage.modifier.precedence
XMT AMEMBASSY BREGA
^^^ keyword.control.address

TO BE SURE, THE MINISTER ADDED, NOTHING WAS SIGNED.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
    );
    check(
      "the classification line ends the addressees without a blank line",
      `
FM AMEMBASSY TARNOW
TO SECSTATE WASHDC 4512
UNCLAS TARNOW 000123
^^^^^^ classification.unclassified
       ^^^^^^ variable.other.post`,
    );
    check(
      "FM for foreign minister is prose",
      `
FM ORLOV TOLD THE AMBASSADOR THAT
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain
TO HIS MIND THE MATTER WAS CLOSED.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
    );
    check(
      "end of the transmission",
      `
BT
^^ keyword.control.transmission
#0123
^^^^^ constant.numeric.serial
NNNN
^^^^ keyword.control.transmission

NNN
^^^ keyword.control.transmission`,
    );
    check(
      "copies, drafting and queue lines of the 1970s",
      `
ORIGIN SS-25
^^^^^^ keyword.control.copies
       ^^ variable.other.office
         ^^^ constant.numeric.copies
INFO OCT-01 ISO-00 SSO-00 /026 R
^^^^ keyword.control.copies
       EB-07 CIAE-00 DODE-00
       ^^ variable.other.office
DRAFTED BY EB/OT:JQDOE
^^^^^^^^^^ keyword.control.drafting
           ^^^^^^^^^^^ string.unquoted.drafting
--------------------- 012345
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.queue
APPROVED BY THE CABINET ON MONDAY
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain
SS-18 AND SS-19 MISSILES WERE NOT
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
    );
  });

  describe("classification line", () => {
    check(
      "spaced, with section and reference number",
      `
C O N F I D E N T I A L SECTION 01 OF 03 NEW TARNOW 000123
^^^^^^^^^^^^^^^^^^^^^^^ classification.confidential
                        ^^^^^^^ keyword.control.section
                                ^^ constant.numeric.section
                                   ^^ keyword.control.section
                                         ^^^^^^^^^^ variable.other.post
                                                    ^^^^^^ constant.numeric.reference-number`,
    );
    check("Secret", "S E C R E T STATE 012345\n^^^^^^^^^^^ classification.secret");
    check("mixed case", "S e c r e t TARNOW 000123\n^^^^^^^^^^^ classification.secret");
    check("unspaced", "SECRET TARNOW 000123\n^^^^^^ classification.secret");
    check("Top Secret", "T O P  S E C R E T TARNOW 000123\n^^^^^^^^^^^^^^^^^^ classification.top-secret");
    check("Top Secret unspaced", "TOP SECRET TARNOW 000123\n^^^^^^^^^^ classification.top-secret");
    check(
      "Limited Official Use",
      "LIMITED OFFICIAL USE STATE 195001\n^^^^^^^^^^^^^^^^^^^^ classification.sensitive",
    );
    check("UNCLAS E F T O", "UNCLAS E F T O TARNOW 000123\n^^^^^^^^^^^^^^ classification.sensitive");
    check("old numbers", "UNCLASSIFIED TARNOW 2481\n^^^^^^^^^^^^ classification.unclassified");
    check("alone on a line", "CONFIDENTIAL\n^^^^^^^^^^^^ classification.confidential");
    check(
      "with a caveat",
      `
SECRET//NOFORN
^^^^^^ classification.secret
      ^^^^^^^^ support.function.caveat`,
    );
    check("in prose", "SECRET POLICE IN TARNOW ARRESTED 12\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain");
    check("as a word", "Secret talks began in 2004\n^^^^^^^^^^^^^^^^^^^^^^^^^^ plain");
  });

  describe("captions and passing lines", () => {
    check(
      "between classification and E.O.",
      `
UNCLAS TARNOW 000123

SIPDIS
^^^^^^ support.function.caption
NOFORN
^^^^^^ support.function.caption
EXDIS - BREGA PASS ZAMOSC
^^^^^ support.function.caption
              ^^^^ keyword.control.passing
STATE FOR EUR/CE, STATE PASS TO USTR
      ^^^ keyword.control.passing
                        ^^^^^^^ keyword.control.passing
AGREMENT CHANNEL
^^^^^^^^^^^^^^^^ support.function.caption
C O R R E C T E D  C O P Y (ADDED TAGS)
^^^^^^^^^^^^^^^^^^^^^^^^^^ support.function.caption
E.O. 12958: N/A
PLANS FOR A BRIDGE PASS THROUGH TARNOW
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
    );
    check(
      "again further down",
      `
talks went on.
SIPDIS
^^^^^^ support.function.caption
Post finds the SENSITIVE point here.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
    );
  });

  describe("E.O. line", () => {
    check(
      "as printed",
      `
E.O. 12958: DECL: 03/06/2017
^^^^ keyword.control.label.order
     ^^^^^ constant.numeric.order
            ^^^^^ keyword.control.label.declassification
                  ^^^^^^^^^^ constant.numeric.date`,
    );
    check(
      "without stops",
      `
EO 12958 DECL: 2017/03/06
^^ keyword.control.label.order
   ^^^^^ constant.numeric.order
         ^^^^^ keyword.control.label.declassification
               ^^^^^^^^^^ constant.numeric.date`,
    );
    check("N/A", "E.O. 12958: N/A\n            ^^^ constant.language.declassification");
    check("1970s", "E.O. 11652: XGDS-3\n            ^^^^^^ constant.language.declassification");
    check("nought for O", "E.0. 12958: N/A\n^^^^ keyword.control.label.order");
    check(
      "exemption",
      "E.O. 12958: DECL: 25X1-HUMAN\n                  ^^^^^^^^^^ constant.language.declassification",
    );
    check(
      "TAGS on the same line",
      `
E.O. 12958: N/A TAGS: PGOV XZ
            ^^^ constant.language.declassification
                ^^^^^ keyword.control.label.tags
                      ^^^^ entity.name.tag.subject
PARM
^^^^ entity.name.tag.subject
SUBJECT: A BRIDGE
^^^^^^^^ keyword.control.label.subject`,
    );
    check(
      "an order named in prose",
      "E.O. 13224 was discussed at length.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain",
    );
  });

  describe("TAGS", () => {
    check(
      "codes by kind",
      `
TAGS: PREL KNNP NATO OSCE UNESCO XZ
^^^^^ keyword.control.label.tags
      ^^^^ entity.name.tag.subject
           ^^^^ support.function.tag.program
                ^^^^ variable.other.tag.organization
                     ^^^^ variable.other.tag.organization
                          ^^^^^^ variable.other.tag.organization
                                 ^^ support.type.tag.geographic`,
    );
    check(
      "commas and no colon",
      `
TAGS PREL, PGOV, XZ
^^^^ keyword.control.label.tags
     ^^^^ entity.name.tag.subject
           ^^^^ entity.name.tag.subject
                 ^^ support.type.tag.geographic`,
    );
    check(
      "a person in parentheses",
      `
TAGS: OVIP (DOE, JANE Q.), XZ
           ^^^^^^^^^^^^^^ string.unquoted.tag.person
                           ^^ support.type.tag.geographic`,
    );
    check(
      "Markdown links, their punctuation dimmed",
      `
TAGS: [KNNP](#) [PREL](#)
      ^ comment.other.link
       ^^^^ support.function.tag.program
           ^^^^ comment.other.link
                 ^^^^ entity.name.tag.subject`,
    );
    check(
      "a continuation line, and the line after it",
      `
TAGS: PREL, PGOV,
PARM XZ
^^^^ entity.name.tag.subject
     ^^ support.type.tag.geographic
Text follows.
^^^^^^^^^^^^^ plain`,
    );
    check("run together", "TAGS: ETRDECONWTOXZ\n      ^^^^^^^^^^^^^ plain");
    check("price tags", "Price TAGS were missing\n^^^^^^^^^^^^^^^^^^^^^^^ plain");
  });

  describe("SUBJECT and REF", () => {
    check(
      "wrapped subject",
      `
SUBJECT: (U) NEW BRIDGE IN TARNOW OPENS AFTER
^^^^^^^^ keyword.control.label.subject
         ^^^ classification.unclassified
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.subject
FOUR YEARS
^^^^^^^^^^ markup.heading.subject

¶1. Text.
^^^ entity.name.type.paragraph-number`,
    );
    check(
      "a ruled title that ran on behind the subject",
      "SUBJECT: A BRIDGE OPENS ------- Summary -------\n         ^^^^^^^^^^^^^^ markup.heading.subject",
    );
    check(
      "lettered references",
      `
REF: A. STATE 12345 (NOTAL)
^^^^ keyword.control.label.references
     ^^ entity.name.type.reference-letter
        ^^^^^ variable.other.post
              ^^^^^ constant.numeric.reference-number
                     ^^^^^ storage.modifier.notal
     ¶B. 06 NEW TARNOW 678
     ^^^ entity.name.type.reference-letter
            ^^^^^^^^^^ variable.other.post
                       ^^^ constant.numeric.reference-number
¶1. A. STATE 12345
    ^^^^^^^^^^^^^^ plain`,
    );
    check(
      "in parentheses",
      `
REFS: (A) Brega 0638, (B) TARNOW 0118
      ^^^ entity.name.type.reference-letter
          ^^^^^ variable.other.post
                      ^^^ entity.name.type.reference-letter`,
    );
  });

  describe("Classified By", () => {
    check(
      "reasons in capitals",
      `
Classified By: DCM Jane Q. Doe, Reasons: 1.4 B C AND D
^^^^^^^^^^^^^^ keyword.control.label.classifier
                                ^^^^^^^^ keyword.control.label.reason
                                         ^^^ constant.numeric.reason
                                             ^ constant.language.reason
                                               ^ constant.language.reason
                                                     ^ constant.language.reason`,
    );
    check(
      "reasons in brackets, wrapped; 1.4 is no paragraph",
      `
Classified By: Charge John Doe for reasons
                               ^^^^^^^^^^^ keyword.control.label.reason
1.4 (b) and (d).
^^^ constant.numeric.reason
     ^ constant.language.reason
             ^ constant.language.reason`,
    );
  });

  describe("paragraphs", () => {
    check(
      "number and mark",
      `
¶4. (C) Text.
^^^ entity.name.type.paragraph-number
    ^^^ classification.confidential
        ^^^^^ plain
14. (S/Rel Freedonia) Text.
^^^ entity.name.type.paragraph-number
    ^^^^^^^^^^^^^^^^^ classification.secret
      ^^^^^^^^^^^^^^ support.function.caveat`,
    );
    check("bare number after a blank line", "\n\n4. Text.\n^^ entity.name.type.paragraph-number");
    check("bare number on the first line", "1. Text.\n^^ entity.name.type.paragraph-number");
    check("a number wrapped to the head of a line", "on May\n12. They left.\n^^^^^^^^^^^^^^ plain");
    check("a year", "after\n\n2005. They left.\n^^^^^^^^^^^^^^^^ plain");
    check("a year with a pilcrow", "¶2005. They left.\n^^^^^^^^^^^^^^^^^ plain");
    check("an item (1)", "(1) no paragraph\n^^^^^^^^^^^^^^^^ plain");
    check("an initial", "A. Doe left.\n^^^^^^^^^^^^ plain");
    check("a decimal", "after\n\n3.5 percent\n^^^^^^^^^^^ plain");
    check("a lettered one", "¶B. Text.\n^^^ entity.name.type.paragraph-letter");

    for (const [mark, level] of Object.entries({
      "(U)": "unclassified",
      "(SBU)": "sensitive",
      "(LOU)": "sensitive",
      "(c)": "confidential",
      "(C/NF)": "confidential",
      "(C/REL NATO)": "confidential",
      "(S)": "secret",
      "(S//NF)": "secret",
      "(S//FGI//NF)": "secret",
      "(S//REL TO USA, FVEY)": "secret",
      "(SECRET/rel IAEA)": "secret",
      "(C - ENTIRE TEXT)": "confidential",
      "(U//FOUO)": "unclassified",
      "(TS/NF)": "top-secret",
    })) {
      check(`mark ${mark}`, `¶1. ${mark} Text.\n    ${"^".repeat(mark.length)} classification.${level}`);
    }
    for (const mark of ["(SE)", "(NC)", "(SU)", "(N/SF)", "(S-NF)", "(SNF)", "(C NF)", "(UN)", "(Iran)"]) {
      check(`no mark ${mark}`, `¶1. ${mark} Text.\n    ${"^".repeat(mark.length)} plain`);
    }
    check("a mark at the head of a line", "(SBU) Text.\n^^^^^ classification.sensitive");
    check("an item (c)", "(c) Text.\n^^^^^^^^^ plain");
    check("a mark within the text", "Vitamin (C) is sold.\n^^^^^^^^^^^^^^^^^^^^ plain");
  });

  describe("titles", () => {
    check(
      "capitals after a blank line",
      "\n\nVIEW FROM THE BRIDGE\n^^^^^^^^^^^^^^^^^^^^ markup.heading.section",
    );
    check(
      "capitals at first",
      "\n\nSUMMARY AND Action request\n^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section",
    );
    check(
      "every word",
      "\n\nTalking Points for the Visit\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section",
    );
    check("a known one without a blank line", "text.\nCOMMENT\n^^^^^^^ markup.heading.section");
    check(
      "ruled above and below",
      `
-------
^^^^^^^ comment.line.rule
Markets
^^^^^^^ markup.heading.section
--------------------------------------------- --
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.rule`,
    );
    check(
      "ruled on its own line",
      `
------- Markets -------
^^^^^^^ comment.line.rule
        ^^^^^^^ markup.heading.section
                ^^^^^^^ comment.line.rule`,
    );
    check("a sentence", "\n\nThe minister left.\n^^^^^^^^^^^^^^^^^^ plain");
    check("a sentence without its end", "\n\nThe minister left the room\n^^^^^^^^^^^^^^^^^^^^^^^^^^ plain");
    check("shouted prose", "THE MINISTER LEFT THE ROOM\n^^^^^^^^^^^^^^^^^^^^^^^^^^ plain");
    check("the end of shouted prose", "\n\nTHE MINISTER LEFT.\n^^^^^^^^^^^^^^^^^^ plain");
  });

  describe("Begin and End, openers and closers", () => {
    check("End objectives.", "End objectives.\n^^^^^^^^^^^^^^^ keyword.control.delimiter");
    check("BEGIN TALKING POINTS", "BEGIN TALKING POINTS\n^^^^^^^^^^^^^^^^^^^^ keyword.control.delimiter");
    check("END OF TEXT", "END OF TEXT.\n^^^^^^^^^^^^ keyword.control.delimiter");
    check("UNQUOTE", "UNQUOTE\n^^^^^^^ keyword.control.delimiter");
    check("prose", "END TO THE WAR AND ASKED FOR HELP\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain");
    check(
      "within a paragraph",
      `
¶1. (U) Summary: Text. End summary. Text.
        ^^^^^^^^ keyword.control.delimiter
                 ^^^^^ plain
                       ^^^^^^^^^^^^ keyword.control.delimiter
¶2. (C) Comment. Text. (Note: Text. End Note.)
        ^^^^^^^^ keyword.control.delimiter
                        ^^^^^ keyword.control.delimiter
                                    ^^^^^^^^^ keyword.control.delimiter
14. (S) Begin Talking Points for Freedonia:
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.delimiter`,
    );
    check(
      "wrapped",
      `
left for Zenda. End
                ^^^ keyword.control.delimiter
Summary. The bridge
^^^^^^^^ keyword.control.delimiter
         ^^^^^^^^^^ plain
was closed.  END
             ^^^ keyword.control.delimiter
NOTE.) The bridge
^^^^^ keyword.control.delimiter
by the year's end
^^^^^^^^^^^^^^^^^ plain
summary was not ready.
^^^^^^^^^^^^^^^^^^^^^^ plain`,
    );
    check("no opener", "He had no comment: it was late.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain");
  });

  describe("bullets", () => {
    check("--", "-- Text.\n^^ keyword.other.bullet");
    check("-- without a blank", "--Text.\n^^ keyword.other.bullet");
    check("-", "- Text.\n^ keyword.other.bullet");
    check("with a mark", "-- (C) Text.\n   ^^^ classification.confidential");
    check("a negative number", "-5 degrees\n^^^^^^^^^^ plain");
  });

  describe("what fell into the text", () => {
    check(
      "page markers",
      `
NEW TARNOW 00000123  002 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.page-marker
PAGE 02        STATE   015113  182333Z
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.page-marker
of the harbour TARNOW 00000123 001.2 OF 003 and
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.page-marker
of the Western Harbour PORT TARNO 00000123  002 OF 003 Quay
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.page-marker
of HARBOURS AND QUAYS TARNOW 00000123  002 OF 003
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.page-marker
the Tarnow TARNOW 00000123  002 OF 003 office
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.page-marker`,
    );
    check(
      "redactions",
      `
told XXXXXXXXXXXX and that
     ^^^^^^^^^^^^ comment.block.redaction
told XXX nothing
^^^^^^^^^^^^^^^^ plain`,
    );
    check(
      "a redaction of the press",
      "and [SOURCE REMOVED] said\n    ^^^^^^^^^^^^^^^^ comment.block.redaction",
    );
    check(
      "stamps",
      `
Declassified/Released US Department of State EO Systematic Review 20 MAR 2014
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.stamp`,
    );
  });

  describe("signature", () => {
    check("after the text", "Text.\nDOELEY\n^^^^^^ entity.name.type.signature");
    check("after a blank line", "\n\nDOE-MARLOWE\n^^^^^^^^^^^ entity.name.type.signature");
    check("a title of one word", "\n\nCORRUPTION\n^^^^^^^^^^ markup.heading.section");
    check("two words are a title", "\n\nWATER RIGHTS\n^^^^^^^^^^^^ markup.heading.section");
  });
});
