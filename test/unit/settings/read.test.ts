import assert from "node:assert/strict";
import { readSettings } from "../../../server/src/settings/read";
import { overlay } from "../../../server/src/settings/settings";
import { mark, stripMarkers } from "../../support/markers";

/** Checks what is said of a file of settings, marked on the line below. */
function checkProblems(marked: string): void {
  const text = stripMarkers(marked);
  const { problems } = readSettings(text);
  assert.equal(
    mark(
      text,
      problems.map(({ span, message }) => ({ span, label: message })),
    ),
    marked,
  );
}

describe("a file of settings", () => {
  it("takes the way to a file with needless steps", () => {
    const { settings } = readSettings(
      '{ "suppressions": [{ "rule": "text/long-line", "file": "./1976/./zenda.txt", "reason": "x" }] }',
    );
    assert.equal(settings.suppressions?.[0]?.file, "1976/zenda.txt");
  });

  it("sets the profile, severities, limits, hints and suppressions", () => {
    const { settings, problems } = readSettings(`{
      // Comments are allowed, and a comma at the end.
      "$schema": "./schema.json",
      "profile": "drafting",
      "rules": { "text/long-line": "off", "portion/unknown-mark": "error" },
      "limits": { "findings": 50, "characters": 100000 },
      "inlayHints": { "tagNames": false },
      "suppressions": [
        { "rule": "tags/unknown-code", "file": "1976/zenda.txt", "reason": "A code of the post's own." },
        { "rule": "portion/missing-mark", "id": "08ZENDA42", "paragraph": 3, "reason": "So in the original." },
      ],
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      profile: "drafting",
      rules: { "text/long-line": "off", "portion/unknown-mark": "error" },
      limits: { findings: 50, characters: 100000 },
      inlayHints: { tagNames: false },
      suppressions: [
        {
          rule: "tags/unknown-code",
          file: "1976/zenda.txt",
          id: null,
          paragraph: null,
          reason: "A code of the post's own.",
        },
        {
          rule: "portion/missing-mark",
          file: null,
          id: "08ZENDA42",
          paragraph: 3,
          reason: "So in the original.",
        },
      ],
    });
  });

  it("has its faults named at their places", () => {
    checkProblems(
      [
        "{",
        '  "profil": "drafting",',
        '  ^^^^^^^^ There is no setting "profil": perhaps "profile".',
        '  "rules": {',
        '    "portion/missing-mrk": "off",',
        '    ^^^^^^^^^^^^^^^^^^^^^ There is no rule "portion/missing-mrk": perhaps "portion/missing-mark".',
        '    "text/long-line": "loud"',
        "                      ^^^^^^ A severity is one of error, warning, information, hint, off.",
        "  },",
        '  "inlayHints": { "tagNames": "off", "tagName": true },',
        "                              ^^^^^ A hint is on or off: true or false.",
        '                                     ^^^^^^^^^ There is no hint "tagName": perhaps "tagNames".',
        '  "limits": { "findings": 0, "files": 3 },',
        "                          ^ A limit is a whole number above 0.",
        '                             ^^^^^^^ There is no limit "files".',
        '  "suppressions": [',
        '    { "rule": "text/long-line", "reason": "x" },',
        "    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A suppression names a file, or a telegram by its id.",
        '    { "rule": "text/long-line", "file": "a.txt" },',
        "    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A suppression gives its reason.",
        '    { "file": "a.txt", "reason": "x" },',
        "    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A suppression names the rule that is to be silent.",
        '    { "rule": "text/long-line", "id": "08ZENDA42", "paragraph": "3", "reason": "x" }',
        "                                                                ^^^ A paragraph is a number.",
        "  ]",
        "}",
      ].join("\n"),
    );
  });

  for (const [name, marked] of [
    [
      "without quotation marks",
      '{ "rules": { "text/long-line": off } }\n                               ^^^ Text stands in straight quotation marks: "…".',
    ],
    [
      "with other quotation marks",
      "{ 'profile': 'drafting' }\n  ^^^^^^^^^ Text stands in straight quotation marks: \"…\".",
    ],
    [
      "with a quotation mark lost",
      '{ "profile": "drafting }\n             ^^^^^^^^^^^ The closing quotation mark is missing.',
    ],
    [
      "without a comma",
      '{\n  "profile": "drafting"\n  "rules": {}\n  ^^^^^^^ A comma is missing before this.\n}',
    ],
    [
      "with a comma too many",
      '{ "rules": {}, , "limits": {} }\n               ^ A name in quotation marks is missing before this.',
    ],
    ["without a colon", '{ "rules" {} }\n          ^ A colon is missing before this.'],
    ["without a value", '{ "rules": }\n           ^ A value is missing before this.'],
    ["with a brace too many", '{ "rules": {}}}\n              ^ Nothing may follow the end of the settings.'],
    [
      "with a backslash",
      '{ "suppressions": [{ "file": "1976\\zenda.txt" }] }\n                             ^^^^^^^^^^^^^^^^ A backslash is written twice: \\\\. In the way to a file a stroke stands: /.',
    ],
    [
      "with something wrong before it",
      '{\n  "profil": "drafting",\n  ^^^^^^^^ There is no setting "profil": perhaps "profile".\n  "rules": off\n           ^^^ Text stands in straight quotation marks: "…".\n}',
    ],
  ] as const) {
    it(`has a fault of its form named once, and nothing that may follow from it: ${name}`, () => {
      checkProblems(marked);
    });
  }

  for (const [text, message] of [
    ['{ "rules": {}', "A closing brace is missing: }."],
    ['{ "rules": {} /* Ours.', "The end of this comment is missing: */."],
    ["[]", "The settings are an object: { … }."],
    ['{ "suppressions": {} }', "Suppressions are a list: [ … ]."],
    ['{ "suppressions": [3] }', "A suppression is an object: { … }."],
  ] as const) {
    it(`may be as wrong as ${text}`, () => {
      assert.deepEqual(
        readSettings(text).problems.map((problem) => problem.message),
        [message],
      );
    });
  }

  it("holds as far as it can be followed", () => {
    const { settings } = readSettings('{ "profile": "drafting", "rules": { "no/rule": "off" }, ');
    assert.equal(settings.profile, "drafting");
    assert.deepEqual(settings.rules, {});
  });

  it("may be empty", () => {
    for (const text of ["", "\n", "// Nothing yet.\n"]) {
      const { settings, problems } = readSettings(text);
      assert.deepEqual([settings, problems], [{}, []]);
    }
  });
});

describe("settings one above the other", () => {
  it("count rule by rule", () => {
    const { profile, rules, inlayHints } = overlay(
      {
        profile: "drafting",
        rules: { "text/long-line": "off", "text/past-deadline": "hint" },
        inlayHints: { tagNames: false, dateTimes: true },
      },
      { rules: { "text/long-line": "error" }, inlayHints: { tagNames: true } },
    );
    assert.equal(profile, "drafting");
    assert.deepEqual(rules, { "text/long-line": "error", "text/past-deadline": "hint" });
    assert.deepEqual(inlayHints, { tagNames: true, dateTimes: true });
  });
});
