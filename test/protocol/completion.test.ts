import assert from "node:assert/strict";
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  MarkupContent,
} from "vscode-languageserver/node";
import { startClient } from "../support/client";

const uri = "file:///zenda.txt";
const text = "S E C R E T ZENDA 000001\n\nTAGS: PHU, PREL\nSUBJECT: TALKS\n\n1. ( The talks go on.\n";
const inTags = { line: 2, character: 9 };

/** A client that says what it does with the items. */
const offering = (completionItem: object): ClientCapabilities => ({
  textDocument: { completion: { completionItem } },
});

async function complete(capabilities: ClientCapabilities, position = inTags) {
  const { client, initialized } = await startClient(capabilities);
  await client.open(uri, text);
  const list = await client.connection.sendRequest<CompletionList>("textDocument/completion", {
    textDocument: { uri },
    position,
  });
  return { client, initialized, list };
}

describe("completion, asked for by a client", () => {
  it("is offered with one letter that asks for it by itself: the bracket of a portion mark", async () => {
    const { initialized } = await complete({});
    assert.deepEqual(initialized.capabilities.completionProvider, {
      triggerCharacters: ["("],
      resolveProvider: false,
    });
    const { list } = await complete({}, { line: 5, character: 4 });
    assert.deepEqual(list.items.map(({ label }) => label).slice(0, 2), ["(S)", "(S/NF)"]);
  });

  it("tells all at once to a client that does not ask for more", async () => {
    const { list } = await complete({});
    const [item] = list.items;
    assert.equal(item?.label, "PHUM");
    assert.match((item.documentation as MarkupContent).value, /Human Rights/);
    assert.deepEqual(item.textEdit, {
      newText: "PHUM",
      range: { start: { line: 2, character: 6 }, end: inTags },
    });
  });

  it("tells what an item is once it is looked at, to a client that can ask", async () => {
    const { client, initialized, list } = await complete(
      offering({
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        resolveSupport: { properties: ["documentation"] },
      }),
    );
    assert.equal(initialized.capabilities.completionProvider?.resolveProvider, true);
    const [item] = list.items;
    assert.ok(item);
    assert.equal(item.documentation, undefined);
    assert.equal(item.labelDetails?.description, "Human Rights");
    assert.ok(item.textEdit && "replace" in item.textEdit);
    const resolved = await client.connection.sendRequest<CompletionItem>("completionItem/resolve", item);
    assert.match((resolved.documentation as MarkupContent).value, /Human Rights/);
  });

  it("sends snippets only to a client that knows them", async () => {
    for (const snippetSupport of [true, false]) {
      const { client } = await startClient(offering({ snippetSupport }));
      await client.open(uri, "");
      const { items } = await client.connection.sendRequest<CompletionList>("textDocument/completion", {
        textDocument: { uri },
        position: { line: 0, character: 0 },
      });
      assert.equal(items[0]?.textEdit?.newText.includes("${1:"), snippetSupport);
    }
  });
});
