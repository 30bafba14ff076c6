import { checkFix } from "../../support/check";

const opening = "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n";

describe("fixes of numbers and parts", () => {
  for (const [name, title, before, after] of [
    [
      "a gap, with what cites the numbers behind it",
      "Renumber the paragraphs from here on, as 3 to 4",
      "¶1. See para 4, and paras 2 and 5, but not para 5 of ref A.\n\n¶2. Two.\n\n¶4. Four.\n\n¶5. Five.",
      "¶1. See para 3, and paras 2 and 4, but not para 5 of ref A.\n\n¶2. Two.\n\n¶3. Four.\n\n¶4. Five.",
    ],
    [
      "a number that stands twice, and leave what may cite either",
      "Renumber the paragraphs from here on, as 3 to 4",
      "¶1. See paras 2 and 3.\n\n¶2. Two.\n\n¶2. Three.\n\n¶3. Four.",
      "¶1. See paras 2 and 4.\n\n¶2. Two.\n\n¶3. Three.\n\n¶4. Four.",
    ],
    [
      "a number that stands twice, where those behind it are right",
      "Renumber the paragraphs from here on, as 3",
      "¶1. One.\n\n¶2. Two.\n\n¶2. Three.\n\n¶4. Four.",
      "¶1. One.\n\n¶2. Two.\n\n¶3. Three.\n\n¶4. Four.",
    ],
    [
      "a BEGIN line without END",
      'Insert "END TALKING POINTS" below the part',
      "¶1. Points follow.\n\nBEGIN TALKING POINTS:\n\n- We agree.\n\n- We wait.\n\nCONTACT\n\n¶2. Doe.",
      "¶1. Points follow.\n\nBEGIN TALKING POINTS:\n\n- We agree.\n\n- We wait.\n\nEND TALKING POINTS\n\nCONTACT\n\n¶2. Doe.",
    ],
    [
      "a [Begin] in brackets",
      'Insert "[End note]" below the part',
      "¶1. Points follow.\n\n[Begin note]\n\nWe agree.",
      "¶1. Points follow.\n\n[Begin note]\n\nWe agree.\n\n[End note]",
    ],
    [
      "an open summary",
      'Insert "END SUMMARY." at the end of the paragraph',
      "¶1. SUMMARY: The talks go on.\n\n¶2. Two.",
      "¶1. SUMMARY: The talks go on. END SUMMARY.\n\n¶2. Two.",
    ],
    [
      "an End of nothing",
      'Insert "Summary:" at the head of the paragraph',
      "¶1. (U) The talks go on. End of summary.\n\n¶2. Two.",
      "¶1. (U) Summary: The talks go on. End of summary.\n\n¶2. Two.",
    ],
    [
      "an END of nothing",
      'Insert "SUMMARY:" at the head of the paragraph',
      "The talks go on. END SUMMARY.\n\n¶2. Two.",
      "SUMMARY: The talks go on. END SUMMARY.\n\n¶2. Two.",
    ],
  ] as const) {
    it(`mend ${name}`, () => {
      checkFix(opening + before, title, opening + after);
    });
  }
});
