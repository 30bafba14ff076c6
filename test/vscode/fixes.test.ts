import assert from "node:assert/strict";
import * as vscode from "vscode";
import { becomesCable, close, folder, open, until } from "../support/editor";

/** Every fix that is offered on the malformed sample: its rule, its title, and what it makes of which words. */
const fixes = [
  ["captions/sipdis-twice", "Remove the second SIPDIS", "SIPDIS \n \nSIPDIS \n \n", "SIPDIS \n \n"],
  ["portion/unknown-mark", "Replace with S", "(SE) This mark", "(S) This mark"],
  ["portion/unknown-mark", "Replace with S/NF", "(S-NF)", "(S/NF)"],
  ["portion/unknown-mark", "Replace with S//NF", "(S-NF)", "(S//NF)"],
  ["portion/lost-bracket", "Write (S)", "(S This mark", "(S) This mark"],
  ["portion/lost-bracket", "Write (S)", "S) This mark has lost", "(S) This mark has lost"],
  ["portion/lost-bracket", "Write (S)", "(S] This mark", "(S) This mark"],
  ["portion/mixed-style", "Write the marks in the rarer style like the others", "(S//NF)", "(S/NF)"],
  ["declassification/malformed-order", "Replace with 12958", "12598", "12958"],
] as const;

describe("the fixes offered on the malformed sample in VS Code", () => {
  const uri = (): vscode.Uri => vscode.Uri.joinPath(folder(), "malformed-markings.txt");
  let document: vscode.TextDocument;
  let original: string;

  const findings = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri);
  const ruleOf = ({ code }: vscode.Diagnostic): string =>
    String(typeof code === "object" ? code.value : code);

  /** What the light bulb offers at a finding of a rule. */
  const actionsAt = async (finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );

  before(async () => {
    document = await open(uri());
    await becomesCable(document);
    document = vscode.window.activeTextEditor!.document;
    await until("the findings", () => findings().length > 10);
    original = document.getText();
  });

  after(async () => {
    await close(document);
  });

  it("are these and no others, and each makes of the text what one expects", async () => {
    const seen: string[] = [];
    for (const finding of findings()) {
      for (const action of await actionsAt(finding)) {
        if (action.edit === undefined || /^(?:Turn off|Fix all)/.test(action.title)) continue;
        assert.ok(await vscode.workspace.applyEdit(action.edit));
        seen.push(`${ruleOf(finding)}: ${action.title}: ${document.getText()}`);
        await vscode.commands.executeCommand("undo");
        assert.equal(document.getText(), original);
      }
    }
    const expected = fixes.map(([rule, title, from, to]) => {
      assert.ok(original.includes(from), from);
      return `${rule}: ${title}: ${original.replace(from, to)}`;
    });
    assert.deepEqual(seen.sort(), expected.sort());
  });

  it("stand beside turning the rule off in the folder, which takes effect at once", async () => {
    const settings = vscode.Uri.joinPath(folder(), ".cable-text.json");
    const opened = (): vscode.TextDocument | undefined =>
      vscode.workspace.textDocuments.find((other) => other.uri.toString() === settings.toString());
    const has = (): boolean => findings().some((finding) => ruleOf(finding) === "captions/sipdis-twice");
    const finding = findings().find((candidate) => ruleOf(candidate) === "captions/sipdis-twice");
    const off = (await actionsAt(finding!)).find(
      ({ title }) => title === "Turn off captions/sipdis-twice in this folder",
    );
    assert.ok(off?.edit);
    assert.ok(await vscode.workspace.applyEdit(off.edit));
    try {
      await until("the finding is gone", () => !has());
      await until("the settings are open", () => opened() !== undefined);
      assert.ok(await opened()!.save());
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(settings));
      assert.deepEqual(JSON.parse(written), { rules: { "captions/sipdis-twice": "off" } });
    } finally {
      await vscode.workspace.fs.delete(settings);
    }
    await until("the finding is back", has);
  });

  it("follow the user's settings", async () => {
    const settings = vscode.workspace.getConfiguration("cable");
    const has = (): boolean => findings().some((finding) => ruleOf(finding) === "captions/sipdis-twice");
    await vscode.commands.executeCommand("cable.turnRuleOff", "captions/sipdis-twice");
    await until("the finding is gone", () => !has());
    await settings.update("rules", undefined, vscode.ConfigurationTarget.Global);
    await until("the finding is back", has);
  });

  it("are explained by the page of the rule, in the editor", async () => {
    await vscode.commands.executeCommand("cable.explainRule", "portion/unknown-mark");
    await until("the page is shown", () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => /unknown-mark/.test(activeTab?.label ?? "")),
    );
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  });
});
