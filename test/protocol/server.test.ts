import assert from "node:assert/strict";
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  Hover,
  MarkupContent,
  TextDocumentEdit,
} from "vscode-languageserver/node";
import { statusRequest } from "../../server/src/protocol/requests";
import { startClient, type TestClient } from "../support/client";

const uri = "file:///zenda.txt";
const textDocument = { uri };
const pull = { textDocument: { diagnostic: {} }, workspace: { workspaceEdit: { documentChanges: true } } };
const text =
  "UNCLAS ZENDA 000001\n\nTAGS: PREL, [EC](#)\nSUBJECT: é 😀 TALKS\n\n¶1. (SE) Ruritania,s talks go on.\n";

async function pulled(client: TestClient): Promise<readonly Diagnostic[]> {
  const report = await client.connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
    textDocument,
  });
  return report.items;
}

const codes = (found: readonly Diagnostic[] | undefined) => found?.map(({ code }) => code);
const expected = ["tags/markdown-link", "portion/unknown-mark", "text/comma-for-apostrophe"];

describe("the language server", () => {
  it("offers pull diagnostics to a client that can pull, and pushes to another", async () => {
    const puller = await startClient(pull);
    assert.deepEqual(puller.initialized.capabilities.diagnosticProvider, {
      identifier: "cable",
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    const pushee = await startClient({});
    assert.equal(pushee.initialized.capabilities.diagnosticProvider, undefined);
  });

  it("answers outline, hover, findings and status of an open document", async () => {
    const client = await startClient(pull, { rulePages: "file:///rules/" });
    await client.open(uri, text);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument,
    });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["UNCLAS", "TAGS", "SUBJECT", "¶1 (SE)"],
    );
    const position = { line: 2, character: 7 };
    const hover = await client.connection.sendRequest<Hover>("textDocument/hover", {
      textDocument,
      position,
    });
    assert.match((hover.contents as MarkupContent).value, /^\*\*PREL\*\* · subject TAGS/);
    const found = await pulled(client);
    assert.deepEqual(codes(found), expected);
    assert.equal(found[0]?.codeDescription?.href, "file:///rules/tags/markdown-link.md");
    const status = await client.connection.sendRequest(statusRequest, { textDocument });
    assert.deepEqual(status, { classification: "UNCLAS", telegrams: 1 });
  });

  it("gives edits the version of the document they are made for", async () => {
    const client = await startClient(pull);
    await client.open(uri, text, 7);
    const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 12 } };
    const params = { textDocument, range, context: { diagnostics: [] } };
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", params);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Unwrap EC"],
    );
    const change = actions[0]?.edit?.documentChanges?.[0] as TextDocumentEdit;
    assert.deepEqual(change.textDocument, { uri, version: 7 });
    const all = { ...params, context: { diagnostics: [], only: ["source.fixAll.cable"] } };
    const fixAll = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", all);
    assert.deepEqual(
      fixAll.map(({ title }) => title),
      ["Apply all safe fixes"],
    );
  });

  it("follows incremental changes", async () => {
    const client = await startClient(pull);
    await client.open(uri, text.replaceAll("\n", "\r\n"));
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 5, character: 5 }, end: { line: 5, character: 7 } }, text: "U" },
        { range: { start: { line: 3, character: 9 }, end: { line: 3, character: 12 } }, text: "¶" },
        { range: { start: { line: 2, character: 12 }, end: { line: 2, character: 19 } }, text: "EC" },
      ],
    });
    assert.deepEqual(codes(await pulled(client)), ["text/comma-for-apostrophe"]);
  });

  it("pushes findings on open and on change, and none after close", async () => {
    const client = await startClient({});
    await client.open(uri, text);
    await client.connection.sendRequest("textDocument/documentSymbol", { textDocument });
    assert.deepEqual(codes(client.pushed.get(uri)), expected);
    await client.connection.sendNotification("textDocument/didClose", { textDocument });
    const answer = await client.connection.sendRequest("textDocument/hover", {
      textDocument,
      position: { line: 0, character: 0 },
    });
    assert.equal(answer, null);
    assert.deepEqual(client.pushed.get(uri), []);
  });

  it("goes on after any text", async () => {
    const client = await startClient(pull);
    for (const [index, bad] of [
      "",
      "\0\u0001\uD800\r\r\n",
      "(".repeat(200_000),
      "\n".repeat(50_000),
    ].entries()) {
      await client.open(`file:///bad${String(index)}`, bad);
      await client.connection.sendRequest("textDocument/documentSymbol", {
        textDocument: { uri: `file:///bad${String(index)}` },
      });
    }
    await client.open(uri, text);
    assert.deepEqual(codes(await pulled(client)), expected);
    assert.deepEqual(client.logged, []);
  });
});
