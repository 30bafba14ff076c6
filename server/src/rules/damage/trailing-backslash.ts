import { replace, type Rule } from "../rule";

export const trailingBackslash: Rule = {
  id: "damage/trailing-backslash",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "Backslashes at the ends of lines.",
    rationale:
      "A copy made for another program has one at the end of every line that goes on. Reported once in a telegram; the fix takes away all of them.",
    source: "37 of 6,628 released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks \\\n              ^\ngo on, and will \\\ngo on.",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on in C:\\TEMP."],
  },
  check({ strayCharacters }, report) {
    const found = strayCharacters.filter(({ kind }) => kind === "backslash");
    const first = found[0];
    if (first === undefined) return;
    const others = found.length - 1;
    report({
      span: first.span,
      message: `A backslash at the line's end${others > 0 ? `, and ${others} more below` : ""}: nothing is expected.`,
      fixes: [
        {
          title: "Remove the backslashes at the ends of lines",
          edits: found.map(({ span }) => replace(span, "")),
          safety: "unsafe",
        },
      ],
      unnecessary: true,
    });
  },
};
