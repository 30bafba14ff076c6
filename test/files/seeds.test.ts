import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { safeFix } from "../../server/src/rules/fixes";
import { check, createView, documentSymbols } from "../../server/src/service";
import { positionAt } from "../../server/src/text/lines";
import { assertNested, fixAllSafe, showOutline } from "../support/check";

const seeds = path.resolve(__dirname, "../../seeds");
const read = (name: string): string => readFileSync(path.join(seeds, name), "utf8");

/** Every finding: line:column severity rule "the text it stands under", counted from 1 as editors do. */
function listFindings(text: string): readonly string[] {
  const view = createView(text);
  return check(view).map(({ span, severity, rule }) => {
    const { line, character } = positionAt(view.lines, span.start);
    return `${String(line + 1)}:${String(character + 1)} ${severity} ${rule.id} "${text.slice(span.start, span.end)}"`;
  });
}

describe("the sample cable", () => {
  const sample = read("000_3cf85b5abb626903.txt");

  it("has these findings and no others", () => {
    assert.deepEqual(listFindings(sample), [
      '16:1 hint captions/sipdis-twice "SIPDIS"',
      '19:7 information tags/markdown-link "[KNNP](#)"',
      '19:17 information tags/markdown-link "[MNUC](#)"',
      '19:27 information tags/markdown-link "[PARM](#)"',
      '19:37 information tags/markdown-link "[PK](#)"',
      '19:45 information tags/markdown-link "[PREL](#)"',
      '32:5 information portion/noforn-without-caption "(S/NF)"',
      '34:1 hint text/mixed-bullets "-"',
      '35:21 information text/comma-for-apostrophe ","',
      '35:148 information text/comma-for-apostrophe ","',
      '36:96 information text/comma-for-apostrophe ","',
      '37:120 information text/comma-for-apostrophe ","',
      '43:61 information text/comma-for-apostrophe ","',
      '43:299 information text/comma-for-apostrophe ","',
      '43:571 information text/comma-for-apostrophe ","',
      '49:1 warning paragraph/pilcrow-as-one "14."',
      '49:6 hint portion/mixed-style "S/Rel Pakistan"',
      '55:38 information text/comma-for-apostrophe ","',
      '55:162 information text/comma-for-apostrophe ","',
      '59:316 information text/comma-for-apostrophe ","',
      '61:19 information text/comma-for-apostrophe ","',
      '63:89 information text/comma-for-apostrophe ","',
      '69:1 warning paragraph/pilcrow-as-one "15."',
      '73:1 warning paragraph/pilcrow-as-one "16."',
      '73:150 information text/comma-for-apostrophe ","',
    ]);
  });

  it("has this outline", () => {
    const symbols = documentSymbols(createView(sample));
    assertNested(symbols);
    const top = symbols.map(({ name, detail }) => `${name} | ${detail ?? ""}`);
    assert.deepEqual(top, [
      "Transmission heading | SECSTATE WASHDC to AMEMBASSY ISLAMABAD",
      "SECRET | STATE 037957",
      "E.O. 12958 | DECL: 04/10/2018",
      "TAGS | KNNP MNUC PARM PK PREL",
      "SUBJECT | POSSIBLE RELEASE OF A.Q. KHAN",
      "Classified By | SCA Richard A. Boucher, Reasons: 1.4 B C AND D",
      "SUMMARY AND Action request | ",
      "OBJECTIVES | ",
      "BACKGROUND | ",
      "Talking Points | ",
      "REPORTING DEADLINE | ",
      "POINT OF CONTACT | ",
      "RICE | signature",
    ]);
    const points = symbols.find(({ name }) => name === "Talking Points")?.children ?? [];
    assert.equal(points.length, 1);
    assert.match(points[0]?.name ?? "", /^¶4 \(S\/Rel Pakistan\)$/);
    assert.match(points[0]?.detail ?? "", /^printed 14/);
    assert.equal(points[0]?.children?.length, 7);
    assert.match(showOutline(symbols), /¶2 \(S\/NF\) \| Post should achieve/);
  });

  it("has no safe-fixable finding after its safe fixes, and changed only where they say", () => {
    const fixed = fixAllSafe(sample);
    assert.equal(check(createView(fixed)).filter((finding) => safeFix(finding) !== undefined).length, 0);
    const expected = sample
      .replace(/\[([A-Z]+)\]\(#\)/g, "$1")
      .replace(/^1(?=[456]\. )/gm, "¶")
      .replace(/(?<=[a-z]),s\b/g, "'s");
    assert.equal(fixed, expected);
  });
});

describe("the other samples", () => {
  it("malformed-markings.txt shows every malformed marking", () => {
    assert.deepEqual(listFindings(read("malformed-markings.txt")), [
      '14:1 information captions/sipdis-twice "SIPDIS"',
      '24:6 warning portion/unknown-mark "SE"',
      '26:6 warning portion/unknown-mark "S-NF"',
      '28:5 warning portion/lost-bracket "(S"',
      '30:5 warning portion/lost-bracket "S)"',
      '32:5 warning portion/lost-bracket "(S]"',
      '34:1 warning portion/missing-mark "¶7."',
      '36:6 error portion/above-classification "TS"',
      '38:5 information portion/noforn-without-caption "(S/NF)"',
      '42:7 hint portion/mixed-style "S//NF"',
      '54:1 warning classification/damaged-line "C O N F I D E N T A L"',
      '58:6 warning declassification/malformed-order "12598"',
      '77:1 error classification/missing-line "E.O. 12958: DECL: 06/31/2018"',
      '77:19 error declassification/impossible-date "06/31/2018"',
      '96:1 warning declassification/missing-classifier "C O N F I D E N T I A L STRELSAU 000104"',
      '100:19 warning declassification/date-before-cable "06/05/2007"',
      '125:1 warning declassification/missing-reason "Classified By: Ambassador Jane Q. Doe."',
      '139:1 warning declassification/missing-order "C O N F I D E N T I A L STRELSAU 000106"',
    ]);
  });

  it("clean.txt has no finding at all", () => {
    assert.deepEqual(listFindings(read("clean.txt")), []);
  });
});
