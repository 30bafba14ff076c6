import type { TelegramFacts } from "../../../server/src/facts/telegram-facts";
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
    "McSAPT",
    "MacSAPT",
    "DeSAPT",
    "van der SAPT",
    "MÜLLER",
    "XXXXXXXXXXXX",
    "XXXX",
  ]) {
    it(`begins with the signature ${signature}`, () => {
      checkEnding(signature, `${signature}\n${signature}`);
    });
  }

  for (const line of ["*SAPT*", "(SAPT)", "[SAPT]", '"SAPT"', "SAPT#", "SAPT##", "SAPT.", "Sapt#"]) {
    it(`begins with the name in ${line}`, () => {
      const name = /sapt/i.exec(line)?.[0] ?? "";
      checkEnding(line, `${name}\n${name}`);
    });
  }

  it("may have its name behind the last sentence, and its signs behind the name", () => {
    for (const [line, name, all] of [
      ["The rain goes on. SAPT", "SAPT", "SAPT"],
      ["The rain goes on. *SAPT*", "SAPT", "SAPT"],
      ["The rain goes on. SAPT#", "SAPT", "SAPT"],
      ["The rain goes on. McSAPT", "McSAPT", "McSAPT"],
      ["The rain goes on. SAPT BT #0042 NNNN", "SAPT", "SAPT BT #0042 NNNN"],
      ["SAPT BT", "SAPT", "SAPT BT"],
      ["It rains.SAPT", "SAPT", "SAPT"],
      ["It rains. End Comment.SAPT", "SAPT", "SAPT"],
      ["PLEASE ADVISE ASAP. SAPT", "SAPT", "SAPT"],
      ["IT RAINS. END COMMENT. SAPT", "SAPT", "SAPT"],
      ["The rain goes on. NNNN", "-", "NNNN"],
    ] as const) {
      checkEnding(line, `${name}\n${all}`);
    }
  });

  it("may have a remark, or the last page marker, below the name", () => {
    checkEnding("SAPT\nMINIMIZE CONSIDERED.", "SAPT\nSAPT MINIMIZE CONSIDERED.");
    checkEnding("SAPT\n\nZENDA 00000001  002 OF 002", "SAPT\nSAPT ZENDA 00000001 002 OF 002");
  });

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
    "<< END OF DOCUMENT >>",
    "UNCLASSIFIED",
    "CONFIDENTIAL",
    "SECRET",
    "\n\nC O N F I D E N T I A L",
    "S E C R E T",
    "Confidential",
    "SECRET//NOFORN",
    "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
    "CONFIDENTIAL NNN",
    "\nEOM",
    "\nEnd Cable",
    "\n*** Current Handling Restrictions *** n/a\n*** Current Classification *** CONFIDENTIAL",
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
    checkEnding("DOE UNQTE:SAPT", "SAPT\nSAPT");
  });

  it("begins below the name of a quoted telegram", () => {
    checkEnding("The rain goes on.\nDOE\nUNQUOTE\nSAPT", "SAPT\nSAPT");
    checkEnding("DOE UNQUOTE\nSAPT", "SAPT\nSAPT");
    checkEnding("DOE\nUNQUOTE SAPT", "SAPT\nSAPT");
  });

  it("leaves to the last sentence its last word, where the name stands further down", () => {
    for (const last of ["URTO.", "URTO", "URTO DP."])
      checkEnding(`The King spoke before the\n${last}\n\nSAPT`, "SAPT\nSAPT");
    checkEnding("The King spoke.\nDOE\nSAPT", "DOE and SAPT\nDOE SAPT");
  });

  it("may lack the signature", () => {
    checkEnding("BT\nNNNN", "-\nBT NNNN");
  });

  for (const last of [
    "¶2. (U) GOODBYE.",
    "He said no.",
    "SAPT\n\nHe said no.",
    "The King is called\nRudolf",
    "Write to sapt@zenda.GOV",
    "WRITE TO POST AT ZENDA.GOV",
    "The King said that it was\nSECRET",
    "BEGIN TEXT",
    "END TEXT",
    "COMMENT",
    "End Comment.",
    "SUMMARY",
    "MINIMIZE CONSIDERED.",
    "NEXT STEPS",
    "POINTS OF CONTACT",
    "WARM REGARDS",
    "(DRAFTED BY JOHN SAPT)",
    "(U) Contacts:\nXXXXXXXXXXXX",
    "The ferry is ours.\nXXXXXXXXXXXX\nXXXXXXXXXXXX",
    "The King spoke with\nMcSAPT",
    "The King will speak of all this to\nZENDA",
    "The King will speak of all this in the house of\nZENDA.",
    "The King has said all of this before the\nU.R.",
    'The King said: "He went with the\nURTO."',
    "The King said it for the\nURTO.  END COMMENT.",
    "THE TALKS WILL GO ON FOR AS LONG AS THE CHANCELLOR OF RURITANIA WANTS THEM TO",
  ]) {
    it(`is not there behind ${JSON.stringify(last)}`, () => {
      checkEnding(last, "");
    });
  }

  /** The ending of a text that is all in capitals and has no opening. */
  function checkCapitals(lastLines: string, expected: string): void {
    checkLines(
      `1. ${"THE KING OPENED THE BRIDGE AND SAID THAT IT WAS OLD. ".repeat(5).trim()}\n\n${lastLines}`,
      ending,
      expected,
    );
  }

  it("is known in a text of capitals by a full stop, or by a line that had room for the name", () => {
    checkCapitals("2. POST WILL REPORT.\nSAPT", "SAPT\nSAPT");
    checkCapitals("2. POST WILL REPORT. SAPT", "SAPT\nSAPT");
    checkCapitals("2. POST WILL REPORT\nSAPT", "SAPT\nSAPT");
    checkCapitals("2. POST WILL REPORT\n\nSAPT", "SAPT\nSAPT");
    checkCapitals("2. POST HAS READ THIS. DOE UNQUOTE SAPT", "SAPT\nSAPT");
  });

  it("is no part of a sentence in a text of capitals", () => {
    checkCapitals("2. THE KING SPOKE WITH\nSAPT", "");
    checkCapitals("2. THE KING SPOKE WITH CAPT. SAPT", "");
    checkCapitals("2. THE KING SAW ALL THE BRIDGES OF THE CAPITAL AND OF OLD\nZENDA", "");
    checkCapitals("2. THE KING WENT DURING THE\nVISIT OF THE DUKE\nPAGE 02  ZENDA  00042  101200Z", "");
    checkCapitals("2. HE WENT DURING THE\n\nPAGE 02  ZENDA  00042  101200Z\n\nVISIT OF THE DUKE", "");
  });

  it("may follow a few words in capitals below an opening", () => {
    for (const lines of ["1. APPROVED\nSAPT", "1. APPROVED\n\nSAPT", "APPROVED\n\nSAPT"])
      checkLines(`UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n${lines}`, ending, "SAPT\nSAPT");
  });

  it("is not made of a few words alone", () => {
    checkLines("HELLO\n", ending, "");
    checkLines("1. THE KING WENT DURING THE\nVISIT OF THE DUKE\n", ending, "");
  });

  it("leaves the body what is its own", () => {
    checkLines(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (U) The talks go on.\n\n-- Ask.\nSAPT\nNNNN",
      ({ telegram, text }) => [words(text, telegram.body ?? { start: 0, end: 0 })],
      "¶1. (U) The talks go on. -- Ask.",
    );
  });
});
