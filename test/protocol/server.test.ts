import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  type MarkupContent,
  type ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { statusRequest } from "../../server/src/protocol/requests";
import { modernClient, startClient } from "../support/client";

const uri = "file:///zenda.txt";
const start = { line: 0, character: 0 };
const options = { tabSize: 2, insertSpaces: true };
const text =
  "UNCLAS ZENDA 000001\n\nTAGS: PREL, [EC](#)\nSUBJECT: TALKS\n\n¶1. (SE) Ruritania,s talks go on.\n";

/** Every request about a document, with params that are as they should be. */
const requests: readonly (readonly [method: string, params: object])[] = [
  ["textDocument/documentSymbol", {}],
  ["textDocument/hover", { position: start }],
  ["textDocument/completion", { position: start }],
  ["textDocument/codeAction", { range: { start, end: start }, context: { diagnostics: [] } }],
  ["textDocument/diagnostic", {}],
  ["textDocument/foldingRange", {}],
  ["textDocument/selectionRange", { positions: [start] }],
  ["textDocument/documentHighlight", { position: start }],
  ["textDocument/definition", { position: start }],
  ["textDocument/references", { position: start, context: { includeDeclaration: true } }],
  ["textDocument/documentLink", {}],
  ["textDocument/prepareRename", { position: start }],
  ["textDocument/rename", { position: start, newName: "B" }],
  ["textDocument/inlayHint", { range: { start, end: start } }],
  ["textDocument/onTypeFormatting", { position: start, ch: "\n", options }],
  ["textDocument/semanticTokens/full", {}],
  ["textDocument/semanticTokens/full/delta", { previousResultId: "1" }],
  ["textDocument/semanticTokens/range", { range: { start, end: start } }],
  [statusRequest, {}],
];

describe("the language server", () => {
  it("counts in UTF-16, is told of edits alone, and lets a client that can pull findings do so", async () => {
    const { initialized } = await startClient(modernClient);
    const { positionEncoding, textDocumentSync, diagnosticProvider } = initialized.capabilities;
    assert.equal(positionEncoding, "utf-16");
    assert.deepEqual(textDocumentSync, { openClose: true, change: TextDocumentSyncKind.Incremental });
    assert.deepEqual(diagnosticProvider, {
      identifier: "cable",
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
  });

  it("answers outline, hover, findings and status of an open document", async () => {
    const { client } = await startClient(modernClient, { rulePages: "file:///rules/" });
    await client.open(uri, text);
    const names = (await client.outline(uri)).map(({ name }) => name);
    assert.deepEqual(names, ["UNCLAS", "TAGS", "SUBJECT", "¶1 (SE)"]);
    const hover = await client.hover(uri, { line: 2, character: 7 });
    assert.match((hover?.contents as MarkupContent).value, /^\*\*PREL\*\* · subject TAGS/);
    const [link] = await client.findings(uri);
    assert.equal(link?.code, "tags/markdown-link");
    assert.equal(link.codeDescription?.href, "file:///rules/tags/markdown-link.md");
    assert.deepEqual(await client.status(uri), {
      classification: "UNCLAS",
      telegrams: 1,
      portions: [{ level: null, paragraphs: 1 }],
    });
  });

  it("answers with nothing about a document that was never opened, or is closed again", async () => {
    const { client } = await startClient(modernClient);
    await client.open("file:///closed.txt", text);
    await client.close("file:///closed.txt");
    for (const unknown of ["file:///never.txt", "file:///closed.txt", "no uri at all"]) {
      assert.deepEqual(await client.outline(unknown), []);
      assert.equal(await client.hover(unknown, start), null);
      assert.deepEqual(await client.actions(unknown, { start, end: start }), []);
      assert.deepEqual(await client.findings(unknown), []);
      assert.equal(await client.status(unknown), null);
    }
    assert.deepEqual(client.logged, []);
  });

  for (const [method, params] of requests) {
    it(`answers ${method} with RequestCancelled once it is cancelled`, async () => {
      const { client } = await startClient(modernClient);
      await client.open(uri, text);
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(
        method,
        { textDocument: { uri }, ...params },
        source.token,
      );
      source.cancel();
      await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
      assert.equal((await client.outline(uri)).length, 4);
    });

    it(`says that ${method} lacks a document, and goes on`, async () => {
      const { client } = await startClient(modernClient);
      await client.open(uri, text);
      for (const textDocument of [undefined, null, {}, { uri: 5 }]) {
        await assert.rejects(
          client.connection.sendRequest(method, { ...params, textDocument }),
          ({ code, message }: ResponseError) =>
            code === ErrorCodes.InvalidParams && message.endsWith("no textDocument.uri is given"),
        );
      }
      await assert.rejects(client.connection.sendRequest(method), { code: ErrorCodes.InvalidParams });
      assert.equal((await client.outline(uri)).length, 4);
    });
  }

  it("logs an error with the request and the file, answers with nothing, and goes on", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text);
    // What no client should send gets as far as the feature, and fails there.
    const textDocument = { uri };
    assert.equal(await client.connection.sendRequest("textDocument/hover", { textDocument }), null);
    assert.deepEqual(await client.connection.sendRequest("textDocument/codeAction", { textDocument }), []);
    assert.deepEqual(
      client.logged.map((line) => line.split(":", 3).slice(0, 2).join(":")),
      ["Hover failed on file:///zenda.txt", "Quick fixes failed on file:///zenda.txt"],
    );
    assert.match(client.logged[0]!, /TypeError.*\n +at /);
    assert.notEqual(await client.hover(uri, { line: 2, character: 7 }), null);
  });

  it("logs a notification that makes no sense, and keeps what it knew", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, text);
    await client.connection.sendNotification("textDocument/didOpen", {});
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: {}, text: "lost" }],
    });
    await client.connection.sendNotification("textDocument/didClose", {});
    await client.settled();
    assert.deepEqual(
      client.logged.map((line) => line.split("'")[1]),
      ["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose"],
    );
    assert.deepEqual(await client.status(uri), {
      classification: "UNCLAS",
      telegrams: 1,
      portions: [{ level: null, paragraphs: 1 }],
    });
  });

  it("goes on after any text, also one that is missing", async function () {
    this.timeout(20_000);
    const { client } = await startClient({});
    const texts = ["", "\0\u0001\uD800\r\r\n", "(".repeat(200_000), "\n".repeat(50_000)];
    for (const [index, bad] of texts.entries()) {
      await client.open(`file:///bad${index}`, bad);
      assert.ok(Array.isArray(await client.outline(`file:///bad${index}`)));
    }
    assert.deepEqual(client.logged, []);
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: "file:///untold", languageId: "cable", version: 1 },
    });
    await client.open(uri, text);
    assert.equal((await client.outline(uri)).length, 4);
    assert.equal(client.logged.length, 1);
    assert.match(client.logged[0]!, /^Findings failed on file:\/\/\/untold: /);
  });
});
