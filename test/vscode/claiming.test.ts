import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  becomesCable,
  close,
  file,
  folder,
  open,
  reopen,
  sample,
  sampleName,
  set,
  staysPlainText,
  until,
} from "../support/editor";

const prose = "Dear Dora,\n\nthe cable arrived at last.\n";

function writtenAssociations(): Record<string, string> | undefined {
  return vscode.workspace.getConfiguration("files").inspect<Record<string, string>>("associations")
    ?.workspaceValue;
}

describe("claiming plain text files", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await set("cable", "detection", undefined);
    await set("cable", "detectionExclude", undefined);
    await set("files", "associations", undefined);
  });

  it("claims the sample when it is opened, and again when it is reopened", async () => {
    const document = await open(vscode.Uri.joinPath(folder(), sampleName));
    await becomesCable(document);
    await becomesCable(await reopen(document));
  });

  it("leaves other texts alone", async () => {
    await staysPlainText(await open(await file("letter.txt", prose)));
  });

  it("respects and remembers that the user sets Plain Text", async () => {
    const document = await open(await file("refused.txt", await sample()));
    await becomesCable(document);
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await staysPlainText(document);
    await staysPlainText(await reopen(document));
  });

  it("takes a file that was refused when the user sets Diplomatic Cable, and remembers that", async () => {
    const document = await open(await file("regained.txt", await sample()));
    await becomesCable(document);
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await vscode.languages.setTextDocumentLanguage(document, "cable");
    await becomesCable(await reopen(document));
  });

  it("remembers that the user sets Diplomatic Cable on what does not look like one", async () => {
    const document = await open(await file("chosen.txt", prose));
    await staysPlainText(document);
    await vscode.languages.setTextDocumentLanguage(document, "cable");
    await becomesCable(await reopen(document));
  });

  it("never looks into files when detection is off", async () => {
    await set("cable", "detection", "off");
    await staysPlainText(await open(await file("off.txt", await sample())));
  });

  it("switches nothing by itself when it is to ask, and the command does", async () => {
    await set("cable", "detection", "ask");
    const document = await open(await file("ask.txt", await sample()));
    await staysPlainText(document);
    await vscode.commands.executeCommand("cable.openAsCable");
    await becomesCable(document);
    await becomesCable(await reopen(document));
  });

  it("leaves files that match an exclude pattern", async () => {
    await set("cable", "detectionExclude", ["drafts/**", "*.draft.txt"]);
    await staysPlainText(await open(await file("drafts/deep/down.txt", await sample())));
    await staysPlainText(await open(await file("a.draft.txt", await sample())));
    await becomesCable(await open(await file("a.final.txt", await sample())));
  });

  it("leaves files that match an association of the user's", async () => {
    await set("files", "associations", { "PLAIN-*.txt": "plaintext", "**/plain/*.txt": "plaintext" });
    await staysPlainText(await open(await file("plain-1.txt", await sample())));
    await staysPlainText(await open(await file("plain/2.txt", await sample())));
  });

  it("claims an untitled document when a cable is pasted, not while one is typed", async () => {
    await vscode.commands.executeCommand("workbench.action.files.newUntitledFile", {
      languageId: "plaintext",
    });
    await until(
      "an untitled document is shown",
      () => vscode.window.activeTextEditor?.document.isUntitled === true,
    );
    const editor = vscode.window.activeTextEditor!;
    const text = await sample();
    for (const line of text.split("\n").slice(0, 24)) {
      await editor.edit((edit) => {
        edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, `${line}\n`);
      });
    }
    await staysPlainText(editor.document);
    await editor.edit((edit) => {
      edit.delete(new vscode.Range(0, 0, editor.document.lineCount, 0));
    });
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), text);
    });
    await becomesCable(editor.document);
    await close(editor.document);
  });

  it("switches nothing on edit and on save", async () => {
    const document = await open(await file("edited.txt", prose));
    const text = await sample();
    await vscode.window.activeTextEditor!.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text);
    });
    await document.save();
    await staysPlainText(document);
  });

  it("has the side of a diff follow its working file", async () => {
    const text = await sample();
    const working = await file("diffed.txt", text);
    const provider = vscode.workspace.registerTextDocumentContentProvider("past", {
      provideTextDocumentContent: () => text.replace("SIPDIS", ""),
    });
    try {
      const past = working.with({ scheme: "past" });
      await vscode.commands.executeCommand("vscode.diff", past, working);
      const sides = [past, working].map((uri) => uri.toString());
      await until(
        "both sides are cables",
        () =>
          vscode.workspace.textDocuments.filter(
            ({ uri, languageId }) => languageId === "cable" && sides.includes(uri.toString()),
          ).length === 2,
      );
    } finally {
      provider.dispose();
    }
  });

  it("leaves a past state alone whose working file is not open as a cable", async () => {
    const text = await sample();
    const provider = vscode.workspace.registerTextDocumentContentProvider("past", {
      provideTextDocumentContent: () => text,
    });
    try {
      await staysPlainText(await open(vscode.Uri.joinPath(folder(), "alone.txt").with({ scheme: "past" })));
    } finally {
      provider.dispose();
    }
  });

  it("Not a Cable: makes it plain text, now and later", async () => {
    const document = await open(await file("not-a-cable.txt", await sample()));
    await becomesCable(document);
    await vscode.commands.executeCommand("cable.notACable");
    await until("it is plain text", () => document.languageId === "plaintext");
    await staysPlainText(await reopen(document));
  });

  it("This Folder Is Cables: writes one association, which holds for the folder alone", async () => {
    const first = await open(await file("year/1.txt", prose));
    assert.equal(writtenAssociations(), undefined);
    await vscode.commands.executeCommand("cable.folderIsCables");
    const name = folder().path.split("/").at(-1)!;
    assert.deepEqual(writtenAssociations(), { [`**/${name}/year/**/*.txt`]: "cable" });
    await becomesCable(first);
    await becomesCable(await open(await file("year/month/2.txt", prose)));
    await staysPlainText(await open(await file("other/3.txt", prose)));
  });

  it("takes the coming and going of an association for no word on the single file", async () => {
    await set("cable", "detection", "off");
    const document = await open(await file("taken/1.txt", await sample()));
    await set("files", "associations", { "**/taken/*.txt": "cable" });
    await becomesCable(document);
    await set("files", "associations", undefined);
    await until("it is plain text again", () => document.languageId === "plaintext");
    await set("cable", "detection", "auto");
    await becomesCable(await reopen(document));
  });
});
