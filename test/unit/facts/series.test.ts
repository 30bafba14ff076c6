import assert from "node:assert/strict";
import { check, createView } from "../../../server/src/service";
import { eachLineEnd } from "../../support/markers";
import { switchedOn } from "../../support/check";

/** A telegram that sends one section of another, as it stands in a file with the others. */
function section(number: number, total: number, text: string): string {
  const digits = String(number).padStart(2, "0");
  return [
    "VZCZCXYZ0001",
    "PP RUEHWEB",
    "",
    `DE RUEHZN #0042/${digits} 1571430`,
    "ZNR UUUUU ZZH",
    "P 051430Z JUN 08",
    "FM AMEMBASSY ZENDA",
    "TO SECSTATE WASHDC PRIORITY",
    `UNCLAS SECTION ${digits} OF ${String(total).padStart(2, "0")} ZENDA 000042`,
    "",
    "SUBJECT: TALKS",
    "",
    text,
    "BT",
    "",
    "",
  ].join("\n");
}

/** Checks the numbers of the paragraphs, a section a line, and the findings of the given rules. */
function checkSections(
  sections: readonly string[],
  numbers: readonly string[],
  findings: Readonly<Record<string, readonly string[]>> = {},
): void {
  for (const { name, text } of eachLineEnd(sections.join(""))) {
    const view = createView(text);
    const read = view.telegrams.map(({ numbered }) =>
      numbered.map(({ number, sequence }) => `${String(number)} ${sequence}`).join(", "),
    );
    assert.deepEqual(read, numbers, `with ${name}`);
    for (const [rule, messages] of Object.entries(findings)) {
      const found = check(view, switchedOn(rule)).filter((finding) => finding.rule.id === rule);
      assert.deepEqual(
        found.map(({ message }) => message),
        messages,
        `${rule} with ${name}`,
      );
    }
  }
}

describe("sections of a telegram that stand in a file as telegrams of their own", () => {
  const [one, two, three] = [
    section(1, 3, "1. One.\n\n2. Two."),
    section(2, 3, "3. Three.\n\n4. Four."),
    section(3, 3, "5. Five."),
  ] as const;

  it("go on from the numbers of those above them", () => {
    checkSections([one, two, three], ["1 next, 2 next", "3 next, 4 next", "5 next"], {
      "paragraph/number-gap": [],
      "section/page-skipped": [],
      "paragraph/numbered-alone": [],
      "text/no-signature": ["No signature behind the last words: a surname in capitals is expected."],
    });
  });

  it("may leave out a number where one ends", () => {
    checkSections([one, section(2, 2, "4. Four.\n\n5. Five.")], ["1 next, 2 next", "4 gap, 5 next"], {
      "paragraph/number-gap": ["Paragraph 4 follows paragraph 2: 3 is expected."],
    });
  });

  it("begin with any number where the one above is lost, which is missed", () => {
    checkSections([one, three], ["1 next, 2 next", "5 next"], {
      "paragraph/number-gap": [],
      "section/page-skipped": ["Before section 3 section 2 is missing."],
    });
    checkSections([two, three], ["3 next, 4 next", "5 next"], {
      "paragraph/number-gap": [],
      "section/page-skipped": ["Before section 2 section 1 is missing."],
    });
    checkSections([one, two], ["1 next, 2 next", "3 next, 4 next"], {
      "section/page-skipped": ["Behind section 2 section 3 is missing."],
    });
    checkSections([one, section(4, 5, "7. Seven.")], ["1 next, 2 next", "7 next"], {
      "section/page-skipped": [
        "Before section 4 sections 2 to 3 are missing.",
        "Behind section 4 section 5 is missing.",
      ],
    });
  });

  it("may stand alone: a file holds what it holds", () => {
    checkSections([two], ["3 next, 4 next"], { "paragraph/number-gap": [], "section/page-skipped": [] });
    checkSections([one], ["1 next, 2 next"], { "section/page-skipped": [] });
  });

  it("may hold others under lines of their own", () => {
    const both = section(1, 3, "1. One.\n\nUNCLAS SECTION 02 OF 03 ZENDA 000042\n\n2. Two.");
    checkSections([both, section(3, 3, "3. Three.")], ["1 next, 2 next", "3 next"], {
      "section/page-skipped": [],
    });
  });

  it("stand in their order", () => {
    checkSections([one, three, two], ["1 next, 2 next", "5 next", "3 next, 4 next"], {
      "section/page-order": ["Section 2 after section 3; expected a higher one."],
      "section/page-skipped": [],
    });
  });

  it("are those of one telegram, not of two", () => {
    const other = section(2, 2, "1. One.").replaceAll("0042", "0043");
    checkSections([section(1, 2, "1. One."), other], ["1 next", "1 next"], { "section/page-skipped": [] });
  });

  it("are read once, though one stand twice", () => {
    checkSections([one, one, two], ["1 next, 2 next", "1 next, 2 next", "3 next, 4 next"], {
      "section/page-order": [],
      "damage/telegram-repeated": ["This telegram stands in the file a second time."],
    });
  });

  it("close what those above them opened", () => {
    const opened = section(1, 2, "1. SUMMARY: One.\n\n2. Two.");
    const closed = section(2, 2, "3. Three. END SUMMARY.");
    checkSections([opened, closed], ["1 next, 2 next", "3 next"], {
      "section/unclosed": [],
      "section/unopened": [],
    });
    checkSections([opened, section(2, 2, "3. Three.")], ["1 next, 2 next", "3 next"], {
      "section/unclosed": ['No "END SUMMARY" closes this.'],
    });
    checkSections(
      [opened.replace("OF 02", "OF 03"), section(3, 3, "5. Five.")],
      ["1 next, 2 next", "5 next"],
      {
        "section/unclosed": [],
      },
    );
  });

  it("cite the paragraphs of each other", () => {
    const citing = section(1, 2, "1. One: see para 3.\n\n2. Two: see para 5.");
    checkSections([citing, section(2, 2, "3. Three.")], ["1 next, 2 next", "3 next"], {
      "paragraph/cited-beyond-last": ["Paragraph 5 is cited, but the last one is 3."],
    });
    checkSections(
      [citing.replace("OF 02", "OF 03"), section(2, 3, "3. Three.")],
      ["1 next, 2 next", "3 next"],
      {
        "paragraph/cited-beyond-last": [],
      },
    );
  });
});
