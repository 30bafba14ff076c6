import type { TelegramFacts } from "../../../server/src/facts/telegram";
import { checkLines } from "../../support/check";
import { words } from "../../support/tree";

/** The signature, or "-", and everything from it to the end of the telegram. */
function ending({ telegram, text }: TelegramFacts): readonly string[] {
  const { ending } = telegram;
  if (ending === null) return [];
  const signed = ending.signatures.map((signature) => words(text, signature)).join(" and ");
  return [signed === "" ? "-" : signed, words(text, ending)];
}

function checkEnding(lastLines: string, expected: string): void {
  checkLines(
    `UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) The talks go on.\n\n${lastLines}`,
    ending,
    expected,
  );
}

describe("the ending", () => {
  for (const signature of [
    "ELPHBERG",
    "KEEGANPAAL",
    "VON TARLENHEIM",
    "O'SAPT",
    "Elphberg",
    "SAPT-STRAKENCZ",
  ]) {
    it(`begins with the signature ${signature}`, () => {
      checkEnding(signature, `${signature}\n${signature}`);
    });
  }

  it("may follow the text without a blank line", () => {
    checkLines(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) The talks go on.\nSAPT\n",
      ending,
      "SAPT\nSAPT",
    );
  });

  for (const debris of [
    "NNNN",
    "BT",
    "BT\n#0042\nNNNN",
    "=======CABLE ENDS====",
    "UNCLASSIFIED",
    "CONFIDENTIAL",
    "SECRET",
    "\n\nNNNN\n\n",
  ]) {
    it(`goes on behind the signature: ${JSON.stringify(debris)}`, () => {
      const all = `SAPT ${debris.replace(/\s+/g, " ").trim()}`;
      checkEnding(`SAPT\n${debris}`, `SAPT\n${all}`);
    });
  }

  it("may have the schedule of declassification above the name", () => {
    checkEnding("EXEMPT\n\nSAPT", "SAPT\nEXEMPT SAPT");
    checkEnding("GP-3.\nSAPT", "SAPT\nGP-3. SAPT");
  });

  it("may come behind a paragraph on one long line that lost its full stop", () => {
    const paragraph = "THE KING OPENED THE BRIDGE AND SAID THAT IT WAS OLD ".repeat(4).trim();
    checkEnding(`${paragraph}\n\nSAPT`, "SAPT\nSAPT");
  });

  it("is the last name where a quoted telegram's stands before it", () => {
    checkEnding("DOE UNQUOTE SAPT", "SAPT\nSAPT");
  });

  it("may lack the signature", () => {
    checkEnding("BT\nNNNN", "-\nBT NNNN");
  });

  for (const last of [
    "¶2. (U) GOODBYE.",
    "He said no.",
    "SAPT\n\nHe said no.",
    "The King is called\nRudolf",
    "BEGIN TEXT",
    "END TEXT",
    "COMMENT",
    "End Comment.",
    "SUMMARY",
    "THE TALKS WILL GO ON FOR AS LONG AS THE CHANCELLOR OF RURITANIA WANTS THEM TO",
  ]) {
    it(`is not there behind ${JSON.stringify(last)}`, () => {
      checkEnding(last, "");
    });
  }

  it("leaves the body what is its own", () => {
    checkLines(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) The talks go on.\n\n-- Ask.\nSAPT\nNNNN",
      ({ telegram, text }) => [words(text, telegram.body ?? { start: 0, end: 0 })],
      "¶1. (U) The talks go on. -- Ask.",
    );
  });
});
