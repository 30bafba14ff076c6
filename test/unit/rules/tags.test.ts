import { tags } from "../../../server/src/rules/tags/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of tags report", () => {
  describeReports(tags, {
    "tags/missing-line": [
      `
        UNCLAS ZENDA 000001
        ^^^^^^^^^^^^^^^^^^^ warning: This cable has no TAGS line.

        E.O. 12958: N/A
        SUBJECT: TALKS

        ¶1. The talks go on.
      `,
      `
        UNCLAS ZENDA 000001

        E.O. 12958: N/A
        TAGS:
        ^^^^^ warning: Nothing stands behind TAGS; a code such as PREL is expected.
        SUBJECT: TALKS

        ¶1. They go on.
      `,
    ],
    "tags/unknown-code": [
      `
        UNCLAS ZENDA 000001

        E.O. 12958: N/A
        TAGS: PREL, PGVO, EC
                    ^^^^ information/warning: "PGVO" is no registered TAGS code.
        = Replace with PGOV (unsafe)
        - TAGS: PREL, PGVO, EC
        + TAGS: PREL, PGOV, EC
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: PREL, XQZW, EC
                    ^^^^ information/warning: "XQZW" is no registered TAGS code.
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: PREL, ENVR, EC
                    ^^^^ information/warning: "ENVR" is no registered TAGS code.
        = Replace with SENV (unsafe)
        - TAGS: PREL, ENVR, EC
        + TAGS: PREL, SENV, EC
        = Replace with ENRG (unsafe)
        - TAGS: PREL, ENVR, EC
        + TAGS: PREL, ENRG, EC
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: PRE, EC
              ^^^ information/warning: "PRE" is no registered TAGS code.
        = Replace with PREL (unsafe)
        - TAGS: PRE, EC
        + TAGS: PREL, EC
        = Replace with PREF (unsafe)
        - TAGS: PRE, EC
        + TAGS: PREF, EC
        = Replace with PE (unsafe)
        - TAGS: PRE, EC
        + TAGS: PE, EC
      `,
    ],
    "tags/run-together": [
      `
        UNCLAS ZENDA 000001

        TAGS: ETRDEINVPGOVEC
              ^^^^^^^^^^^^^^ information/warning: TAGS run together; perhaps ETRD EINV PGOV EC.
        = Split into ETRD EINV PGOV EC (unsafe)
        - TAGS: ETRDEINVPGOVEC
        + TAGS: ETRD EINV PGOV EC
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: ETRDEINVPGOVPRELKNNPMNUCPARMEFINENRGEC
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning: TAGS run together; perhaps ETRD EINV PGOV PREL KNNP MNUC PARM EFIN….
        = Split into ETRD EINV PGOV PREL KNNP MNUC PARM EFIN ENRG EC (unsafe)
        - TAGS: ETRDEINVPGOVPRELKNNPMNUCPARMEFINENRGEC
        + TAGS: ETRD EINV PGOV PREL KNNP MNUC PARM EFIN ENRG EC
      `,
    ],
    "tags/markdown-link": [
      `
        UNCLAS ZENDA 000001

        TAGS: [PREL](#) EC
              ^^^^^^^^^ information: PREL stands in a Markdown link; the code alone is expected.
        = Unwrap PREL (safe)
        - TAGS: [PREL](#) EC
        + TAGS: PREL EC
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: [OVIP](#) (DOE, JANE), EC
              ^^^^^^^^^ information: OVIP stands in a Markdown link; the code alone is expected.
        = Unwrap OVIP (safe)
        - TAGS: [OVIP](#) (DOE, JANE), EC
        + TAGS: OVIP (DOE, JANE), EC
      `,
    ],
    "tags/repeated-code": [
      `
        UNCLAS ZENDA 000001

        TAGS: PREL, EC, PREL
              ^^^^ → The first one
                        ^^^^ information, faded: PREL stands here a second time.
        = Remove the second PREL (safe)
        - TAGS: PREL, EC, PREL
        + TAGS: PREL, EC
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: PREL, EC,
              ^^^^ → The first one
        PREL, CO
        ^^^^ information, faded: PREL stands here a second time.
        = Remove the second PREL (safe)
        - PREL, CO
        + CO
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: PREL, EC,
              ^^^^ → The first one
        PREL
        ^^^^ information, faded: PREL stands here a second time.
        SUBJECT: TALKS
        = Remove the second PREL (safe)
        - TAGS: PREL, EC,
        - PREL
        + TAGS: PREL, EC
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: PREL PREL EC
              ^^^^ → The first one
                   ^^^^ information, faded: PREL stands here a second time.
        = Remove the second PREL (safe)
        - TAGS: PREL PREL EC
        + TAGS: PREL EC
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: EL AL, PREL, EL AL, PREL
              ^^^^^ → The first one
                     ^^^^ → The first one
                           ^^^^^ information, faded: EL AL stands here a second time.
                                  ^^^^ information, faded: PREL stands here a second time.
        = Remove the second EL AL (safe)
        - TAGS: EL AL, PREL, EL AL, PREL
        + TAGS: EL AL, PREL, PREL
        = Remove the second PREL (safe)
        - TAGS: EL AL, PREL, EL AL, PREL
        + TAGS: EL AL, PREL, EL AL
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: [PREL](#), EC, [PREL](#)
               ^^^^ → The first one
                              ^^^^ information, faded: PREL stands here a second time.
        = Remove the second PREL (safe)
        - TAGS: [PREL](#), EC, [PREL](#)
        + TAGS: [PREL](#), EC
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: OVIP (DOE, JANE), EC, OVIP (DOE, JANE), CO
              ^^^^ → The first one
                                    ^^^^ information, faded: OVIP stands here a second time.
        = Remove the second OVIP (safe)
        - TAGS: OVIP (DOE, JANE), EC, OVIP (DOE, JANE), CO
        + TAGS: OVIP (DOE, JANE), EC, CO
      `,
    ],
    "tags/no-subject-code": [
      `
        UNCLAS ZENDA 000001

        TAGS: EC, CO
        ^^^^^ information/warning: No code for a subject, such as PREL, stands in this line.
        SUBJECT: TALKS
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: EC (DOE, JANE), CO
        ^^^^^ information/warning: No code for a subject, such as PREL, stands in this line.
      `,
    ],
    "tags/obsolete-code": [
      `
        P 061232Z MAR 06
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000001

        TAGS: PFOR, EC
              ^^^^ information/warning: PFOR was a TAGS code of the 1970s only; later PREL is expected.
        = Replace with PREL (unsafe)
        - TAGS: PFOR, EC
        + TAGS: PREL, EC
      `,
      `
        P 061232Z MAR 06
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000001

        TAGS: PDIP, EC
              ^^^^ information/warning: PDIP was a TAGS code of the 1970s only; later ODIP or OFDP is expected.
        = Replace with ODIP (unsafe)
        - TAGS: PDIP, EC
        + TAGS: ODIP, EC
        = Replace with OFDP (unsafe)
        - TAGS: PDIP, EC
        + TAGS: OFDP, EC
      `,
      `
        P 061232Z MAR 06
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000001

        TAGS: PDEV, EC
              ^^^^ information/warning: PDEV was a TAGS code of the 1970s only.
      `,
    ],
    "tags/iso-code": [
      `
        UNCLAS ZENDA 000001

        TAGS: PREL, RU
                    ^^ hint/warning: RU is no TAGS code; RS is expected.
        = Replace with RS (unsafe)
        - TAGS: PREL, RU
        + TAGS: PREL, RS
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: PREL EU
                   ^^ hint/warning: EU is no TAGS code; EUN is expected.
        = Replace with EUN (unsafe)
        - TAGS: PREL EU
        + TAGS: PREL EUN
      `,
    ],
    "tags/lower-case": [
      `
        UNCLAS ZENDA 000001

        TAGS: prel, PGOV, EC
              ^^^^ hint/information: Capitals are expected: PREL.
        = Write PREL (safe)
        - TAGS: prel, PGOV, EC
        + TAGS: PREL, PGOV, EC
      `,
    ],
    "tags/subjects-first": [
      `
        UNCLAS ZENDA 000001

        TAGS: EC, PREL, CO
              ^^ → The first country
                  ^^^^ off/information: PREL stands behind a country; subjects first is expected.
        = Move the countries to the end (unsafe)
        - TAGS: EC, PREL, CO
        + TAGS: PREL, EC, CO
      `,
      `
        UNCLAS ZENDA 000001

        TAGS: EC, OVIP (DOE, JANE)  PREL,
              ^^ → The first country
                  ^^^^ off/information: OVIP stands behind a country; subjects first is expected.
        CO, PGOV
        = Move the countries to the end (unsafe)
        - TAGS: EC, OVIP (DOE, JANE)  PREL,
        - CO, PGOV
        + TAGS: OVIP (DOE, JANE), PREL  PGOV,
        + EC, CO
      `,
    ],
    "tags/person-missing": [
      `
        P 061232Z MAR 76
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLASSIFIED ZENDA 0001

        E.O. 11652: N/A
        TAGS: OVIP, EC
              ^^^^ hint: OVIP is expected to name a person in brackets.
        SUBJECT: VISIT
      `,
    ],
    "tags/own-country": [
      `
        UNCLAS QUITO 000001

        TAGS: PREL, CO
        ^^^^^ off/hint: The post's own country, EC, is not among the TAGS.
        SUBJECT: TALKS
        = Add EC (unsafe)
        - TAGS: PREL, CO
        + TAGS: PREL, CO, EC
      `,
      `
        UNCLAS QUITO 000001

        TAGS: PREL CO
        ^^^^^ off/hint: The post's own country, EC, is not among the TAGS.
        SUBJECT: TALKS
        = Add EC (unsafe)
        - TAGS: PREL CO
        + TAGS: PREL CO EC
      `,
      `
        UNCLAS QUITO 000001

        TAGS: [PREL](#), [CO](#)
        ^^^^^ off/hint: The post's own country, EC, is not among the TAGS.
        SUBJECT: TALKS
        = Add EC (unsafe)
        - TAGS: [PREL](#), [CO](#)
        + TAGS: [PREL](#), [CO](#), EC
      `,
    ],
  });
});
