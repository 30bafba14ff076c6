import assert from "node:assert/strict";
import { isoDate } from "../../../server/src/facts/date-time-group";
import { readDate, readDeclassification, type Declassification } from "../../../server/src/facts/order";
import { createView } from "../../../server/src/service";
import { checkMarks } from "../../support/check";

function show(declassification: Declassification): string {
  switch (declassification.kind) {
    case "date": {
      const { year, month, day } = declassification.date;
      return `${year}-${month}-${day}`;
    }
    case "code":
      return declassification.code;
    case "review":
    case "downgrade":
      return [declassification.kind, declassification.date && isoDate(declassification.date)]
        .filter(Boolean)
        .join(" ");
    default:
      return declassification.kind;
  }
}

function checkOrder(marked: string): void {
  checkMarks(`SECRET ZENDA 000042\n\n${marked}\nSUBJECT: TALKS`, ({ order }) =>
    order === null
      ? []
      : [
          { span: order.line.label, label: `order ${order.number ?? "without a number"}` },
          ...(order.line.declassification && order.declassification
            ? [{ span: order.line.declassification, label: show(order.declassification) }]
            : []),
        ],
  );
}

describe("the E.O. line", () => {
  for (const marked of [
    "E.O. 12958: DECL: 05/02/2018\n^^^^ order 12958\n                  ^^^^^^^^^^ 2018-5-2",
    "EO 12958 DECL: 05/02/2018\n^^ order 12958\n               ^^^^^^^^^^ 2018-5-2",
    "E.O. 12958: DECL: O5/02/2O18\n^^^^ order 12958\n                  ^^^^^^^^^^ 2018-5-2",
    "E.O. 12958: DECL: 2 MAY 2O18\n^^^^ order 12958\n                  ^^^^^^^^^^ 2018-5-2",
    "E.O. 12958:DECL:05/02/18\n^^^^ order 12958\n                ^^^^^^^^ 2018-5-2",
    "E.0. 12958: DECL: 2018/05/02\n^^^^ order 12958\n                  ^^^^^^^^^^ 2018-5-2",
    "E.O. 12958: N/A\n^^^^ order 12958\n            ^^^ notApplicable",
    "E.O. 12958: DECL: X1\n^^^^ order 12958\n                  ^^ X1",
    "E.O. 12958: DECL: CLOSURE OF THE EMBASSY\n^^^^ order 12958\n                  ^^^^^^^^^^^^^^^^^^^^^^ words",
    "E.O. 12356: DECL: OADR\n^^^^ order 12356\n                  ^^^^ OADR",
    "E.O. 11652: GDS\n^^^^ order 11652\n            ^^^ GDS",
    "E.O. 11652: XGDS-3\n^^^^ order 11652\n            ^^^^^^ XGDS-3",
    "E.O. 12065: GDS 6/30/85\n^^^^ order 12065\n            ^^^^^^^^^^^ 1985-6-30",
    "E.O. 12065: RDS-1 6/30/95\n^^^^ order 12065\n            ^^^^^^^^^^^^^ review 1995-06-30",
    "E.O. 12958: DNG: CO 06/05/2018\n^^^^ order 12958\n                 ^^^^^^^^^^^^^ downgrade 2018-06-05",
    "E.O. 12958: DNG: CO\n^^^^ order 12958\n                 ^^ downgrade",
    "E.O. 12958 (AS AMENDED): DECL: 05/02/2018\n^^^^ order 12958\n                               ^^^^^^^^^^ 2018-5-2",
    "E.O. 12958 : DECL : 05/02/2018\n^^^^ order 12958\n                    ^^^^^^^^^^ 2018-5-2",
    "E.O. 11652: DEC 31, 1980\n^^^^ order 11652\n            ^^^^^^^^^^^^ 1980-12-31",
    "E.O. 12958: DECL: 05/02/2018, REASON: 1.4 (B,D)\n^^^^ order 12958\n                  ^^^^^^^^^^ 2018-5-2",
    "E.O. 12958, 1.4 B,D\n^^^^ order 12958",
    "E.O. 12958: DECL: 1.6 FIVE YEARS ON\n^^^^ order 12958\n                  ^^^^^^^^^^^^^^^^^ words",
    "E.O. 12598: N/A\n^^^^ order 12598\n            ^^^ notApplicable",
    "E.O. 12958:\n^^^^ order 12958",
    "E.O. 12958: DECL:\n^^^^ order 12958",
    "E.O.: N/A\n^^^^ order without a number\n      ^^^ notApplicable",
  ]) {
    it(`reads ${marked.split("\n")[0]!}`, () => {
      checkOrder(marked);
    });
  }

  it("ends where TAGS stand behind it", () => {
    checkOrder(
      "E.O. 12958: DECL: 05/02/2018 TAGS: PREL\n^^^^ order 12958\n                  ^^^^^^^^^^ 2018-5-2",
    );
  });

  it("may be missing", () => {
    checkOrder("TAGS: PREL");
  });
});

describe("a stamp of a later review", () => {
  const reviewed = (line: string): readonly string[] =>
    createView(`UNCLASSIFIED ZENDA 000042\n\n${line}\nTAGS: PREL`).telegrams.map(({ order }) =>
      String(order?.reviewed),
    );

  it("tells that the telegram was declassified, not when it is to be", () => {
    assert.deepEqual(reviewed("E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006"), ["true"]);
    assert.deepEqual(reviewed("E.O. 12958: DECL: 06/21/2006"), ["false"]);
  });
});

describe("what is said of declassification", () => {
  for (const [printed, read] of [
    ["N/A", "notApplicable"],
    ["NA", "notApplicable"],
    ["n/a", "notApplicable"],
    ["X8", "X8"],
    ["25X1", "25X1"],
    ["1.6X1", "X1"],
    ["25X1-HUMAN", "25X1-HUMAN"],
    ["MR", "MR"],
    ["ADS", "ADS"],
    ["ADS 05/02/78", "1978-5-2"],
    ["ADS, DECLASSIFY 12/31/80", "1980-12-31"],
    ["GDS, DECLASSIFY ON 12/31/85", "1985-12-31"],
    ["GDS 6/30/85", "1985-6-30"],
    ["RDS-1", "review"],
    ["RDS-1 6/30/95", "review 1995-06-30"],
    ["DNG: CO 06/05/2018", "downgrade 2018-06-05"],
    ["gds", "GDS"],
    ["EXEMPT", "EXEMPT"],
    ["05/02/2018", "2018-5-2"],
    ["13/45/2018", "2018-13-45"],
    ["TWENTY YEARS", "words"],
    ["NATO STANDARDS", "words"],
    ["MRS. SAPT SAYS SO", "words"],
  ] as const) {
    it(`${printed}: ${read}`, () => {
      assert.equal(show(readDeclassification(printed)), read);
    });
  }
});

describe("a date on the E.O. line", () => {
  for (const [printed, expected] of [
    ["05/02/2018", [2018, 5, 2]],
    ["5/2/18", [2018, 5, 2]],
    ["05/02/78", [1978, 5, 2]],
    ["2018/05/02", [2018, 5, 2]],
    ["2018-05-02", [2018, 5, 2]],
    ["05.02.2018", [2018, 5, 2]],
    ["2 MAY 2018", [2018, 5, 2]],
    ["02 May 18", [2018, 5, 2]],
    ["02MAY2018", [2018, 5, 2]],
    ["05/02/2018, THEN REVIEW", [2018, 5, 2]],
    ["20180502", [2018, 5, 2]],
    ["05022018", [2018, 5, 2]],
    ["05 02 2018", [2018, 5, 2]],
    ["2-MAY-2018", [2018, 5, 2]],
    ["MAY 2, 2018", [2018, 5, 2]],
    ["Dec. 31, 80", [1980, 12, 31]],
    ["2018 MAY 02", [2018, 5, 2]],
    ["02/31/2018", [2018, 2, 31]],
  ] as const) {
    it(printed, () => {
      const [year, month, day] = expected;
      assert.deepEqual(readDate(printed)?.date, { year, month, day });
    });
  }

  for (const printed of [
    "",
    "MAY 2018",
    "05/2018",
    "2 MAI 2018",
    "ON 05/02/2018",
    "1234567",
    "05/02/20189",
    "05/02/201",
    "05/02/8",
    "12345678",
    "MARKET 2, 2018",
  ]) {
    it(`is none: ${JSON.stringify(printed)}`, () => {
      assert.equal(readDate(printed), null);
    });
  }
});
