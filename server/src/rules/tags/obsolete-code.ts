import type { Tag } from "../../facts/tags";
import { lookupTag, type TagEntry } from "../../reference/tags";
import { replace, type Rule } from "../rule";

/** The first year of which it is known that the subjects of the 1970s were no longer valid. */
const since = 1993;

/** What a code was that is a subject of other years only; `null` for every other code, or while the year is unknown. */
export function obsoleteSubject({ code, entries }: Tag, year: number | null): TagEntry | null {
  if (year === null || year < since || code.length !== 4) return null;
  const known = entries.length > 0 ? entries : lookupTag(code);
  const [first] = known;
  return first !== undefined && known.every(({ kind }) => kind === "subject-obsolete") ? first : null;
}

export const obsoleteCode: Rule = {
  id: "tags/obsolete-code",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary: "A subject code of the 1970s in a later cable.",
    rationale:
      "Codes such as PFOR and PINT stand in the handbook of 1974 only; later cables file the same matter under PREL and PGOV. Cables before 1993 are passed over, since no list of the 1980s was found.",
    source: "TAGS handbook of 1974, 5 FAH-3 H-110; PINT in 3 and PFOR in 2 of 6,430 released cables",
    bad: [
      "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000001\n\nTAGS: PFOR, EC\n      ^^^^",
    ],
    good: [
      "P 061232Z MAR 76\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000001\n\nTAGS: PFOR, EC",
      "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000001\n\nTAGS: PREL, EC",
    ],
  },
  check({ tags, year }, report) {
    for (const tag of tags) {
      const obsolete = obsoleteSubject(tag, year);
      if (obsolete === null) continue;
      const later = obsolete.later ?? [];
      report({
        span: tag.span,
        message:
          later.length === 0
            ? `${tag.code} was a TAGS code of the 1970s only.`
            : `${tag.code} was a TAGS code of the 1970s only; later ${later.join(" or ")} is expected.`,
        fixes: later.map((code) => ({
          title: `Replace with ${code}`,
          edits: [replace(tag.span, code)],
          safety: "unsafe",
        })),
      });
    }
  },
};
