import assert from "node:assert/strict";
import fc from "fast-check";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { check, createView, diagnostics, documentSymbols, hover } from "../../server/src/service";
import { positionAt, splitLines } from "../../server/src/text/lines";
import { cableText } from "../support/arbitraries";
import { modernClient, startClient, type TestClient } from "../support/client";

const uri = "file:///zenda.txt";

/** Checks that the server has this text: its answers are those that the text has. */
async function assertText(client: TestClient, text: string): Promise<void> {
  const view = createView(text);
  assert.deepEqual(await client.outline(uri), documentSymbols(view), JSON.stringify(text));
  assert.deepEqual(await client.findings(uri), diagnostics(view, check(view), { uri }), JSON.stringify(text));
  const last = positionAt(view.lines, text.trimEnd().length - 1);
  assert.deepEqual(await client.hover(uri, last), hover(view, last), JSON.stringify(text));
}

describe("incremental sync", () => {
  const crlf = "UNCLAS ZENDA 000001\r\n\r\nTAGS: PREL, EC\r\nSUBJECT: é 😀 TALKS\r\n\r\n¶1. (U) One.\r\n";

  it("takes several edits in one change, each on the text that the one before it left", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, crlf);
    const at = (line: number, from: number, to: number) => ({
      start: { line, character: from },
      end: { line, character: to },
    });
    await client.change(uri, 2, [
      { range: at(3, 9, 13), text: "É 😀😀" },
      { range: at(3, 11, 13), text: "" },
      { range: { start: { line: 5, character: 12 }, end: { line: 6, character: 0 } }, text: "\r\n\r\n" },
      { range: at(7, 0, 0), text: "¶2. (SE) Two." },
      { range: at(2, 12, 14), text: "RU PK" },
    ]);
    const expected =
      "UNCLAS ZENDA 000001\r\n\r\nTAGS: PREL, RU PK\r\nSUBJECT: É 😀 TALKS\r\n\r\n¶1. (U) One.\r\n\r\n¶2. (SE) Two.";
    await assertText(client, expected);
    const outline = (await client.outline(uri)).map(({ name, detail }) => `${name} | ${detail ?? ""}`);
    assert.deepEqual(outline, [
      "UNCLAS | ZENDA 000001",
      "TAGS | PREL RU PK",
      "SUBJECT | É 😀 TALKS",
      "¶1 (U) | One.",
      "¶2 (SE) | Two.",
    ]);
  });

  it("takes a whole new text, alone and among edits", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, crlf);
    await client.change(uri, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } }, text: "" },
      { text: "SECRET ZENDA 000002\n" },
      { range: { start: { line: 0, character: 19 }, end: { line: 0, character: 19 } }, text: "2" },
    ]);
    await assertText(client, "SECRET ZENDA 0000022\n");
  });

  it("moves an edit beyond the text to its end", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, "UNCLAS ZENDA 000001\r\n\r\nSUBJECT: ");
    const beyond = { line: 99, character: 99 };
    await client.change(uri, 2, [{ range: { start: beyond, end: beyond }, text: "TALKS" }]);
    await assertText(client, "UNCLAS ZENDA 000001\r\n\r\nSUBJECT: TALKS");
  });

  it("forgets a text with its document: one that is opened again under the same version is read afresh", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, "UNCLAS ZENDA 000001\n");
    assert.equal((await client.status(uri))?.classification, "UNCLAS");
    await client.close(uri);
    await client.open(uri, "S E C R E T ZENDA 000001\n");
    assert.equal((await client.status(uri))?.classification, "SECRET");
    // Some clients open a document again without closing it, or count no versions.
    await client.open(uri, "C O N F I D E N T I A L ZENDA 000001\n");
    assert.equal((await client.status(uri))?.classification, "CONFIDENTIAL");
    await client.change(uri, 1, [{ text: "UNCLASSIFIED ZENDA 000001\n" }]);
    assert.equal((await client.status(uri))?.classification, "UNCLASSIFIED");
  });

  it("leaves the server with the client's text after any edits", async function () {
    this.timeout(20_000);
    const { client } = await startClient(modernClient);
    let version = 0;
    const edit = fc.tuple(
      fc.nat(400),
      fc.nat(12),
      fc.oneof(cableText, fc.constantFrom("", "\r\n", "\n", "¶1. ")),
    );
    await fc.assert(
      fc.asyncProperty(cableText, fc.array(edit, { minLength: 1, maxLength: 4 }), async (opened, edits) => {
        await client.open(uri, opened, ++version);
        let text = opened;
        const changes = edits.map(([at, length, inserted]): TextDocumentContentChangeEvent => {
          const start = outsideLineEnd(text, Math.min(at, text.length));
          const end = outsideLineEnd(text, Math.min(start + length, text.length));
          const lines = splitLines(text);
          const range = { start: positionAt(lines, start), end: positionAt(lines, end) };
          text = text.slice(0, start) + inserted + text.slice(end);
          return { range, text: inserted };
        });
        await client.change(uri, ++version, changes);
        await assertText(client, text);
      }),
      { numRuns: 60 },
    );
    assert.deepEqual(client.logged, []);
  });
});

/** No position lies between the carriage return and the line feed of one line end. */
function outsideLineEnd(text: string, offset: number): number {
  return text.slice(offset - 1, offset + 1) === "\r\n" ? offset + 1 : offset;
}
