import { env, window, workspace, type QuickPickItem } from "vscode";
import type { LanguageServer } from "../language-server";

/** Copies a citation of the cable, or of the paragraph under the cursor, in the style that the user picks. */
export async function copyCitation(server: LanguageServer): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const line = selection.active.line + 1;
  const link = encodeURI(`${workspace.asRelativePath(document.uri)}#L${line}`);
  const found = await server.citations(document, selection.active, link);
  if (found === null) {
    void window.showInformationMessage("This cable has no reference number by which it could be cited.");
    return;
  }
  const items: readonly QuickPickItem[] = found.map(({ style, text }) => ({
    label: style,
    detail: text.replace(/\s+/g, " "),
  }));
  const picked = await window.showQuickPick(items, {
    title: "Copy Citation",
    placeHolder: "In which style?",
  });
  const citation = found.find(({ style }) => style === picked?.label);
  if (citation === undefined) return;
  await env.clipboard.writeText(citation.text);
  window.setStatusBarMessage("Citation copied", 3000);
}
