import assert from "node:assert/strict";
import type { CodeAction, TextDocumentEdit, TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { modernClient, startClient } from "../support/client";

const uri = "file:///zenda.txt";
const text = "UNCLAS ZENDA 000001\n\nTAGS: PREL, [EC](#)\nSUBJECT: TALKS\n";
const mended = "UNCLAS ZENDA 000001\n\nTAGS: PREL, EC\nSUBJECT: TALKS\n";
const link = { start: { line: 2, character: 12 }, end: { line: 2, character: 19 } };

function applied(before: string, edits: TextEdit[] | undefined): string {
  return TextDocument.applyEdits(TextDocument.create(uri, "cable", 0, before), edits ?? []);
}

function documentEdit(action: CodeAction | undefined): TextDocumentEdit {
  assert.deepEqual(Object.keys(action?.edit ?? {}), ["documentChanges"]);
  const changes = action?.edit?.documentChanges as TextDocumentEdit[];
  assert.equal(changes.length, 1);
  return changes[0]!;
}

describe("fixes", () => {
  it("come with the version of the document, where the client takes it", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text, 7);
    const [fix, ...others] = await client.actions(uri, { start: link.start, end: link.start });
    assert.equal(fix?.title, "Unwrap EC");
    const { textDocument, edits } = documentEdit(fix);
    assert.deepEqual(textDocument, { uri, version: 7 });
    assert.equal(applied(text, edits as TextEdit[]), mended);
    assert.deepEqual(others, []);
  });

  for (const [name, capabilities] of [
    ["says nothing about edits", {}],
    ["says that it does not", { workspace: { workspaceEdit: { documentChanges: false } } }],
  ] as const) {
    it(`come as plain changes, where the client ${name}`, async () => {
      const { client } = await startClient(capabilities);
      await client.open(uri, text, 7);
      const [fix] = await client.actions(uri, link);
      assert.deepEqual(Object.keys(fix?.edit ?? {}), ["changes"]);
      assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [uri]);
      assert.equal(applied(text, fix?.edit?.changes?.[uri]), mended);
    });
  }

  it("bear the version of the text they were made for, so that a client can tell a stale answer", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text, 1);
    const early = client.actions(uri, link);
    const change = client.change(uri, 2, [{ range: { start: link.start, end: link.start }, text: "PGOV, " }]);
    const late = client.actions(uri, link);
    await change;
    const before = documentEdit((await early)[0]);
    assert.equal(before.textDocument.version, 1);
    assert.equal(applied(text, before.edits as TextEdit[]), mended);
    const after = documentEdit((await late)[0]);
    assert.equal(after.textDocument.version, 2);
    assert.equal(
      applied(text.replace("[EC]", "PGOV, [EC]"), after.edits as TextEdit[]),
      mended.replace("EC", "PGOV, EC"),
    );
  });

  it("of the whole file are offered only where they are asked for by kind", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text);
    const titles = async (only?: string): Promise<string[]> =>
      (await client.actions(uri, link, only)).map(({ title }) => title);
    assert.deepEqual(await titles(), ["Unwrap EC"]);
    assert.deepEqual(await titles("quickfix"), ["Unwrap EC"]);
    assert.deepEqual(await titles("source.fixAll"), ["Apply all safe fixes"]);
    assert.deepEqual(await titles("source.fixAll.cable"), ["Apply all safe fixes"]);
    assert.deepEqual(await titles("refactor"), []);
  });

  it("are given to a client that leaves out the context, which the protocol asks for", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text);
    const params = { textDocument: { uri }, range: link };
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", params);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Unwrap EC"],
    );
    assert.deepEqual(client.logged, []);
  });
});
