import assert from "node:assert/strict";
import {
  type ClientCapabilities,
  type CodeAction,
  FileChangeType,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient, type TestClient } from "../support/client";

const uri = "file:///archive/1976/zenda%20talks.txt";
const settingsUri = "file:///archive/.cable-text.json";
const text = "UNCLAS ZENDA 000001\n\nTAGS: PREL, [EC](#)\nSUBJECT: TALKS\n\n¶1. (SE) The talks go on.\n";
const whole = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
/** A client that makes files, and whose settings can be asked for. */
const capable: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
};

/** The findings that were pushed last: `warning portion/unknown-mark`. */
function shown(client: TestClient, of = uri): string[] {
  const severities = ["", "error", "warning", "information", "hint"];
  const last = client.pushed.filter((push) => push.uri === of).at(-1);
  return (last?.diagnostics ?? []).map(
    ({ severity, code }) => `${severities[severity ?? 0] ?? ""} ${code ?? ""}`,
  );
}

const usual = ["information tags/markdown-link", "warning portion/unknown-mark"];

describe("settings", () => {
  it("are the editor's, which is asked for them, and again when they change", async () => {
    const configuration = { rules: { "tags/markdown-link": "error" }, detection: "auto" };
    const { client } = await startClient(capable, {}, {}, configuration);
    await client.open(uri, text);
    await client.settled();
    assert.deepEqual(shown(client), ["error tags/markdown-link", usual[1]]);
    client.configuration = { rules: { "tags/markdown-link": "off" } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.settled();
    assert.deepEqual(shown(client), [usual[1]]);
  });

  it("come with the initialization, or with their change, from an editor that cannot be asked", async () => {
    const { client } = await startClient({}, { settings: { rules: { "tags/markdown-link": "off" } } });
    await client.open(uri, text);
    await client.settled();
    assert.deepEqual(shown(client), [usual[1]]);
    const settings = { cable: { rules: { "portion/unknown-mark": "hint" } } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    await client.settled();
    assert.deepEqual(shown(client), [usual[0], "hint portion/unknown-mark"]);
  });

  it("of the nearest folder go before the editor's, and take effect when their file is written or deleted", async () => {
    const files: Record<string, string | undefined> = {
      [settingsUri]: '{ "rules": { "tags/markdown-link": "hint" } }',
      "file:///.cable-text.json":
        '{ "rules": { "tags/markdown-link": "error", "portion/unknown-mark": "off" } }',
    };
    const { client } = await startClient(
      {},
      { settings: { rules: { "tags/markdown-link": "warning" } } },
      files,
    );
    await client.open(uri, text);
    await client.settled();
    assert.deepEqual(shown(client), ["hint tags/markdown-link", usual[1]]);
    files[settingsUri] = '{ "rules": { "tags/markdown-link": "off" } }';
    await client.filesChanged([settingsUri, FileChangeType.Changed]);
    await client.settled();
    assert.deepEqual(shown(client), [usual[1]]);
    files[settingsUri] = undefined;
    await client.filesChanged([settingsUri, FileChangeType.Deleted]);
    await client.settled();
    assert.deepEqual(shown(client), ["error tags/markdown-link"]);
  });

  it("are read from the editor while their file is open in it, with their faults", async () => {
    const { client } = await startClient({});
    await client.open(uri, text);
    await client.open(settingsUri, '{ "rules": { "tags/markdown-link": "off", "tags/none": "off" } }');
    await client.settled();
    assert.deepEqual(shown(client), [usual[1]]);
    assert.deepEqual(shown(client, settingsUri), ["warning settings/invalid"]);
    assert.deepEqual(await client.outline(settingsUri), []);
  });

  it("may suppress findings, and one that matches nothing is reported in their file", async () => {
    const suppress = (file: string, rule: string): object => ({ file, rule, reason: "So it came." });
    const { client } = await startClient({});
    await client.open(uri, text);
    await client.open(
      settingsUri,
      JSON.stringify({
        suppressions: [
          suppress("1976/zenda talks.txt", "tags/markdown-link"),
          suppress("1976/zenda talks.txt", "text/mixed-bullets"),
          suppress("1977/strelsau.txt", "text/mixed-bullets"),
        ],
      }),
    );
    await client.settled();
    assert.deepEqual(shown(client), [usual[1]]);
    assert.deepEqual(shown(client, settingsUri), ["information settings/idle-suppression"]);
  });

  it("may limit what is shown, which is said", async () => {
    const { client } = await startClient({}, { settings: { limits: { findings: 1 } } });
    await client.open(uri, text);
    await client.settled();
    assert.deepEqual(shown(client), ["information limits/findings", usual[0]]);
    const limits = { characters: 20 };
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { cable: { limits } },
    });
    await client.settled();
    assert.deepEqual(shown(client), ["information limits/characters"]);
  });
});

describe("what can be done about a rule", () => {
  const titled = (actions: readonly CodeAction[], title: string): CodeAction => {
    const found = actions.find((action) => action.title === title);
    assert.ok(found, `no "${title}" among: ${actions.map((action) => action.title).join(", ")}`);
    return found;
  };

  it("is turning it off in a folder, which gets a file of settings for it", async () => {
    const { client } = await startClient(capable);
    await client.open(uri, text);
    const { edit } = titled(await client.actions(uri, whole), "Turn off tags/markdown-link in this folder");
    const made = "file:///archive/1976/.cable-text.json";
    const [create, change] = edit?.documentChanges ?? [];
    assert.deepEqual(create, { kind: "create", uri: made });
    const { textDocument, edits } = change as TextDocumentEdit;
    assert.equal(textDocument.uri, made);
    assert.deepEqual(
      edits.map((textEdit) => "newText" in textEdit && (JSON.parse(textEdit.newText) as unknown)),
      [{ rules: { "tags/markdown-link": "off" } }],
    );
  });

  it("is turning it off in the file of settings that holds already", async () => {
    const files = { [settingsUri]: '{\n  // Ours.\n  "profile": "archival"\n}\n' };
    const { client } = await startClient(capable, {}, files);
    await client.open(uri, text);
    const { edit } = titled(await client.actions(uri, whole), "Turn off tags/markdown-link in this folder");
    const [change, ...others] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(others, []);
    assert.equal(change?.textDocument.uri, settingsUri);
    const document = TextDocument.create(settingsUri, "json", 1, files[settingsUri]);
    assert.equal(
      TextDocument.applyEdits(document, change.edits as TextEdit[]),
      '{\n  // Ours.\n  "profile": "archival",\n  "rules": {\n    "tags/markdown-link": "off"\n  }\n}\n',
    );
  });

  for (const [name, before, after] of [
    [
      "CRLF and tabs",
      '{\r\n\t"profile": "archival"\r\n}\r\n',
      '{\r\n\t"profile": "archival",\r\n\t"rules": {\r\n\t\t"tags/markdown-link": "off"\r\n\t}\r\n}\r\n',
    ],
    [
      "four blanks",
      '{\n    "rules": {\n        "text/long-line": "off"\n    }\n}\n',
      '{\n    "rules": {\n        "text/long-line": "off",\n        "tags/markdown-link": "off"\n    }\n}\n',
    ],
  ] as const) {
    it(`keeps the line ends and the indent of that file: ${name}`, async () => {
      const { client } = await startClient(capable, {}, { [settingsUri]: before });
      await client.open(uri, text);
      const { edit } = titled(await client.actions(uri, whole), "Turn off tags/markdown-link in this folder");
      const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      const document = TextDocument.create(settingsUri, "json", 1, before);
      assert.equal(TextDocument.applyEdits(document, change?.edits as TextEdit[]), after);
    });
  }

  it("is explaining it or turning it off everywhere, where the editor has the commands", async () => {
    const { client } = await startClient(capable, { commands: true });
    await client.open(uri, text);
    const actions = await client.actions(uri, whole);
    assert.deepEqual(titled(actions, "Explain portion/unknown-mark").command, {
      title: "Explain portion/unknown-mark",
      command: "cable.explainRule",
      arguments: ["portion/unknown-mark"],
    });
    assert.equal(
      titled(actions, "Turn off portion/unknown-mark everywhere").command?.command,
      "cable.turnRuleOff",
    );
    const plain = await startClient({});
    await plain.client.open(uri, text);
    const offered = await plain.client.actions(uri, whole);
    assert.deepEqual(
      offered.filter(({ title }) => /^(?:Explain|Turn off)/.test(title)),
      [],
    );
  });

  it("is renumbering, with a look at the edits before they are made", async () => {
    const { client } = await startClient({
      workspace: {
        workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
      },
    });
    await client.open(
      uri,
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. See para 3.\n\n¶3. The talks go on.\n",
    );
    const { edit } = titled(
      await client.actions(uri, { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }),
      "Renumber the paragraphs from here on, as 2",
    );
    assert.deepEqual(edit?.changeAnnotations, {
      preview: { label: "Paragraph numbers, and what the text cites by them", needsConfirmation: true },
    });
    const [change] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      change?.edits.map((textEdit) => "annotationId" in textEdit && textEdit.annotationId),
      ["preview", "preview"],
    );
  });
});
