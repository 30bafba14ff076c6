import assert from "node:assert/strict";
import * as vscode from "vscode";

// Opens, sets and awaits things in VS Code as a user would.

export const sampleName = "000_3cf85b5abb626903.txt";

/** The workspace that the tests were given: a throw-away copy of seeds/. */
export function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

export async function sample(): Promise<string> {
  return new TextDecoder().decode(
    await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), sampleName)),
  );
}

/** Writes a file into the workspace and gives its URI. */
export async function file(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a file in an editor. Not by `openTextDocument`, which keeps the document open after its editor is closed. */
export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand("vscode.open", uri, { preview: false });
  await until("the file is shown", () => shown(uri) !== undefined);
  return shown(uri)!;
}

function shown(uri: vscode.Uri): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.uri.toString() === uri.toString() ? document : undefined;
}

export async function close(document: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await until("the document is closed", () => !vscode.workspace.textDocuments.includes(document));
}

export async function reopen(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await close(document);
  return open(document.uri);
}

export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    assert.ok(waited < 10_000, `waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function becomesCable(document: vscode.TextDocument): Promise<void> {
  await until("the document is a cable", () => document.languageId === "cable");
}

/** Gives the extension ample time to do what it must not do. */
export async function staysPlainText(document: vscode.TextDocument): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(document.languageId, "plaintext");
}

export async function set(section: string, name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Workspace);
}
