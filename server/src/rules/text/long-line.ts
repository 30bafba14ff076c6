import { longLines } from "../../facts/long-lines";
import { lineEndOf } from "../../text/line-end";
import { replace, type Rule } from "../rule";

/** What a teletype and a form for optical character recognition hold. */
const longest = 69;

export const longLine: Rule = {
  id: "text/long-line",
  severity: { archival: "off", drafting: "information" },
  docs: {
    summary: "A line of the text with more than 69 characters.",
    rationale:
      "Teletypes and forms for character recognition end a line there. Most copies were joined or wrapped anew by their publishers, so the rule is off for them.",
    source:
      "Department of Commerce, form for optical character recognition: 69; 5 FAH-1 H-246: 55 in drafting",
    bad: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The harbor master told us that the new ferry line will open in the summer.\n                                                                     ^^^^^^^^^",
    ],
    good: [
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. The harbor master told us that the new ferry line will open in\nthe summer.",
    ],
  },
  check({ text, telegram }, report) {
    if (telegram.body === null) return;
    const lineEnd = lineEndOf(text);
    for (const { start, end, breaks } of longLines(text, telegram.body, longest)) {
      report({
        span: { start: start + longest, end },
        message: `${end - start} characters on a line: at most ${longest} are expected.`,
        ...(breaks.length > 0 && {
          fixes: [
            {
              title: "Part the line",
              edits: breaks.map((blanks) => replace(blanks, lineEnd)),
              safety: "unsafe",
            },
          ],
        }),
      });
    }
  },
};
