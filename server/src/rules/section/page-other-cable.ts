import { garbledNumber } from "../../facts/garbled";
import type { PageMark } from "../../facts/pages";
import { isOneSlip } from "../../text/near";
import { postBySlug } from "../../reference/posts";
import { quoted, replace, type Rule } from "../rule";

export const pageOtherCable: Rule = {
  id: "section/page-other-cable",
  severity: { archival: "warning", drafting: "warning" },
  docs: {
    summary: "A page marker or a section's own line with the reference number of another cable.",
    rationale:
      "Each page carries the number of its telegram, so that from here on the text may be another one's; or the number is damaged. Markers cut the post's name short, which is passed over. Reported once for each other number.",
    source: "practice of released cables",
    bad: [
      "UNCLAS SECTION 01 OF 03 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nSTRELSAU 00000137  002 OF 003\n^^^^^^^^^^^^^^^^^\n\n¶2. Two.\n\nSTRELSAU 00000137  003 OF 003\n\n¶3. Three.",
      "UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nUNCLAS SECTION 02 OF 02 STRELSAU 000137\n                        ^^^^^^^^^^^^^^^\n\n¶2. Two.",
      "UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nZENDA 00000043  002 OF 002\n^^^^^^^^^^^^^^\n\n¶2. Two.",
    ],
    good: [
      "UNCLAS SECTION 01 OF 02 NEW STRELSAU 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nNEW STRELS 00000042  002 OF 002\n\n¶2. Two.",
      "UNCLAS SECTION 01 OF 02 KIEV 000042\n\nSUBJECT: TALKS\n\n¶1. One.\n\nKYIV 00000042  002 OF 002\n\n¶2. Two.",
    ],
  },
  check({ text, reference, classification, pages: { marks } }, report) {
    if (reference === null || marks.length === 0) return;
    if (marks.every(({ own }) => own)) return;
    if (classification !== null && garbledNumber(text, classification.line) !== null) return;
    const seen = new Set<string>();
    for (const mark of marks) {
      const other = `${mark.post} ${String(mark.serial)}`;
      if (mark.own || seen.has(other) || isOtherName(mark, reference)) continue;
      seen.add(other);
      const own = `${reference.post} ${String(reference.serial)}`;
      const cut = reference.post.slice(0, 10).trimEnd();
      // A number that one slip makes of the own one is more likely damaged than another's.
      const slip = isOneSlip(other, `${cut} ${String(reference.serial)}`) && mark.form === "page of";
      const whole = `${cut} ${String(reference.serial).padStart(8, "0")}`;
      report({
        span: mark.reference,
        message: `Here stands ${quoted(other)}, but the cable is ${quoted(own)}.`,
        related: [{ span: reference.span, message: "The number of the cable" }],
        ...(slip
          ? {
              fixes: [
                {
                  title: `Write ${whole}`,
                  edits: [replace(mark.reference, whole)],
                  safety: "unsafe" as const,
                },
              ],
            }
          : {}),
      });
    }
  },
};

/** Whether the post is the same under another name: KIEV and KYIV. */
function isOtherName(mark: PageMark, { post, serial }: { post: string; serial: number }): boolean {
  if (mark.serial !== serial) return false;
  const printed = postBySlug(mark.post);
  const own = postBySlug(post);
  return (
    printed !== undefined &&
    own !== undefined &&
    (printed.sameAs ?? printed.slug) === (own.sameAs ?? own.slug)
  );
}
