import assert from "node:assert/strict";
import { FileChangeType, type PublishDiagnosticsParams } from "vscode-languageserver/node";
import { modernClient, startClient } from "../support/client";

const uri = "file:///zenda.txt";
const text =
  "UNCLAS ZENDA 000001\n\nTAGS: PREL, [EC](#)\nSUBJECT: TALKS\n\n¶1. (SE) Ruritania,s talks go on.\n";
const link = { start: { line: 2, character: 12 }, end: { line: 2, character: 19 } };

/** `1 tags/markdown-link …`: the version of the document, and the rules. */
function show({ version, diagnostics }: PublishDiagnosticsParams): string {
  return [version ?? "no version", ...diagnostics.map(({ code }) => code)].join(" ");
}

describe("findings", () => {
  it("are pushed to a client that cannot pull: on open, on change, and none after close", async () => {
    const { client, initialized } = await startClient({});
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
    await client.open(uri, text);
    await client.change(uri, 2, [{ range: link, text: "EC" }]);
    await client.close(uri);
    await client.settled();
    assert.deepEqual(client.pushed.map(show), [
      "1 tags/markdown-link portion/unknown-mark text/comma-for-apostrophe",
      "2 portion/unknown-mark text/comma-for-apostrophe",
      "no version",
    ]);
    assert.deepEqual([...new Set(client.pushed.map((push) => push.uri))], [uri]);
  });

  it("are pushed to a client that says null where it could offer to pull", async () => {
    const { client, initialized } = await startClient({ textDocument: { diagnostic: null as never } });
    assert.equal(initialized.capabilities.diagnosticProvider, undefined);
    await client.open(uri, text);
    await client.settled();
    assert.equal(client.pushed.length, 1);
  });

  it("are never pushed to a client that pulls", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text);
    const pulled = async (): Promise<unknown[]> => (await client.findings(uri)).map(({ code }) => code);
    assert.deepEqual(await pulled(), [
      "tags/markdown-link",
      "portion/unknown-mark",
      "text/comma-for-apostrophe",
    ]);
    await client.change(uri, 2, [{ range: link, text: "EC" }]);
    assert.deepEqual(await pulled(), ["portion/unknown-mark", "text/comma-for-apostrophe"]);
    await client.close(uri);
    assert.deepEqual(await pulled(), []);
    assert.deepEqual(client.pushed, []);
  });

  const { Created, Deleted } = FileChangeType;

  it("go when the file is deleted under its editor, and come back with it", async () => {
    const { client } = await startClient({});
    const other = "file:///other.txt";
    await client.open(uri, "UNCLAS ZENDA 000001\n\nTAGS: PREL, [EC](#)\nSUBJECT: TALKS\n");
    await client.open(other, "UNCLAS ZENDA 000002\n\nSUBJECT: TALKS\n");
    await client.filesChanged([uri, Deleted], [other, Created], ["file:///closed.txt", Deleted]);
    await client.filesChanged([uri, Created]);
    await client.settled();
    assert.deepEqual(client.pushed.filter((push) => push.uri === uri).map(show), [
      "1 tags/markdown-link",
      "1",
      "1 tags/markdown-link",
    ]);
    assert.equal(client.pushed.length, 4);
  });

  it("are asked for anew by a client that pulls and watches, when the file is deleted", async () => {
    const { client } = await startClient({
      ...modernClient,
      workspace: {
        didChangeWatchedFiles: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
      },
    });
    await client.open(uri, text);
    await client.settled();
    assert.deepEqual(client.registered, ["workspace/didChangeWatchedFiles"]);
    await client.filesChanged([uri, Deleted]);
    assert.deepEqual(await client.findings(uri), []);
    assert.equal(client.refreshes, 1);
  });

  it("of one document stay when another is opened or closed", async () => {
    const { client } = await startClient({});
    await client.open(uri, text);
    await client.open("file:///other.txt", "UNCLAS ZENDA 000002\n\nSUBJECT: TALKS\n");
    await client.close("file:///other.txt");
    await client.settled();
    assert.equal(client.pushed.filter((push) => push.uri === uri).length, 1);
  });
});
