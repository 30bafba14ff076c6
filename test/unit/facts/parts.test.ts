import { checkMarks } from "../../support/check";

/** Checks what opens and what closes a part: its words, whether it is closed, and what it closes. */
function checkParts(marked: string): void {
  checkMarks(`UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${marked}`, ({ parts }) =>
    [
      ...parts.openers.map(({ span, kind, key, closer }) => ({
        span,
        label: `${kind} "${key}" ${closer === null ? "open" : "closed"}`,
      })),
      ...parts.closers.map(({ span, key, opener }) => ({
        span,
        label: `end "${key}" ${opener === null ? "unmatched" : `closes ${opener.kind}`}`,
      })),
    ].sort((a, b) => a.span.start - b.span.start),
  );
}

describe("parts", () => {
  it("open at a paragraph's head and close in its text", () => {
    checkParts(
      '¶1. (U) SUMMARY: The talks go on. End Summary.\n        ^^^^^^^^ inline "summary" closed\n                                  ^^^^^^^^^^^^ end "summary" closes inline',
    );
  });

  it("close paragraphs later", () => {
    checkParts(
      '¶1. (U) Summary: One.\n        ^^^^^^^^ inline "summary" closed\n\n¶2. (U) Two. End Summary.\n             ^^^^^^^^^^^^ end "summary" closes inline',
    );
  });

  it("open with a heading and close with a line", () => {
    checkParts(
      'OBJECTIVES\n^^^^^^^^^^ heading "objectives" closed\n\n¶1. (U) One.\n\nEnd objectives.\n^^^^^^^^^^^^^^^ end "objectives" closes heading',
    );
  });

  it("open with a line that says so", () => {
    checkParts(
      'BEGIN TALKING POINTS\n^^^^^^^^^^^^^^^^^^^^ begin "talking points" closed\n\n-- Ask.\n\nEND TALKING POINTS\n^^^^^^^^^^^^^^^^^^ end "talking points" closes begin',
    );
  });

  it("open within a sentence", () => {
    checkParts(
      '¶1. (U) He left. Note: by rail. End note. She stayed.\n                 ^^^^^ aside "note" closed\n                                ^^^^^^^^^ end "note" closes aside',
    );
  });

  it("stay open where nothing closes them", () => {
    checkParts('¶1. (U) Comment: They may fail.\n        ^^^^^^^^ inline "comment" open\n\n¶2. (U) Two.');
    checkParts('BEGIN TEXT\n^^^^^^^^^^ begin "text" open\n\n¶1. (U) One.');
  });

  it("close where nothing was open", () => {
    checkParts('¶1. (U) One. End Summary.\n             ^^^^^^^^^^^^ end "summary" unmatched');
  });

  it("close the innermost that has their name", () => {
    checkParts(
      'BEGIN TEXT\n^^^^^^^^^^ begin "text" open\n\n¶1. (U) One.\n\nBEGIN TEXT\n^^^^^^^^^^ begin "text" closed\n\n¶2. (U) Two.\n\nEND TEXT\n^^^^^^^^ end "text" closes begin',
    );
  });

  it("close past one that is still open", () => {
    checkParts(
      '¶1. (U) Summary: One.\n        ^^^^^^^^ inline "summary" closed\n\n¶2. (U) Comment: Two. End Summary.\n        ^^^^^^^^ inline "comment" open\n                      ^^^^^^^^^^^^ end "summary" closes inline',
    );
  });

  it("may be called more at their beginning than at their end", () => {
    checkParts(
      '¶1. (U) SUMMARY AND COMMENT: One. End Summary.\n        ^^^^^^^^^^^^^^^^^^^^ inline "summary and comment" closed\n                                  ^^^^^^^^^^^^ end "summary" closes inline',
    );
  });

  it("are not what a sentence happens to say", () => {
    checkParts(
      "¶1. (U) At the end of the war the comments of the King were noted. To end the text was hard.",
    );
  });
});
