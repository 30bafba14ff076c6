import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { decide, type Candidate, type Decision } from "../../client/src/detection";

const cable = readFileSync("seeds/000_3cf85b5abb626903.txt", "utf8");

/** A plain text file that holds a cable, nothing set and nothing remembered. Patterns match where they equal the name. */
const candidate: Candidate = {
  languageId: "plaintext",
  mode: "auto",
  associations: [],
  excludes: [],
  remembered: undefined,
  followsCable: false,
  isOwn: true,
  matches: (pattern) => pattern === "a.txt",
  head: () => cable,
};

function prose(): string {
  return "Dear Dora,\n\nthe cable arrived.\n";
}

const cases: readonly (readonly [name: string, differs: Partial<Candidate>, decision: Decision])[] = [
  ["a file that holds a cable", {}, "cable"],
  ["a file that does not", { head: prose }, "leave"],
  ["a cable already", { languageId: "cable" }, "leave"],
  ["a cable in another language mode", { languageId: "markdown" }, "leave"],
  ["asked first", { mode: "ask" }, "offer"],
  ["asked first, no cable", { mode: "ask", head: prose }, "leave"],
  ["asked first, yet chosen before", { mode: "ask", remembered: "cable" }, "cable"],
  ["switched off", { mode: "off" }, "leave"],
  ["switched off, yet chosen before", { mode: "off", remembered: "cable" }, "cable"],
  ["switched off, the side of a diff", { mode: "off", followsCable: true, isOwn: false }, "leave"],
  ["an association that matches", { associations: ["b.txt", "a.txt"] }, "leave"],
  ["an association that does not match", { associations: ["b.txt"] }, "cable"],
  ["an association against an older choice", { associations: ["a.txt"], remembered: "cable" }, "leave"],
  ["refused", { remembered: "not a cable" }, "leave"],
  ["chosen, whatever it holds", { remembered: "cable", head: prose }, "cable"],
  ["chosen, though excluded", { remembered: "cable", excludes: ["a.txt"] }, "cable"],
  ["excluded", { excludes: ["a.txt"] }, "leave"],
  ["an exclude that does not match", { excludes: ["b.txt"] }, "cable"],
  ["no file of the user's", { isOwn: false }, "leave"],
  [
    "the side of a diff whose working file is a cable",
    { isOwn: false, followsCable: true, head: prose },
    "cable",
  ],
  ["the side of a diff, refused", { isOwn: false, followsCable: true, remembered: "not a cable" }, "leave"],
  ["the side of a diff, excluded", { isOwn: false, followsCable: true, excludes: ["a.txt"] }, "leave"],
];

describe("decide", () => {
  for (const [name, differs, decision] of cases) {
    it(`${name}: ${decision}`, () => {
      assert.equal(decide({ ...candidate, ...differs }), decision);
    });
  }

  it("reads the text only when nothing else decides", () => {
    const head = (): string => assert.fail("the text was read");
    for (const differs of [
      { languageId: "markdown" },
      { mode: "off" },
      { associations: ["a.txt"] },
      { remembered: "not a cable" },
      { excludes: ["a.txt"] },
      { isOwn: false },
    ] satisfies Partial<Candidate>[]) {
      decide({ ...candidate, ...differs, head });
    }
  });
});
