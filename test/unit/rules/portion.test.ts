import { portion } from "../../../server/src/rules/portion/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of portion report", () => {
  describeReports(portion, {
    "portion/unknown-mark": [
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. (SE) The talks go on.
             ^^ warning: "SE" is no known portion mark.
        = Replace with S (unsafe)
        - ¶1. (SE) The talks go on.
        + ¶1. (S) The talks go on.
      `,
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. (S-NF) The talks go on.
             ^^^^ warning: "S-NF" is no known portion mark.
        = Replace with S/NF (unsafe)
        - ¶1. (S-NF) The talks go on.
        + ¶1. (S/NF) The talks go on.
        = Replace with S//NF (unsafe)
        - ¶1. (S-NF) The talks go on.
        + ¶1. (S//NF) The talks go on.
      `,
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. (SBUU) The talks go on.
             ^^^^ warning: "SBUU" is no known portion mark.
        = Replace with SBU (unsafe)
        - ¶1. (SBUU) The talks go on.
        + ¶1. (SBU) The talks go on.
      `,
    ],
    "portion/lost-bracket": [
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. (C The talks go on.
            ^^ warning: Portion mark "(C" lacks a bracket: (C).
        = Write (C) (unsafe)
        - ¶1. (C The talks go on.
        + ¶1. (C) The talks go on.
      `,
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. C) The talks go on.
            ^^ warning: Portion mark "C)" lacks a bracket: (C).
        = Write (C) (unsafe)
        - ¶1. C) The talks go on.
        + ¶1. (C) The talks go on.
      `,
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. (C] The talks go on.
            ^^^ warning: Portion mark "(C]" has a wrong bracket: (C).
        = Write (C) (unsafe)
        - ¶1. (C] The talks go on.
        + ¶1. (C) The talks go on.
      `,
      `
        S E C R E T ZENDA 000001

        SUBJECT: TALKS

        ¶1. (S/NF} The talks go on.
            ^^^^^^ warning: Portion mark "(S/NF}" has a wrong bracket: (S/NF).
        = Write (S/NF) (unsafe)
        - ¶1. (S/NF} The talks go on.
        + ¶1. (S/NF) The talks go on.
      `,
    ],
    "portion/missing-mark": [
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. (C) The talks go on.

        ¶2. They went on.
        ^^^ warning: This paragraph of a classified cable has no portion mark.
      `,
    ],
    "portion/above-classification": [
      `
        C O N F I D E N T I A L ZENDA 000001
        ^^^^^^^^^^^^^^^^^^^^^^^ → The classification of the whole cable

        SUBJECT: TALKS

        ¶1. (S) The talks go on.
             ^ error: (S) in a cable that is CONFIDENTIAL as a whole.
      `,
      `
        UNCLAS ZENDA 000001
        ^^^^^^ → The classification of the whole cable
        ^^^^^^ → The classification of the whole cable

        SUBJECT: (C) TALKS
                  ^ error: (C) in a cable that is UNCLAS as a whole.

        ¶1. (C) The talks go on.
             ^ error: (C) in a cable that is UNCLAS as a whole.
      `,
    ],
    "portion/noforn-without-caption": [
      `
        S E C R E T ZENDA 000001

        SIPDIS

        SUBJECT: TALKS

        ¶1. (S/NF) The talks go on.
            ^^^^^^ information/warning: NOFORN portions, but no NOFORN caption below the classification line.

        ¶2. (S/NF) They went on.
      `,
    ],
    "portion/mixed-style": [
      `
        S E C R E T ZENDA 000001

        NOFORN

        SUBJECT: TALKS

        ¶1. (S/NF) One.
            ^^^^^^ → The usual style

        ¶2. (S/NF) Two.

        ¶3. (S//NF) Three.
             ^^^^^ hint/information: "S//NF" has two strokes; others have one stroke: "S/NF".
        = Write the marks in the rarer style like the others (unsafe)
        - ¶3. (S//NF) Three.
        + ¶3. (S/NF) Three.
      `,
      `
        S E C R E T ZENDA 000001

        NOFORN

        SUBJECT: TALKS

        ¶1. (S) Zero.

        ¶2. (S//NF) One.
            ^^^^^^^ → The usual style

        ¶3. (S/NF) Two.
             ^^^^ hint/information: "S/NF" has one stroke; others have two strokes: "S//NF".

        ¶4. (C//NF) Three.

        ¶5. (C/NF) Four.

        ¶6. (S//NF) Five.
        = Write the marks in the rarer style like the others (unsafe)
        - ¶3. (S/NF) Two.
        -
        - ¶4. (C//NF) Three.
        -
        - ¶5. (C/NF) Four.
        + ¶3. (S//NF) Two.
        +
        + ¶4. (C//NF) Three.
        +
        + ¶5. (C//NF) Four.
      `,
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. (C) One.
            ^^^ → The usual style

        ¶2. (c) Two.
             ^ hint/information: "c" has small letters; others have capitals: "C".

        ¶3. (U) Three.
        = Write the marks in the rarer style like the others (unsafe)
        - ¶2. (c) Two.
        + ¶2. (C) Two.
      `,
      `
        C O N F I D E N T I A L ZENDA 000001

        SUBJECT: TALKS

        ¶1. (C) One.
             ^ hint/information: "C" has capitals; others have small letters: "sbu".

        ¶2. (sbu) Two.
            ^^^^^ → The usual style

        ¶3. (u) Three.
        = Write the marks in the rarer style like the others (unsafe)
        - ¶1. (C) One.
        + ¶1. (c) One.
      `,
    ],
    "portion/none-at-overall-level": [
      `
        S E C R E T ZENDA 000001
        ^^^^^^^^^^^ information/warning: SECRET as a whole, but no portion is marked as high as that.

        SUBJECT: TALKS

        ¶1. (C) The talks go on.
            ^^^ → The first of the marks, all of which are lower

        ¶2. (U) They went on.
      `,
    ],
    "portion/caption-without-noforn": [
      `
        S E C R E T ZENDA 000001

        NOFORN
        ^^^^^^ information/warning: NOFORN caption, but no portion is marked NOFORN.

        SUBJECT: TALKS

        ¶1. (S) The talks go on.
      `,
    ],
    "portion/sbu-without-caption": [
      `
        UNCLAS ZENDA 000001

        SIPDIS

        SUBJECT: TALKS

        ¶1. (SBU) The talks go on.
            ^^^^^ hint/warning: SBU portions, but no SENSITIVE caption.

        ¶2. (SBU) They went on.
      `,
    ],
    "portion/caption-without-sbu": [
      `
        UNCLAS ZENDA 000001

        SENSITIVE
        ^^^^^^^^^ information/warning: SENSITIVE caption, but no portion is marked SBU.

        SUBJECT: TALKS

        ¶1. (U) The talks go on.
      `,
    ],
  });
});
