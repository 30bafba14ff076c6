import assert from "node:assert/strict";
import { createView, citations } from "../../../server/src/service";
import { stripIndent } from "../../support/markers";

/** The citations of the first telegram of a text, by style, at the place of a bar in it. */
function cite(marked: string, link = "folder/cable.txt#L1"): Record<string, string> {
  const text = stripIndent(marked);
  const offset = text.indexOf("|");
  const { telegrams } = createView(text.replace("|", ""));
  const found = citations(telegrams[0]!, Math.max(0, offset), link);
  return Object.fromEntries((found ?? []).map(({ style, text: cited }) => [style.replace(/ .*/, ""), cited]));
}

const outgoing = `
  O 102226Z APR 08
  FM SECSTATE WASHDC
  TO AMEMBASSY QUITO IMMEDIATE

  S E C R E T STATE 037957

  SUBJECT: GRAIN TALKS

  1. (S) The grain talks.

  2. (S) They w|ent on.
`;

describe("the citations of a telegram", () => {
  it("from the Department name the post that it went to, and the paragraph", () => {
    const { Footnote, Chicago, Markdown } = cite(outgoing);
    assert.equal(Footnote, "Telegram 37957 to Quito, April 10, 2008, para 2");
    assert.equal(
      Chicago,
      "Department of State to Embassy Quito, telegram 37957, Washington, April 10, 2008, para. 2",
    );
    assert.equal(Markdown, "[Telegram 37957 to Quito, April 10, 2008, para 2](<folder/cable.txt#L1>)");
  });

  it("outside a paragraph name none", () => {
    assert.equal(
      cite(outgoing.replace("|", "").replace("SUBJECT", "SUB|JECT"))["Footnote"],
      "Telegram 37957 to Quito, April 10, 2008",
    );
  });

  it("to the Department name the post that it came from", () => {
    const { Footnote, Chicago } = cite(`
      P 060930Z MAR 09
      FM AMEMBASSY ZENDA
      TO SECSTATE WASHDC
      INFO AMEMBASSY QUITO

      UNCLAS ZENDA 000042

      SUBJECT: GRAIN
    `);
    assert.equal(Footnote, "Telegram 42 from Zenda, March 6, 2009");
    assert.equal(Chicago, "Embassy Zenda to Department of State, telegram 42, Zenda, March 6, 2009");
  });

  it("to many posts name none of them", () => {
    const text = outgoing.replace("IMMEDIATE", "IMMEDIATE\n  AMEMBASSY LIMA");
    assert.equal(cite(text)["Footnote"], "Telegram 37957 to multiple posts, April 10, 2008, para 2");
  });

  for (const [from, name] of [
    // The kind of post at the cable's time is the one that is printed.
    ["AMCONSUL DOHA", "Consulate Doha"],
    ["USLO TRIPOLI", "Liaison office Tripoli"],
    ["USMISSION GENEVA", "US Mission Geneva"],
    ["USMISSION UNVIE VIENNA", "US Mission to the UN and other international organizations"],
    ["AIT TAIPEI", "American Institute in Taiwan"],
    ["ALL DIPLOMATIC AND CONSULAR POSTS", "All Diplomatic and Consular Posts"],
  ] as const) {
    it(`call ${from} ${name}`, () => {
      const text = outgoing.replace("AMEMBASSY QUITO", from);
      assert.ok(cite(text)["Chicago"]?.startsWith(`Department of State to ${name}, `), cite(text)["Chicago"]);
    });
  }

  it("for citation programs hold sender and addressees as they are", () => {
    assert.deepEqual(JSON.parse(cite(outgoing)["CSL-JSON"]!), [
      {
        id: "08STATE37957",
        type: "personal_communication",
        genre: "telegram",
        title: "Grain talks",
        author: [{ literal: "Department of State" }],
        recipient: [{ literal: "Embassy Quito" }],
        issued: { "date-parts": [[2008, 4, 10]] },
        number: "37957",
        "publisher-place": "Washington",
        locator: "2",
        label: "paragraph",
        note: "08STATE37957",
      },
    ]);
  });

  it("of a copy without heading say what its classification line says, and no date", () => {
    assert.equal(cite("UNCLAS QUITO 000042\n\nSUBJECT: GRAIN\n")["Footnote"], "Telegram 42 from Quito");
  });

  it("are none for a text without a reference number", () => {
    assert.equal(citations(createView("SUBJECT: GRAIN\n\n1. Talks.").telegrams[0]!, 0, ""), null);
  });

  it("as a table have a line for each fact", () => {
    const lines = cite(outgoing)["Table"]!.split("\n");
    assert.deepEqual(lines.slice(2, 4), [
      "Date\tThursday, April 10, 2008, 22:26 UTC",
      "Number\tSTATE 37957 (08STATE37957 in archives)",
    ]);
  });
});
