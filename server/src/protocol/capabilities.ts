import {
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from "vscode-languageserver";
import {
  codeActionKinds,
  type CompletionOptions,
  type FoldingOptions,
  semanticTokenModifiers,
  semanticTokenTypes,
} from "../service";

/** What the client can do, as far as the server acts on it. */
export interface ClientFeatures {
  readonly pullDiagnostics: boolean;
  readonly documentChanges: boolean;
  /** Whether it asks for the findings anew when told so. */
  readonly refreshDiagnostics: boolean;
  /** Whether it takes edits that make files, and edits that are to be confirmed. */
  readonly createFiles: boolean;
  readonly changeAnnotations: boolean;
  /** Whether its settings can be asked for, and whether it tells of their changes only when asked to. */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  /** Whether it can be asked to tell of files that are deleted. */
  readonly watchedFiles: boolean;
  readonly completion: CompletionOptions;
  readonly folding: FoldingOptions;
  /** Whether it takes both ends of a way to a definition. */
  readonly linkSupport: boolean;
  readonly prepareRename: boolean;
  /** Whether it takes the difference to the tokens it has. */
  readonly tokenDelta: boolean;
  /** Whether it asks for the hints anew when told so. */
  readonly refreshHints: boolean;
}

export function clientFeatures({ textDocument, workspace }: ClientCapabilities): ClientFeatures {
  const completion = textDocument?.completion?.completionItem;
  const folding = textDocument?.foldingRange;
  const full = textDocument?.semanticTokens?.requests.full;
  return {
    // Some clients send null for what they do not offer.
    pullDiagnostics: textDocument?.diagnostic != null,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    createFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes("create") === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport != null,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    completion: {
      snippets: completion?.snippetSupport === true,
      insertReplace: completion?.insertReplaceSupport === true,
      labelDetails: completion?.labelDetailsSupport === true,
      resolves: completion?.resolveSupport?.properties.includes("documentation") === true,
    },
    folding: {
      lineFoldingOnly: folding?.lineFoldingOnly === true,
      collapsedText: folding?.foldingRange?.collapsedText === true,
      rangeLimit: folding?.rangeLimit ?? undefined,
    },
    linkSupport: textDocument?.definition?.linkSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    tokenDelta: full != null && typeof full === "object" && full.delta === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
  };
}

/** What a client may tell at the start, all of it optional. */
export interface InitializationOptions {
  /** The URI of the folder with the rule pages, ending in a slash: findings then link to them. */
  readonly rulePages?: string | undefined;
  /** Whether the client has the commands `cable.explainRule` and `cable.turnRuleOff`. */
  readonly commands: boolean;
  /** Whether the client itself checks files of settings by their schema. */
  readonly settingsSchema: boolean;
  /** Settings, in the form of a file of settings. */
  readonly settings?: unknown;
}

/** Reads a client's options; what is not as expected is passed over. */
export function readInitializationOptions(options: unknown): InitializationOptions {
  const { rulePages, commands, settingsSchema, settings } = (options ?? {}) as Record<string, unknown>;
  return {
    ...(typeof rulePages === "string" ? { rulePages } : {}),
    commands: commands === true,
    settingsSchema: settingsSchema === true,
    settings,
  };
}

export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    hoverProvider: true,
    // No letter brings suggestions by itself: whoever writes prose did not ask for any. A bracket can begin a mark.
    completionProvider: { triggerCharacters: ["("], resolveProvider: client.completion.resolves },
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentLinkProvider: {},
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    inlayHintProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
    semanticTokensProvider: {
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
      range: true,
      full: { delta: client.tokenDelta },
    },
    ...(client.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: "cable",
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}
