import { quoted, type Rule } from "../rule";

export const damagedLine: Rule = {
  id: "classification/damaged-line",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "A classification line whose level has lost, doubled or changed letters.",
    rationale:
      "The level can be guessed but is not stated. It is never changed automatically, and no fix is offered: a classification is for the reader to settle.",
    source: "5 FAH-2 H-222; damage seen in released cables",
    bad: ["S E C R T ZENDA 000001\n^^^^^^^^^\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on."],
    good: ["S E C R E T ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on."],
  },
  check({ text, classification }, report) {
    if (classification?.line.damaged !== true) return;
    const { level } = classification.line;
    const printed = quoted(text.slice(level.start, level.end), 30);
    report({
      span: { start: level.start, end: level.end },
      message: `"${printed}" is damaged; perhaps ${classification.name}.`,
    });
  },
};
