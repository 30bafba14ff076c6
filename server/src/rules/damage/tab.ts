import type { Rule } from "../rule";

export const tab: Rule = {
  id: "damage/tab",
  severity: { archival: "hint", drafting: "information" },
  docs: {
    summary: "Tabs in a telegram.",
    rationale:
      "Telegrams have blanks only; tabs come from a word processor or from the copy, and columns shift with them. Reported once, at the first tab between words; those at a line's end and those above the classification line, where archives put columns, are passed over.",
    source: "88 of 6,628 released cables",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The\ttalks go on.\n       ^"],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\t"],
  },
  check({ text, telegram, strayCharacters }, report) {
    if (strayCharacters.length === 0) return;
    const from = (telegram.opening ?? telegram.body)?.start ?? telegram.end;
    const tabs = strayCharacters.filter(
      ({ kind, span }) =>
        kind === "tab" && span.start > from && !/^\s*(?:[\r\n]|$)/.test(text.slice(span.end, span.end + 40)),
    );
    const first = tabs[0];
    if (first === undefined) return;
    const count = tabs.length === 1 ? "A tab" : `${tabs.length} tabs, the first of them here`;
    report({ span: first.span, message: `${count}: telegrams have blanks only.` });
  },
};
