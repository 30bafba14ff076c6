import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type FileChangeType,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { statusRequest, type StatusResult } from "../../server/src/protocol/requests";
import { startServer } from "../../server/src/protocol/server";

/** What a client offers that pulls findings and takes edits with the version of their document. */
export const modernClient: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** A client of the real server, over streams in memory. */
export class TestClient {
  /** What was pushed, in the order of its coming. */
  readonly pushed: PublishDiagnosticsParams[] = [];
  /** What the server logged. */
  readonly logged: string[] = [];
  /** The methods that the server asked to be told of. */
  readonly registered: string[] = [];
  /** What the server is told when it asks for the editor's settings. */
  configuration: unknown;
  /** How often the server asked that findings be pulled again. */
  refreshes = 0;
  readonly connection: ProtocolConnection;

  constructor(connection: ProtocolConnection, configuration: unknown) {
    this.connection = connection;
    this.configuration = configuration;
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.pushed.push(params);
    });
    connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    connection.onRequest("workspace/configuration", () => [this.configuration]);
    connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
    });
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: "cable", version, text };
    return this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  change(uri: string, version: number, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version };
    return this.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  outline(uri: string): Promise<DocumentSymbol[]> {
    return this.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position });
  }

  filesChanged(...changed: readonly (readonly [uri: string, type: FileChangeType])[]): Promise<void> {
    const changes = changed.map(([uri, type]) => ({ uri, type }));
    return this.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  }

  /** Pulls the findings. */
  async findings(uri: string): Promise<Diagnostic[]> {
    const textDocument = { uri };
    const report = await this.connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument,
    });
    return report.items;
  }

  actions(uri: string, range: Range, only?: string): Promise<CodeAction[]> {
    return this.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only === undefined ? {} : { only: [only] }) },
    });
  }

  status(uri: string): Promise<StatusResult | null> {
    return this.connection.sendRequest(statusRequest, { textDocument: { uri } });
  }

  /** Until everything that was sent has been worked off: the server answers in order, and may ask back before. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await this.status("file:///none");
  }
}

/** Starts a server and tells it what its client can do. */
export async function startClient(
  capabilities: ClientCapabilities,
  initializationOptions?: unknown,
  /** What the server finds on disk, by address. */
  files: Readonly<Record<string, string | undefined>> = {},
  configuration: unknown = {},
): Promise<{ readonly client: TestClient; readonly initialized: InitializeResult }> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    readFile: (uri) => Promise.resolve(files[uri] ?? null),
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const client = new TestClient(connection, configuration);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification("initialized", {});
  return { client, initialized };
}
