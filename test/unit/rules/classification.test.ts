import { classification } from "../../../server/src/rules/classification/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of classification report", () => {
  describeReports(classification, {
    "classification/missing-line": [
      `
        E.O. 12958: N/A
        ^^^^^^^^^^^^^^^ error: The classification line is missing: level, post and number.
        TAGS: PREL
        SUBJECT: TALKS

        ¶1. The talks go on.
      `,
      `
        R 101200Z APR 08
        ^^^^^^^^^^^^^^^^ error: The classification line is missing: level, post and number.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC

        TAGS: PREL
        SUBJECT: TALKS

        ¶1. The talks go on.
      `,
    ],
    "classification/damaged-line": [
      `
        S E C R T ZENDA 000001
        ^^^^^^^^^ warning/error: "S E C R T" is damaged; perhaps SECRET.

        SUBJECT: TALKS

        ¶1. (S) The talks go on.
      `,
      `
        UNCLAS SECTON 01 OF 03 ZENDA 000001
               ^^^^^^^^^^^^^^^ warning/error: "SECTON 01 OF 03" is damaged; perhaps SECTION 01 OF 03.

        SUBJECT: TALKS
      `,
      `
        UNCLAS SECTION 1/3 ZENDA 000001
               ^^^^^^^^^^^ warning/error: "SECTION 1/3" is damaged; perhaps SECTION 01 OF 03.

        SUBJECT: TALKS
      `,
      `
        UNCLAS SECTION OF 03 ZENDA 000001
               ^^^^^^^^^^^^^ warning/error: "SECTION OF 03" is damaged; a number of the section is lost.

        SUBJECT: TALKS
      `,
      `
        UNCLAS SECTION I OF II ZENDA 000001
               ^^^^^^^^^^^^^^^ warning/error: "SECTION I OF II" is damaged; a number of the section is lost.

        SUBJECT: TALKS
      `,
      `
        UNCLAS SECT1ON 01 OF 02 ZENDA 000001
               ^^^^^^^^^^^^^^^^ warning/error: "SECT1ON 01 OF 02" is damaged; SECTION is expected before the numbers.

        SUBJECT: TALKS
      `,
    ],
    "classification/letter-spacing": [
      `
        CONFIDENTIAL ZENDA 000042
        ^^^^^^^^^^^^ hint/warning: The level is printed unusually; expected C O N F I D E N T I A L.

        SUBJECT: TALKS
        = Write C O N F I D E N T I A L (unsafe)
        - CONFIDENTIAL ZENDA 000042
        + C O N F I D E N T I A L ZENDA 000042
      `,
      `
        S e c r e t ZENDA 000042
        ^^^^^^^^^^^ hint/warning: The level is printed unusually; expected S E C R E T.

        SUBJECT: TALKS
        = Write S E C R E T (unsafe)
        - S e c r e t ZENDA 000042
        + S E C R E T ZENDA 000042
      `,
      `
        U N C L A S ZENDA 000042
        ^^^^^^^^^^^ hint/warning: The level is printed unusually; expected UNCLAS.

        SUBJECT: TALKS
        = Write UNCLAS (unsafe)
        - U N C L A S ZENDA 000042
        + UNCLAS ZENDA 000042
      `,
      `
        TOP SECRET ZENDA 000042
        ^^^^^^^^^^ hint/warning: The level is printed unusually; expected T O P  S E C R E T.

        SUBJECT: TALKS
        = Write T O P  S E C R E T (unsafe)
        - TOP SECRET ZENDA 000042
        + T O P  S E C R E T ZENDA 000042
      `,
    ],
    "classification/missing-number": [
      `
        UNCLAS SECTION 01 OF 02
        ^^^^^^^^^^^^^^^^^^^^^^^ information/error: No post and number behind the classification.

        SUBJECT: TALKS

        ¶1. The talks go on.
      `,
    ],
    "classification/number-width": [
      `
        UNCLAS ZENDA 0042
                     ^^^^ information/warning: Number 0042 has 4 digits; expected six.

        E.O. 12958: N/A
        SUBJECT: TALKS
        = Write 000042 (unsafe)
        - UNCLAS ZENDA 0042
        + UNCLAS ZENDA 000042
      `,
      `
        UNCLAS ZENDA 1234567
                     ^^^^^^^ information/warning: Number 1234567 has 7 digits; expected six.

        E.O. 12958: N/A
        SUBJECT: TALKS
      `,
      `
        UNCLAS ZENDA 0000042
                     ^^^^^^^ information/warning: Number 0000042 has 7 digits; expected six.

        E.O. 13526: N/A
        SUBJECT: TALKS
        = Write 000042 (unsafe)
        - UNCLAS ZENDA 0000042
        + UNCLAS ZENDA 000042
      `,
    ],
    "classification/letter-for-digit": [
      `
        UNCLAS SECTION O1 OF O3 ZENDA 000042
                       ^^^^^^^^ warning/error: "O1 OF O3" has a letter for a digit; perhaps 01 OF 03.

        SUBJECT: TALKS
        = Write 01 OF 03 (unsafe)
        - UNCLAS SECTION O1 OF O3 ZENDA 000042
        + UNCLAS SECTION 01 OF 03 ZENDA 000042
      `,
      `
        UNCLAS ZENDA 00O042
                     ^^^^^^ warning/error: "00O042" has a letter for a digit; perhaps 000042.

        SUBJECT: TALKS
        = Write 000042 (unsafe)
        - UNCLAS ZENDA 00O042
        + UNCLAS ZENDA 000042
      `,
      `
        UNCLAS ZENDA O00042
                     ^^^^^^ warning/error: "O00042" has a letter for a digit; perhaps 000042.

        SUBJECT: TALKS
        = Write 000042 (unsafe)
        - UNCLAS ZENDA O00042
        + UNCLAS ZENDA 000042
      `,
      `
        UNCLAS ZENDA 00X042
                     ^^^^^^ warning/error: "00X042" has a letter for a digit.

        SUBJECT: TALKS
      `,
      `
        UNCLAS ZENDA 0ZSB42
                     ^^^^^^ warning/error: "0ZSB42" has a letter for a digit; perhaps 025842.

        SUBJECT: TALKS
        = Write 025842 (unsafe)
        - UNCLAS ZENDA 0ZSB42
        + UNCLAS ZENDA 025842
      `,
      `
        UNCLAS ZENDA 00Ql42
                     ^^^^^^ warning/error: "00Ql42" has a letter for a digit; perhaps 000142.

        SUBJECT: TALKS
        = Write 000142 (unsafe)
        - UNCLAS ZENDA 00Ql42
        + UNCLAS ZENDA 000142
      `,
    ],
    "classification/archive-id": [
      `
        id: 12345
        date: 4/10/2008 12:00
        refid: 08ZENDA43
        origin: Embassy Zenda
        classification: UNCLASSIFIED
        header:
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC

        ----------------- header ends ----------------

        UNCLAS ZENDA 000042
                     ^^^^^^ information: The archive calls this 08ZENDA43; expected the same post and number.

        SUBJECT: TALKS
      `,
      `
        id: 12345
        date: 4/10/2008 12:00
        refid: 08BOGOTA42
        origin: Embassy Quito
        classification: UNCLASSIFIED
        header:
        R 101200Z APR 08
        FM AMEMBASSY QUITO
        TO RUEHC/SECSTATE WASHDC

        ----------------- header ends ----------------

        UNCLAS QUITO 000042
               ^^^^^ information: The archive calls this 08BOGOTA42; expected the same post and number.

        SUBJECT: TALKS
      `,
    ],
  });
});
