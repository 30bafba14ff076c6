import { languages, type Disposable } from "vscode";

/**
 * Keeps VS Code from drawing a colour box before every `#7957`: its own search for colours stands back where a language
 * brings one. A setting for the language would come too late for a document that has just become a cable.
 */
export function registerNoColors(): Disposable {
  return languages.registerColorProvider(
    { language: "cable" },
    { provideDocumentColors: () => [], provideColorPresentations: () => [] },
  );
}
