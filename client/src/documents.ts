import { languages, workspace, type TextDocument, type TextDocumentContentChangeEvent } from "vscode";
import { headLimits } from "../../server/src/text/sniff";

/** The first lines of a document, as many as the sniffer looks at; overlong lines cut, so that they still count as overlong. */
export function headOf(document: TextDocument): string {
  const lines: string[] = [];
  for (let line = 0, length = 0; line < Math.min(document.lineCount, headLimits.lines); line++) {
    const text = document.lineAt(line).text.slice(0, headLimits.line + 1);
    lines.push(text);
    length += text.length + 1;
    if (length > headLimits.length) break;
  }
  return lines.join("\n");
}

/** Whether a document is a file of the user's, on disk or in a virtual workspace, or an untitled one. */
export function isOwn({ uri, isUntitled }: TextDocument): boolean {
  return (
    isUntitled ||
    uri.scheme === "file" ||
    workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    (workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === uri.scheme)
  );
}

/** The patterns of `files.associations` that the user wrote, not those that extensions contribute, with their languages. */
export function associationsFor(document: TextDocument): Readonly<Record<string, string>> {
  const written = workspace
    .getConfiguration("files", document)
    .inspect<Record<string, string>>("associations");
  return { ...written?.globalValue, ...written?.workspaceValue, ...written?.workspaceFolderValue };
}

/** Whether a glob pattern matches a document's path, as `files.associations` does: at any depth, and in any case. */
export function matchesPath(document: TextDocument, pattern: string): boolean {
  const anywhere = pattern.startsWith("/") || pattern.startsWith("**") ? pattern : `**/${pattern}`;
  const uri = document.uri.with({ path: document.uri.path.toLowerCase() });
  return languages.match({ pattern: anywhere.toLowerCase() }, { ...document, uri }) > 0;
}

/** Whether a change puts a text into a document that held next to nothing: a paste, not typing. */
export function isPasteIntoEmpty(document: TextDocument, change: TextDocumentContentChangeEvent): boolean {
  const pasted = change.text.split("\n").length;
  return pasted > 3 && document.lineCount - pasted < 3;
}
