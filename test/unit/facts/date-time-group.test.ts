import assert from "node:assert/strict";
import {
  compareDates,
  dayOfYear,
  fullYear,
  isoDate,
  isRealDate,
  type CalendarDate,
} from "../../../server/src/facts/date-time-group";
import { createView } from "../../../server/src/service";
import { checkMarks } from "../../support/check";

function checkGroup(marked: string): void {
  checkMarks(
    `DE RUEHZD #0042 1231501\n${marked}\nFM AMEMBASSY ZENDA\n\nUNCLAS ZENDA 000042`,
    ({ dateTimeGroup }) => {
      if (dateTimeGroup === null) return [];
      const { span, year, month, day, hour, minute } = dateTimeGroup;
      return [{ span, label: `${year}-${month}-${day} ${hour}:${minute}` }];
    },
  );
}

function date(year: number, month: number, day: number): CalendarDate {
  return { year, month, day };
}

describe("the date-time group", () => {
  it("runs from the day to the year", () => {
    checkGroup("O P 021501Z MAY 08 ZDK\n    ^^^^^^^^^^^^^^ 2008-5-2 15:1");
    checkGroup("R 312359Z DEC 1999\n  ^^^^^^^^^^^^^^^^ 1999-12-31 23:59");
    checkGroup("Z 290000Z FEB 08\n  ^^^^^^^^^^^^^^ 2008-2-29 0:0");
    checkGroup("R 171959Z AUG 75\n  ^^^^^^^^^^^^^^ 1975-8-17 19:59");
  });

  it("may have blanks within, and the precedence without one", () => {
    checkGroup("R 1713 05Z AUG 75\n  ^^^^^^^^^^^^^^^ 1975-8-17 13:5");
    checkGroup("R 1 71305 Z AUG 75\n  ^^^^^^^^^^^^^^^^ 1975-8-17 13:5");
    checkGroup("R 171305Z A UG 75\n  ^^^^^^^^^^^^^^^ 1975-8-17 13:5");
    checkGroup("R 171305Z AUG 7 5\n  ^^^^^^^^^^^^^^^ 1975-8-17 13:5");
    checkGroup("R171305Z AUG 75\n ^^^^^^^^^^^^^^ 1975-8-17 13:5");
    checkGroup("O P 171 305Z AUG 75 ZFF4\n    ^^^^^^^^^^^^^^^ 1975-8-17 13:5");
  });

  it("has the year that an archive gives, where its own is lost and the month is the same", () => {
    const read = (date: string): unknown =>
      createView(
        `id: 42\ndate: ${date}\nheader:\nDE RUEHZD #0042 2291305\nR 171305Z AUG\nFM AMEMBASSY ZENDA\n\nUNCLAS ZENDA 000042`,
      ).telegrams.map(({ dateTimeGroup }) => dateTimeGroup && isoDate(dateTimeGroup));
    assert.deepEqual(read("8/17/2008 14:00"), ["2008-08-17"]);
    assert.deepEqual(read("9/17/2008 14:00"), [null]);
    assert.deepEqual(read(""), [null]);
  });

  for (const impossible of [
    "R 321501Z MAY 08",
    "R 001501Z MAY 08",
    "R 310000Z APR 08",
    "R 290000Z FEB 07",
    "R 022401Z MAY 08",
    "R 021560Z MAY 08",
    "R 021501Z MAI 08",
  ]) {
    it(`is none when no calendar or clock has it: ${impossible}`, () => {
      checkGroup(impossible);
    });
  }
});

describe("dates", () => {
  it("have their century from 1966 on", () => {
    assert.deepEqual(
      [66, 99, 0, 8, 65, 1966, 2008].map(fullYear),
      [1966, 1999, 2000, 2008, 2065, 1966, 2008],
    );
  });

  it("are real when the calendar has them", () => {
    for (const real of [date(2008, 2, 29), date(2000, 2, 29), date(1999, 12, 31), date(2007, 1, 1)])
      assert.ok(isRealDate(real), JSON.stringify(real));
    for (const unreal of [
      date(2007, 2, 29),
      date(1900, 2, 29),
      date(2008, 4, 31),
      date(2008, 13, 1),
      date(2008, 0, 1),
      date(2008, 1, 0),
    ])
      assert.ok(!isRealDate(unreal), JSON.stringify(unreal));
  });

  it("are counted from the first of January, which is day 1", () => {
    assert.deepEqual(
      [date(2008, 1, 1), date(2008, 4, 10), date(2007, 12, 31), date(2008, 12, 31)].map(dayOfYear),
      [1, 101, 365, 366],
    );
  });

  it("come in order of year, month and day", () => {
    const ordered = [date(1999, 12, 31), date(2008, 1, 2), date(2008, 1, 10), date(2008, 2, 1)];
    assert.deepEqual(ordered.toReversed().sort(compareDates), ordered);
    assert.equal(compareDates(date(2008, 5, 2), date(2008, 5, 2)), 0);
  });
});
