import { commands, window, type ExtensionContext, type LogOutputChannel } from "vscode";
import { Choices } from "./choices";
import { Claims } from "./claims";
import { registerNoColors } from "./colors";
import { copyCitation } from "./commands/citation";
import { folderIsCables } from "./commands/folder";
import { goTo, type Step } from "./commands/go-to";
import { notACable, openAsCable } from "./commands/language";
import { showOptions } from "./commands/options";
import { explainRule, turnRuleOff } from "./commands/rules";
import { LanguageServer } from "./language-server";
import { openReadingView, saveReadingPage } from "./commands/reading";
import { ReadingViews } from "./reading-view";
import { Status } from "./status";

let server: LanguageServer | undefined;

/** Watches for cables. This much runs in every window that shows plain text, so it is small; the rest waits for a cable. */
export function activate(context: ExtensionContext): void {
  let channel: LogOutputChannel | undefined;
  const log = (): LogOutputChannel => {
    if (channel === undefined) {
      channel = window.createOutputChannel("Cable Text", { log: true });
      context.subscriptions.push(channel);
    }
    return channel;
  };
  const languageServer = new LanguageServer(context, log);
  const claims = new Claims(new Choices(context.globalState), log);
  const readingViews = new ReadingViews(context, languageServer);
  server = languageServer;
  context.subscriptions.push(
    languageServer,
    claims,
    readingViews,
    claims.onDidOpenCable(() => void languageServer.start()),
    registerNoColors(),
    new Status(languageServer, claims),
    commands.registerCommand("cable.openAsCable", openAsCable),
    commands.registerCommand("cable.notACable", notACable),
    commands.registerCommand("cable.folderIsCables", folderIsCables),
    commands.registerCommand("cable.showOptions", showOptions),
    commands.registerCommand("cable.explainRule", (rule: unknown) => explainRule(context, rule)),
    commands.registerCommand("cable.turnRuleOff", turnRuleOff),
    commands.registerCommand("cable.openReadingView", () => {
      openReadingView(readingViews);
    }),
    commands.registerCommand("cable.saveReadingPage", () => saveReadingPage(languageServer)),
    commands.registerCommand("cable.copyCitation", () => copyCitation(languageServer)),
    commands.registerCommand("cable.goTo", (step: Step) => goTo(step)),
    commands.registerCommand("cable.restartServer", () => languageServer.restart()),
    commands.registerCommand("cable.showLog", () => {
      log().show();
    }),
  );
  // Every window that shows plain text waits for us here: the first look at it may come a moment later.
  setTimeout(() => {
    claims.start();
  });
}

/** Ends the language server with the window. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
