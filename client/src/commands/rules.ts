import { commands, ConfigurationTarget, Uri, workspace, type ExtensionContext } from "vscode";

/** Opens the page of a rule, or without one the list of all, in the editor's own Markdown preview: nothing is fetched. */
export function explainRule({ extensionUri }: ExtensionContext, rule: unknown): Thenable<void> {
  const page = typeof rule === "string" ? `${rule}.md` : "README.md";
  return commands.executeCommand(
    "markdown.showPreview",
    Uri.joinPath(extensionUri, "docs", "rules", ...page.split("/")),
  );
}

/** Turns a rule off in the user's settings. */
export async function turnRuleOff(rule: unknown): Promise<void> {
  if (typeof rule !== "string") return;
  const settings = workspace.getConfiguration("cable");
  const chosen = settings.inspect<Record<string, string>>("rules")?.globalValue;
  await settings.update("rules", { ...chosen, [rule]: "off" }, ConfigurationTarget.Global);
}
