import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomesCable, close, folder, open, sampleName, until } from "../support/editor";

/** The titles of the reading views that are open. */
function views(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("cable.reading"),
    )
    .map(({ label }) => label);
}

describe("reading in VS Code", () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await open(vscode.Uri.joinPath(folder(), sampleName));
    await becomesCable(document);
    document = vscode.window.activeTextEditor!.document;
    await until("the findings", () => vscode.languages.getDiagnostics(document.uri).length === 25);
  });

  after(async () => {
    await vscode.commands.executeCommand("workbench.action.closeOtherEditors");
    await close(document);
  });

  it("opens one view beside the text, with what the server makes of it, and leaves the cursor in the text", async () => {
    const before = document.getText();
    await vscode.commands.executeCommand("cable.openReadingView");
    await until("the view has its title", () => views().includes("Reading: Possible release of A.Q. Khan"));
    await vscode.commands.executeCommand("cable.openReadingView");
    assert.equal(views().length, 1);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(document.getText(), before);
  });

  it("steps from paragraph to paragraph, section to section, and between findings of one rule", async () => {
    const editor = vscode.window.activeTextEditor!;
    const line = (): string => document.lineAt(editor.selection.active.line).text;
    const at = (words: string): vscode.Position => document.positionAt(document.getText().indexOf(words));
    const step = async (to: string, by: 1 | -1): Promise<string> => {
      await vscode.commands.executeCommand("cable.goTo", { to, by });
      return line();
    };
    editor.selection = new vscode.Selection(at("SUBJECT"), at("SUBJECT"));
    assert.match(await step("paragraph", 1), /^¶1\. \(C\)/);
    assert.match(await step("paragraph", 1), /^¶2\. \(S\/NF\)/);
    assert.match(await step("paragraph", -1), /^¶1\. \(C\)/);
    assert.equal(await step("section", 1), "OBJECTIVES");
    assert.equal(await step("section", -1), "SUMMARY AND Action request");
    editor.selection = new vscode.Selection(at("14. (S"), at("14. (S"));
    assert.match(await step("finding", 1), /^15\. \(U\)/);
    assert.match(await step("finding", 1), /^16\. \(U\)/);
    assert.match(await step("finding", 1), /^16\. \(U\)/);
  });
});
