import {
  Disposable,
  EventEmitter,
  languages,
  workspace,
  type LogOutputChannel,
  type TextDocument,
} from "vscode";
import type { Choices } from "./choices";
import { decide, type DetectionMode } from "./detection";
import { associationsFor, headOf, isOwn, isPasteIntoEmpty, matchesPath } from "./documents";

/**
 * Claims plain text documents that hold a cable, at open only, and keeps what the user says against it or for it.
 *
 * VS Code tells of a change of language as a close and an open of the same document, one right after the other. So a
 * document that we claimed and that comes back as something else was changed by the user.
 */
export class Claims implements Disposable {
  readonly #choices: Choices;
  readonly #log: () => LogOutputChannel;
  /** Documents closed in this very turn, with the language they had. */
  readonly #closing = new Map<TextDocument, string>();
  /** Documents that we are switching now, have switched, and only offer to switch: by URI. */
  readonly #switching = new Set<string>();
  readonly #claimed = new Set<string>();
  readonly #offered = new Set<string>();
  readonly #cableOpened = new EventEmitter<TextDocument>();
  readonly #offersChanged = new EventEmitter<void>();
  readonly #listeners: Disposable;

  readonly onDidOpenCable = this.#cableOpened.event;
  readonly onDidChangeOffers = this.#offersChanged.event;

  constructor(choices: Choices, log: () => LogOutputChannel) {
    this.#choices = choices;
    this.#log = log;
    this.#listeners = Disposable.from(
      this.#cableOpened,
      this.#offersChanged,
      workspace.onDidCloseTextDocument((document) => {
        this.#closed(document);
      }),
      workspace.onDidOpenTextDocument((document) => {
        const before = this.#closing.get(document);
        this.#closing.delete(document);
        if (before === undefined) this.#opened(document);
        else this.#languageChanged(document, before);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("files.associations")) this.#associationsChanged();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!document.isUntitled || document.languageId !== "plaintext") return;
        if (contentChanges.some((change) => isPasteIntoEmpty(document, change))) this.#consider(document);
      }),
    );
  }

  /** Looks at the documents that were open before us. Cables among them were claimed before the host was restarted. */
  start(): void {
    workspace.textDocuments.forEach((document) => {
      if (document.languageId === "cable" && !this.#isAssociated(document))
        this.#claimed.add(document.uri.toString());
      this.#opened(document);
    });
  }

  /** Whether a plain text document looks like a cable, where the user wants to be asked. */
  isOffered(document: TextDocument): boolean {
    return this.#offered.has(document.uri.toString());
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #opened(document: TextDocument): void {
    if (document.languageId === "cable") this.#becameCable(document);
    else this.#consider(document);
  }

  #closed(document: TextDocument): void {
    this.#closing.set(document, document.languageId);
    queueMicrotask(() => {
      if (!this.#closing.delete(document)) return;
      const uri = document.uri.toString();
      this.#claimed.delete(uri);
      this.#offered.delete(uri);
      // The next untitled document may get the same URI.
      if (document.isUntitled) this.#choices.set(uri, undefined);
    });
  }

  #languageChanged(document: TextDocument, before: string): void {
    const uri = document.uri.toString();
    if (this.#offered.delete(uri)) this.#offersChanged.fire();
    if (document.languageId === "cable") {
      if (this.#switching.has(uri)) this.#claimed.add(uri);
      else if (!this.#isAssociated(document)) this.#choices.set(uri, "cable");
      this.#becameCable(document);
    } else if (before === "cable" && (this.#claimed.delete(uri) || this.#choices.get(uri) === "cable")) {
      this.#choices.set(uri, "not a cable");
    }
  }

  /** A document may become a cable by an association that we are told of only now: that was no word on the document. */
  #associationsChanged(): void {
    for (const document of workspace.textDocuments) {
      const uri = document.uri.toString();
      if (this.#choices.get(uri) === "cable" && this.#isAssociated(document))
        this.#choices.set(uri, undefined);
    }
  }

  #becameCable(document: TextDocument): void {
    this.#cableOpened.fire(document);
    if (isOwn(document))
      workspace.textDocuments.filter((other) => isOtherState(other, document)).forEach(this.#consider);
  }

  readonly #consider = (document: TextDocument): void => {
    if (document.languageId !== "plaintext") return;
    const settings = workspace.getConfiguration("cable", document);
    const uri = document.uri.toString();
    const decision = decide({
      languageId: document.languageId,
      mode: settings.get<DetectionMode>("detection", "auto"),
      associations: Object.keys(associationsFor(document)),
      excludes: settings.get<string[]>("detectionExclude", []),
      remembered: this.#choices.get(uri),
      followsCable: workspace.textDocuments.some(
        (other) => other.languageId === "cable" && isOwn(other) && isOtherState(document, other),
      ),
      isOwn: isOwn(document),
      matches: (pattern) => matchesPath(document, pattern),
      head: () => headOf(document),
    });
    if (decision === "cable") void this.#switch(document);
    else if (decision === "offer") {
      this.#offered.add(uri);
      this.#offersChanged.fire();
    }
  };

  async #switch(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    this.#switching.add(uri);
    try {
      await languages.setTextDocumentLanguage(document, "cable");
    } catch (error) {
      // Closed meanwhile, as a rule.
      this.#log().info(`${uri} could not be switched to Diplomatic Cable: ${String(error)}`);
    } finally {
      this.#switching.delete(uri);
    }
  }

  #isAssociated(document: TextDocument): boolean {
    return Object.entries(associationsFor(document)).some(
      ([pattern, language]) => language === "cable" && matchesPath(document, pattern),
    );
  }
}

/** Whether `other` shows another state of the same path as `document`: the side of a diff, as a rule. */
function isOtherState(other: TextDocument, document: TextDocument): boolean {
  return other !== document && other.uri.path === document.uri.path && !isOwn(other);
}
