import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { sniff } from "../../server/src/text/sniff";
import { foundNonCables, inventedNonCables } from "../support/non-cables";

const sample = readFileSync("seeds/000_3cf85b5abb626903.txt", "utf8");
const lines = sample.split("\n");
const opening = lines.indexOf("S E C R E T STATE 037957");
const subject = lines.findIndex((line) => line.startsWith("SUBJECT:"));
const body = subject + 5;

function isClaimed(text: string): boolean {
  return sniff(text).isCable;
}

describe("sniff", () => {
  describe("claims the sample", () => {
    const wholes: readonly (readonly [name: string, text: string])[] = [
      ["as it is", sample],
      ["with CRLF", lines.join("\r\n")],
      ["with CR", lines.join("\r")],
      ["with a byte order mark", `\uFEFF${sample.trimStart()}`],
      ["after 40 blank lines", `${"\n".repeat(40)}${sample}`],
      ["with blanks at every line's end", lines.map((line) => `${line}  `).join("\n")],
      ["with a backslash at every line's end", lines.map((line) => `${line} \\`).join("\n")],
      ["with blank lines doubled", lines.join("\n\n")],
      ["without any blank line", lines.filter((line) => line !== "").join("\n")],
      [
        "below an archive's own lines",
        `id: 1\ndate: 4/10/2008\nrefid: 08X1\norigin: Somewhere\nheader:\n${sample}`,
      ],
      ["without its heading", lines.slice(opening).join("\n")],
      ["heading alone", lines.slice(0, opening).join("\n")],
      ["opening alone", lines.slice(opening, body).join("\n")],
      ["cut off after SUBJECT", lines.slice(0, subject + 1).join("\n")],
      ["followed by a hundred others", sample.repeat(100)],
    ];
    for (const [name, text] of wholes) {
      it(name, () => {
        assert.ok(isClaimed(text), sniff(text).marks.join(", "));
      });
    }

    it("with any one line of the preamble lost", () => {
      for (let lost = 0; lost < body; lost++)
        assert.ok(isClaimed(lines.toSpliced(lost, 1).join("\n")), lines[lost]);
    });

    it("cut anywhere above TAGS", () => {
      for (let start = 0; start < subject; start++)
        assert.ok(isClaimed(lines.slice(start).join("\n")), lines[start]);
    });
  });

  describe("claims other forms", () => {
    const forms: readonly (readonly [name: string, text: string])[] = [
      [
        "newspaper text",
        "C O N F I D E N T I A L FREEDONIA 00123\n\nSIPDIS\n\nEO 12958 DECL: 01/02/2012\nTAGS PREL, PGOV, FR\nSUBJECT: A VISIT\n\n1. (C) The minister came.\n",
      ],
      [
        "a partial extract",
        "This record is a partial extract of the original cable. The full text is not available.\n\nUNCLAS SECTION 01 OF 02 FREEDONIA 000123 \n \nSIPDIS \n \nTAGS: PGOV FR\nSUBJECT: A VISIT\n",
      ],
      [
        "a telegram of the 1970s",
        "LIMITED OFFICIAL USE\n\nPAGE 01  FREEDO 00123  021412Z\n\n44\nACTION EUR-12\n\nINFO  OCT-01  ISO-00  /026 W\n--------------------- 012345\nR 021355Z JAN 75\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 4711\nLIMITED OFFICIAL USE FREEDONIA 123\nE.O. 11652: N/A\nTAGS: PFOR, FR\nSUBJ: A VISIT\n",
      ],
      [
        "its opening alone",
        "LIMITED OFFICIAL USE FREEDONIA 0123\n\nE.O. 11652: GDS\nTAGS: PFOR, FR\nSUBJECT: A VISIT\n\n1. MINISTER CAME.\n",
      ],
      [
        "a telegram of the 1980s",
        "R 201307Z MAR 85\nFM AMEMBASSY FREEDONIA\nTO SECSTATE WASHDC 2276\n\nUNCLAS FREEDONIA 01725 \\\n \nE.O. 12356:DECL:OADR \nTAGS: PTER FR\n",
      ],
    ];
    for (const [name, text] of forms) {
      it(name, () => {
        assert.ok(isClaimed(text), sniff(text).marks.join(", "));
      });
    }
  });

  describe("leaves alone", () => {
    it("at least 500 texts of this machine that are no cables", function () {
      // The first look into thousands of files is the disk's.
      this.timeout(20_000);
      const found = foundNonCables();
      assert.ok(found.length >= 500, `only ${found.length} texts found`);
      const claimed = found.filter(({ text }) => isClaimed(text)).map(({ name }) => name);
      assert.deepEqual(claimed, []);
    });

    for (const { name, text } of inventedNonCables) {
      it(name, () => {
        assert.ok(!isClaimed(text), sniff(text).marks.join(", "));
      });
    }

    it("the sample's body, without its preamble", () => {
      assert.ok(!isClaimed(lines.slice(body).join("\n")));
    });

    it("mail with the sample pasted into it", () => {
      assert.ok(!isClaimed(`From: Dora Lindqvist\nTo: Emil\nSubject: FW: this\n\n${sample.trimStart()}`));
    });

    it("the sample below a page of prose", () => {
      assert.ok(!isClaimed(`${"So it was told at the time.\n".repeat(20)}${sample}`));
    });

    it("the sample below line 80 or 4 KB", () => {
      assert.ok(!isClaimed(`${"\n".repeat(80)}${sample}`));
      assert.ok(!isClaimed(`${" ".repeat(4096)}\n${sample}`));
    });

    it("marks in overlong lines", () => {
      assert.ok(!isClaimed(lines.map((line) => line.padEnd(201)).join("\n")));
    });

    it("an empty text", () => {
      assert.deepEqual(sniff(""), { score: 0, marks: [], isCable: false });
    });
  });

  it("asks for three different marks, whatever the score", () => {
    const two = "DE RUEHFR #0123 0021413\nR 021413Z JAN 08\nR 021413Z JAN 08\n";
    assert.deepEqual(sniff(two), {
      score: 8,
      marks: ["originating station", "date-time group"],
      isCable: false,
    });
  });

  it("never runs away", function () {
    // A pattern that does takes hours.
    this.timeout(20_000);
    for (const unit of ["(", " ", "A ", "R", "ZZ R", "TAGS ", "-", "¶1", "E.O. 1"]) {
      const lines = Array<string>(80).fill(unit.repeat(200).slice(0, 200));
      assert.ok(!isClaimed(lines.join("\n")), JSON.stringify(unit));
      assert.ok(!isClaimed(unit.repeat(1_000_000)), JSON.stringify(unit));
    }
  });
});
