import assert from "node:assert/strict";
import {
  citationsRequest,
  readingPageRequest,
  readingRequest,
  type CitationsResult,
  type ReadingResult,
} from "../../server/src/protocol/requests";
import { modernClient, startClient } from "../support/client";

const uri = "file:///zenda.txt";
const text = "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n1. The talks go on.\n\n2. They <b>end</b>.\n";

describe("the reading view's requests", () => {
  it("give the telegram on a line, and its HTML again after an edit", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text);
    const ask = (): Promise<ReadingResult> =>
      client.connection.sendRequest(readingRequest, { textDocument: { uri }, line: 0 });
    const first = await ask();
    assert.equal(first.title, "Talks");
    assert.deepEqual([first.index, first.total, first.firstLine, first.lastLine], [0, 1, 0, 6]);
    assert.match(first.html, /They &lt;b&gt;end&lt;\/b&gt;\./);
    await client.change(uri, 2, [{ text: text.replace("end", "go on") }]);
    assert.match((await ask()).html, /They &lt;b&gt;go on&lt;\/b&gt;\./);
  });

  it("give the whole file as a page", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text);
    const page = await client.connection.sendRequest<string>(readingPageRequest, { textDocument: { uri } });
    assert.match(page, /^<!doctype html>/);
  });

  it("give citations of the paragraph at a position", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text);
    const found = await client.connection.sendRequest<CitationsResult[]>(citationsRequest, {
      textDocument: { uri },
      position: { line: 6, character: 5 },
      link: "zenda.txt#L7",
    });
    assert.equal(found[0]?.text, "Telegram 1 from Zenda, para 2");
    assert.equal(found[3]?.text, "[Telegram 1 from Zenda, para 2](<zenda.txt#L7>)");
  });

  it("give nothing for a document that is not open", async () => {
    const { client } = await startClient(modernClient);
    const params = { textDocument: { uri: "file:///never.txt" }, line: 0 };
    assert.equal(await client.connection.sendRequest(readingRequest, params), null);
    assert.equal(await client.connection.sendRequest(readingPageRequest, params), null);
  });
});
