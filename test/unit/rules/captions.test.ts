import { captions } from "../../../server/src/rules/captions/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of captions report", () => {
  describeReports(captions, {
    "captions/sipdis-twice": [
      `
        UNCLAS ZENDA 000001

        SIPDIS
        ^^^^^^ → The first SIPDIS

        SIPDIS
        ^^^^^^ hint/information, faded: SIPDIS stands here a second time.

        SUBJECT: TALKS

        ¶1. The talks go on.
        = Remove the second SIPDIS (unsafe)
        - SIPDIS
        -
      `,
      `
        P 051430Z JUN 08
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000001

        SIPDIS
        ^^^^^^ → The first SIPDIS
        SENSITIVE
        SIPDIS
        ^^^^^^ information, faded: SIPDIS stands here a second time.

        SUBJECT: TALKS
      `,
    ],
    "captions/unknown-caption": [
      `
        UNCLAS ZENDA 000042

        SIPDOS
        ^^^^^^ hint/information: "SIPDOS" is no known caption; perhaps SIPDIS.

        E.O. 12958: N/A
        SUBJECT: TALKS
      `,
      `
        UNCLAS ZENDA 000042

        HENTZAU
        ^^^^^^^ hint/information: "HENTZAU" is no known caption.

        E.O. 12958: N/A
        SUBJECT: TALKS
      `,
    ],
    "captions/two-channels": [
      `
        S E C R E T ZENDA 000042

        ROGER CHANNEL
        ^^^^^^^^^^^^^ → The first channel
        DISSENT CHANNEL
        ^^^^^^^^^^^^^^^ warning/error: DISSENT CHANNEL beside ROGER CHANNEL; expected one channel only.

        SUBJECT: TALKS

        ¶1. (S) The talks go on.
      `,
    ],
    "captions/distribution-with-channel": [
      `
        C O N F I D E N T I A L ZENDA 000042

        NODIS
        ^^^^^ warning/error: NODIS does not go with AGREMENT CHANNEL.
        AGREMENT CHANNEL
        ^^^^^^^^^^^^^^^^ → The channel

        SUBJECT: TALKS

        ¶1. (C) The talks go on.
      `,
      `
        S E C R E T ZENDA 000042

        DIRGEN CHANNEL
        ^^^^^^^^^^^^^^ → The channel
        EXDIS
        ^^^^^ warning/error: EXDIS does not go with DIRGEN CHANNEL.

        SUBJECT: TALKS
      `,
    ],
    "captions/sensitive-classified": [
      `
        C O N F I D E N T I A L ZENDA 000042
        ^^^^^^^^^^^^^^^^^^^^^^^ → The classification of the cable

        SENSITIVE
        ^^^^^^^^^ information/warning: SENSITIVE is for unclassified text, but this cable is CONFIDENTIAL.

        SUBJECT: TALKS

        ¶1. (C) The talks go on.
      `,
    ],
  });
});
