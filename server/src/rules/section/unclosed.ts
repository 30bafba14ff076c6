import type { Opener } from "../../facts/parts";
import { mayCloseBelow, sectionsBelow } from "../../facts/series";
import type { TelegramFacts } from "../../facts/telegram-facts";
import { nameBehind } from "../../syntax/part-key";
import type { Block, Section, TitleLine } from "../../syntax/tree";
import { stripEnd } from "../../text/characters";
import { lineEndOf } from "../../text/line-end";
import { quoted, type Fix, type Rule } from "../rule";

export const unclosed: Rule = {
  id: "section/unclosed",
  severity: { archival: "hint", drafting: "warning" },
  docs: {
    summary: "A summary, comment or BEGIN that no End closes.",
    rationale:
      "Begin and End tell the reader whose words he reads. An open summary is a warning; a comment that closes the cable needs no end and is passed over; other parts are a hint, since many texts end where the telegram does. Headings need none. The End words of a summary or comment are offered for the end of its paragraph, an END line for the end of what stands below the BEGIN; whether the part ends there is for the reader to say.",
    source: "practice of released cables: 3,620 of 3,763 summaries are closed",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. SUMMARY: The talks go on.\n    ^^^^^^^^\n\n¶2. They went on.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Begin background: The talks go on.\n    ^^^^^^^^^^^^^^^^^\n\n¶2. They went on.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Points follow.\n\nBEGIN TALKING POINTS:\n^^^^^^^^^^^^^^^^^^^^^\n\n- We agree.",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. SUMMARY: The talks go on. END SUMMARY.\n\n¶2. They went on.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on.\n\n¶2. COMMENT: They may fail.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. SUMMARY: The talks went...",
    ],
  },
  check(telegram, report) {
    if (isCutOff(telegram)) return;
    for (const opener of telegram.parts.openers) {
      if (opener.closer !== null || opener.kind === "heading" || opener.kind === "aside") continue;
      if (mayCloseBelow(telegram, opener.key)) continue;
      const summary = opener.kind === "inline" && opener.key.includes("summary");
      const begun =
        opener.kind === "begin" || /^\W?begin/i.test(telegram.text.slice(opener.span.start, opener.span.end));
      if (!begun && !summary && !(opener.key.includes("comment") && textFollows(telegram, opener))) continue;
      report({
        span: opener.span,
        message: `No "${quoted(endOf(telegram.text, opener), 28)}" closes this.`,
        ...(summary && { severity: "warning" }),
        fixes: opener.kind === "inline" ? [endWords(telegram.text, opener)] : endLine(telegram, opener),
      });
    }
  },
};

/** The opening words without what stands behind their colon: `BEGIN NOTE`. */
function openingWords(text: string, { span }: Opener, stops: string): string {
  const [words = ""] = text.slice(span.start, span.end).split(":");
  return stripEnd(words, stops);
}

/** The End words as the part is named, in capitals where its opener is: `End non-paper`. */
function endOf(text: string, opener: Opener): string {
  const name = nameBehind(openingWords(text, opener, " .-])"));
  return `${name === name.toUpperCase() ? "END" : "End"} ${name}`;
}

/** The End words at the end of the paragraph, in capitals where its opener is. */
function endWords(text: string, opener: Opener): Fix {
  const { holder } = opener;
  const words = `${endOf(text, opener)}.`;
  return {
    title: `Insert "${words}" at the end of the paragraph`,
    edits: [{ start: holder.end, end: holder.end, text: ` ${words}` }],
    safety: "unsafe",
  };
}

/** An END line below the last block under a BEGIN line; none where BEGIN stands inside a paragraph. */
function endLine({ text, telegram }: TelegramFacts, opener: Opener): readonly Fix[] {
  const { holder } = opener;
  const section = holder.kind === "title" ? sectionOf(telegram.body?.blocks ?? [], holder) : undefined;
  if (section === undefined) return [];
  const { end } = section;
  const words = openingWords(text, opener, " .-").replace(/begin(?:ning)?/i, (begin) =>
    begin === begin.toUpperCase() ? "END" : "End",
  );
  return [
    {
      title: `Insert "${words}" below the part`,
      edits: [{ start: end, end, text: `${lineEndOf(text).repeat(2)}${words}` }],
      safety: "unsafe",
    },
  ];
}

function sectionOf(blocks: readonly Block[], title: TitleLine): Section | undefined {
  for (const block of blocks) {
    if (block.kind !== "section") continue;
    if (block.title === title) return block;
    const inner = sectionOf(block.blocks, title);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Whether a copy breaks off: `The talks went on...` */
function isCutOff({ text, telegram }: TelegramFacts): boolean {
  return telegram.ending === null && telegram.body !== null && text.endsWith("...", telegram.body.end);
}

/** Whether another numbered paragraph comes after the one that is opened. */
function textFollows(telegram: TelegramFacts, opener: Opener): boolean {
  const last = telegram.numbered.at(-1);
  return (
    (last !== undefined && last.paragraph.start > opener.holder.start) || sectionsBelow(telegram).length > 0
  );
}
