import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import * as vscode from "vscode";

describe("the packaged extension", () => {
  const extension = vscode.extensions.getExtension("cable-text.cable-text");

  it("is there, and holds what it needs and no more", () => {
    assert.ok(extension);
    const files = readdirSync(extension.extensionPath, { recursive: true }).map(String);
    for (const file of [
      "dist/extension.js",
      "dist/client.js",
      "dist/server.js",
      "dist/third-party-notices.txt",
      "syntaxes/cable.tmLanguage.json",
    ]) {
      assert.ok(files.includes(file), `${file} is missing`);
    }
    assert.deepEqual(
      files.filter((file) => /\.(?:ts|map|mjs|vsix)$|^(?:test|seeds|scripts|node_modules)\b/.test(file)),
      [],
    );
  });

  it("is activated by a plain text file", async () => {
    await vscode.commands.executeCommand("vscode.open", vscode.Uri.parse("untitled:Letter"));
    for (let waited = 0; !extension!.isActive && waited < 20_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(extension!.isActive);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
