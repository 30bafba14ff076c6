import { checkMarks } from "../../support/check";

/** Checks the marks of pages and sections that are read from a text, and whether they are the cable's own. */
function checkPages(marked: string): void {
  checkMarks(marked, ({ pages: { marks } }) =>
    marks.map(({ form, number, total, post, serial, own, span }) => ({
      span,
      label: `${form} ${String(number)}/${String(total)} ${post} ${String(serial)} ${own ? "own" : "other"}`,
    })),
  );
}

describe("marks of pages and sections", () => {
  it("are read on lines of their own, the post's name cut short or not", () => {
    checkPages(`
      UNCLAS SECTION 01 OF 03 NEW STRELSAU 000042

      SUBJECT: TALKS

      ¶1. The talks

      NEW STRELS 00000042  002.2 OF 003
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ page of 2/3 NEW STRELS 42 own

      go on.

      PAGE 03  NEW ST 00042  101200Z
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ page 3/null NEW ST 42 own

      ¶2. They went on.

      UNCLAS SECTION 03 OF 03 NEW STRELSAU 000042
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ section 3/3 NEW STRELSAU 42 own

      ¶3. They end.`);
  });

  it("are read within a line, without the capitals before them", () => {
    checkPages(`
      UNCLAS SECTION 01 OF 02 ZENDA 000042

      SUBJECT: TALKS

      ¶1. The talks in the UN  ZENDA 00000042  002 OF 002 castle go on.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ page of 2/2 ZENDA 42 own`);
  });

  it("are told from those of other cables by post or number", () => {
    checkPages(`
      UNCLAS SECTION 01 OF 03 ZENDA 000042

      SUBJECT: TALKS

      ¶1. One.

      ZENDA 00000043  002 OF 003
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ page of 2/3 ZENDA 43 other

      ¶2. Two.

      HENTZAU 00000042  003 OF 003
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ page of 3/3 HENTZAU 42 other

      ¶3. Three.`);
  });

  it("are no numbers of pages in the text", () => {
    checkPages(`
      UNCLAS ZENDA 000042

      SUBJECT: TALKS

      ¶1. SEE PAGE 12 OF THE TREATY, AND SECTION 01 OF 02 OF THE ANNEX. THE 42 OF 043 MEMBERS AGREED.`);
  });
});
