import assert from "node:assert/strict";
import fc from "fast-check";
import { decode, type Decoded } from "../../../server/src/text/decode";

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(" ", ""), "hex");

function checkDecode(hex: string, encoding: Decoded["encoding"], text: string): void {
  assert.deepEqual(decode(bytes(hex)), { text, encoding });
}

describe("decode", () => {
  it("reads what fits as UTF-8", () => {
    checkDecode("", "utf-8", "");
    checkDecode("5a 45 4e 44 41 0d 0a", "utf-8", "ZENDA\r\n");
    checkDecode("c2 b6 31 2e 20 f0 9f 98 80 00", "utf-8", "¶1. 😀\0");
  });

  it("reads what does not fit as windows-1252, line ends and controls as they are", () => {
    checkDecode("b6 31 2e 20 e9 0d", "windows-1252", "¶1. é\r");
    checkDecode("93 43 41 46 c9 94 20 96 20 80 92 85 00", "windows-1252", "“CAFÉ” – €’…\0");
    // UTF-8 that is cut off is none.
    checkDecode("5a e2 82", "windows-1252", "Zâ‚");
  });

  it("goes by the byte order mark, and leaves it out", () => {
    checkDecode("ef bb bf 5a c3 a9", "utf-8-bom", "Zé");
    checkDecode("ff fe 5a 00 e9 00", "utf-16le", "Zé");
    checkDecode("fe ff 00 5a 00 e9", "utf-16be", "Zé");
    checkDecode("ef bb bf", "utf-8-bom", "");
    checkDecode("ef bb", "windows-1252", "ï»");
  });

  it("puts U+FFFD where the bytes are not of the encoding that the mark says", () => {
    checkDecode("ef bb bf 5a e9 41", "utf-8-bom", "Z\ufffdA");
    checkDecode("ff fe 5a", "utf-16le", "\ufffd");
  });

  it("knows every character of windows-1252, also where the platform does not", () => {
    // Bytes without a character keep their value, as the Encoding Standard has it.
    const table = Array.from({ length: 128 }, (_, at) => at + 128);
    const { text } = decode(Uint8Array.from(table));
    assert.equal(text.length, 128);
    assert.equal(
      text.slice(0, 32),
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
        "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178",
    );
    assert.equal(text.slice(32), String.fromCharCode(...table.slice(32)));
  });

  it("reads long texts too", () => {
    const long = decode(new Uint8Array(20_000).fill(0xe9));
    assert.deepEqual(long, { text: "é".repeat(20_000), encoding: "windows-1252" });
  });

  it("gives back any text that was written in UTF-8", () => {
    const characters = fc.constantFrom("Z", "é", "¶", "“", "\ufffd", "😀", "\r\n", "\0", "\u0092", "\ud7ff");
    fc.assert(
      fc.property(fc.array(characters), (parts) => {
        const text = parts.join("");
        assert.deepEqual(decode(Buffer.from(text)), { text, encoding: "utf-8" });
      }),
    );
  });
});
