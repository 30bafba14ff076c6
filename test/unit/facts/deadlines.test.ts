import { isoDate } from "../../../server/src/facts/date-time-group";
import { checkMarks } from "../../support/check";

/** Checks the days by which a part "reporting deadline" asks for an answer. */
function checkDeadlines(marked: string): void {
  checkMarks(
    `UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\nREPORTING DEADLINE\n------------------\n\n${marked}`,
    ({ deadlines }) => deadlines.map(({ date, span }) => ({ span, label: isoDate(date) })),
  );
}

describe("a reporting deadline", () => {
  for (const [before, day] of [
    ["by", "April 17, 2008"],
    ["no later than", "17 April 2008"],
    ["NLT", "17 APR 2008"],
    ["not later than (NLT)", "April 17th, 2008"],
    ["by COB Thursday,", "Apr. 17, 2008"],
    ["by close of business on", "April 17 2008"],
    ["by noon", "4/17/2008"],
  ] as const) {
    it(`is told by "${before} ${day}"`, () => {
      const at = `¶1. Reply ${before} `.length;
      checkDeadlines(`¶1. Reply ${before} ${day}.\n${" ".repeat(at)}${"^".repeat(day.length)} 2008-04-17`);
    });
  }

  it("is none without its day or year, or of no such day", () => {
    checkDeadlines(
      "¶1. Reply by April 2008, by April 17, by Mayor 12, 2008, by May 32, 2008, or on April 17, 2008.",
    );
  });

  it("stands in that part alone", () => {
    checkMarks(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Reply by April 17, 2008.",
      ({ deadlines }) => deadlines,
    );
  });
});
