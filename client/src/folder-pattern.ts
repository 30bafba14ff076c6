/**
 * The `files.associations` pattern for the `.txt` files of a folder and of the folders in it. Inside a workspace folder
 * it starts with that folder's name, so that it holds on every machine; elsewhere it is the whole path.
 * Both paths are URI paths; `workspaceFolder` is the one that holds `folder`.
 */
export function folderPattern(folder: string, workspaceFolder?: string): string {
  const start = workspaceFolder === undefined ? 0 : workspaceFolder.lastIndexOf("/");
  // A character that means something in a pattern stands for itself as "any one character".
  return `**${folder.slice(start).replace(/[[\]{}*?]/g, "?")}/**/*.txt`;
}
