import { declassification } from "../../../server/src/rules/declassification/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of declassification report", () => {
  describeReports(declassification, {
    "declassification/missing-order": [
      `
        C O N F I D E N T I A L ZENDA 000001
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Classified, but no E.O. line says under which order and until when.

        TAGS: PREL
        SUBJECT: TALKS

        ¶1. (C) The talks go on.
      `,
    ],
    "declassification/malformed-order": [
      `
        UNCLAS ZENDA 000001

        E.O. 12598: N/A
             ^^^^^ warning: No order 12598 for classification is known.
        TAGS: PREL
        = Replace with 12958 (unsafe)
        - E.O. 12598: N/A
        + E.O. 12958: N/A
      `,
      `
        UNCLAS ZENDA 000001

        E.0. 12958: N/A
        ^^^^ information: "E.0." has the digit zero for the letter O.
        TAGS: PREL
        = Write "O" for "0" (safe)
        - E.0. 12958: N/A
        + E.O. 12958: N/A
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958:
        ^^^^^^^^^^^ warning: The E.O. line stops short: N/A, a date or an exemption is expected.
        TAGS: PREL
      `,
      `
        UNCLAS ZENDA 000001

        E.O.: N/A
        ^^^^^^^^^ warning: The E.O. line names no order.
        TAGS: PREL
      `,
      `
        UNCLAS ZENDA 000001

        E.O. 99999: N/A
             ^^^^^ warning: No order 99999 for classification is known.
        TAGS: PREL
      `,
      `
        UNCLAS ZENDA 000001

        E.O. 1295B: N/A
             ^^^^^ warning: No order 1295B for classification is known.
        TAGS: PREL
        SUBJECT: TALKS

        ¶1. They go on.
        = Replace with 12958 (unsafe)
        - E.O. 1295B: N/A
        + E.O. 12958: N/A
      `,
      `
        UNCLAS ZENDA 000001

        E.O. l2958: N/A
             ^^^^^ warning: No order l2958 for classification is known.
        TAGS: PREL
        SUBJECT: TALKS

        ¶1. They go on.
        = Replace with 12958 (unsafe)
        - E.O. l2958: N/A
        + E.O. 12958: N/A
      `,
    ],
    "declassification/label-form": [
      `
        UNCLAS ZENDA 000001

        EO 12958 N/A
        ^^ off/information: E.O. is expected, with its periods.
        TAGS PREL
        = Write E.O. (unsafe)
        - EO 12958 N/A
        + E.O. 12958 N/A
      `,
      `
        S E C R E T ZENDA 000001

        EO. 12958: DECL: 03/06/2016
        ^^^ off/information: E.O. is expected, with its periods.
        = Write E.O. (unsafe)
        - EO. 12958: DECL: 03/06/2016
        + E.O. 12958: DECL: 03/06/2016
      `,
      `
        S E C R E T ZENDA 000001

        E.O 12958: DECL: 03/06/2016
        ^^^ off/information: E.O. is expected, with its periods.
        = Write E.O. (unsafe)
        - E.O 12958: DECL: 03/06/2016
        + E.O. 12958: DECL: 03/06/2016
      `,
    ],
    "declassification/order-not-in-force": [
      `
        P 061232Z MAR 09
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12356: DECL: OADR
             ^^^^^ warning: E.O. 12356 was not in force on the cable's day; 12958 was.
        TAGS: PREL
        = Replace with 12958 (unsafe)
        - E.O. 12356: DECL: OADR
        + E.O. 12958: DECL: OADR
      `,
    ],
    "declassification/contradicts-classification": [
      `
        LIMITED OFFICIAL USE ZENDA 000001
        ^^^^^^^^^^^^^^^^^^^^ → The level: LIMITED OFFICIAL USE

        E.O. 12958: DECL: 04/10/2018
                          ^^^^^^^^^^ warning: A declassification date on a LIMITED OFFICIAL USE cable; N/A is expected.
        TAGS: PREL
      `,
      `
        S E C R E T ZENDA 000001
        ^^^^^^^^^^^ → The level: SECRET

        E.O. 12958: N/A
                    ^^^ warning: N/A on a classified cable; a date for declassification is expected.
        TAGS: PREL
      `,
      `
        UNCLAS ZENDA 000001
        ^^^^^^ → The level: UNCLASSIFIED

        E.O. 12958: DECL: 04/10/2018
                          ^^^^^^^^^^ warning: A declassification date on an unclassified cable; N/A is expected.
        TAGS: PREL
      `,
    ],
    "declassification/impossible-date": [
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 04/31/2018
                          ^^^^^^^^^^ error: There is no day 04/31/2018; month/day/year is expected.
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 23/04/2018
                          ^^^^^^^^^^ error: Day and month are exchanged in 23/04/2018; month/day/year is expected.
        = Swap day and month: 04/23/2018 (unsafe)
        - E.O. 12958: DECL: 23/04/2018
        + E.O. 12958: DECL: 04/23/2018
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 23-4-2018, AT NOON
                          ^^^^^^^^^ error: Day and month are exchanged in 23-4-2018; month/day/year is expected.
        = Swap day and month: 4-23-2018 (unsafe)
        - E.O. 12958: DECL: 23-4-2018, AT NOON
        + E.O. 12958: DECL: 4-23-2018, AT NOON
      `,
      `
        C O N F I D E N T I A L ZENDA 000001

        E.O. 11652: GDS 31 FEB 85
                        ^^^^^^^^^ error: There is no day 31 FEB 85; month/day/year is expected.
      `,
    ],
    "declassification/date-form": [
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 04/10/18
                          ^^^^^^^^ hint/information: Month/day/year with four digits is expected: 04/10/2018.
        = Write 04/10/2018 (unsafe)
        - E.O. 12958: DECL: 04/10/18
        + E.O. 12958: DECL: 04/10/2018
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 2018/04/10
                          ^^^^^^^^^^ hint/information: Month/day/year with four digits is expected: 04/10/2018.
        = Write 04/10/2018 (unsafe)
        - E.O. 12958: DECL: 2018/04/10
        + E.O. 12958: DECL: 04/10/2018
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 2016-3-6
                          ^^^^^^^^ hint/information: Month/day/year with four digits is expected: 03/06/2016.
        = Write 03/06/2016 (unsafe)
        - E.O. 12958: DECL: 2016-3-6
        + E.O. 12958: DECL: 03/06/2016
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 4.1.18 (TALKS)
                          ^^^^^^ hint/information: Month/day/year with four digits is expected: 04/01/2018.
        = Write 04/01/2018 (unsafe)
        - E.O. 12958: DECL: 4.1.18 (TALKS)
        + E.O. 12958: DECL: 04/01/2018 (TALKS)
      `,
    ],
    "declassification/date-before-cable": [
      `
        P 061232Z MAR 09
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2008
                          ^^^^^^^^^^ warning: This declassification date lies before the cable's own date.
      `,
    ],
    "declassification/over-ten-years": [
      `
        P 061232Z MAR 01
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2021
                                ^^^^ hint/information: More than ten years ahead, without a reason for so long a time.
      `,
      `
        P 061232Z MAR 08
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2028
                                ^^^^ hint/information: More than ten years ahead, without a reason for so long a time.
      `,
    ],
    "declassification/over-twenty-five-years": [
      `
        P 061232Z MAR 06
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2116
                                ^^^^ warning: 2116 is more than 25 years ahead, the longest that is allowed.
        = Replace 2116 by 2016 (unsafe)
        - E.O. 12958: DECL: 03/06/2116
        + E.O. 12958: DECL: 03/06/2016
      `,
      `
        P 061232Z MAR 08
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2118
                                ^^^^ warning: 2118 is more than 25 years ahead, the longest that is allowed.
        = Replace 2118 by 2018 (unsafe)
        - E.O. 12958: DECL: 03/06/2118
        + E.O. 12958: DECL: 03/06/2018
      `,
      `
        P 061232Z MAR 08
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2034
                                ^^^^ warning: 2034 is more than 25 years ahead, the longest that is allowed.
        = Replace 2034 by 2033 (unsafe)
        - E.O. 12958: DECL: 03/06/2034
        + E.O. 12958: DECL: 03/06/2033
      `,
      `
        P 061232Z MAR 08
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2038
                                ^^^^ warning: 2038 is more than 25 years ahead, the longest that is allowed.
        = Replace 2038 by 2018 (unsafe)
        - E.O. 12958: DECL: 03/06/2038
        + E.O. 12958: DECL: 03/06/2018
        = Replace 2038 by 2033 (unsafe)
        - E.O. 12958: DECL: 03/06/2038
        + E.O. 12958: DECL: 03/06/2033
      `,
    ],
    "declassification/outdated-code": [
      `
        P 061232Z MAR 06
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: X1
                          ^^ warning: X1 was no marking any more; a date or an event is expected.
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: OADR
                          ^^^^ warning: OADR was no marking any more; a date or an event is expected.
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: MR
                          ^^ warning: MR was no marking any more; a date or an event is expected.
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 13526: DECL: X3
                          ^^ warning: X3 was no marking any more; a date or an event is expected.
      `,
    ],
    "declassification/exemption-on-original": [
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 25X1-HUMAN
                          ^^^^^^^^^^ information/warning: 25X1-HUMAN is for records of 25 years; a date or an event is expected.
      `,
    ],
    "declassification/event-for-date": [
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: TWENTY YEARS
                          ^^^^^^^^^^^^ information: Words stand here; a date of declassification is usual.
      `,
    ],
    "declassification/missing-classifier": [
      `
        C O N F I D E N T I A L ZENDA 000001
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Classified, but no line says by whom: Classified By is missing.

        E.O. 12958: DECL: 01/02/2018
        TAGS: PREL
        SUBJECT: TALKS

        ¶1. (C) The talks go on.
      `,
      `
        S E C R E T ZENDA 000001
        ^^^^^^^^^^^^^^^^^^^^^^^^ warning: Classified, but no line says by whom: Classified By is missing.

        E.O. 13526: DECL: 01/02/2022
        TAGS: PREL
        SUBJECT: TALKS

        ¶1. (S) The talks go on.
      `,
    ],
    "declassification/classifier-on-unclassified": [
      `
        LIMITED OFFICIAL USE ZENDA 000001
        ^^^^^^^^^^^^^^^^^^^^ → The level: LIMITED OFFICIAL USE

        E.O. 12958: N/A
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: 1.4 (b)
        ^^^^^^^^^^^^^^ information/warning: Classified By in a LIMITED OFFICIAL USE cable; no such line is expected.

        ¶1. The talks go on.
      `,
      `
        UNCLAS ZENDA 000001
        ^^^^^^ → The level: UNCLASSIFIED

        E.O. 12958: N/A
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: 1.4 (b)
        ^^^^^^^^^^^^^^ information/warning: Classified By in an unclassified cable; no such line is expected.

        ¶1. The talks go on.
      `,
    ],
    "declassification/missing-reason": [
      `
        C O N F I D E N T I A L ZENDA 000001

        E.O. 12958: DECL: 01/02/2018
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: No reason is given, such as 1.4 (b) and (d).

        ¶1. (C) The talks go on.
      `,
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2016
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: B and D
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The reason's letters name no section, such as 1.4 (b) and (d).

        ¶1. (S) The talks go on.
      `,
    ],
    "declassification/reason-section": [
      `
        P 061232Z MAR 06
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2016
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: 1.5 (b)
                                                    ^^^ hint/warning: Reasons stand in section 1.4 since March 2003; 1.4 is expected.

        ¶1. (S) The talks go on.
        = Replace with 1.4 (unsafe)
        - Classified By: Ambassador Jane Doe, Reason: 1.5 (b)
        + Classified By: Ambassador Jane Doe, Reason: 1.4 (b)
      `,
      `
        P 061232Z MAR 01
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2016
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: 1.4 (b)
                                                    ^^^ hint/warning: Reasons stood in section 1.5 until March 2003; 1.5 is expected.

        ¶1. (S) The talks go on.
        = Replace with 1.5 (unsafe)
        - Classified By: Ambassador Jane Doe, Reason: 1.4 (b)
        + Classified By: Ambassador Jane Doe, Reason: 1.5 (b)
      `,
      `
        P 061232Z MAR 06
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2016
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: 1,5 (b)
                                                    ^^^ hint/warning: Reasons stand in section 1.4 since March 2003; 1.4 is expected.

        ¶1. (S) The talks go on.
        = Replace with 1.4 (unsafe)
        - Classified By: Ambassador Jane Doe, Reason: 1,5 (b)
        + Classified By: Ambassador Jane Doe, Reason: 1.4 (b)
      `,
    ],
    "declassification/reason-letter": [
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2016
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: 1.4 (b) and (k)
                                                                 ^ warning: Section 1.4 has no reason (k); (a) to (h) are expected.

        ¶1. (S) The talks go on.
      `,
      `
        P 061232Z MAR 01
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2016
        TAGS: PREL
        SUBJECT: TALKS

        Classified By: Ambassador Jane Doe, Reason: 1.5 (b) and (h)
                                                                 ^ warning: Section 1.5 has no reason (h); (a) to (g) are expected.

        ¶1. (S) The talks go on.
      `,
    ],
    "declassification/derived-incomplete": [
      `
        S E C R E T ZENDA 000001

        E.O. 12958: DECL: 03/06/2016
        TAGS: PREL
        SUBJECT: TALKS

        Derived From:
        ^^^^^^^^^^^^ information/warning: Derived From names no source.

        ¶1. (S) The talks go on.
      `,
      `
        S E C R E T ZENDA 000001

        TAGS: PREL
        SUBJECT: TALKS

        Derived From: Guide of 2005
        ^^^^^^^^^^^^ information/warning: Derived From, but no date of declassification is given.

        ¶1. (S) The talks go on.
      `,
    ],
  });
});
