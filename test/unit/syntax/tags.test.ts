import { checkMarks } from "../../support/check";

/** Checks the codes behind the TAGS label, the link that each is wrapped in, and the person whom it is about. */
function checkTags(marked: string): void {
  checkMarks(`UNCLAS ZENDA 000001\n\n${marked}`, ({ tagsLine }) =>
    (tagsLine?.items ?? []).flatMap((item) => [
      ...(item.code === null ? [] : [{ span: item.code, label: "code" }]),
      ...(item.link ? [{ span: item, label: "link" }] : []),
      ...(item.person === null ? [] : [{ span: item.person, label: "person" }]),
    ]),
  );
}

describe("the TAGS line", () => {
  for (const separator of [" ", ", ", ",", "; ", "  ", "/"]) {
    it(`has codes between ${JSON.stringify(separator)}`, () => {
      const second = "TAGS: PREL".length + separator.length;
      checkTags(`TAGS: PREL${separator}EC\n      ^^^^ code\n${" ".repeat(second)}^^ code\n\n¶1. One.`);
    });
  }

  for (const label of ["TAGS:", "TAGS", "TAGS :", "Tags:", "TAG:"]) {
    it(`begins with ${label}`, () => {
      const at = " ".repeat(label.length + 1);
      checkTags(`${label} PREL EC\n${at}^^^^ code\n${at}     ^^ code\n\n¶1. One.`);
    });
  }

  it("ends where a line for somebody's attention was joined to it", () => {
    checkTags("TAGS: PREL EC DEPT FOR EUR DOE\n      ^^^^ code\n           ^^ code\n\n¶1. One.");
  });

  it("has codes that are wrapped in Markdown links", () => {
    checkTags(
      "TAGS: [KNNP](#) [PK](#), PREL\n       ^^^^ code\n      ^^^^^^^^^ link\n                 ^^ code\n                ^^^^^^^ link\n                         ^^^^ code",
    );
  });

  it("has codes in brackets that make no link", () => {
    checkTags("TAGS: [PREL] EC\n       ^^^^ code\n             ^^ code");
  });

  it("has a person behind the code that is about one", () => {
    checkTags(
      "TAGS: OVIP (ELPHBERG, FLAVIA H.), PREL\n      ^^^^ code\n           ^^^^^^^^^^^^^^^^^^^^^ person\n                                  ^^^^ code",
    );
  });

  it("goes on over lines of codes", () => {
    checkTags(
      "TAGS: PREL, PGOV,\n      ^^^^ code\n            ^^^^ code\nPHUM KDEM\n^^^^ code\n     ^^^^ code\nEC\n^^ code\nSUBJECT: TALKS",
    );
  });

  it("goes on with persons, also with a name that is broken over two lines", () => {
    checkTags(
      "TAGS: PREL, OTRA (DOE,\n      ^^^^ code\n            ^^^^ code\n                 ^^^^^ person\nJOHN), OVIP\n       ^^^^ code\n(ROE, JANE), EC\n^^^^^^^^^^^ person\n             ^^ code\nSUBJECT: TALKS",
    );
  });

  it("has a person of whom one bracket is lost, and no mark for a person", () => {
    checkTags(
      "TAGS: OVIP (DOE, JOHN, EC\n      ^^^^ code\n           ^^^^^^^^^^ person\n                       ^^ code",
    );
    checkTags("TAGS: PREL (U), EC\n      ^^^^ code\n                ^^ code");
  });

  it("goes on over lines of links, of long codes behind a comma, and in small letters", () => {
    checkTags(
      "TAGS: [PREL](#)\n       ^^^^ code\n      ^^^^^^^^^ link\n[EC](#)\n ^^ code\n^^^^^^^ link\nSUBJECT: TALKS",
    );
    checkTags("TAGS: PREL,\n      ^^^^ code\nMERCOSUR, EC\n^^^^^^^^ code\n          ^^ code\nSUBJECT: TALKS");
    checkTags("TAGS: PREL,\n      ^^^^ code\npgov, ec\n^^^^ code\n      ^^ code\nSUBJECT: TALKS");
  });

  it("goes on behind a page break", () => {
    checkTags("TAGS: PREL,\n      ^^^^ code\nZENDA 00000001  002 OF 003\nEC\n^^ code\nSUBJECT: TALKS");
  });

  it("goes on behind a blank line, where another part follows or a comma stands before", () => {
    checkTags("TAGS: PREL\n      ^^^^ code\n\nPHUM EC\n^^^^ code\n     ^^ code\nSUBJECT: TALKS");
    checkTags("TAGS: PREL,\n      ^^^^ code\n\nPHUM\n^^^^ code\n\n¶1. One.");
    checkTags("TAGS:\n\nPREL\n^^^^ code\n\n¶1. One.");
  });

  it("has no stop at the end of a code, and no words for none", () => {
    checkTags("TAGS: PREL, EC.\n      ^^^^ code\n            ^^ code");
    checkTags("TAGS: PREL AND EC\n      ^^^^ code\n               ^^ code");
    checkTags("TAGS: N/A");
  });

  it("ends before a caption, a sentence, a number and a blank line", () => {
    for (const next of ["SIPDIS", "Talks go on.", "1. (U) One.", "\nPHUM KDEM"])
      checkTags(`TAGS: PREL\n      ^^^^ code\n${next}`);
  });

  it("may stand behind the E.O. line's words", () => {
    checkTags(
      "E.O. 12958: DECL: 05/02/2018 TAGS: PREL, EC\n                                   ^^^^ code\n                                         ^^ code",
    );
  });

  it("keeps codes that are run together, misspelt or in lower case as they are printed", () => {
    checkTags(
      "TAGS: ETRDEINVECIN pgvo PREL8\n      ^^^^^^^^^^^^ code\n                   ^^^^ code\n                        ^^^^^ code",
    );
  });

  it("may be empty", () => {
    checkTags("TAGS:\nSUBJECT: TALKS");
  });
});
