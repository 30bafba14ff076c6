import { commands, window, type QuickPickItem } from "vscode";

interface Option extends QuickPickItem {
  readonly run: readonly [command: string, ...args: unknown[]];
}

/** What one can do about a document being a cable; the language status leads here. */
export async function showOptions(): Promise<void> {
  const isSaved = window.activeTextEditor?.document.isUntitled === false;
  const options: readonly Option[] = [
    {
      label: "$(circle-slash) Not a Cable",
      detail: "Open this document as plain text, now and later",
      run: ["cable.notACable"],
    },
    ...(isSaved
      ? [
          {
            label: "$(folder) This Folder Is Cables",
            detail: "Open every .txt file of this folder as a cable: one entry in files.associations",
            run: ["cable.folderIsCables"],
          } satisfies Option,
        ]
      : []),
    { label: "$(list-flat) Show Problems", run: ["workbench.actions.view.problems"] },
    { label: "$(gear) Detection Settings", run: ["workbench.action.openSettings", "cable.detection"] },
    { label: "$(output) Show Log", run: ["cable.showLog"] },
  ];
  const picked = await window.showQuickPick(options, { title: "Diplomatic Cable" });
  if (picked !== undefined) await commands.executeCommand(...picked.run);
}
