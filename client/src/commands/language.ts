import { languages, window } from "vscode";

/** Makes the active editor's document a cable. What the user sets by hand is remembered where changes of language are watched. */
export async function openAsCable(): Promise<void> {
  await setLanguage("cable");
}

/** Makes the active editor's document plain text again. */
export async function notACable(): Promise<void> {
  await setLanguage("plaintext");
}

async function setLanguage(languageId: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, languageId);
}
