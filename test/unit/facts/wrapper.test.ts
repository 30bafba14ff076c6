import { toRecord } from "../../../server/src/service";
import { checkLines } from "../../support/check";

describe("the words of an archive", () => {
  for (const [words, expected] of [
    ["From: Embassy Zenda", "ZENDA"],
    ["From: US Embassy Port Elphberg, Ruritania", "PORT ELPHBERG"],
    ["origin: Consulate Zenda", "ZENDA"],
    ["Embassy Zenda\nFriday, 2 May 2008, 09:12", "ZENDA"],
    ["42\t5/2/2008 9:12\tEmbassy Zenda\tSECRET", "ZENDA"],
    ["From: Secretary of State", "STATE"],
    ["From: Rudolf Elphberg", "-"],
    ["Embassy people in Zenda said", "-"],
  ] as const) {
    it(`name the post that sent the cable: ${JSON.stringify(words)}`, () => {
      checkLines(
        `${words}\n\nSECRET\n\nTAGS: PREL, PGOV\nSUBJECT: TALKS\n\n¶1. (S) One.`,
        ({ wrapper }) => [wrapper.post ?? "-"],
        expected,
      );
    });
  }

  for (const level of ["", "UNCLASSIFIED\n\n"]) {
    it(`have the number and the day that a later system printed for the heading: ${JSON.stringify(level)}`, () => {
      checkLines(
        `${level}MRN: 09 PORT ELPHBERG 42\nDate/DTG: Jan 05, 2009 / 051432Z JAN 09\nFrom: AMEMBASSY PORT ELPHBERG\nE.O.: 13526\nTAGS: PREL\nSubject: Talks\n\n1. (U) One.`,
        (facts) => {
          const { id, serial, year, subject } = toRecord(facts, "", "", 0);
          return [`${String(id)} ${String(serial)} ${String(year)} ${String(subject)}`];
        },
        "09PORTELPHBERG42 42 2009 Talks",
      );
    });
  }

  it("name no sender by a designator, and no routing indicator", () => {
    checkLines(
      "From: Embassy Zenda\n\nSECRET\n\nTAGS: PREL, PGOV\nSUBJECT: TALKS\n\n¶1. (S) One.",
      (facts) => {
        const { post, from, transmission } = toRecord(facts, "zenda.txt", "utf-8", 0);
        return [post ?? "-", from ?? "-", transmission === null ? "-" : "format lines"];
      },
      "ZENDA\n-\n-",
    );
  });
});
