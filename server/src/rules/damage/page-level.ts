import type { Rule } from "../rule";

export const pageLevel: Rule = {
  id: "damage/page-level",
  severity: { archival: "hint", drafting: "hint" },
  docs: {
    summary: "The level of a page, printed in the midst of the text of a telegram of the 1970s.",
    rationale:
      "The level stood above and below each page; where the pages were joined it parts sentences. It says nothing about the paragraph around it and can be faded.",
    source: "telegrams of 1973 to 1979 as archives give them",
    bad: [
      "CONFIDENTIAL\nPAGE 01  ZENDA 00042  051430Z\n42\nACTION EUR-12\nINFO OCT-01 ISO-00 /026 R\n--------------------- 096466\nO 051430Z AUG 75\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC IMMEDIATE\nC O N F I D E N T I A L ZENDA 0042\nE.O. 11652: GDS\nTAGS: PFOR\nSUBJECT: TALKS\n1. THE TALKS WENT ON UNTIL THE\nCONFIDENTIAL\n^^^^^^^^^^^^\nCONFIDENTIAL\n^^^^^^^^^^^^\nPAGE 02  ZENDA 00042  051430Z\nMORNING OF THE NEXT DAY.\n2. THEY WILL GO ON.\nDOE",
    ],
    good: ["C O N F I D E N T I A L ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on."],
  },
  check({ pageLevels }, report) {
    for (const span of pageLevels) {
      report({ span, message: "The level of the page, not of the text around it.", unnecessary: true });
    }
  },
};
