import { paragraph } from "../../../server/src/rules/paragraph/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of paragraph report", () => {
  describeReports(paragraph, {
    "paragraph/pilcrow-as-one": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. One.

        ¶2. Two.

        13. Three.
        ^^^ warning: Paragraph 3 is printed 13: its pilcrow was read as the digit 1.

        14. Four.
        ^^^ warning: Paragraph 4 is printed 14: its pilcrow was read as the digit 1.
        = Replace with ¶3. (safe)
        - 13. Three.
        + ¶3. Three.
        = Replace with ¶4. (safe)
        - 14. Four.
        + ¶4. Four.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. One.

        12. Two.
        ^^^ warning: Paragraph 2 is printed 12: its pilcrow was read as the digit 1.
        = Replace with ¶2. (unsafe)
        - 12. Two.
        + ¶2. Two.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1) One.

        12) Two.
        ^^^ warning: Paragraph 2 is printed 12: its pilcrow was read as the digit 1.

        13) Three.
        ^^^ warning: Paragraph 3 is printed 13: its pilcrow was read as the digit 1.
        = Replace with ¶2) (safe)
        - 12) Two.
        + ¶2) Two.
        = Replace with ¶3) (safe)
        - 13) Three.
        + ¶3) Three.
      `,
    ],
    "paragraph/number-gap": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. One.

        ¶2. Two.

        ¶4. Four.
        ^^^ warning: Paragraph 4 follows paragraph 2: 3 is expected.
        = Renumber the paragraphs from here on, as 3 (unsafe)
        - ¶4. Four.
        + ¶3. Four.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶3. Three.
        ^^^ warning: Paragraph 3 follows nothing: 1 is expected.

        ¶4. Four.
        = Renumber the paragraphs from here on, as 1 to 2 (unsafe)
        - ¶3. Three.
        -
        - ¶4. Four.
        + ¶1. Three.
        +
        + ¶2. Four.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. See para 4, and paras 2 and 5, but not para 5 of ref A.

        ¶2. Two.

        ¶4. Four.
        ^^^ warning: Paragraph 4 follows paragraph 2: 3 is expected.

        ¶5. Five.
        = Renumber the paragraphs from here on, as 3 to 4 (unsafe)
        - ¶1. See para 4, and paras 2 and 5, but not para 5 of ref A.
        -
        - ¶2. Two.
        -
        - ¶4. Four.
        -
        - ¶5. Five.
        + ¶1. See para 3, and paras 2 and 4, but not para 5 of ref A.
        +
        + ¶2. Two.
        +
        + ¶3. Four.
        +
        + ¶4. Five.
      `,
    ],
    "paragraph/number-repeated": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. One.

        ¶2. Two.
        ^^^ → The first one

        ¶2. Three.
        ^^^ information/warning: A second paragraph 2: 3 is expected.
        = Renumber the paragraphs from here on, as 3 (unsafe)
        - ¶2. Three.
        + ¶3. Three.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. See paras 2 and 3.

        ¶2. Two.
        ^^^ → The first one

        ¶2. Three.
        ^^^ information/warning: A second paragraph 2: 3 is expected.

        ¶3. Four.
        = Renumber the paragraphs from here on, as 3 to 4 (unsafe)
        - ¶1. See paras 2 and 3.
        -
        - ¶2. Two.
        -
        - ¶2. Three.
        -
        - ¶3. Four.
        + ¶1. See paras 2 and 4.
        +
        + ¶2. Two.
        +
        + ¶3. Three.
        +
        + ¶4. Four.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. One.

        ¶2. Two.
        ^^^ → The first one

        ¶2. Three.
        ^^^ information/warning: A second paragraph 2: 3 is expected.

        ¶4. Four.
        = Renumber the paragraphs from here on, as 3 (unsafe)
        - ¶2. Three.
        + ¶3. Three.
      `,
    ],
    "paragraph/numbered-alone": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on.
        ^^^ off/hint: The only paragraph is numbered; the handbook leaves it unnumbered.
      `,
    ],
    "paragraph/pilcrow-before-year": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks began on July 12,
        ¶2005. They went on.
        ^ hint/information, faded: A pilcrow before a year, which numbers no paragraph.
        = Remove the pilcrow (safe)
        - ¶2005. They went on.
        + 2005. They went on.
      `,
    ],
    "paragraph/pilcrow-before-letter": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. We want:

        ¶A. A treaty.
        ^ hint/information, faded: A pilcrow before the letter of a list, which numbers no paragraph.

        ¶B. A ferry.
        = Remove the pilcrows before letters (unsafe)
        - ¶A. A treaty.
        -
        - ¶B. A ferry.
        + A. A treaty.
        +
        + B. A ferry.
      `,
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        REF: A. ZENDA 2
        ¶B. ZENDA 3
        ^ hint/information, faded: A pilcrow before the letter of a list, which numbers no paragraph.

        ¶1. We want a treaty.
        = Remove the pilcrows before letters (unsafe)
        - ¶B. ZENDA 3
        + B. ZENDA 3
      `,
    ],
    "paragraph/cited-beyond-last": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: TALKS

        ¶1. The talks go on; our request is in para 5.
                                                    ^ warning: Paragraph 5 is cited, but the last one is 2.

        ¶2. They went on.
        ^^^ → The last paragraph
      `,
    ],
  });
});
