import assert from "node:assert/strict";
import {
  type ClientCapabilities,
  type DocumentHighlight,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type ResponseError,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { modernClient, startClient, type TestClient } from "../support/client";

const uri = "file:///zenda.txt";
const text = [
  "S E C R E T ZENDA 000042",
  "",
  "TAGS: PREL, PGVO",
  "SUBJECT: TALKS",
  "",
  "REF: A. STATE 12345",
  "     B. STRELSAU 77",
  "",
  "¶1. (S) Élan 🚂: see para 2 and ref B.",
  "",
  "12. (S) They go",
  "on.",
].join("\n");

/** The position of a snippet's `$0`. */
function at(snippet: string): { line: number; character: number } {
  const document = TextDocument.create(uri, "cable", 1, text);
  const start = text.indexOf(snippet.replace("$0", ""));
  assert.notEqual(start, -1, snippet);
  return document.positionAt(start + snippet.indexOf("$0"));
}

async function opened(capabilities: ClientCapabilities, options?: unknown): Promise<TestClient> {
  const { client } = await startClient(capabilities, options);
  await client.open(uri, text, 5);
  return client;
}

function ask<R>(client: TestClient, feature: string, params: object = {}): Promise<R> {
  return client.connection.sendRequest(`textDocument/${feature}`, { textDocument: { uri }, ...params });
}

describe("folds of the server", () => {
  it("are lines with words, and as many as the client takes", async () => {
    const client = await opened({
      textDocument: {
        foldingRange: { lineFoldingOnly: true, rangeLimit: 1, foldingRange: { collapsedText: true } },
      },
    });
    assert.deepEqual(await ask<FoldingRange[]>(client, "foldingRange"), [
      { startLine: 0, endLine: 6, collapsedText: "TALKS" },
    ]);
  });

  it("have characters and no words for a client that says nothing", async () => {
    const client = await opened({});
    assert.deepEqual(await ask<FoldingRange[]>(client, "foldingRange"), [
      { startLine: 0, startCharacter: 24, endLine: 6, endCharacter: 19 },
      { startLine: 10, startCharacter: 15, endLine: 11, endCharacter: 3 },
    ]);
  });
});

describe("ways within a cable", () => {
  const position = at("para $02");
  const paragraph = { start: at("$012. (S)"), end: at("12.$0 (S)") };

  it("lead to a definition from the words that were pointed at, where the client shows both", async () => {
    const client = await opened({ textDocument: { definition: { linkSupport: true } } });
    assert.deepEqual(await ask<LocationLink[]>(client, "definition", { position }), [
      {
        originSelectionRange: { start: at("$0para 2"), end: at("para 2$0") },
        targetUri: uri,
        targetRange: { start: at("$012. (S)"), end: at("on.$0") },
        targetSelectionRange: paragraph,
      },
    ]);
  });

  it("lead to a place for other clients", async () => {
    const client = await opened({});
    assert.deepEqual(await ask<Location[]>(client, "definition", { position }), [{ uri, range: paragraph }]);
  });

  it("lead back to what cites a place, and are highlighted and linked", async () => {
    const client = await opened(modernClient);
    const use = { start: at("para $02"), end: at("para 2$0") };
    const context = { includeDeclaration: false };
    const found = await ask<Location[]>(client, "references", { position: at("1$02. (S)"), context });
    assert.deepEqual(found, [{ uri, range: use }]);
    const highlights = await ask<DocumentHighlight[]>(client, "documentHighlight", { position });
    assert.deepEqual(highlights, [
      { range: paragraph, kind: 3 },
      { range: use, kind: 2 },
    ]);
    const links = await ask<DocumentLink[]>(client, "documentLink");
    assert.deepEqual(
      links.map(({ target }) => target),
      [`${uri}#L7,6`, `${uri}#L11,1`],
    );
  });

  it("grow a selection at each position", async () => {
    const client = await opened(modernClient);
    const positions = [at("PR$0EL"), at("go$0\non")];
    const found = await ask<SelectionRange[]>(client, "selectionRange", { positions });
    assert.deepEqual(
      found.map(({ range }) => range),
      [
        { start: at("$0PREL"), end: at("PREL$0") },
        { start: at("$0go\non"), end: at("go$0\non") },
      ],
    );
  });
});

describe("renaming by the server", () => {
  const position = at("ref $0B.");

  it("is prepared where the client can, and edits the version of the document that it read", async () => {
    const capabilities = { ...modernClient, textDocument: { rename: { prepareSupport: true } } };
    const { client, initialized } = await startClient(capabilities);
    assert.deepEqual(initialized.capabilities.renameProvider, { prepareProvider: true });
    await client.open(uri, text, 5);
    assert.deepEqual(await ask(client, "prepareRename", { position }), {
      range: { start: position, end: at("ref B$0.") },
      placeholder: "B",
    });
    const edit = await ask<WorkspaceEdit>(client, "rename", { position, newName: "C" });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 5 });
    const document = TextDocument.create(uri, "cable", 5, text);
    assert.equal(
      TextDocument.applyEdits(document, change.edits as TextEdit[]),
      text.replace("B. STRELSAU", "C. STRELSAU").replace("ref B", "ref C"),
    );
  });

  it("is offered without preparation to other clients", async () => {
    const { initialized } = await startClient({});
    assert.equal(initialized.capabilities.renameProvider, true);
  });

  it("of a paragraph is refused in words that the client shows, and logged nowhere", async () => {
    const client = await opened(modernClient);
    const refused = ({ code, message }: ResponseError): boolean =>
      code === LSPErrorCodes.RequestFailed && message.includes('the quick fix "Renumber"');
    const place = { position: at("1$02. (S)") };
    await assert.rejects(ask(client, "prepareRename", place), refused);
    await assert.rejects(ask(client, "rename", { ...place, newName: "3" }), refused);
    assert.equal(await ask(client, "prepareRename", { position: at("($0S) Élan") }), null);
    assert.deepEqual(client.logged, []);
  });
});

describe("semantic tokens of the server", () => {
  const capabilities = (delta: boolean): ClientCapabilities => ({
    textDocument: {
      semanticTokens: {
        requests: { full: { delta }, range: true },
        tokenTypes: [],
        tokenModifiers: [],
        formats: ["relative"],
      },
    },
  });

  it("are offered with differences to a client that takes them", async () => {
    for (const delta of [true, false]) {
      const { initialized } = await startClient(capabilities(delta));
      const provider = initialized.capabilities.semanticTokensProvider;
      assert.deepEqual(provider?.full, { delta });
      assert.equal(provider.range, true);
      assert.equal(provider.legend.tokenTypes[0], "classificationLevel");
    }
  });

  it("follow an edit by their difference, and are whole again for a client that lost its own", async () => {
    const client = await opened(capabilities(true));
    const full = await ask<SemanticTokens>(client, "semanticTokens/full");
    assert.equal(full.data.length % 5, 0);
    // A subject on line 2, at character 6.
    assert.deepEqual(full.data.slice(0, 3), [2, 6, 4]);
    await client.change(uri, 6, [{ range: { start: at("PGVO$0"), end: at("PGVO$0") }, text: ", EC" }]);
    const previousResultId = full.resultId;
    const delta = await ask<SemanticTokensDelta>(client, "semanticTokens/full/delta", { previousResultId });
    const now = await ask<SemanticTokens>(client, "semanticTokens/full");
    assert.ok(delta.edits.length === 1);
    assert.deepEqual(applied(full.data, delta), now.data);
    assert.ok(now.data.length === full.data.length + 5);
    const same = await ask<SemanticTokensDelta>(client, "semanticTokens/full/delta", {
      previousResultId: now.resultId,
    });
    assert.deepEqual(same.edits, []);
    const lost = await ask<SemanticTokens>(client, "semanticTokens/full/delta", { previousResultId });
    assert.deepEqual(lost.data, now.data);
  });

  it("of a range are those of its lines", async () => {
    const client = await opened(capabilities(false));
    const range = { start: at("$012. (S)"), end: at("12. (S)$0") };
    const { data } = await ask<SemanticTokens>(client, "semanticTokens/range", { range });
    assert.deepEqual(
      [data[0], data[1], data[2], data.length],
      [10, 0, 3, 10],
      "the number, and behind it the level",
    );
  });

  function applied(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
    const after = [...data];
    for (const edit of edits) after.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    return after;
  }
});

describe("hints of the server", () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const labels = async (client: TestClient): Promise<unknown[]> =>
    (await ask<InlayHint[]>(client, "inlayHint", { range })).map(({ label }) => label);

  it("are those that are on in the settings, and are asked for again when these change", async () => {
    const capabilities = {
      workspace: { configuration: true, inlayHint: { refreshSupport: true } },
    };
    const configuration = { inlayHints: { tagNames: false } };
    const { client } = await startClient(capabilities, {}, {}, configuration);
    let refreshes = 0;
    client.connection.onRequest("workspace/inlayHint/refresh", () => {
      refreshes++;
    });
    await client.open(uri, text);
    await client.settled();
    assert.deepEqual(await labels(client), ["¶2"]);
    const before = refreshes;
    client.configuration = { inlayHints: { paragraphNumbers: false } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.settled();
    assert.ok(refreshes > before);
    assert.deepEqual(await labels(client), ["External Political Relations"]);
  });

  it("are the usual ones in an editor without settings", async () => {
    const client = await opened({});
    assert.deepEqual(await labels(client), ["External Political Relations", "¶2"]);
  });
});

describe("typing with the server", () => {
  it("goes on with the next number", async () => {
    const { client } = await startClient(modernClient);
    await client.open(uri, `${text.replace("12. (S)", "¶2. (S)")}\n\n`);
    const position = { line: 13, character: 0 };
    const options = { tabSize: 4, insertSpaces: true };
    assert.deepEqual(await ask(client, "onTypeFormatting", { position, ch: "\n", options }), [
      { range: { start: position, end: position }, newText: "¶3. " },
    ]);
    assert.deepEqual(
      await ask(client, "onTypeFormatting", { position: { line: 9, character: 0 }, ch: "\n", options }),
      [],
    );
  });
});
