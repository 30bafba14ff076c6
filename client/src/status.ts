import {
  Disposable,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type LanguageStatusItem,
  type TextDocument,
} from "vscode";
import type { Claims } from "./claims";
import type { LanguageServer } from "./language-server";
import { portionsText, statusText } from "./status-text";

/** A change of the text may change its classification: asked for once typing pauses. */
const typingPause = 400;

/** The entry in the language status (the braces in the status bar): what the active editor's cable is, and the way back. */
export class Status implements Disposable {
  readonly #server: LanguageServer;
  readonly #claims: Claims;
  readonly #listeners: Disposable;
  #item: LanguageStatusItem | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: LanguageServer, claims: Claims) {
    this.#server = server;
    this.#claims = claims;
    const refresh = (): void => {
      this.#refresh();
    };
    this.#listeners = Disposable.from(
      window.onDidChangeActiveTextEditor(refresh),
      server.onDidChangeState(refresh),
      claims.onDidChangeOffers(refresh),
      claims.onDidOpenCable(refresh),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.#refresh();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId !== "cable" || document !== window.activeTextEditor?.document) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(refresh, typingPause);
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.dispose();
    this.#item?.dispose();
  }

  #refresh(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === "cable") void this.#showCable(document);
    else if (document !== undefined && this.#claims.isOffered(document)) this.#showOffer();
    else this.#clear();
  }

  #clear(): void {
    this.#item?.dispose();
    this.#item = undefined;
  }

  /** The item for documents of one language; VS Code shows it for those only. */
  #itemFor(language: string): LanguageStatusItem {
    const id = `cable.status.${language}`;
    if (this.#item?.id !== id) {
      this.#clear();
      this.#item = languages.createLanguageStatusItem(id, { language });
      this.#item.name = "Diplomatic Cable";
    }
    return this.#item;
  }

  #showOffer(): void {
    const item = this.#itemFor("plaintext");
    item.text = "This text looks like a diplomatic cable";
    item.command = { command: "cable.openAsCable", title: "Open as Diplomatic Cable" };
  }

  async #showCable(document: TextDocument): Promise<void> {
    const status = await this.#server.status(document).catch(() => null);
    if (document.languageId !== "cable" || document !== window.activeTextEditor?.document) return;
    const item = this.#itemFor("cable");
    const { state } = this.#server;
    item.text = statusText(status, languages.getDiagnostics(document.uri).length);
    item.busy = state === "starting";
    const isStopped = state === "stopped";
    item.severity = isStopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.detail = isStopped ? "The language server has stopped" : portionsText(status);
    item.command = isStopped
      ? { command: "cable.restartServer", title: "Restart" }
      : { command: "cable.showOptions", title: "Options" };
  }
}
