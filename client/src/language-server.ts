import {
  EventEmitter,
  Uri,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  type Position,
  type TextDocument,
} from "vscode";
import {
  citationsRequest,
  readingPageRequest,
  readingRequest,
  statusRequest,
  type CitationsParams,
  type CitationsResult,
  type ReadingParams,
  type ReadingResult,
  type StatusResult,
} from "../../server/src/protocol/requests";
import type { CableClient } from "./client";
import type { ServerState } from "./server-state";

/** The language server as the rest of the extension sees it. Its client is a bundle of its own, read at the first cable. */
export class LanguageServer implements Disposable {
  readonly #context: ExtensionContext;
  readonly #log: () => LogOutputChannel;
  readonly #stateChanged = new EventEmitter<void>();
  #client: Promise<CableClient> | undefined;
  #state: ServerState = "not started";

  readonly onDidChangeState = this.#stateChanged.event;

  constructor(context: ExtensionContext, log: () => LogOutputChannel) {
    this.#context = context;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server unless it was started before. */
  async start(): Promise<void> {
    if (this.#client !== undefined) return;
    this.#client = this.#load();
    await this.#guarded((client) => client.start());
  }

  async restart(): Promise<void> {
    if (this.#client === undefined) await this.start();
    else await this.#guarded((client) => client.restart());
  }

  async stop(): Promise<void> {
    if (this.#state === "running") await this.#guarded((client) => client.stop());
  }

  /** What the server knows of a document; `null` when it does not run or does not have it. */
  status(document: TextDocument): Promise<StatusResult | null> {
    return this.#ask(statusRequest, document);
  }

  /** The telegram on a line, from 0, for the reading view. */
  reading(document: TextDocument, line: number): Promise<ReadingResult | null> {
    return this.#ask(readingRequest, document, { line } satisfies Omit<ReadingParams, "textDocument">);
  }

  /** All telegrams of a document as a page of HTML. */
  readingPage(document: TextDocument): Promise<string | null> {
    return this.#ask(readingPageRequest, document);
  }

  /** The ways to cite the telegram, or its paragraph, at a position. */
  citations(
    document: TextDocument,
    position: Position,
    link: string,
  ): Promise<readonly CitationsResult[] | null> {
    const { line, character } = position;
    const params = { position: { line, character }, link } satisfies Omit<CitationsParams, "textDocument">;
    return this.#ask(citationsRequest, document, params);
  }

  async #ask<R>(request: string, document: TextDocument, params?: object): Promise<R | null> {
    if (this.#state !== "running" || this.#client === undefined) return null;
    return (await this.#client).ask<R | null>(request, document, params);
  }

  dispose(): void {
    this.#stateChanged.dispose();
  }

  async #load(): Promise<CableClient> {
    this.#become("starting");
    const { CableClient, stateOf } = await import("./client");
    const { extensionUri } = this.#context;
    const serverModule = Uri.joinPath(extensionUri, "dist", "server.js").fsPath;
    const client = new CableClient(serverModule, Uri.joinPath(extensionUri, "docs", "rules"), this.#log());
    client.onDidChangeState(({ newState }) => {
      this.#become(stateOf(newState));
    });
    return client;
  }

  async #guarded(act: (client: CableClient) => Promise<void>): Promise<void> {
    try {
      if (this.#client !== undefined) await act(await this.#client);
    } catch (error) {
      this.#become("stopped");
      this.#log().error(error instanceof Error ? error : String(error));
    }
  }

  #become(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire();
  }
}
