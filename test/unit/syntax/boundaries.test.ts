import assert from "node:assert/strict";
import { createView } from "../../../server/src/service";
import { eachLineEnd } from "../../support/markers";

/** Checks what each telegram of a file is signed with; "-" for one without signature. */
function checkTelegrams(text: string, expected: readonly string[]): void {
  for (const { name, text: variant } of eachLineEnd(text)) {
    const signed = createView(variant).telegrams.map(({ telegram }) => {
      const signature = telegram.ending?.signatures[0];
      return signature === undefined ? "-" : variant.slice(signature.start, signature.end);
    });
    assert.deepEqual(signed, expected, `with ${name}`);
  }
}

const opening = (serial: string): string =>
  `C O N F I D E N T I A L ZENDA 0000${serial}\n\nSUBJECT: TALKS\n\n`;
const archive =
  "id: 12345\ndate: 4/18/2008 15:30\nrefid: 08ZENDA42\norigin: Embassy Zenda\nclassification: CONFIDENTIAL\nheader:\n";
const heading =
  "VZCZCXYZ0001\nPP RUEHC\nDE RUEHZN #0042 1091530\nP 181530Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\n\n";
const whole = `${opening("42")}¶1. (C) The King met the Duke.\n\nELPHBERG\n`;

describe("a file", () => {
  it("holds one telegram where an archive printed its beginning first, without the heading", () => {
    checkTelegrams(`${opening("42")}¶1. (C) The King met...\n\n${archive}${heading}${whole}`, ["ELPHBERG"]);
    checkTelegrams(`¶1. (C) The King met...\n\n${archive}${heading}${whole}`, ["ELPHBERG"]);
  });

  it("holds one telegram where its beginning stands cut off above its heading", () => {
    for (const cut of ["...", "…", " ..."]) {
      checkTelegrams(`${opening("42")}¶1. (C) The King met${cut}\n\n${heading}${whole}`, ["ELPHBERG"]);
      checkTelegrams(`${heading}${opening("42")}¶1. (C) The King met${cut}\n\n${heading}${whole}`, [
        "ELPHBERG",
      ]);
      checkTelegrams(`${opening("41")}¶1. (C) The King met${cut}\n\n${heading}${whole}`, ["-", "ELPHBERG"]);
    }
  });

  it("holds two where what stands before is another telegram", () => {
    checkTelegrams(`${opening("41")}¶1. (C) Rain.\n\nSAPT\n\n${archive}${heading}${whole}`, [
      "SAPT",
      "ELPHBERG",
    ]);
  });

  for (const [begin, end, quoted] of [
    ["BEGIN TEXT:", "END TEXT.", ""],
    ["BEGIN CABLE TEXT:", "END CABLE TEXT.", heading],
  ] as const) {
    const telegram = `${quoted}UNCLAS STRELSAU 000007\n\nSIPDIS\n\nTAGS: PREL\nSUBJECT: RAIN\n\n1. It rains.\n\nSAPT\n`;
    const before = `${opening("41")}¶1. (C) One.\n\n${begin}\n\n${telegram}`;
    const after = "¶2. (C) Two.\n\nDOE\n";

    it(`holds one where it quotes another from ${begin} to its End`, () => {
      checkTelegrams(`${before}\n${end}\n\n${after}`, ["DOE"]);
      const text = `${before}\n${end}\n\n${after}`;
      const spans = createView(text).telegrams.flatMap(({ sections }) => sections.map(({ span }) => span));
      assert.deepEqual(
        spans.map((span) => text.slice(span.start, span.end)),
        [`${begin}\n\n${telegram}\n${end}`],
      );
    });

    it(`holds two where no End closes ${begin}, or only behind a third`, () => {
      checkTelegrams(`${before}\n${after}`, ["-", "DOE"]);
      checkTelegrams(`${before}\n${heading}${whole}\n${end}\n\n${after}`, ["-", "SAPT", "DOE"]);
    });
  }
});
