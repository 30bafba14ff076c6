import { checkMarks } from "../../support/check";

/** Checks what each code is read as: the code, its person, and what it can mean. */
function checkTags(heading: string, marked: string): void {
  checkMarks(`${heading}UNCLAS ZENDA 000001\n\n${marked}`, ({ tags }) =>
    tags.map(({ span, code, person, entries }) => ({
      span,
      label: [
        code,
        ...(person === null ? [] : [`of ${person}`]),
        entries.length === 0 ? "unregistered" : entries.map(({ kind }) => kind).join(" or "),
      ].join(" "),
    })),
  );
}

describe("TAGS", () => {
  it("are what the register says", () => {
    checkTags(
      "",
      "TAGS: PREL EC KNNP PGVO\n      ^^^^ PREL subject\n           ^^ EC geographic\n              ^^^^ KNNP program\n                   ^^^^ PGVO unregistered",
    );
  });

  it("are read in capitals, and without the link around them", () => {
    checkTags("", "TAGS: prel, [EC](#)\n      ^^^^ PREL subject\n             ^^ EC geographic");
  });

  it("have the person's name without its brackets", () => {
    checkTags("", "TAGS: OVIP (ELPHBERG, FLAVIA)\n      ^^^^ OVIP of ELPHBERG, FLAVIA subject");
  });

  it("mean what they meant when the cable was sent", () => {
    const sent = (year: string): string => `R 171959Z AUG ${year}\nFM AMEMBASSY ZENDA\n\n`;
    checkTags(sent("75"), "TAGS: GE ACLM\n      ^^ GE geographic\n         ^^^^ ACLM subject-obsolete");
    checkTags(sent("08"), "TAGS: GE ACLM\n      ^^ GE geographic-misuse\n         ^^^^ ACLM unregistered");
    checkTags("", "TAGS: GE\n      ^^ GE geographic or geographic-misuse");
  });
});
