import assert from "node:assert/strict";
import { canonicalId } from "../../../server/src/facts/message-reference";
import { checkMarks } from "../../support/check";

function checkReference(marked: string): void {
  checkMarks(marked, ({ reference }) =>
    reference === null
      ? []
      : [
          {
            span: reference.span,
            label: `${reference.post} ${reference.serial}, ${reference.id ?? "no id"}`,
          },
        ],
  );
}

describe("the message reference", () => {
  it("is post and serial, and with the year of the date-time group an id", () => {
    checkReference(
      "O 021501Z MAY 08\nFM AMEMBASSY ZENDA\n\nS E C R E T SECTION 01 OF 02 ZENDA 000042\n                             ^^^^^^^^^^^^ ZENDA 42, 08ZENDA42\n\nSUBJECT: TALKS",
    );
  });

  it("has no id while the year is unknown, or the date-time group impossible", () => {
    checkReference("UNCLAS ZENDA 000042\n       ^^^^^^^^^^^^ ZENDA 42, no id\n\nSUBJECT: TALKS");
    checkReference(
      "O 321501Z MAY 08\nFM AMEMBASSY ZENDA\n\nUNCLAS ZENDA 000042\n       ^^^^^^^^^^^^ ZENDA 42, no id",
    );
  });

  it("may have a post of several words, and fewer digits", () => {
    checkReference(
      "R 171959Z AUG 75\nFM AMEMBASSY PORT ELPHBERG\n\nLIMITED OFFICIAL USE PORT ELPHBERG 1234\n                     ^^^^^^^^^^^^^^^^^^ PORT ELPHBERG 1234, 75PORTELPHBERG1234",
    );
  });

  it("is not there without a serial or without the line", () => {
    checkReference("S E C R E T\n\nSUBJECT: TALKS");
    checkReference("E.O. 12958: N/A\nSUBJECT: TALKS");
  });

  it("has O, I and l for digits, and digits for O and I of the post", () => {
    checkReference("UNCLAS ZENDA 00O42l\n       ^^^^^^^^^^^^ ZENDA 421, no id\n\nSUBJECT: TALKS");
    checkReference("UNCLAS ZENDA O00421\n       ^^^^^^^^^^^^ ZENDA 421, no id\n\nSUBJECT: TALKS");
    checkReference("UNCLAS H0HENAU 000042\n       ^^^^^^^^^^^^^^ HOHENAU 42, no id\n\nSUBJECT: TALKS");
  });

  it("has the post without the word for its kind", () => {
    checkReference(
      "UNCLAS AMEMBASSY ZENDA 000042\n       ^^^^^^^^^^^^^^^^^^^^^^ ZENDA 42, no id\n\nSUBJECT: TALKS",
    );
  });

  it("is not there where another letter stands for a digit", () => {
    for (const number of ["00Q421", "0004X1", "Q00421", "00421Q"])
      checkReference(`UNCLAS ZENDA ${number}\n\nSUBJECT: TALKS`);
  });

  it("joins year, post and serial as archives do", () => {
    assert.equal(canonicalId(2008, "STATE", 37957), "08STATE37957");
    assert.equal(canonicalId(2008, "SECSTATE", 1), "08STATE1");
    assert.equal(canonicalId(1999, "PORT ELPHBERG", 12), "99PORTELPHBERG12");
    assert.equal(canonicalId(2000, "ST. SAPT'S", 7), "00STSAPTS7");
  });
});
