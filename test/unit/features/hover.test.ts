import { checkHover } from "../../support/check";

const opening =
  "VZCZCXYZ0001\nOO RUEHWEB\nDE RUEHC #0001 1012232\nZNY SSSSS ZZH\nO 102226Z APR 08\nFM SECSTATE WASHDC\n\n";

/** The text behind a heading of April 2008. */
function in2008(text: string): string {
  return `${opening}S E C R E T STATE 000001\n\n${text}`;
}

describe("hover", () => {
  it("says what a TAGS code is, and how far that can be relied on", () => {
    checkHover(
      in2008("TAGS: K$0NNP"),
      "KNNP → **KNNP** · program TAGS\n\nNuclear Non\\-Proliferation\n\n*Not in a list at hand; confirmed by released cables*".replace(
        "\\-",
        "-",
      ),
    );
  });

  it("gives no meaning to a code whose meaning nobody has written down", () => {
    checkHover(
      in2008("TAGS: KB$0TS"),
      "KBTS → **KBTS** · program TAGS\n\nA code in use; its meaning is not documented.\n\n*Meaning not documented*",
    );
  });

  it("names the nearest registered code for one that is not registered", () => {
    checkHover(
      in2008("TAGS: PG$0VO"),
      "PGVO → **PGVO** · no registered TAGS code\n\nNearest registered: **PGOV** (Internal Governmental Affairs)",
    );
  });

  it("says nothing about words of the text", () => {
    checkHover(in2008("SUBJECT: TALKS\n\n¶1. (S) The ta$0lks go on."), "");
  });

  it("tells a portion mark's level and caveats", () => {
    checkHover(
      in2008("SUBJECT: TALKS\n\n¶1. (S/$0NF) The talks go on."),
      "(S/NF) → **\\(S/NF\\)** · portion mark\n\nSecret\n\nNF: not releasable to foreign nationals\n\nThe cable as a whole: secret.",
    );
  });

  it("turns the date-time group into a day and an hour", () => {
    checkHover(
      in2008("SUBJECT: TALKS").replace("1022", "10$022"),
      "102226Z APR 08 → **102226Z APR 08** · date-time group\n\nThursday, April 10, 2008, 22:26 UTC\n\nDay 101 of the year (Julian day)",
    );
  });
});
