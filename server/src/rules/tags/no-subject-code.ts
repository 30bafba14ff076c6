import type { Tag } from "../../facts/tags";
import type { Rule } from "../rule";

export const noSubjectCode: Rule = {
  id: "tags/no-subject-code",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A TAGS line without a code for a subject.",
    rationale:
      "At least one subject is required: four letters such as PREL, or a program such as KNNP. An unknown word of four letters or more counts as one, since it may be a misprint.",
    source: "5 FAH-3 H-110; 27 of 6,430 released cables have none",
    bad: ["UNCLAS ZENDA 000001\n\nTAGS: EC, CO\n^^^^^\nSUBJECT: TALKS"],
    good: [
      "UNCLAS ZENDA 000001\n\nTAGS: PREL, EC\nSUBJECT: TALKS",
      "UNCLAS ZENDA 000001\n\nTAGS: KNNP, EC\nSUBJECT: TALKS",
    ],
  },
  check({ tags, tagsLine }, report) {
    if (tagsLine === null || tags.length === 0 || tags.some(mayBeSubject)) return;
    const { start, end } = tagsLine.label;
    report({ span: { start, end }, message: "No code for a subject, such as PREL, stands in this line." });
  },
};

function mayBeSubject({ item, code, entries }: Tag): boolean {
  if (item.code === null || code.length < 4) return false;
  return (
    entries.length === 0 || entries.some(({ kind }) => kind !== "organization" && !kind.startsWith("geo"))
  );
}
