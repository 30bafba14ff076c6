import { section } from "../../../server/src/rules/section/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of section report", () => {
  describeReports(section, {
    "section/unclosed": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. SUMMARY: The talks go on.
            ^^^^^^^^ warning: No "END SUMMARY" closes this.

        ¶2. They went on.
        = Insert "END SUMMARY." at the end of the paragraph (unsafe)
        - ¶1. SUMMARY: The talks go on.
        + ¶1. SUMMARY: The talks go on. END SUMMARY.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Points follow.

        BEGIN TALKING POINTS:
        ^^^^^^^^^^^^^^^^^^^^^ hint/warning: No "END TALKING POINTS" closes this.

        - We agree.
        = Insert "END TALKING POINTS" below the part (unsafe)
        +
        + END TALKING POINTS
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. (U) Comment: They may fail.
                ^^^^^^^^ hint/warning: No "End Comment" closes this.

        ¶2. They went on.
        = Insert "End Comment." at the end of the paragraph (unsafe)
        - ¶1. (U) Comment: They may fail.
        + ¶1. (U) Comment: They may fail. End Comment.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Points follow.

        [Begin note]
        ^^^^^^^^^^^^ hint/warning: No "End note" closes this.

        We agree.
        = Insert "[End note]" below the part (unsafe)
        +
        + [End note]
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Points follow.

        BEGIN TALKING POINTS:
        ^^^^^^^^^^^^^^^^^^^^^ hint/warning: No "END TALKING POINTS" closes this.

        - We agree.

        - We wait.

        CONTACT

        ¶2. Doe.
        = Insert "END TALKING POINTS" below the part (unsafe)
        + END TALKING POINTS
        +
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on.

        BEGIN NOTE: They may fail.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint/warning: No "END NOTE" closes this.
        = Insert "END NOTE" below the part (unsafe)
        +
        + END NOTE
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. One.

        (Begin non-paper)
        ^^^^^^^^^^^^^^^^^ hint/warning: No "End non-paper" closes this.

        - We agree.
        = Insert "(End non-paper)" below the part (unsafe)
        +
        + (End non-paper)
      `,
    ],
    "section/unopened": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on. End summary.
                             ^^^^^^^^^^^^ information/warning: Nothing called "summary" was opened before this.
        = Insert "Summary:" at the head of the paragraph (unsafe)
        - ¶1. The talks go on. End summary.
        + ¶1. Summary: The talks go on. End summary.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. He said so. END QUOTE.
                        ^^^^^^^^^^ information/warning: Nothing called "QUOTE" was opened before this.

        ¶2. They went on.
        = Insert "QUOTE:" at the head of the paragraph (unsafe)
        - ¶1. He said so. END QUOTE.
        + ¶1. QUOTE: He said so. END QUOTE.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        The talks go on. END SUMMARY.
                         ^^^^^^^^^^^^ information/warning: Nothing called "SUMMARY" was opened before this.

        ¶2. Two.
        = Insert "SUMMARY:" at the head of the paragraph (unsafe)
        - The talks go on. END SUMMARY.
        + SUMMARY: The talks go on. END SUMMARY.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. (U) The talks go on. [End of summary.]
                                  ^^^^^^^^^^^^^^^^ information/warning: Nothing called "summary" was opened before this.

        ¶2. Two.
        = Insert "Summary:" at the head of the paragraph (unsafe)
        - ¶1. (U) The talks go on. [End of summary.]
        + ¶1. (U) Summary: The talks go on. [End of summary.]
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. One.

        END TALKING POINTS
        ^^^^^^^^^^^^^^^^^^ information/warning: Nothing called "TALKING POINTS" was opened before this.

        ¶2. Two.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on. End non-paper.
                             ^^^^^^^^^^^^^^ information/warning: Nothing called "non-paper" was opened before this.

        ¶2. Two.
        = Insert "Begin non-paper:" at the head of the paragraph (unsafe)
        - ¶1. The talks go on. End non-paper.
        + ¶1. Begin non-paper: The talks go on. End non-paper.
      `,
    ],
    "section/page-beyond-total": [
      `
        UNCLAS SECTION 04 OF 03 ZENDA 000042
               ^^^^^^^^^^^^^^^^ error: Section 4 of 3: there can be none of that number.

        SUBJECT: TALKS
      `,
      `
        UNCLAS SECTION 01 OF 02 ZENDA 000042

        SUBJECT: TALKS

        ¶1. The talks go on.

        ZENDA 00000042  003 OF 002
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Page 3 of 2: there can be none of that number.

        ¶2. They went on.
      `,
      `
        UNCLAS SECTION 01 OF 02 ZENDA 000042

        SUBJECT: TALKS

        ¶1. One.

        UNCLAS SECTION 03 OF 02 ZENDA 000042
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Section 3 of 2: there can be none of that number.

        ¶2. Two.
      `,
      `
        UNCLAS SECTION 00 OF 02 ZENDA 000042
               ^^^^^^^^^^^^^^^^ error: Section 0 of 2: there can be none of that number.

        SUBJECT: TALKS
      `,
    ],
    "section/page-section-differs": [
      `
        DE RUEHZS #0042/02 1011200
                       ^^^ warning/error: Section 2 here, but section 1 below.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS SECTION 01 OF 03 ZENDA 000042
               ^^^^^^^^^^^^^^^^ → The section on the classification line

        SUBJECT: TALKS
      `,
    ],
    "section/page-total-differs": [
      `
        UNCLAS SECTION 01 OF 03 ZENDA 000042
               ^^^^^^^^^^^^^^^^ → Of 3

        SUBJECT: TALKS

        ¶1. The talks go on.

        ZENDA 00000042  002 OF 004
                            ^^^^^^ warning: Of 4 here, but of 3 further up.

        ¶2. They went on.
      `,
      `
        UNCLAS SECTION 01 OF 03 ZENDA 000042
               ^^^^^^^^^^^^^^^^ → Of 3

        SUBJECT: TALKS

        ¶1. One.

        UNCLAS SECTION 02 OF 02 ZENDA 000042
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Of 2 here, but of 3 further up.

        ¶2. Two.
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. One.

        ZENDA 00000042  002 OF 003
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ → Of 3

        ¶2. Two.

        ZENDA 00000042  003 OF 004
                            ^^^^^^ warning: Of 4 here, but of 3 further up.

        ¶3. Three.
      `,
    ],
    "section/page-order": [
      `
        UNCLAS SECTION 01 OF 03 ZENDA 000042

        SUBJECT: TALKS

        ¶1. One.

        ZENDA 00000042  003 OF 003
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ → Page 3

        ¶2. Two.

        ZENDA 00000042  002 OF 003
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning: Page 2 after page 3; expected a higher one.

        ¶3. Three.
      `,
      `
        UNCLAS SECTION 01 OF 03 ZENDA 000042

        SUBJECT: TALKS

        ¶1. One.

        UNCLAS SECTION 02 OF 03 ZENDA 000042
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ → Section 2

        ¶2. Two.

        UNCLAS SECTION 02 OF 03 ZENDA 000042
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning: Section 2 after section 2; expected a higher one.

        ¶3. Three.
      `,
      `
        UNCLAS SECTION 01 OF 04 ZENDA 000042

        SUBJECT: TALKS

        ¶1. One.

        ZENDA 00000042  003 OF 004
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ → Page 3

        ¶2. Two.

        ZENDA 00000042  002 OF 004
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning: Page 2 after page 3; expected a higher one.

        ¶3. Three.

        ZENDA 00000042  004 OF 004

        ¶4. Four.
      `,
    ],
    "section/page-skipped": [
      `
        UNCLAS SECTION 01 OF 04 ZENDA 000042

        SUBJECT: TALKS

        ¶1. One.

        ZENDA 00000042  002 OF 004

        ¶2. Two.

        ZENDA 00000042  004 OF 004
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Before page 4 page 3 is missing.

        ¶3. Three.
      `,
      `
        UNCLAS SECTION 01 OF 03 ZENDA 000042

        SUBJECT: TALKS

        ¶1. One.

        UNCLAS SECTION 03 OF 03 ZENDA 000042
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Before section 3 section 2 is missing.

        ¶2. Two.
      `,
      `
        UNCLAS SECTION 01 OF 05 ZENDA 000042

        SUBJECT: TALKS

        ¶1. One.

        ZENDA 00000042  005 OF 005
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Before page 5 pages 2 to 4 are missing.

        ¶2. Two.
      `,
    ],
    "section/page-other-cable": [
      `
        UNCLAS SECTION 01 OF 03 ZENDA 000042
                                ^^^^^^^^^^^^ → The number of the cable

        SUBJECT: TALKS

        ¶1. One.

        STRELSAU 00000137  002 OF 003
        ^^^^^^^^^^^^^^^^^ warning: Here stands STRELSAU 137, but the cable is ZENDA 42.

        ¶2. Two.

        STRELSAU 00000137  003 OF 003

        ¶3. Three.
      `,
      `
        UNCLAS SECTION 01 OF 02 ZENDA 000042
                                ^^^^^^^^^^^^ → The number of the cable

        SUBJECT: TALKS

        ¶1. One.

        UNCLAS SECTION 02 OF 02 STRELSAU 000137
                                ^^^^^^^^^^^^^^^ warning: Here stands STRELSAU 137, but the cable is ZENDA 42.

        ¶2. Two.
      `,
      `
        UNCLAS SECTION 01 OF 02 NEW STRELSAU 000042
                                ^^^^^^^^^^^^^^^^^^^ → The number of the cable

        SUBJECT: TALKS

        ¶1. One.

        NEW STRELS 00000043  002 OF 002
        ^^^^^^^^^^^^^^^^^^^ warning: Here stands NEW STRELS 43, but the cable is NEW STRELSAU 42.

        ¶2. Two.
        = Write NEW STRELS 00000042 (unsafe)
        - NEW STRELS 00000043  002 OF 002
        + NEW STRELS 00000042  002 OF 002
      `,
    ],
    "section/page-inside-sentence": [
      `
        UNCLAS SECTION 01 OF 02 ZENDA 000042

        SUBJECT: TALKS

        ¶1. The talks in Strelsau

        ZENDA 00000042  002 OF 002
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint/information, faded: A page marker stands in the midst of a sentence.


        go on.
        = Remove the page marker from the sentence (unsafe)
        -
        - ZENDA 00000042  002 OF 002
        -
        -
      `,
      `
        UNCLAS SECTION 01 OF 02 ZENDA 000042

        SUBJECT: TALKS

        ¶1. The talks in ZENDA 00000042 002 OF 002 the castle go on.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^ hint/information, faded: A page marker stands in the midst of a sentence.
        = Remove the page marker from the sentence (unsafe)
        - ¶1. The talks in ZENDA 00000042 002 OF 002 the castle go on.
        + ¶1. The talks in the castle go on.
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. The talks in Strelsau

        SIPDIS
        ^^^^^^ hint/information, faded: SIPDIS stands in the midst of a sentence.
        go on.
        = Remove SIPDIS from the sentence (unsafe)
        -
        - SIPDIS
      `,
    ],
  });
});
