import { text } from "../../../server/src/rules/text/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of text report", () => {
  describeReports(text, {
    "text/comma-for-apostrophe": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. We heard Ruritania,s view and don,t share it.
                              ^ information: A comma for an apostrophe: Ruritania's.
                                             ^ information: A comma for an apostrophe: don't.
        = Write Ruritania's (safe)
        - ¶1. We heard Ruritania,s view and don,t share it.
        + ¶1. We heard Ruritania's view and don,t share it.
        = Write don't (safe)
        - ¶1. We heard Ruritania,s view and don,t share it.
        + ¶1. We heard Ruritania,s view and don't share it.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. They went on with the meeting.,
                                          ^ information: A stray comma behind the full stop; perhaps a lost quotation mark.
        = Remove the comma (unsafe)
        - ¶1. They went on with the meeting.,
        + ¶1. They went on with the meeting.
        = Replace with " (unsafe)
        - ¶1. They went on with the meeting.,
        + ¶1. They went on with the meeting."
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The bosses,s view, and we,ll see.
                      ^ information: A comma for an apostrophe: bosses'.
                                     ^ information: A comma for an apostrophe: we'll.
        = Write bosses' (unsafe)
        - ¶1. The bosses,s view, and we,ll see.
        + ¶1. The bosses' view, and we,ll see.
        = Write we'll (unsafe)
        - ¶1. The bosses,s view, and we,ll see.
        + ¶1. The bosses,s view, and we'll see.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. RURITANIA,S VIEW AND CHAD,S AFRICA POLICY.
                     ^ information: A comma for an apostrophe: RURITANIA'S.
                                     ^ information: A comma for an apostrophe: CHAD'S.
        = Write RURITANIA'S (safe)
        - ¶1. RURITANIA,S VIEW AND CHAD,S AFRICA POLICY.
        + ¶1. RURITANIA'S VIEW AND CHAD,S AFRICA POLICY.
        = Write CHAD'S (unsafe)
        - ¶1. RURITANIA,S VIEW AND CHAD,S AFRICA POLICY.
        + ¶1. RURITANIA,S VIEW AND CHAD'S AFRICA POLICY.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The ministers,s and Jones,s view was his,s.
                         ^ information: A comma for an apostrophe: ministers'.
                                     ^ information: A comma for an apostrophe: Jones's.
                                                    ^ information: A comma for an apostrophe.
        = Write ministers' (unsafe)
        - ¶1. The ministers,s and Jones,s view was his,s.
        + ¶1. The ministers' and Jones,s view was his,s.
        = Write Jones's (unsafe)
        - ¶1. The ministers,s and Jones,s view was his,s.
        + ¶1. The ministers,s and Jones's view was his,s.
        = Write Jones' (unsafe)
        - ¶1. The ministers,s and Jones,s view was his,s.
        + ¶1. The ministers,s and Jones' view was his,s.
      `,
    ],
    "text/mixed-bullets": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Points:

        -- One.

        -- Two.

        - Three.
        ^ hint: Points are marked with - and with --; -- is the more frequent here.
        = Mark every point with -- (unsafe)
        - - Three.
        + -- Three.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Points:

        - One.

        -- Two.
        ^^ hint: Points are marked with - and with --; - is the more frequent here.

        - Three.
        = Mark every point with - (unsafe)
        - -- Two.
        + - Two.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Points:

        - One.
        ^ hint: Points are marked with - and with --; -- is the more frequent here.

        -- Two.
        = Mark every point with -- (unsafe)
        - - One.
        + -- One.
      `,
    ],
    "text/ampersand-quotes": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. They called it a &bridge of words.8
                             ^^^^^^^^^^^^^^^^^^ hint/information: & and 8 stand for quotation marks here.
        = Replace with quotation marks (unsafe)
        - ¶1. They called it a &bridge of words.8
        + ¶1. They called it a "bridge of words."
      `,
    ],
    "text/redaction": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. We met XXXXXXXXXXXX there.
                   ^^^^^^^^^^^^ off/information: Words were taken out here.
      `,
    ],
    "text/past-deadline": [
      `
        VZCZCXYZ0001
        PP RUEHWEB

        DE RUEHZN #0001 1571430
        ZNR UUUUU ZZH
        P 051430Z JUN 08
          ^^^^^^^^^^^^^^ → The date of the cable
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        REPORTING DEADLINE

        ¶1. Please report by June 17, 2007, at the latest.
                             ^^^^^^^^^^^^^ information/warning: A deadline before the day of the cable, 2008-06-05.

        ¶2. They went on.
      `,
    ],
    "text/long-line": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The harbor master told us that the new ferry line will open in the summer.
                                                                             ^^^^^^^^^ off/information: 78 characters on a line: at most 69 are expected.
        = Part the line (unsafe)
        - ¶1. The harbor master told us that the new ferry line will open in the summer.
        + ¶1. The harbor master told us that the new ferry line will open in
        + the summer.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1.
        XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
                                                                             ^^^^^^^^^^^ off/information: 80 characters on a line: at most 69 are expected.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The harbor master told us that the new ferry line will open in the summer, and that the old one will then be closed, if the mayor of the town agrees to it.
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ off/information: 159 characters on a line: at most 69 are expected.
        = Part the line (unsafe)
        - ¶1. The harbor master told us that the new ferry line will open in the summer, and that the old one will then be closed, if the mayor of the town agrees to it.
        + ¶1. The harbor master told us that the new ferry line will open in
        + the summer, and that the old one will then be closed, if the mayor of
        + the town agrees to it.
      `,
    ],
    "text/no-signature": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on.
                         ^^^ off/hint: No signature behind the last words: a surname in capitals is expected.
      `,
    ],
  });
});
