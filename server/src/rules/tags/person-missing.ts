import type { Rule } from "../rule";

/** The subjects that had to carry the name of a person. */
const carriesPerson = new Set(["OVIP", "OTRA", "OREP", "OEXC", "OCON"]);
/** The years of the handbook that says so. */
const years = { from: 1973, to: 1979 };

export const personMissing: Rule = {
  id: "tags/person-missing",
  severity: { archival: "hint", drafting: "hint" },
  docs: {
    summary: "A code for visits and travel without the name of the person, in the 1970s.",
    rationale:
      "OVIP, OTRA, OREP, OEXC and OCON had to carry a name in brackets. Later cables nearly all leave it out, so only those up to 1979 are looked at, and lines that name anybody are passed over.",
    source: "telegram 74 STATE 150591",
    bad: [
      "P 061232Z MAR 76\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED ZENDA 0001\n\nE.O. 11652: N/A\nTAGS: OVIP, EC\n      ^^^^\nSUBJECT: VISIT",
    ],
    good: [
      "P 061232Z MAR 76\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED ZENDA 0001\n\nE.O. 11652: N/A\nTAGS: OVIP (ELPHBERG, FLAVIA), EC\nSUBJECT: VISIT",
      "P 061232Z MAR 06\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000001\n\nTAGS: OVIP, EC\nSUBJECT: VISIT",
    ],
  },
  check({ tags, year }, report) {
    if (year === null || year < years.from || year > years.to) return;
    if (tags.some(({ person }) => person !== null)) return;
    const tag = tags.find(({ code }) => carriesPerson.has(code));
    if (tag === undefined) return;
    report({ span: tag.span, message: `${tag.code} is expected to name a person in brackets.` });
  },
};
