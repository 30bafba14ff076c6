import { parseId, postSlug } from "../../facts/message-reference";
import { postBySlug } from "../../reference/posts";
import { quoted, type Rule } from "../rule";

export const archiveId: Rule = {
  id: "classification/archive-id",
  severity: { archival: "information", drafting: "information" },
  docs: {
    summary: "The id that an archive gives to the cable is not that of its reference number.",
    rationale:
      "Archives join year, post and number (`08ZENDA42`). Where they differ from the cable's own line, that line is damaged or the text belongs to another record. Compared are the number, and the post where both names are known; the year is not.",
    source: "counts over released cables: 6,461 of 6,511 agree",
    bad: [
      "id: 12345\ndate: 4/10/2008 12:00\nrefid: 08ZENDA43\norigin: Embassy Zenda\nclassification: UNCLASSIFIED\nheader:\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\n\n----------------- header ends ----------------\n\nUNCLAS ZENDA 000042\n             ^^^^^^\n\nSUBJECT: TALKS",
    ],
    good: [
      "id: 12345\ndate: 4/10/2008 12:00\nrefid: 08ZENDA42\norigin: Embassy Zenda\nclassification: UNCLASSIFIED\nheader:\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\n\n----------------- header ends ----------------\n\nUNCLAS ZENDA 000042\n\nSUBJECT: TALKS",
    ],
  },
  check({ wrapper, reference, classification }, report) {
    if (wrapper.id === null || reference === null || !classification?.line.serial) return;
    const id = parseId(wrapper.id);
    if (id === null) return;
    const sameSerial = id.serial === reference.serial;
    if (sameSerial && isSamePost(id.post, postSlug(reference.post))) return;
    const { start, end } =
      sameSerial && classification.line.post ? classification.line.post : classification.line.serial;
    report({
      span: { start, end },
      message: `The archive calls this ${quoted(wrapper.id)}; expected the same post and number.`,
    });
  },
};

/** Posts that are not in the tables, or cut short, cannot be told apart. */
function isSamePost(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)) return true;
  const first = postBySlug(a);
  const second = postBySlug(b);
  return !first || !second || (first.sameAs ?? first.slug) === (second.sameAs ?? second.slug);
}
