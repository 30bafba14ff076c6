import { damage } from "../../../server/src/rules/damage/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of damage report", () => {
  describeReports(damage, {
    "damage/telegram-repeated": [
      `
        VZCZCXYZ0001
        PP RUEHWEB

        DE RUEHZN #0001 1571430
        ZNR UUUUU ZZH
        P 051430Z JUN 08
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000001
               ^^^^^^^^^^^^ → The first copy

        SUBJECT: TALKS

        ¶1. The talks go on.

        ¶2. They went on.
        DOE

        VZCZCXYZ0001
        PP RUEHWEB

        DE RUEHZN #0001 1571430
        ZNR UUUUU ZZH
        P 051430Z JUN 08
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC

        UNCLAS ZENDA 000001
               ^^^^^^^^^^^^ warning: This telegram stands in the file a second time.

        SUBJECT: TALKS

        ¶1. The talks go on.

        ¶2. They went on.
        DOE
      `,
    ],
    "damage/encoding": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Ruritaniaâ€™s view is known.
                     ^^^ warning: "â€™" was read in a wrong encoding: "’" is expected.
        = Replace with ’ (unsafe)
        - ¶1. Ruritaniaâ€™s view is known.
        + ¶1. Ruritania’s view is known.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The caf\ufffd was closed.
                   ^ warning: A character was lost here in a wrong encoding.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The cafÃ© and a deskÂ«s lamp â€œhere.
                   ^^ warning: "Ã©" was read in a wrong encoding: "é" is expected.
                                ^^ warning: "Â«" was read in a wrong encoding: "«" is expected.
                                         ^^^ warning: "â€œ" was read in a wrong encoding: "“" is expected.
        = Replace with é (unsafe)
        - ¶1. The cafÃ© and a deskÂ«s lamp â€œhere.
        + ¶1. The café and a deskÂ«s lamp â€œhere.
        = Replace with « (unsafe)
        - ¶1. The cafÃ© and a deskÂ«s lamp â€œhere.
        + ¶1. The cafÃ© and a desk«s lamp â€œhere.
        = Replace with “ (unsafe)
        - ¶1. The cafÃ© and a deskÂ«s lamp â€œhere.
        + ¶1. The cafÃ© and a deskÂ«s lamp “here.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talksâ€¿ go on \ufffd\ufffd.
                     ^^^ warning: A character was lost here in a wrong encoding.
                               ^^ warning: A character was lost here in a wrong encoding.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, â€“six, â€\u009dseven.
               ^^^ warning: "â€”" was read in a wrong encoding: "—" is expected.
                       ^^^ warning: "â€˜" was read in a wrong encoding: "‘" is expected.
                                 ^^^ warning: "â€¦" was read in a wrong encoding: "…" is expected.
                                          ^^^ warning: "â€¢" was read in a wrong encoding: "•" is expected.
                                                   ^^^ warning: "â€“" was read in a wrong encoding: "–" is expected.
                                                           ^^^ warning: "â€\u009d" was read in a wrong encoding: "”" is expected.
        = Replace with — (unsafe)
        - ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, â€“six, â€\u009dseven.
        + ¶1. One—two, â€˜three, â€¦four, â€¢five, â€“six, â€\u009dseven.
        = Replace with ‘ (unsafe)
        - ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, â€“six, â€\u009dseven.
        + ¶1. Oneâ€”two, ‘three, â€¦four, â€¢five, â€“six, â€\u009dseven.
        = Replace with … (unsafe)
        - ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, â€“six, â€\u009dseven.
        + ¶1. Oneâ€”two, â€˜three, …four, â€¢five, â€“six, â€\u009dseven.
        = Replace with • (unsafe)
        - ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, â€“six, â€\u009dseven.
        + ¶1. Oneâ€”two, â€˜three, â€¦four, •five, â€“six, â€\u009dseven.
        = Replace with – (unsafe)
        - ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, â€“six, â€\u009dseven.
        + ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, –six, â€\u009dseven.
        = Replace with ” (unsafe)
        - ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, â€“six, â€\u009dseven.
        + ¶1. Oneâ€”two, â€˜three, â€¦four, â€¢five, â€“six, ”seven.
      `,
    ],
    "damage/control-character": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks\u001a go on.
                     ^ information/warning: A control character (U+001A), which no telegraph prints.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks\u0007 go on.
                     ^ information/warning: A control character (U+0007), which no telegraph prints.
      `,
    ],
    "damage/invisible-character": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The govern\u00adment met.
                      ^ information/warning: A character that is not seen and parts what belongs together.
        = Remove it (unsafe)
        - ¶1. The govern\u00adment met.
        + ¶1. The government met.
      `,
    ],
    "damage/no-break-blank": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1.\u00a0(U) The talks go on.
           ^ information/warning: A no-break blank, at which programs fail: a plain blank is expected.
        = Replace with a blank (unsafe)
        - ¶1.\u00a0(U) The talks go on.
        + ¶1. (U) The talks go on.
      `,
    ],
    "damage/tab": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The\ttalks go on.
               ^ hint/information: A tab: telegrams have blanks only.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The\ttalks\tgo on.
               ^ hint/information: 2 tabs, the first of them here: telegrams have blanks only.
      `,
    ],
    "damage/trailing-backslash": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks \\
                      ^ information/warning, faded: A backslash at the line's end, and 1 more below: nothing is expected.
        go on, and will \\
        go on.
        = Remove the backslashes at the ends of lines (unsafe)
        - ¶1. The talks \\
        - go on, and will \\
        + ¶1. The talks\x20
        + go on, and will\x20
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks\\
                     ^ information/warning, faded: A backslash at the line's end: nothing is expected.
        go on.
        = Remove the backslashes at the ends of lines (unsafe)
        - ¶1. The talks\\
        + ¶1. The talks
      `,
    ],
    "damage/letter-replaced": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The secQrity of the talks.
                   ^ information/warning: "Q" stands for another character, or for none.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. RuritaniaQs view can be }ttributed.
                     ^ information/warning: "Q" stands for another character, or for none.
                                    ^ information/warning: "}" stands for another character, or for none.
        = Replace with an apostrophe (unsafe)
        - ¶1. RuritaniaQs view can be }ttributed.
        + ¶1. Ruritania's view can be }ttributed.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. Ruritania}s view.
                     ^ information/warning: "}" stands for another character, or for none.
        = Replace with an apostrophe (unsafe)
        - ¶1. Ruritania}s view.
        + ¶1. Ruritania's view.
      `,
    ],
    "damage/misread-number": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶9. Nine.

        1O. Ten.
        ^^^ warning: "1O." has a letter for a digit: 10. is expected.

        ¶11. Eleven.
        = Replace with 10. (unsafe)
        - 1O. Ten.
        + 10. Ten.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        l. (U) One.
        ^^ warning: "l." has a letter for a digit: 1. is expected.

        2. (U) Two.
        = Replace with 1. (unsafe)
        - l. (U) One.
        + 1. (U) One.
      `,
    ],
    "damage/misread-mark": [
      `
        S E C R E T ZENDA 000001

        NOFORN

        SUBJECT: TALKS

        ¶1. (S/NF) One.

        ¶2. (5/NF) Two.
             ^^^^ warning: "5/NF" has a digit for a letter: S/NF is likely.
        = Replace with S/NF (unsafe)
        - ¶2. (5/NF) Two.
        + ¶2. (S/NF) Two.
      `,
      `
        UNCLAS ZENDA 000001

        SENSITIVE

        SUBJECT: TALKS

        ¶1. (SBU) One.

        ¶2. (58U) Two.
             ^^^ warning: "58U" has a digit for a letter: SBU is likely.
        = Replace with SBU (unsafe)
        - ¶2. (58U) Two.
        + ¶2. (SBU) Two.
      `,
    ],
    "damage/words-joined": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The Minister,acknowledged this.They left.
                ^^^^^^^^^^^^^^^^^^^^^ information: No blank between two words: Minister, acknowledged.
                                      ^^^^^^^^^ information: No blank between two words: this. They.
        = Put a blank between them (unsafe)
        - ¶1. The Minister,acknowledged this.They left.
        + ¶1. The Minister, acknowledged this.They left.
        = Put a blank between them (unsafe)
        - ¶1. The Minister,acknowledged this.They left.
        + ¶1. The Minister,acknowledged this. They left.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The end ofthe talks.
                    ^^^^^ information: No blank between two words: of the.
        = Put a blank between them (unsafe)
        - ¶1. The end ofthe talks.
        + ¶1. The end of the talks.
      `,
    ],
    "damage/word-split": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. A three- month truce.
              ^^^^^^^^^^^^ hint/information: A blank within "three-month".
        = Write three-month (unsafe)
        - ¶1. A three- month truce.
        + ¶1. A three-month truce.
        = Write threemonth (unsafe)
        - ¶1. A three- month truce.
        + ¶1. A threemonth truce.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The har bor master came to the harbor.
                ^^^^^^^ hint/information: A blank within "harbor".
        = Write harbor (unsafe)
        - ¶1. The har bor master came to the harbor.
        + ¶1. The harbor master came to the harbor.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The har
                ^^^ hint/information: A line end within "harbor".
        bor master came to the harbor.
        = Write harbor (unsafe)
        - ¶1. The har
        - bor master came to the harbor.
        + ¶1. The harbor
        + master came to the harbor.
      `,
    ],
    "damage/paragraphs-joined": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on. ¶2. They went on.
                             ^^^ information/warning: Paragraph 2 begins in the midst of a line: a line of its own is expected.
        = Begin paragraph 2 on a line of its own (unsafe)
        - ¶1. The talks go on. ¶2. They went on.
        + ¶1. The talks go on.
        +
        + ¶2. They went on.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. (U) One. 2. (U) Two.
                     ^^ information/warning: Paragraph 2 begins in the midst of a line: a line of its own is expected.

        ¶3. (U) Three.
        = Begin paragraph 2 on a line of its own (unsafe)
        - ¶1. (U) One. 2. (U) Two.
        + ¶1. (U) One.
        +
        + 2. (U) Two.
      `,
    ],
    "damage/paragraph-repeated": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. (U) The harbor master told us that the new ferry line to Strelsau will open in the summer of next year.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The same words

        ¶2. (U) The harbor master told us that the new ferry line to Strelsau will open in the summer of next year.
        ^^^ information/warning: This paragraph has the very words of one before it.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        The harbor master told us that the new ferry line to Strelsau will open in the summer of next year.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The same words

        The harbor master told us that the new ferry line to Strelsau will open in the summer of next year.
        ^^^^^^^^^^^^^^^^^^^^^^^^ information/warning: This paragraph has the very words of one before it.
      `,
    ],
    "damage/debris": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on.
        DOE
        UNCLASSIFIED
        ^^^^^^^^^^^^ hint/information, faded: Remains of a page or a machine behind the end of the telegram.
        = Remove the line (unsafe)
        - UNCLASSIFIED
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on.
        DOE
        ======CABLE ENDS======
        ^^^^^^^^^^^^^^^^^^^^^^ hint/information, faded: Remains of a page or a machine behind the end of the telegram.
        UNCLASSIFIED
        ^^^^^^^^^^^^ hint/information, faded: Remains of a page or a machine behind the end of the telegram.
        = Remove the line (unsafe)
        - ======CABLE ENDS======
        = Remove the line (unsafe)
        - UNCLASSIFIED
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on.
        DOE
        BT
        #0001
        UNCLASSIFIED
        ^^^^^^^^^^^^ hint/information, faded: Remains of a page or a machine behind the end of the telegram.
        NNNN
        = Remove the line (unsafe)
        - UNCLASSIFIED
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on.
        DOE
        NNNN
        ^^^^ hint/information, faded: Remains of a page or a machine behind the end of the telegram.
        = Remove the line (unsafe)
        - NNNN
      `,
    ],
    "damage/page-level": [
      `
        CONFIDENTIAL
        PAGE 01  ZENDA 00042  051430Z
        42
        ACTION EUR-12
        INFO OCT-01 ISO-00 /026 R
        --------------------- 096466
        O 051430Z AUG 75
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC IMMEDIATE
        C O N F I D E N T I A L ZENDA 0042
        E.O. 11652: GDS
        TAGS: PFOR
        SUBJECT: TALKS
        1. THE TALKS WENT ON UNTIL THE
        CONFIDENTIAL
        ^^^^^^^^^^^^ hint, faded: The level of the page, not of the text around it.
        CONFIDENTIAL
        ^^^^^^^^^^^^ hint, faded: The level of the page, not of the text around it.
        PAGE 02  ZENDA 00042  051430Z
        MORNING OF THE NEXT DAY.
        2. THEY WILL GO ON.
        DOE
      `,
    ],
  });
});
