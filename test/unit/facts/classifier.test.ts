import type { TelegramFacts } from "../../../server/src/facts/telegram-facts";
import { checkLines, checkMarks } from "../../support/check";
import type { Marked } from "../../support/markers";

function show({ classifier }: TelegramFacts): readonly string[] {
  const { classifiedBy, reasons, derivedFrom, declassifyOn } = classifier;
  return [
    ...(classifiedBy === null
      ? []
      : [`by ${classifiedBy.names.join(" and ")} | ${classifiedBy.title ?? "no title"}`]),
    ...reasons.map(({ section, letters }) => `for ${section} ${letters.join(" ")}`),
    ...(derivedFrom === null ? [] : [`from ${derivedFrom}`]),
    ...(declassifyOn === null ? [] : [`until ${declassifyOn}`]),
  ];
}

function checkClassifier(printed: string, expected: string): void {
  checkLines(`SECRET ZENDA 000042\n\nSUBJECT: TALKS\n\n${printed}\n\n¶1. (S) One.`, show, expected);
}

describe("the classifier", () => {
  for (const [printed, expected] of [
    [
      "Classified By: DCM Fritz Tarlenheim for reasons 1.4 (b) and (d).",
      "by Fritz Tarlenheim | DCM\nfor 1.4 b d",
    ],
    [
      "Classified By: Fritz Tarlenheim, Deputy Chief of Mission.\nReason: 1.5 (B,D)",
      "by Fritz Tarlenheim | Deputy Chief of Mission\nfor 1.5 b d",
    ],
    ["Classified By: DCM Fritz Tarlenheim\nReason(s): 1.4 (B,D)", "by Fritz Tarlenheim | DCM\nfor 1.4 b d"],
    [
      "CLASSIFIED BY AMBASSADOR FLAVIA ELPHBERG. REASONS: 1.4 B C AND D",
      "by FLAVIA ELPHBERG | AMBASSADOR\nfor 1.4 b c d",
    ],
    [
      "Classified By: Classified By: Ambassador Flavia Elphberg. Reason 1.4(d).",
      "by Flavia Elphberg | Ambassador\nfor 1.4 d",
    ],
    [
      "Classified By: Ambassador Flavia\nElphberg for reasons 1.4 (b)\nand (d).",
      "by Flavia Elphberg | Ambassador\nfor 1.4 b d",
    ],
    [
      "Classified By: DCM Fritz Tarlenheim for reasons 1.4 (b) and (d) and\n1.5(d), 1.6 (a).",
      "by Fritz Tarlenheim | DCM\nfor 1.4 b d\nfor 1.5 d\nfor 1.6 a",
    ],
    [
      "Classified By: DCM Fritz Tarlenheim, reasons 1.4 sections (b) and (d).",
      "by Fritz Tarlenheim | DCM\nfor 1.4 b d",
    ],
    ["Classified By: DCM Fritz Tarlenheim. REASON: 1.4 (B AND D)", "by Fritz Tarlenheim | DCM\nfor 1.4 b d"],
    ["Classified By: DCM Fritz Tarlenheim. REASONS 1.5B AND D", "by Fritz Tarlenheim | DCM\nfor 1.5 b d"],
    ["Classified By: DCM Fritz Tarlenheim. E.O. 12958, 1.4 b,d", "by Fritz Tarlenheim | DCM\nfor 1.4 b d"],
    ["Classified By: DCM Fritz Tarlenheim, reasons 1.4: b plus d", "by Fritz Tarlenheim | DCM\nfor 1.4 b d"],
    ["Classified By: DCM Fritz Tarlenheim, reasons 1.4 (bd)", "by Fritz Tarlenheim | DCM\nfor 1.4 b d"],
    ["Classified By: DCM Fritz Tarlenheim, reason I.4BD", "by Fritz Tarlenheim | DCM\nfor 1.4 b d"],
    [
      "Classified By: DCM Fritz Tarlenheim for reasons 1.4 (b)\nZENDA 00000042  002 OF 003\nand (d).",
      "by Fritz Tarlenheim | DCM\nfor 1.4 b d",
    ],
    [
      "Classified By: (U) Flavia Elphberg, Ambassador to Ruritania, 1.4 (b)",
      "by Flavia Elphberg | Ambassador to Ruritania\nfor 1.4 b",
    ],
    ["Classified By: Ambassador Zoë Müller, 1.4 (b)", "by Zoë Müller | Ambassador\nfor 1.4 b"],
    [
      "Classified By: Name: Fritz Tarlenheim, Title: Political Counselor, 1.4 (b)",
      "by Fritz Tarlenheim | Political Counselor\nfor 1.4 b",
    ],
    ["Classified By: Fritz Tarlenheim, Jr., DCM, 1.4 (b)", "by Fritz Tarlenheim Jr. | DCM\nfor 1.4 b"],
    [
      "Classified By: DCM Fritz Tarlenheim, Jr. for reason 1.4 (b)",
      "by Fritz Tarlenheim Jr. | DCM\nfor 1.4 b",
    ],
    ["Classified By: Fritz Tarlenheim, Sr. Advisor, 1.4 (b)", "by Fritz Tarlenheim | Sr. Advisor\nfor 1.4 b"],
    [
      "Classified By: DCM Fritz Tarlenheim for reasons 14 (b) and (d)",
      "by Fritz Tarlenheim | DCM\nfor 1.4 b d",
    ],
    ["Classified By: DCM Fritz Tarlenheim, 1.4(b) and 1.4(d)", "by Fritz Tarlenheim | DCM\nfor 1.4 b d"],
    [
      "Classified By: DCM Fritz Tarlenheim, 1.4(b) and 1.5(d)",
      "by Fritz Tarlenheim | DCM\nfor 1.4 b\nfor 1.5 d",
    ],
    ["Classified By: Multiple Sources", "by  | Multiple Sources"],
    ["Derived from: DSCG 05-1", "from DSCG 05-1"],
  ] as const) {
    it(`reads ${JSON.stringify(printed)}`, () => {
      checkClassifier(printed, expected);
    });
  }

  it("has no heading behind it, and no article for a reason", () => {
    checkClassifier(
      "Classified By: DCM Fritz Tarlenheim, 1.4 (b) and (d).\nA Poor Harvest",
      "by Fritz Tarlenheim | DCM\nfor 1.4 b d",
    );
    checkClassifier("Reason: 1.4 (d). A word is spoken.", "for 1.4 d");
  });

  it("gives its reasons on the E.O. line too", () => {
    for (const [line, reason] of [
      ["E.O. 12958, 1.4 b,d", "for 1.4 b d"],
      ["E.O. 12958: DECL: 05/02/2018 (REASON 1.5 B)", "for 1.5 b"],
      ["E.O. 12958: DECL: 05/02/2018", ""],
    ] as const) {
      checkLines(`SECRET ZENDA 000042\n\n${line}\nTAGS: PREL`, show, reason);
    }
  });

  it("cites letters that no order has, but (S) and (U) are marks", () => {
    const beyond = ({ classifier }: TelegramFacts): readonly Marked[] =>
      classifier.reasons.flatMap((reason) => (reason.beyond === null ? [] : [{ span: reason.beyond }]));
    const opening = "SECRET ZENDA 000042\n\nSUBJECT: TALKS\n\n";
    checkMarks(
      `${opening}Classified By: DCM Fritz Tarlenheim, 1.4 (b) and (k)\n                                                  ^`,
      beyond,
    );
    checkMarks(
      `${opening}Classified By: DCM Fritz Tarlenheim, 1.5 (b) and (k), 1.4 (d) and (l)\n                                                  ^`,
      beyond,
    );
    checkMarks(`${opening}Classified By: DCM Fritz Tarlenheim, 1.4 (b) (S)`, beyond);
  });

  it("is nobody where no line says so", () => {
    checkClassifier("REF: STATE 1", "");
  });
});
