import { subject } from "../../../server/src/rules/subject/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of subject report", () => {
  describeReports(subject, {
    "subject/missing-line": [
      `
        UNCLAS ZENDA 000001

        E.O. 12958: N/A
        TAGS: PREL EC
        ^^^^^^^^^^^^^ warning: A SUBJECT line is expected below the TAGS.

        ¶1. The talks go on.
      `,
      `
        UNCLAS ZENDA 000001

        E.O. 12958: N/A
        TAGS: PREL
        SUBJECT:
        ^^^^^^^^ warning: Nothing stands behind SUBJECT; a title is expected.

        ¶1. They go on.
      `,
    ],
    "subject/capitals": [
      `
        UNCLAS ZENDA 000001

        SUBJECT: Talks in Zenda
                 ^^^^^^^^^^^^^^ off/information: A subject in capitals is expected.

        ¶1. They go on.
      `,
    ],
  });
});
