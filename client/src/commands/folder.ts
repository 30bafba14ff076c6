import { ConfigurationTarget, Uri, window, workspace } from "vscode";
import { folderPattern } from "../folder-pattern";

/**
 * Has VS Code itself open every `.txt` file of the active file's folder, and of the folders in it, as a cable: one
 * entry in `files.associations`, in the settings of the workspace when the file belongs to it, else in the user's.
 */
export async function folderIsCables(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || document.isUntitled) return;
  const settings = workspace.getConfiguration("files");
  const written = settings.inspect<Record<string, string>>("associations");
  const workspaceFolder = workspace.getWorkspaceFolder(document.uri);
  const [target, associations] =
    workspaceFolder === undefined
      ? [ConfigurationTarget.Global, written?.globalValue]
      : [ConfigurationTarget.Workspace, written?.workspaceValue];
  const pattern = folderPattern(Uri.joinPath(document.uri, "..").path, workspaceFolder?.uri.path);
  await settings.update("associations", { ...associations, [pattern]: "cable" }, target);
}
