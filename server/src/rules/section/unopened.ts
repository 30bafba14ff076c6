import { openedAbove } from "../../facts/series";
import type { Paragraph, SubjectPart } from "../../syntax/tree";
import { openerAt } from "../../syntax/inline";
import { headEnd } from "../../syntax/paragraph-head";
import { nameBehind } from "../../syntax/part-key";
import { stripEnd } from "../../text/characters";
import { spanText } from "../../text/span";
import { quoted, type Fix, type Rule } from "../rule";

export const unopened: Rule = {
  id: "section/unopened",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "An End that closes nothing.",
    rationale:
      "The beginning was lost, has another name, or the cable opened the part without saying so. A heading counts as an opening, also one that a copy printed behind the subject; UNQUOTE is passed over, since its QUOTE mostly stands within a sentence. The opening word is offered for the head of the paragraph that holds the End; for an END line only the reader knows where the part began.",
    source: "practice of released cables: 51 summaries end without having begun",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The talks go on. End summary.\n                     ^^^^^^^^^^^^",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nSUMMARY\n\n¶1. The talks go on.\n\nEnd summary.\n\n¶2. They went on.",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. He wrote: QUOTE The talks go on.\n\nUNQUOTE\n\n¶2. They went on.",
    ],
  },
  check(telegram, report) {
    const { text, parts, subject } = telegram;
    for (const { opener, key, span, holder } of parts.closers) {
      if (opener !== null || isGluedToSubject(text, subject, key) || /^un/i.test(spanText(text, span)))
        continue;
      if (openedAbove(telegram, key)) continue;
      report({
        span,
        message: `Nothing called "${quoted(nameIn(spanText(text, span)))}" was opened before this.`,
        ...(holder.kind === "paragraph" && { fixes: [openingWord(holder, spanText(text, span))] }),
      });
    }
  },
};

/** The words behind End that name the part. */
function nameIn(end: string): string {
  return nameBehind(stripEnd(end, " :.])"));
}

/** `Summary:` at the head of the paragraph's text, in capitals where the End is. */
function openingWord(paragraph: Paragraph, end: string): Fix {
  const name = nameIn(end);
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}:`;
  // Few words open a part by themselves.
  const opens = openerAt(title, 0, title.length) !== null || /^quote$/i.test(name);
  const words = opens ? title : `${name === name.toUpperCase() ? "BEGIN" : "Begin"} ${name}:`;
  const at = headEnd(paragraph);
  return {
    title: `Insert "${words}" at the head of the paragraph`,
    edits: [{ start: at, end: at, text: at === paragraph.start ? `${words} ` : ` ${words}` }],
    safety: "unsafe",
  };
}

/** Whether the heading stands behind the subject, on its line. */
function isGluedToSubject(text: string, subject: SubjectPart | null, key: string): boolean {
  return subject?.title != null && text.slice(subject.title.end, subject.end).toLowerCase().includes(key);
}
