import { window, workspace, type TextDocument } from "vscode";
import type { LanguageServer } from "../language-server";
import type { ReadingViews } from "../reading-view";

/** Opens the reading view of the cable in the active editor. */
export function openReadingView(views: ReadingViews): void {
  const document = activeCable();
  if (document !== undefined) views.open(document);
}

/** Saves the cable in the active editor as a page of HTML that can be read, printed and passed on. */
export async function saveReadingPage(server: LanguageServer): Promise<void> {
  const document = activeCable();
  if (document === undefined) return;
  const page = await server.readingPage(document);
  if (page === null) {
    void window.showErrorMessage("The language server is not ready. Try again in a moment.");
    return;
  }
  const { uri } = document;
  const target = await window.showSaveDialog({
    title: "Save for Reading",
    filters: { "Web page": ["html"] },
    ...(document.isUntitled
      ? {}
      : { defaultUri: uri.with({ path: `${uri.path.replace(/\.[^./]*$/, "")}.html` }) }),
  });
  if (target === undefined) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`${target.fsPath} could not be written: ${reason}`);
  }
}

function activeCable(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === "cable") return document;
  // With the reading view in front its own document is meant.
  return window.visibleTextEditors.find((editor) => editor.document.languageId === "cable")?.document;
}
