import { checkMarks } from "../../support/check";

/** Checks where words are joined or parted. */
function checkBreaks(marked: string): void {
  checkMarks(`UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${marked}`, ({ wordBreaks }) =>
    wordBreaks.map(({ span, kind }) => ({ span, label: kind })),
  );
}

describe("a parted word", () => {
  for (const [halves, whole] of [
    ["har bor", "harbor"],
    ["mas ter", "Master"],
    ["govern ment", "government"],
    ["negotia tions", "negotiations"],
    ["Chancel lor", "Chancellor"],
  ] as const) {
    it(`is one that stands whole elsewhere: ${halves}`, () => {
      checkBreaks(
        `¶1. The ${halves} came.\n        ${"^".repeat(halves.length)} parted\n\n¶2. The ${whole} left.`,
      );
    });
  }

  it("may be parted by a line end", () => {
    checkBreaks("¶1. The har\n        ^^^ parted\nbor is full.\n\n¶2. The harbor is old.");
  });

  it("is none where it stands nowhere whole", () => {
    checkBreaks("¶1. The har bor is full.");
  });

  it("is none where its halves stand elsewhere too", () => {
    checkBreaks("¶1. The har bor is full, and har is a word of Ruritania.\n\n¶2. The harbor is old.");
  });

  it("is none where both halves are words", () => {
    checkBreaks(
      "¶1. The web site, the front line and the pay off.\n\n¶2. A website, a frontline and a payoff.",
    );
  });

  it("is none where something other than a blank stands between the halves", () => {
    checkBreaks("¶1. The har-bor, har, bor, har  bor and har\n\nbor.\n\n¶2. The harbor is old.");
  });

  it("is not looked for in a text of another language", () => {
    const verse =
      "ein jeg lik er ver sus das lied der see len hat kei nen rand und wir tan zen mit ihm am mor gen";
    checkBreaks(`¶1. The har bor has a song: ${verse}.\n\n¶2. The harbor is old.`);
  });
});

describe("joined words", () => {
  it("are two of the commonest", () => {
    checkBreaks(
      "¶1. The end ofthe talks inthe town.\n            ^^^^^ joined\n                        ^^^^^ joined",
    );
  });

  it("are none within another word or an address", () => {
    checkBreaks("¶1. Clothe and bathe, and see www.ofthe.example or ofthe@zenda.example; LOTHAR INTHE.");
  });
});
