import type { NumberedParagraph } from "../../facts/numbering";
import { stopBehind } from "../../syntax/paragraph-number";
import { replace, type Rule } from "../rule";

export const pilcrowAsOne: Rule = {
  id: "paragraph/pilcrow-as-one",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A paragraph number whose first digit was a pilcrow: 14. where ¶4. belongs.",
    rationale:
      "Character recognition reads the paragraph sign as the digit 1. Two or more such numbers in a row, going on from the number before, can be nothing else, and their fix is safe; that of a single one is unsafe, and so are all where no pilcrow is left and none is beyond 19: a copy may begin with paragraph 11.",
    source: "seen in copies of released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\n¶2. Two.\n\n13. Three.\n^^^\n\n14. Four.\n^^^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\n12. Two.\n^^^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n11. One.\n^^^\n\n12. Two.\n^^^",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. One.\n\n¶2. Two.\n\n¶3. Three.",
      "UNCLAS SECTION 02 OF 02 ZENDA 000001\n\nSUBJECT: TALKS\n\n11. Eleven.\n\n12. Twelve.",
    ],
  },
  check({ text, numbered }, report) {
    const sure = numbered.some(
      ({ span, sequence, printed }) =>
        text.startsWith("¶", span.start) || (sequence === "pilcrowAsOne" && printed > 19),
    );
    for (const [index, paragraph] of numbered.entries()) {
      if (paragraph.sequence !== "pilcrowAsOne") continue;
      const run = isWrong(numbered[index - 1]) || isWrong(numbered[index + 1]);
      const { span, number, printed } = paragraph;
      const stop = stopBehind(text, span);
      report({
        span,
        message: `Paragraph ${String(number)} is printed ${String(printed)}: its pilcrow was read as the digit 1.`,
        fixes: [
          {
            title: `Replace with ¶${String(number)}${stop}`,
            edits: [replace(span, `¶${String(number)}${stop}`)],
            safety: run && sure ? "safe" : "unsafe",
          },
        ],
      });
    }
  },
};

function isWrong(paragraph: NumberedParagraph | undefined): boolean {
  return paragraph?.sequence === "pilcrowAsOne";
}
