import { replace, type Rule } from "../rule";

export const pilcrowBeforeLetter: Rule = {
  id: "paragraph/pilcrow-before-letter",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "A pilcrow before the letter of a list or of a reference: ¶B.",
    rationale:
      "The release put a pilcrow before every letter with a full stop at a line's head. Lists of references and points were sent without. One in five released cables has it, hence a hint, once in a cable.",
    source: "1,201 of 6,628 released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. We want:\n\n¶A. A treaty.\n^\n\n¶B. A ferry.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nREF: A. ZENDA 2\n¶B. ZENDA 3\n^\n\n¶1. We want a treaty.",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. We want:\n\nA. A treaty.\n\nB. A ferry."],
  },
  check({ text, points, references }, report) {
    const letters = [
      ...points.map(({ bullet }) => bullet.start),
      ...references.map(({ item }) => item.start - 1),
    ].filter((start) => text.charCodeAt(start) === pilcrow);
    // An item that cites two telegrams stands among the references twice.
    const pilcrows = [...new Set(letters)].sort((a, b) => a - b);
    const [first] = pilcrows;
    if (first === undefined) return;
    report({
      span: { start: first, end: first + 1 },
      message: "A pilcrow before the letter of a list, which numbers no paragraph.",
      fixes: [
        {
          title: "Remove the pilcrows before letters",
          edits: pilcrows.map((start) => replace({ start, end: start + 1 }, "")),
          safety: "unsafe",
        },
      ],
      unnecessary: true,
    });
  },
};

const pilcrow = 0xb6;
