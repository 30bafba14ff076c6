import * as vscode from "vscode";
import { becomesCable, folder, open, staysPlainText } from "../support/editor";

/** What claiming.test.ts did to these files in the window before. */
describe("claiming plain text files, in the next window", () => {
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("remembers that the user set Plain Text", async () => {
    await staysPlainText(await open(at("refused.txt")));
  });

  it("remembers what Not a Cable was said of", async () => {
    await staysPlainText(await open(at("not-a-cable.txt")));
  });

  it("remembers that the user set Diplomatic Cable on what does not look like one", async () => {
    await becomesCable(await open(at("chosen.txt")));
  });
});
