import {
  type CancellationToken,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  FileChangeType,
  type HoverParams,
  LSPErrorCodes,
  ProtocolRequestType,
  ResponseError,
  TextDocuments,
  WatchKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  citationsAt,
  codeActions,
  diagnostics,
  documentSymbols,
  hover,
  readInlayHints,
  readSettings,
  render,
  renderTelegram,
  settingsFileDiagnostics,
  settingsFileName,
  status,
} from "../service";
import { clientFeatures, readInitializationOptions, serverCapabilities } from "./capabilities";
import { type Checked, Views } from "./documents";
import { serveFeatures } from "./features";
import type { Host } from "./host";
import {
  citationsRequest,
  readingPageRequest,
  readingRequest,
  statusRequest,
  type CitationsParams,
  type CitationsResult,
  type ReadingPageParams,
  type ReadingParams,
  type ReadingResult,
  type StatusParams,
  type StatusResult,
} from "./requests";
import { isSettings, parentOf, SettingsFinder, settingsUri } from "./settings";

/** Serves one client over a connection that does not listen yet. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const views = new Views();
  const settings = new SettingsFinder((uri) => {
    const open = documents.get(uri);
    return open === undefined ? host.readFile(uri) : Promise.resolve(open.getText());
  });
  let client = clientFeatures({});
  let options = readInitializationOptions(undefined);
  /** Files that are gone while an editor still shows them: they keep no findings. */
  const deleted = new Set<string>();

  /** Runs one request on one file. An error is logged and answered with `none`: one bad file never ends the server. */
  const guard = async <R>(request: string, uri: string, none: R, act: () => R | Promise<R>): Promise<R> => {
    try {
      return await act();
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      connection.console.error(`${request} failed on ${uri}: ${reason}`);
      return none;
    }
  };

  /**
   * A handler for requests about an open cable, and an open file of settings where `files` says so; one that is not open,
   * or already cancelled, is not looked at.
   */
  const handle =
    <P extends { textDocument: { uri: string } }, R>(
      request: string,
      none: R,
      act: (document: TextDocument, params: P) => R | Promise<R>,
      files = { settings: false },
    ) =>
    (params: P, token: CancellationToken): Promise<R> | R | ResponseError<never> => {
      if (token.isCancellationRequested)
        return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${request} cancelled`);
      const uri = documentUri(params);
      if (uri === null)
        return new ResponseError<never>(ErrorCodes.InvalidParams, `${request}: no textDocument.uri is given`);
      const document = documents.get(uri);
      if (document === undefined || (isSettings(uri) && !files.settings)) return none;
      return guard(request, document.uri, none, () => act(document, params));
    };

  /** The findings in a document as it is once its settings are read. */
  const checked = async (document: TextDocument): Promise<Checked> => {
    const found = await settings.of(document.uri);
    return views.checked(document, found);
  };

  const findings = async (document: TextDocument): Promise<Diagnostic[]> => {
    const { uri } = document;
    if (deleted.has(uri)) return [];
    if (isSettings(uri)) return settingsDiagnostics(document);
    const { view, findings: found, limits } = await checked(document);
    return diagnostics(view, found, { uri, rulePages: options.rulePages, limits });
  };

  /** What is wrong in an open file of settings; a suppression is idle where no open document has a use for it. */
  const settingsDiagnostics = async (document: TextDocument): Promise<Diagnostic[]> => {
    const text = document.getText();
    const governed = await Promise.all(
      documents
        .all()
        .filter(({ uri }) => !isSettings(uri))
        .map(checked),
    );
    const own = governed.filter(({ settingsFile }) => settingsFile?.uri === document.uri);
    const read = own[0]?.settingsFile ?? readSettings(text);
    const used = new Set(own.flatMap((one) => one.used));
    const idle = [...new Set(own.flatMap((one) => one.idle))].filter((one) => !used.has(one));
    return settingsFileDiagnostics(text, options.settingsSchema ? { ...read, problems: [] } : read, idle);
  };

  const publish = async (document: TextDocument): Promise<void> => {
    const { uri, version } = document;
    const found = await guard("Findings", uri, [], () => findings(document));
    // While the settings were read the document may have changed or been closed.
    if (documents.get(uri)?.version === version)
      await connection.sendDiagnostics({ uri, version, diagnostics: found });
  };

  /** Has findings shown anew; of all documents where the settings are others. */
  const refresh = (changed = documents.all()): void => {
    if (!client.pullDiagnostics) for (const document of changed) void publish(document);
    else if (client.refreshDiagnostics) void connection.languages.diagnostics.refresh();
    if (client.refreshHints) void connection.languages.inlayHint.refresh();
  };

  const readEditorSettings = async (): Promise<void> => {
    if (!client.configuration) return;
    settings.setEditor(await connection.workspace.getConfiguration("cable"));
    refresh();
  };

  connection.onInitialize((params) => {
    client = clientFeatures(params.capabilities);
    options = readInitializationOptions(params.initializationOptions);
    settings.setEditor(options.settings);
    return { capabilities: serverCapabilities(client), serverInfo: { name: "cable-text" } };
  });

  connection.onDocumentSymbol(handle("Outline", [], (document) => documentSymbols(views.of(document))));
  connection.onHover(
    handle("Hover", null, (document, params: HoverParams) => hover(views.of(document), params.position)),
  );
  connection.onCodeAction(
    handle("Quick fixes", [], async (document, { range, context }: Lenient<CodeActionParams, "context">) => {
      const { uri, version } = document;
      const { view, findings: found, settingsFile } = await checked(document);
      const folder = parentOf(uri);
      const unset = folder === null ? null : { uri: settingsUri(folder), text: null };
      return codeActions(view, found, range, {
        uri,
        version,
        only: context?.only,
        settingsFile: settingsFile ?? unset,
        ...options,
        ...client,
      });
    }),
  );
  serveFeatures({
    connection,
    handle,
    client: () => client,
    viewOf: (document) => views.of(document),
    hintsOf: async ({ uri }) => readInlayHints((await settings.of(uri)).settings),
  });
  connection.languages.diagnostics.on(
    handle(
      "Findings",
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async (document) => ({ kind: DocumentDiagnosticReportKind.Full, items: await findings(document) }),
      { settings: true },
    ),
  );
  connection.onRequest(
    new ProtocolRequestType<StatusParams, StatusResult | null, never, void, void>(statusRequest),
    handle("Status", null, (document) => status(views.of(document))),
  );
  connection.onRequest(
    new ProtocolRequestType<ReadingParams, ReadingResult | null, never, void, void>(readingRequest),
    handle("Reading view", null, (document, { line }) => renderTelegram(views.of(document), line)),
  );
  connection.onRequest(
    new ProtocolRequestType<ReadingPageParams, string | null, never, void, void>(readingPageRequest),
    handle("Reading page", null, (document) => render(views.of(document), "html")),
  );
  connection.onRequest(
    new ProtocolRequestType<CitationsParams, readonly CitationsResult[] | null, never, void, void>(
      citationsRequest,
    ),
    handle("Citations", null, (document, { position, link }) =>
      citationsAt(views.of(document), position, link),
    ),
  );

  connection.onInitialized(() => {
    void readEditorSettings();
    if (client.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: "cable" });
    if (!client.watchedFiles) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: "**/*.{txt,cable}", kind: WatchKind.Create | WatchKind.Delete },
        { globPattern: `**/${settingsFileName}` },
      ],
    });
  });
  connection.onDidChangeConfiguration(({ settings: sent }: { settings?: { cable?: unknown } | null }) => {
    if (client.configuration) void readEditorSettings();
    else {
      settings.setEditor(sent?.cable);
      refresh();
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const known = changes.filter(({ uri, type }) => deleted.has(uri) !== (type === FileChangeType.Deleted));
    const open = known.flatMap(({ uri }) => documents.get(uri) ?? []);
    for (const { uri, type } of known) {
      if (type !== FileChangeType.Deleted) deleted.delete(uri);
      else if (documents.get(uri) !== undefined) deleted.add(uri);
    }
    if (changes.some(({ uri }) => isSettings(uri))) {
      settings.forget();
      refresh();
    } else if (open.length > 0) refresh(open);
  });

  documents.onDidChangeContent(({ document }) => {
    if (isSettings(document.uri)) {
      settings.forget();
      refresh();
    } else if (!client.pullDiagnostics) void publish(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    deleted.delete(uri);
    if (isSettings(uri)) settings.forget();
    // A file that is closed, deleted or switched to another language keeps no finding.
    if (!client.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  documents.listen(connection);
  connection.listen();
}

/** Parameters that a client may leave out one of, although the protocol asks for it. */
type Lenient<P, K extends keyof P> = Omit<P, K> & { readonly [key in K]?: P[key] | null };

/** The document that a request names; `null` when it names none: what a client sends need not be what its type says. */
function documentUri(params: { textDocument?: { uri?: unknown } | null }): string | null {
  const uri = params.textDocument?.uri;
  return typeof uri === "string" ? uri : null;
}
