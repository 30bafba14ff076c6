import { checkFindings } from "../../support/check";
import { stripIndent } from "../../support/markers";

describe("the rules together", () => {
  it("report each damage once, in order of the text", () => {
    checkFindings(
      stripIndent(`
        UNCLAS ZENDA 000001

        E.O. 12958: N/A
        TAGS: PREL, PGVO
                    ^^^^ information tags/unknown-code "PGVO" is no registered TAGS code.
        SUBJECT: TALKS

        ¶1. The secQrity of Ruritania,s &ferry8 is at risk, as the caf\ufffd.
                   ^ information damage/letter-replaced "Q" stands for another character, or for none.
                                     ^ information text/comma-for-apostrophe A comma for an apostrophe: Ruritania's.
                                        ^^^^^^^ hint text/ampersand-quotes & and 8 stand for quotation marks here.
                                                                      ^ warning damage/encoding A character was lost here in a wrong encoding.

        ¶2. They met XXXXXXXX on July 12,
        ¶2005. They met at the three- month talks \\
        ^ hint paragraph/pilcrow-before-year A pilcrow before a year, which numbers no paragraph.
                               ^^^^^^^^^^^^ hint damage/word-split A blank within "three-month".
                                                  ^ information damage/trailing-backslash A backslash at the line's end: nothing is expected.
        and went\ton with\u00adout pause.They left.
                ^ hint damage/tab A tab: telegrams have blanks only.
                        ^ information damage/invisible-character A character that is not seen and parts what belongs together.
                             ^^^^^^^^^^ information damage/words-joined No blank between two words: pause. They.

        ¶4.\u00a0They will go\u0007 on.
        ^^^ warning paragraph/number-gap Paragraph 4 follows paragraph 2: 3 is expected.
           ^ information damage/no-break-blank A no-break blank, at which programs fail: a plain blank is expected.
                        ^ information damage/control-character A control character (U+0007), which no telegraph prints.
        DOE
      `),
    );
  });

  it("say nothing of a sound telegram", () => {
    checkFindings(
      stripIndent(`
        S E C R E T ZENDA 000042

        NOFORN

        E.O. 12958: DECL: 04/10/2018
        TAGS: PREL, EC
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: 1.4 (b)

        ¶1. (S/NF) The talks go on.

        ¶2. (U) They went on.
        DOE
      `),
    );
  });
});
