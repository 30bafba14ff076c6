import { checkMarks } from "../../support/check";

/** Checks the numbers of paragraphs: what each must be, how it stands to those before, and which one that is. */
function checkNumbers(marked: string): void {
  checkMarks(`UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${marked}`, ({ numbered }) =>
    numbered.map(({ span, number, sequence, previous }) => ({
      span,
      label: [number, sequence, ...(previous ? [`after ${previous.number}`] : [])].join(" "),
    })),
  );
}

describe("paragraph numbers", () => {
  it("follow each other, with or without pilcrow", () => {
    checkNumbers(
      "¶1. (U) One.\n^^^ 1 next\n\n2. (U) Two.\n^^ 2 next after 1\n\n¶3. Three.\n^^^ 3 next after 2",
    );
  });

  it("pass over paragraphs that have none", () => {
    checkNumbers("¶1. (U) One.\n^^^ 1 next\n\nMore.\n\n¶2. (U) Two.\n^^^ 2 next after 1");
  });

  it("go on from one section to the next", () => {
    checkNumbers("OBJECTIVES\n\n¶1. One.\n^^^ 1 next\n\nBACKGROUND\n\n¶2. Two.\n^^^ 2 next after 1");
  });

  it("may have the pilcrow read as 1", () => {
    checkNumbers(
      "¶1. (U) One.\n^^^ 1 next\n\n12. (U) Two.\n^^^ 2 pilcrowAsOne after 1\n\n13. (U) Three.\n^^^ 3 pilcrowAsOne after 2\n\n¶4. (U) Four.\n^^^ 4 next after 3",
    );
  });

  it("may all have it read so", () => {
    checkNumbers(
      "11. (U) One.\n^^^ 1 pilcrowAsOne\n\n12. (U) Two.\n^^^ 2 pilcrowAsOne after 1\n\n13. (U) Three.\n^^^ 3 pilcrowAsOne after 2",
    );
    checkNumbers("11. (U) One.\n^^^ 1 pilcrowAsOne\n\n¶2. (U) Two.\n^^^ 2 next after 1");
  });

  it("really are of two digits in a long cable", () => {
    const paragraphs = Array.from({ length: 14 }, (_, index) => {
      const label = `¶${index + 1}.`;
      const after = index === 0 ? "" : ` after ${index}`;
      return `${label} (U) Talks.\n${"^".repeat(label.length)} ${index + 1} next${after}`;
    });
    checkNumbers(paragraphs.join("\n\n"));
  });

  it("leave a gap", () => {
    checkNumbers(
      "¶1. (U) One.\n^^^ 1 next\n\n¶3. (U) Three.\n^^^ 3 gap after 1\n\n¶4. (U) Four.\n^^^ 4 next after 3",
    );
  });

  it("are what they say, however far on, where the pilcrow is there or no number fits", () => {
    checkNumbers("¶1. (U) One.\n^^^ 1 next\n\n¶12. (U) Twelve.\n^^^^ 12 gap after 1");
    checkNumbers("¶1. (U) One.\n^^^ 1 next\n\n4. (U) Four.\n^^ 4 gap after 1");
  });

  it("stand twice", () => {
    checkNumbers(
      "¶1. (U) One.\n^^^ 1 next\n\n¶2. (U) Two.\n^^^ 2 next after 1\n\n¶2. (U) Two.\n^^^ 2 repeated after 2\n\n¶3. (U) Three.\n^^^ 3 next after 2",
    );
  });

  it("stand twice from the first on, where no list begins", () => {
    for (const [first, second, two, three] of [
      ["¶1.", "¶1.", "¶2.", "¶3."],
      ["1.", "1.", "2.", "3."],
    ] as const) {
      const marks = (label: string): string => "^".repeat(label.length);
      checkNumbers(
        `${first} One.\n${marks(first)} 1 next\n\n${second} Another.\n${marks(second)} 1 repeated after 1\n\n${two} Two.\n${marks(two)} 2 next after 1\n\n${three} Three.\n${marks(three)} 3 next after 2`,
      );
    }
    checkNumbers(
      "¶1. One.\n^^^ 1 next\n\n¶1. Another.\n^^^ 2 repeated after 1\n\n¶3. Three.\n^^^ 3 next after 2",
    );
  });

  it("are those of a list behind the first, where the count comes back, the text announces it, or marks differ", () => {
    checkNumbers(
      "¶1. One.\n^^^ 1 next\n\n¶1. First.\n^^^ 1 inner after 1\n\n¶2. Second.\n^^^ 2 inner after 1\n\n¶2. Two.\n^^^ 2 next after 1\n\n¶3. Three.\n^^^ 3 next after 2",
    );
    checkNumbers(
      "¶1. We want:\n^^^ 1 next\n\n¶1. A treaty.\n^^^ 1 inner after 1\n\n¶2. A ferry.\n^^^ 2 next after 1",
    );
    checkNumbers(
      "¶1. (U) One.\n^^^ 1 next\n\n¶1. First.\n^^^ 1 inner after 1\n\n¶2. (U) Two.\n^^^ 2 next after 1",
    );
  });

  it("of a text within the text count for themselves", () => {
    checkNumbers(
      "¶1. (U) One.\n^^^ 1 next\n\n¶2. (U) Two.\n^^^ 2 next after 1\n\n¶1. (U) First.\n^^^ 1 inner after 2\n\n¶2. (U) Second.\n^^^ 2 inner after 2\n\n¶3. (U) Three.\n^^^ 3 next after 2",
    );
  });

  it("may be parted", () => {
    checkNumbers(
      "1. (U) One.\n^^ 1 next\n\n2a. (U) Two a.\n^^^ 2 next after 1\n\n2b. (U) Two b.\n^^^ 2 inner after 2\n\n3. (U) Three.\n^^ 3 next after 2",
    );
  });

  it("of a list may reach the next of the telegram", () => {
    checkNumbers(
      "¶1. One.\n^^^ 1 next\n\n¶2. Two.\n^^^ 2 next after 1\n\n¶1. First.\n^^^ 1 inner after 2\n\n¶2. Second.\n^^^ 2 inner after 2\n\n¶3. Third.\n^^^ 3 inner after 2\n\n¶3. Three.\n^^^ 3 next after 2",
    );
  });

  it("of a quoted text count for themselves, and those of the telegram go on behind it", () => {
    checkNumbers(
      "1. (U) One.\n^^ 1 next\n\nBEGIN TEXT\n\n1. First.\n^^ 1 inner after 1\n\n2. Second.\n^^ 2 inner after 1\n\n3. Third.\n^^ 3 inner after 1\n\nEND TEXT\n\n2. (U) Two.\n^^ 2 next after 1\n\n4. (U) Four.\n^^ 4 gap after 2",
    );
  });

  it("begin no count with a zero", () => {
    checkNumbers("0. (U) Zero.\n^^ 0 inner\n\n1. (U) One.\n^^ 1 next");
  });

  it("may begin late", () => {
    checkNumbers("¶2. (U) Two.\n^^^ 2 gap\n\n¶3. (U) Three.\n^^^ 3 next after 2");
  });

  it("are none in a text that has none", () => {
    checkNumbers("The talks go on.\n\nThey cost 3. 4 would be too much.");
  });
});
