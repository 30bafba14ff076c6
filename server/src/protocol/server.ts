import {
  type CancellationToken,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  FileChangeType,
  LSPErrorCodes,
  ProtocolRequestType,
  ResponseError,
  TextDocuments,
  WatchKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CableView, codeActions, diagnostics, documentSymbols, hover, status } from "../service";
import { clientFeatures, readInitializationOptions, serverCapabilities } from "./capabilities";
import { Views } from "./documents";
import { statusRequest, type StatusParams, type StatusResult } from "./requests";

/** Serves one client over a connection that does not listen yet. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const views = new Views();
  let client = clientFeatures({});
  let options = readInitializationOptions(undefined);
  /** Files that are gone while an editor still shows them: they keep no findings. */
  const deleted = new Set<string>();

  /** Runs one request on one file. An error is logged and answered with `none`: one bad file never ends the server. */
  const guard = <R>(request: string, uri: string, none: R, act: () => R): R => {
    try {
      return act();
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      connection.console.error(`${request} failed on ${uri}: ${reason}`);
      return none;
    }
  };

  /** A handler for requests about an open document; one that is not open, or already cancelled, is not looked at. */
  const handle =
    <P extends { textDocument: { uri: string } }, R>(
      request: string,
      none: R,
      act: (view: CableView, params: P, document: TextDocument) => R,
    ) =>
    (params: P, token: CancellationToken): R | ResponseError<never> => {
      if (token.isCancellationRequested)
        return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${request} cancelled`);
      const uri = documentUri(params);
      if (uri === null)
        return new ResponseError<never>(ErrorCodes.InvalidParams, `${request}: no textDocument.uri is given`);
      const document = documents.get(uri);
      if (document === undefined) return none;
      return guard(request, document.uri, none, () => act(views.of(document), params, document));
    };

  const findings = (view: CableView, uri: string): Diagnostic[] =>
    deleted.has(uri) ? [] : diagnostics(view, views.findings(view), { uri, rulePages: options.rulePages });

  const publish = (document: TextDocument): void => {
    const { uri, version } = document;
    const found = guard("Findings", uri, [], () => findings(views.of(document), uri));
    void connection.sendDiagnostics({ uri, version, diagnostics: found });
  };

  connection.onInitialize((params) => {
    client = clientFeatures(params.capabilities);
    options = readInitializationOptions(params.initializationOptions);
    return { capabilities: serverCapabilities(client), serverInfo: { name: "cable-text" } };
  });

  connection.onDocumentSymbol(handle("Outline", [], documentSymbols));
  connection.onHover(handle("Hover", null, (view, params) => hover(view, params.position)));
  connection.onCodeAction(
    handle("Quick fixes", [], (view, { range, context }: CodeActionParams, { uri, version }) =>
      codeActions(view, views.findings(view), range, {
        uri,
        version,
        only: context.only,
        ...options,
        ...client,
      }),
    ),
  );
  connection.languages.diagnostics.on(
    handle("Findings", { kind: DocumentDiagnosticReportKind.Full, items: [] }, (view, params) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: findings(view, params.textDocument.uri),
    })),
  );
  connection.onRequest(
    new ProtocolRequestType<StatusParams, StatusResult | null, never, void, void>(statusRequest),
    handle("Status", null, status),
  );

  connection.onInitialized(() => {
    if (!client.watchedFiles) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: "**/*.{txt,cable}", kind: WatchKind.Create | WatchKind.Delete }],
    });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const known = changes.filter(({ uri, type }) => deleted.has(uri) !== (type === FileChangeType.Deleted));
    const open = known.flatMap(({ uri }) => documents.get(uri) ?? []);
    for (const { uri, type } of known) {
      if (type !== FileChangeType.Deleted) deleted.delete(uri);
      else if (documents.get(uri) !== undefined) deleted.add(uri);
    }
    if (!client.pullDiagnostics) open.forEach(publish);
    else if (open.length > 0 && client.refreshDiagnostics) void connection.languages.diagnostics.refresh();
  });

  documents.onDidChangeContent(({ document }) => {
    if (!client.pullDiagnostics) publish(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    deleted.delete(uri);
    // A file that is closed, deleted or switched to another language keeps no finding.
    if (!client.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  documents.listen(connection);
  connection.listen();
}

/** The document that a request names; `null` when it names none: what a client sends need not be what its type says. */
function documentUri(params: { textDocument?: { uri?: unknown } | null }): string | null {
  const uri = params.textDocument?.uri;
  return typeof uri === "string" ? uri : null;
}
