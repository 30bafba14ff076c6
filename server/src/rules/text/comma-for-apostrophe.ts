import { quoted, replace, type Rule } from "../rule";

export const commaForApostrophe: Rule = {
  id: "text/comma-for-apostrophe",
  severity: { archival: "information", drafting: "information" },
  docs: {
    summary: "A comma where an apostrophe or a closing quotation mark was lost.",
    rationale:
      "Typographic quotation marks became commas in every tenth released cable: `Doe,s` for `Doe's`. A possessive of a word without an s at its end, and n't, can be nothing else and are safe to mend. A comma behind the last full stop of a paragraph may be a quotation mark or nothing, so removing it is unsafe.",
    source: "660 of 6,628 released cables",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. We heard Ruritania,s view and don,t share it.\n                      ^              ^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. We heard the ministers,s view.\n                          ^",
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. They went on with the meeting.,\n                                  ^",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The U.S., and others (Doe, Inc., and Roe), heard Ruritania's view.",
    ],
  },
  check({ lostQuotes }, report) {
    for (const { kind, span, word, certain } of lostQuotes) {
      if (kind === "stray") {
        report({
          span,
          message: "A stray comma behind the full stop; perhaps a lost quotation mark.",
          fixes: [
            { title: "Remove the comma", edits: [replace(span, "")], safety: "unsafe" },
            { title: 'Replace with "', edits: [replace(span, '"')], safety: "unsafe" },
          ],
        });
        continue;
      }
      const possessives = ofPlural.test(word) ? pluralForms(word) : [word.replace(",", "'")];
      const [likeliest] = possessives;
      report({
        span,
        message: `A comma for an apostrophe${likeliest === undefined ? "" : `: ${quoted(likeliest)}`}.`,
        fixes: possessives.map((mended) => ({
          title: `Write ${mended}`,
          edits: [replace({ start: span.start, end: span.end + word.length - mended.length }, "'")],
          safety: certain ? "safe" : "unsafe",
        })),
      });
    }
  },
};

/** `ministers,s`: a word that has its s already; `boss,s` is one that has not. */
const ofPlural = /[^s]s,s$/i;

/** `ministers'` for `ministers,s`; of a name `Jones's` too; nothing for `his,s`. */
function pluralForms(word: string): readonly string[] {
  const [noun = ""] = word.split(",");
  if (/^[A-Z]/.test(noun)) return [`${noun}'s`, `${noun}'`];
  return noPlural.test(noun) ? [] : [`${noun}'`];
}

const noPlural = /^(?:as|has|his|is|its|this|us|was)$/;
