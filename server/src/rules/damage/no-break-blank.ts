import type { TelegramFacts } from "../../facts/telegram-facts";
import { replace, type Rule } from "../rule";

export const noBreakBlank: Rule = {
  id: "damage/no-break-blank",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A no-break blank in the heading, the opening, or a paragraph's number or mark.",
    rationale:
      "It looks like a blank and is none: programs that read marks and labels fail at it. In running text it does no harm and is passed over.",
    source: "none in the released cables, so it tells of a later copy",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1.\u00a0(U) The talks go on.\n   ^",
      "C O N F I D E N T I A L ZENDA 000001\n\nNOFORN\n\nSUBJECT: TALKS\n\n1. (U) They go.\n\n2\u00a0. (C) They end.\n ^\n\n3. (C/\u00a0NF) They stay.\n      ^",
    ],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) The talks\u00a0go on."],
  },
  check(telegram, report) {
    for (const { kind, span } of telegram.strayCharacters) {
      if (kind !== "no-break-blank" || !isRead(telegram, span.start)) continue;
      report({
        span,
        message: "A no-break blank, at which programs fail: a plain blank is expected.",
        fixes: [{ title: "Replace with a blank", edits: [replace(span, " ")], safety: "unsafe" }],
      });
    }
  },
};

const longestHead = 40;
const numberAndMark = /^¶?\s?\d{0,3}\s?[.)]?\s{0,3}(?:\([^)]*)?$/;

/** Whether what stands at an offset is read by its form: all but running text. */
function isRead({ text, telegram, paragraphs }: TelegramFacts, at: number): boolean {
  const { heading, opening, body } = telegram;
  if (body === null || at < body.start) return at >= (heading ?? opening ?? telegram).start;
  const paragraph = paragraphs.findLast(({ start }) => at >= start);
  if (paragraph === undefined || at >= paragraph.start + longestHead) return false;
  return numberAndMark.test(text.slice(paragraph.start, at));
}
