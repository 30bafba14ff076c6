import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomesCable, close, folder, open, sampleName, until } from "../support/editor";

describe("the sample in VS Code", () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await open(vscode.Uri.joinPath(folder(), sampleName));
    await becomesCable(document);
    document = vscode.window.activeTextEditor!.document;
    await until("the findings", () => vscode.languages.getDiagnostics(document.uri).length === 25);
  });

  it("has its outline", async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      [
        ...["Transmission heading", "SECRET", "E.O. 12958", "TAGS", "SUBJECT", "Classified By"],
        ...["SUMMARY AND Action request", "OBJECTIVES", "BACKGROUND", "Talking Points"],
        ...["REPORTING DEADLINE", "POINT OF CONTACT", "RICE"],
      ],
    );
  });

  it("links every finding to the page of its rule", async () => {
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      assert.ok(typeof code === "object");
      assert.match(code.target.path, new RegExp(`/docs/rules/${code.value}\\.md$`));
      await vscode.workspace.fs.stat(code.target);
    }
  });

  it("explains a TAGS code on hover", async () => {
    const at = document.positionAt(document.getText().indexOf("KNNP") + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : "")),
    );
    assert.match(text.join("\n"), /\*\*KNNP\*\* · program TAGS.*Nuclear Non-Proliferation/s);
  });

  it("mends a paragraph number by a quick fix, and changes nothing else", async () => {
    const before = document.getText();
    const start = document.positionAt(before.indexOf("14. (S"));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(start, start.translate(0, 3)),
    );
    const fix = actions.find(({ title }) => title === "Replace with ¶4.");
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), before.replace("14. (S", "¶4. (S"));
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  after(async () => {
    await close(document);
  });
});
