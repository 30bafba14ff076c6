import assert from "node:assert/strict";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { check, createView, diagnostics, status } from "../../../server/src/service";
import { eachLineEnd } from "../../support/markers";

const uri = "file:///zenda.txt";
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

describe("diagnostics", () => {
  it("say what is wrong, where else to look, that it can be faded, and where its page is", () => {
    for (const { name, text } of eachLineEnd("UNCLAS ZENDA 000001\n\nTAGS: EC, PREL, EC")) {
      const view = createView(text);
      assert.deepEqual(
        diagnostics(view, check(view), { uri, rulePages: "file:///rules/" }),
        [
          {
            range: range(2, 16, 18),
            severity: DiagnosticSeverity.Information,
            source: "cable",
            code: "tags/repeated-code",
            codeDescription: { href: "file:///rules/tags/repeated-code.md" },
            message: "EC stands here a second time.",
            tags: [DiagnosticTag.Unnecessary],
            relatedInformation: [{ location: { uri, range: range(2, 6, 8) }, message: "The first one" }],
          },
        ],
        `with ${name}`,
      );
    }
  });

  it("leave out what a finding does not have", () => {
    const view = createView("UNCLAS ZENDA 000001\n\nTAGS: PREL, EC, PGVO");
    assert.deepEqual(diagnostics(view, check(view), { uri }), [
      {
        range: range(2, 16, 20),
        severity: DiagnosticSeverity.Information,
        source: "cable",
        code: "tags/unknown-code",
        message: '"PGVO" is no registered TAGS code.',
      },
    ]);
  });

  for (const [severity, expected] of [
    ["error", DiagnosticSeverity.Error],
    ["warning", DiagnosticSeverity.Warning],
    ["information", DiagnosticSeverity.Information],
    ["hint", DiagnosticSeverity.Hint],
  ] as const) {
    it(`have the severity that is chosen for their rule: ${severity}`, () => {
      const view = createView("UNCLAS ZENDA 000001\n\nTAGS: PREL, EC, PGVO");
      const findings = check(view, { severities: { "tags/unknown-code": severity } });
      assert.deepEqual(
        diagnostics(view, findings, { uri }).map((diagnostic) => diagnostic.severity),
        [expected],
      );
    });
  }

  it("are none of a rule that is off, by choice or in the profile", () => {
    const view = createView("UNCLAS ZENDA 000001\n\nTAGS: EC, PREL, PGVO");
    const codes = (options: Parameters<typeof check>[1]): readonly unknown[] =>
      diagnostics(view, check(view, options), { uri }).map(({ code }) => code);
    assert.deepEqual(codes({}), ["tags/unknown-code"]);
    assert.deepEqual(codes({ profile: "drafting" }), ["tags/subjects-first", "tags/unknown-code"]);
    assert.deepEqual(codes({ severities: { "tags/unknown-code": "off", "tags/subjects-first": "hint" } }), [
      "tags/subjects-first",
    ]);
  });
});

describe("the status", () => {
  it("says how the first telegram is classified, and how many there are", () => {
    const telegram = (line: string) =>
      `VZCZCXYZ0001\nPP RUEHWEB\nDE RUEHZN #0001 1571430\n${line}\n\nSUBJECT: TALKS\n\n¶1. One.\nDOE\n`;
    for (const [text, expected] of [
      [
        "S E C R E T ZENDA 000001\n\nSUBJECT: TALKS",
        { classification: "SECRET", telegrams: 1, portions: [] },
      ],
      [
        `${telegram("UNCLAS ZENDA 000001")}\n${telegram("S E C R E T ZENDA 000002")}`,
        { classification: "UNCLAS", telegrams: 2, portions: [{ level: null, paragraphs: 1 }] },
      ],
      ["SUBJECT: TALKS", { classification: null, telegrams: 1, portions: [] }],
    ] as const) {
      assert.deepEqual(status(createView(text)), expected);
    }
  });
});
