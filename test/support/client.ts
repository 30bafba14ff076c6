import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
} from "vscode-languageserver/node";
import { startServer } from "../../server/src/protocol/server";

/** A client of the real server, over streams in memory. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What was pushed last for each document. */
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What the server logged as errors. */
  readonly logged: readonly string[];
  open(uri: string, text: string, version?: number): Promise<void>;
}

export async function startClient(capabilities: ClientCapabilities, options?: unknown): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)));
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const pushed = new Map<string, readonly Diagnostic[]>();
  const logged: string[] = [];
  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      pushed.set(uri, diagnostics);
    },
  );
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options,
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    initialized,
    pushed,
    logged,
    open: (uri, text, version = 1) =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "cable", version, text },
      }),
  };
}
