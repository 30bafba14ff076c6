import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomesCable, close, file, folder, open, sampleName, set, until } from "../support/editor";

describe("the features of the language server in VS Code", () => {
  let document: vscode.TextDocument;

  before(async () => {
    await open(vscode.Uri.joinPath(folder(), sampleName));
    await becomesCable(vscode.window.activeTextEditor!.document);
    document = vscode.window.activeTextEditor!.document;
    await until("the findings", () => vscode.languages.getDiagnostics(document.uri).length > 0);
  });

  after(async () => {
    await close(document);
  });

  /** What VS Code is told by a command of its own about the document, and a place in it. */
  const ask = async <T>(command: string, ...rest: unknown[]): Promise<T> =>
    vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...rest);
  const at = (words: string): vscode.Position => document.positionAt(document.getText().indexOf(words));
  const lineOf = (line: number): string => document.lineAt(line).text;

  it("folds the heading and each section", async () => {
    const folds = await ask<vscode.FoldingRange[]>("executeFoldingRangeProvider");
    const heads = folds.map(({ start }) => lineOf(start));
    for (const head of ["VZCZCXYZ0011", "OBJECTIVES", "Talking Points"])
      assert.ok(heads.includes(head), head);
  });

  it("leads from para 4 to the paragraph, and from End objectives to its heading", async () => {
    for (const [from, to] of [
      ["para 4", "14. (S/Rel"],
      ["End objectives", "OBJECTIVES"],
    ] as const) {
      const [link] = await ask<vscode.LocationLink[]>("executeDefinitionProvider", at(from));
      assert.ok(lineOf(link!.targetRange.start.line).startsWith(to));
    }
    const found = await ask<vscode.Location[]>("executeReferenceProvider", at("14. (S/Rel"));
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ["4", "14."],
    );
    const links = await ask<vscode.DocumentLink[]>("executeLinkProvider");
    assert.equal(document.getText(links[0]!.range), "para 4");
  });

  it("shows what TAGS stand for and which number a paragraph has, unless that is switched off", async () => {
    const labels = async (): Promise<unknown[]> => {
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await ask<vscode.InlayHint[]>("executeInlayHintProvider", whole);
      return hints.map(({ label }) => label);
    };
    assert.deepEqual((await labels()).slice(-4), ["External Political Relations", "¶4", "¶5", "¶6"]);
    await set("cable", "inlayHints.tagNames", false);
    let shown = await labels();
    for (let waited = 0; shown.length > 3 && waited < 100; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      shown = await labels();
    }
    await set("cable", "inlayHints.tagNames", undefined);
    assert.deepEqual(shown, ["¶4", "¶5", "¶6"]);
  });

  it("takes the tokens with their legend", async () => {
    const legend = await ask<vscode.SemanticTokensLegend>("provideDocumentSemanticTokensLegend");
    const { data } = await ask<vscode.SemanticTokens>("provideDocumentSemanticTokens");
    assert.equal(legend.tokenTypes[data[3]!], "enumMember");
    assert.equal(lineOf(data[0]!).slice(data[1], data[1]! + data[2]!), "KNNP");
  });

  it("grows a selection", async () => {
    const [range] = await ask<vscode.SelectionRange[]>("executeSelectionRangeProvider", [
      at("accuracy of press"),
    ]);
    assert.equal(document.getText(range!.range), "accuracy");
    // VS Code puts steps of its own between those of the server.
    const grown: string[] = [];
    for (let outer = range; outer !== undefined; outer = outer.parent)
      grown.push(document.getText(outer.range));
    assert.ok(grown.some((text) => /^- Inquire[^\r\n]*$/.test(text)));
    assert.ok(grown.some((text) => text.startsWith("OBJECTIVES") && text.endsWith("End objectives.")));
  });

  it("refuses to rename a paragraph, in words", async () => {
    await assert.rejects(
      ask("executeDocumentRenameProvider", at("14. (S/Rel"), "4"),
      /the quick fix "Renumber"/,
    );
  });
});

describe("typing a cable in VS Code", () => {
  // On two lines: behind a paragraph on one, the language configuration puts the number in.
  const text = "UNCLAS ZENDA 000042\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. (U) They go\non.";

  for (const [name, format, expected] of [
    ["begins the next paragraph after a second Enter, where the user has that on", true, "\n\n¶2. (U)"],
    ["leaves the text to the user otherwise", false, "\n\n(U)"],
  ] as const)
    it(name, async () => {
      await set("editor", "formatOnType", format);
      await open(await file(`typed-${String(format)}.cable`, text));
      const editor = vscode.window.activeTextEditor!;
      await becomesCable(editor.document);
      await until("the findings can come", () => editor.document.getText() === text);
      const end = editor.document.positionAt(text.length);
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", editor.document.uri);
      await vscode.commands.executeCommand("type", { text: "\n" });
      await vscode.commands.executeCommand("type", { text: "\n" });
      if (format) await until("the number is there", () => editor.document.getText().endsWith("¶2. "));
      else await new Promise((resolve) => setTimeout(resolve, 500));
      await vscode.commands.executeCommand("type", { text: "(U)" });
      assert.equal(editor.document.getText(), text + expected);
      await set("editor", "formatOnType", undefined);
      await close(editor.document);
    });
});
