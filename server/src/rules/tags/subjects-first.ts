import type { Tag } from "../../facts/tags";
import { replace, type Edit, type Rule } from "../rule";
import { printedSpan } from "./printed-span";

export const subjectsFirst: Rule = {
  id: "tags/subjects-first",
  severity: { archival: "off", drafting: "information" },
  docs: {
    summary: "A subject code behind the code of a country.",
    rationale:
      "Most cables give the subjects first, then the countries. Others are sorted throughout, so the rule is off for archives. The fix moves the countries to the end and leaves the order otherwise.",
    source: "practice of released cables: 5,326 of 6,430 in this order",
    bad: ["UNCLAS ZENDA 000001\n\nTAGS: EC, PREL, CO\n          ^^^^"],
    good: [
      "UNCLAS ZENDA 000001\n\nTAGS: PREL, PGOV, EC, CO",
      "UNCLAS ZENDA 000001\n\nTAGS: XQZW, PREL, EC, OAS",
    ],
  },
  check({ text, tags }, report) {
    const country = tags.find(isCountry);
    if (country === undefined) return;
    const late = tags.slice(tags.indexOf(country)).find(isSubject);
    if (late === undefined) return;
    report({
      span: late.span,
      message: `${late.code} stands behind a country; subjects first is expected.`,
      related: [{ span: country.span, message: "The first country" }],
      fixes: [{ title: "Move the countries to the end", edits: sorted(text, tags), safety: "unsafe" }],
    });
  },
};

function isCountry({ entries }: Tag): boolean {
  return entries.length > 0 && entries.every(({ kind }) => kind.startsWith("geographic"));
}

function isSubject({ entries }: Tag): boolean {
  return entries.some(({ kind }) => kind === "subject" || kind === "subject-obsolete" || kind === "program");
}

/** Each place of the line gets the code that belongs there; what stands between the places is left. */
function sorted(text: string, tags: readonly Tag[]): readonly Edit[] {
  const order = [...tags.filter((tag) => !isCountry(tag)), ...tags.filter(isCountry)];
  return tags.flatMap((tag, at) => {
    const moved = order[at];
    if (moved === undefined || moved === tag) return [];
    const { start, end } = printedSpan(moved);
    return [replace(printedSpan(tag), text.slice(start, end))];
  });
}
