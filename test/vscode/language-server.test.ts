import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as vscode from "vscode";
import { becomesCable, folder, open, sampleName, until } from "../support/editor";

/** Process ids of the language servers of this window: children of the extension host, told by the kernel. */
function servers(): number[] {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8")
    .trim()
    .split(" ");
  return children.filter((pid) => pid !== "" && commandOf(pid).includes("dist/server.js")).map(Number);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return ""; // it ended meanwhile
  }
}

describe("the language server in VS Code", () => {
  let document: vscode.TextDocument;
  let first: number;

  before(async function () {
    if (process.platform !== "linux") this.skip();
    document = await open(vscode.Uri.joinPath(folder(), sampleName));
    await becomesCable(document);
    await until("the server runs", () => servers().length === 1);
    first = servers()[0]!;
    await answers();
  });

  after(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  /** Waits until the server reports its findings and answers requests. */
  async function answers(): Promise<void> {
    await until("there are findings", () => vscode.languages.getDiagnostics(document.uri).length > 0);
    const symbols = await vscode.commands.executeCommand<unknown[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.ok(symbols.length > 0);
  }

  it("is another one after Restart Language Server", async () => {
    await vscode.commands.executeCommand("cable.restartServer");
    await until("another server runs", () => servers().length === 1 && servers()[0] !== first);
    await answers();
  });

  it("comes back by itself when it is killed", async () => {
    const [killed] = servers();
    process.kill(killed!, "SIGKILL");
    await until("another server runs", () => servers().length === 1 && servers()[0] !== killed);
    await answers();
  });
});
