import assert from "node:assert/strict";
import { sentenceCase } from "../../../server/src/reading/sentence-case";

describe("a subject in sentence case", () => {
  const cases: readonly (readonly [what: string, title: string, body: string, expected: string])[] = [
    [
      "writes each word as the text does",
      "POSSIBLE RELEASE OF A.Q. ZENDA",
      "We fear the possible release of Zenda. He knows Rudolf Zenda well.",
      "Possible release of A.Q. Zenda",
    ],
    [
      "keeps a capital where the text does not have a word, since it may be a name",
      "TALKS WITH RASSENDYLL",
      "The talks went on.",
      "Talks with Rassendyll",
    ],
    [
      "writes common words small that the text does not have",
      "WRONG REASON FOR THE CLASSIFICATION OF RASSENDYLL",
      "The talks went on.",
      "Wrong reason for the classification of Rassendyll",
    ],
    [
      "goes by what is most frequent",
      "TIP REPORT",
      "See www.ruritania.example/tip for the TIP Report and other reports; the TIP office wrote it.",
      "TIP Report",
    ],
    [
      "does not take the first word of a sentence for a name",
      "TALKS GO ON",
      "Talks go on. The talks go.",
      "Talks go on",
    ],
    [
      "takes no heading for evidence",
      "GRAIN HARVEST",
      "GRAIN HARVEST\n\nThe grain harvest was good.",
      "Grain harvest",
    ],
    [
      "begins anew behind a colon",
      "RURITANIA: THE HARVEST",
      "In Ruritania the harvest was good.",
      "Ruritania: The harvest",
    ],
    [
      "leaves numbers and single letters",
      "UNSCR 1737 AND A.B. ROE",
      "On UNSCR 1737 we heard Mr. Roe and others.",
      "UNSCR 1737 and A.B. Roe",
    ],
    ["leaves a title that is in both cases", "Talks on Grain", "The talks on grain.", "Talks on Grain"],
    [
      "leaves a title above a text in capitals",
      "TALKS ON GRAIN",
      "THE TALKS ON GRAIN WENT ON.",
      "TALKS ON GRAIN",
    ],
  ];
  for (const [what, title, body, expected] of cases) {
    it(what, () => {
      assert.equal(sentenceCase(title, body), expected);
    });
  }
});
