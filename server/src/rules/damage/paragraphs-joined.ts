import { beginsLine, lineEndOf } from "../../text/line-end";
import type { Span } from "../../text/span";
import { replace, type Finding, type Rule } from "../rule";

export const paragraphsJoined: Rule = {
  id: "damage/paragraphs-joined",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A numbered paragraph that begins in the midst of a line.",
    rationale:
      "Each paragraph begins a line of its own; where a copy joined the lines, paragraphs are missed by readers and programs. Only numbers that follow a full stop count, and only with a pilcrow, a portion mark, or where the count of the paragraphs lacks just this number.",
    source: "5 FAH-1 H-246.2; seen in copies of released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on. ¶2. They went on.\n                     ^^^",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\n¶2. They went on."],
  },
  check({ text, numbered }, report) {
    const lineEnd = lineEndOf(text);
    for (const { span, number, joined } of numbered) {
      if (joined !== null && !beginsLine(text, joined.start))
        report(inLine(text, joined, number - 1, lineEnd));
      if (!isAtLineStart(text, span.start) && !beginsLine(text, span.start))
        report(inLine(text, span, number, lineEnd));
    }
  },
};

function inLine(text: string, span: Span, number: number, lineEnd: string): Finding {
  let blanks = span.start;
  while (text.charCodeAt(blanks - 1) === 32) blanks--;
  return {
    span,
    message: `Paragraph ${number} begins in the midst of a line: a line of its own is expected.`,
    fixes: [
      {
        title: `Begin paragraph ${number} on a line of its own`,
        edits: [replace({ start: blanks, end: span.start }, lineEnd + lineEnd)],
        safety: "unsafe",
      },
    ],
  };
}

/** Nearly every paragraph: told without a pattern. */
function isAtLineStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === 10 || before === 13;
}
