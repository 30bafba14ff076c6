import { references } from "../../../server/src/rules/references/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of references report", () => {
  describeReports(references, {
    "references/not-read": [
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: THE USUAL
             ^^^^^^^^^ hint/information: No post and number can be read in this reference.

        ¶1. They go on.
      `,
    ],
    "references/letter-sequence": [
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 12345
             ^ → The letter before it
             C. STRELSAU 77
             ^ hint/information: C follows A; B is expected.

        ¶1. They go on.
        = Relabel from here, beginning with B (unsafe)
        -      C. STRELSAU 77
        +      B. STRELSAU 77
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 12345
             ^ → The letter before it
             A. STRELSAU 77
             ^ hint/information: A stands here a second time; B is expected.

        ¶1. They go on.
        = Relabel from here, beginning with B (unsafe)
        -      A. STRELSAU 77
        +      B. STRELSAU 77
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 7
             ^ → The letter before it
             A. STATE 8
             ^ hint/information: A stands here a second time; B is expected.
             (B) STATE 9

        ¶1. Talks.
        = Relabel from here, beginning with B (unsafe)
        -      A. STATE 8
        -      (B) STATE 9
        +      B. STATE 8
        +      (C) STATE 9
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 12345
             ^ → The letter before it
             C. STRELSAU 77
             ^ hint/information: C follows A; B is expected.

        ¶1. They go on (refs A and C).
        = Relabel from here, beginning with B (unsafe)
        -      C. STRELSAU 77
        -
        - ¶1. They go on (refs A and C).
        +      B. STRELSAU 77
        +
        + ¶1. They go on (refs A and B).
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 12345
             ^ → The letter before it
             A. STRELSAU 77
             ^ hint/information: A stands here a second time; B is expected.
             C. STRELSAU 78

        ¶1. They go on (refs A and C).
        = Relabel from here, beginning with B (unsafe)
        -      A. STRELSAU 77
        +      B. STRELSAU 77
      `,
    ],
    "references/letter-undeclared": [
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 12345
        ^^^^ → The references
             B. STRELSAU 77

        ¶1. They go on as told (ref C).
                                    ^ warning: Ref C is cited, but the REF lines have no C.
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: STATE 12345
        ^^^^ → The references

        ¶1. They go on as told in ref A.
                                      ^ hint: Ref A is cited, but the references have no letters.
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: STATE 12345
        ^^^^ → The references

        ¶1. They go on as told in ref B.
                                      ^ warning: Ref B is cited, but the REF lines have no B.
      `,
    ],
    "references/letter-uncited": [
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 12345
             B. STRELSAU 77
             ^^ off/information: The text does not cite ref B.

        ¶1. They go on as told (ref A).
      `,
    ],
    "references/later-than-cable": [
      `
        P 061232Z MAR 08
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: 09 STATE 12345
                ^^^^^^^^^^^ warning: This reference is of 2009, the cable of 2008.

        ¶1. They go on.
      `,
    ],
    "references/year-before": [
      `
        P 061232Z MAR 08
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000042
               ^^^^^^^^^^^^ → The cable's own number

        SUBJECT: TALKS

        REF: ZENDA 8793
             ^^^^^^^^^^ information/warning: Above the cable's own number; if of 2007, the year is expected in front.

        ¶1. They go on.
        = Write 07 in front (unsafe)
        - REF: ZENDA 8793
        + REF: 07 ZENDA 8793
      `,
      `
        P 061232Z MAR 06
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000042
               ^^^^^^^^^^^^ → The cable's own number
               ^^^^^^^^^^^^ → The cable's own number
               ^^^^^^^^^^^^ → The cable's own number

        SUBJECT: TALKS

        REF: A. ZENDA 8793 (NOTAL)
                ^^^^^^^^^^ information/warning: Above the cable's own number; if of 2005, the year is expected in front.
             B. ZENDA 8794 AND 8795
                ^^^^^^^^^^ information/warning: Above the cable's own number; if of 2005, the year is expected in front.
                ^^^^^^^^^^^^^^^^^^^ information/warning: Above the cable's own number; if of 2005, the year is expected in front.

        ¶1. Talks.
        = Write 05 in front (unsafe)
        - REF: A. ZENDA 8793 (NOTAL)
        + REF: A. 05 ZENDA 8793 (NOTAL)
      `,
    ],
    "references/to-itself": [
      `
        UNCLAS ZENDA 000042
               ^^^^^^^^^^^^ → The cable's own number

        SUBJECT: TALKS

        REF: ZENDA 42
             ^^^^^^^^ information/warning: This is the cable's own number; another telegram is expected.

        ¶1. They go on.
      `,
      `
        P 061232Z MAR 06
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000042
               ^^^^^^^^^^^^ → The cable's own number

        SUBJECT: TALKS

        REF: 06 ZENDA 42
                ^^^^^^^^ information/warning: This is the cable's own number; another telegram is expected.

        ¶1. They go on.
      `,
    ],
    "references/unknown-post": [
      `
        UNCLAS QUITO 000042

        SUBJECT: TALKS

        REF: BOGTOA 77
             ^^^^^^ information/warning: No such post is known; perhaps BOGOTA.

        ¶1. They go on.
        = Replace with BOGOTA (unsafe)
        - REF: BOGTOA 77
        + REF: BOGOTA 77
      `,
      `
        UNCLAS QUITO 000042

        SUBJECT: TALKS

        REF: SAN JSOE 77
             ^^^^^^^^ information/warning: No such post is known; perhaps SAN JOSE.

        ¶1. They go on.
        = Replace with SAN JOSE (unsafe)
        - REF: SAN JSOE 77
        + REF: SAN JOSE 77
      `,
      `
        UNCLAS QUITO 000042

        SUBJECT: TALKS

        REF: MOSCO 77
             ^^^^^ information/warning: No such post is known; perhaps MOSCOW.

        ¶1. They go on.
        = Replace with MOSCOW (unsafe)
        - REF: MOSCO 77
        + REF: MOSCOW 77
      `,
    ],
    "references/letter-for-digit": [
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: STRELSAU I23 AND 4O5
                      ^^^ information/warning: A letter stands among digits; 123 is expected.
                              ^^^ information/warning: A letter stands among digits; 405 is expected.

        ¶1. They go on.
        = Write 123 (unsafe)
        - REF: STRELSAU I23 AND 4O5
        + REF: STRELSAU 123 AND 4O5
        = Write 405 (unsafe)
        - REF: STRELSAU I23 AND 4O5
        + REF: STRELSAU I23 AND 405
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: O4 STRELSAU 77
             ^^ information/warning: A letter stands among digits; 04 is expected.

        ¶1. They go on.
        = Write 04 (unsafe)
        - REF: O4 STRELSAU 77
        + REF: 04 STRELSAU 77
      `,
      `
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        REF: A. STATE 1l3O
                      ^^^^ information/warning: A letter stands among digits; 1130 is expected.
             B. MAIL OF O5 MAY
                        ^^ information/warning: A letter stands among digits; 05 is expected.

        ¶1. They go on.
        = Write 1130 (unsafe)
        - REF: A. STATE 1l3O
        + REF: A. STATE 1130
        = Write 05 (unsafe)
        -      B. MAIL OF O5 MAY
        +      B. MAIL OF 05 MAY
      `,
    ],
  });
});
