import {
  type CancellationToken,
  type CompletionParams,
  type Connection,
  type DefinitionParams,
  type DocumentHighlightParams,
  type DocumentOnTypeFormattingParams,
  type InlayHintParams,
  LSPErrorCodes,
  type PrepareRenameParams,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type SelectionRangeParams,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensRangeParams,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CableView,
  completions,
  definition,
  documentHighlights,
  documentLinks,
  foldingRanges,
  inlayHints,
  type InlayHints,
  onTypeFormatting,
  prepareRename,
  type Refusal,
  references,
  rename,
  resolveCompletion,
  selectionRanges,
  semanticTokens,
} from "../service";
import type { ClientFeatures } from "./capabilities";
import { encodeTokens, TokenAnswers } from "./token-answers";

/** Makes the handler of a request about an open document; `none` is the answer about any other. */
export type Handle = <P extends { textDocument: { uri: string } }, R>(
  request: string,
  none: R,
  act: (document: TextDocument, params: P) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R> | R | ResponseError<never>;

export interface Served {
  readonly connection: Connection;
  readonly handle: Handle;
  readonly client: () => ClientFeatures;
  readonly viewOf: (document: TextDocument) => CableView;
  readonly hintsOf: (document: TextDocument) => Promise<InlayHints>;
}

/** Answers the requests of the features that need nothing but a view of the text, and settings where they have any. */
export function serveFeatures({ connection, handle, client, viewOf, hintsOf }: Served): void {
  connection.onFoldingRanges(
    handle("Folds", [], (document) => foldingRanges(viewOf(document), client().folding)),
  );
  connection.onSelectionRanges(
    handle("Selections", [], (document, { positions }: SelectionRangeParams) =>
      selectionRanges(viewOf(document), positions),
    ),
  );
  connection.onDocumentHighlight(
    handle("Highlights", [], (document, { position }: DocumentHighlightParams) =>
      documentHighlights(viewOf(document), position),
    ),
  );
  connection.onDefinition(
    handle("Definition", [], (document, { position }: DefinitionParams) => {
      const { linkSupport } = client();
      return definition(viewOf(document), position, { uri: document.uri, linkSupport });
    }),
  );
  connection.onReferences(
    handle("References", [], (document, { position, context }: ReferenceParams) =>
      references(viewOf(document), position, { uri: document.uri, ...context }),
    ),
  );
  connection.onDocumentLinks(
    handle("Links", [], (document) => documentLinks(viewOf(document), { uri: document.uri })),
  );
  connection.onPrepareRename(
    handle("Rename", null, (document, { position }: PrepareRenameParams) =>
      orRefuse(prepareRename(viewOf(document), position)),
    ),
  );
  connection.onRenameRequest(
    handle("Rename", null, (document, { position, newName }: RenameParams) => {
      const { uri, version } = document;
      const { documentChanges } = client();
      return orRefuse(rename(viewOf(document), position, newName, { uri, version, documentChanges }));
    }),
  );
  connection.languages.inlayHint.on(
    handle("Hints", [], async (document, { range }: InlayHintParams) =>
      inlayHints(viewOf(document), range, await hintsOf(document)),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    handle("Formatting", [], (document, { position, ch }: DocumentOnTypeFormattingParams) =>
      onTypeFormatting(viewOf(document), position, ch),
    ),
  );
  connection.onCompletion(
    handle("Completion", { isIncomplete: false, items: [] }, (document, { position }: CompletionParams) =>
      completions(viewOf(document), position, client().completion),
    ),
  );
  connection.onCompletionResolve(resolveCompletion);
  serveSemanticTokens({ connection, handle, viewOf });
}

type TokenServed = Pick<Served, "connection" | "handle" | "viewOf">;

function serveSemanticTokens({ connection, handle, viewOf }: TokenServed): void {
  const none: SemanticTokens = { data: [] };
  const answers = new TokenAnswers<TextDocument>();
  connection.languages.semanticTokens.on(
    handle("Tokens", none, (document) => answers.full(document, semanticTokens(viewOf(document)))),
  );
  connection.languages.semanticTokens.onDelta(
    handle<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      "Tokens",
      none,
      (document, { previousResultId }) =>
        answers.delta(document, previousResultId, semanticTokens(viewOf(document))),
    ),
  );
  connection.languages.semanticTokens.onRange(
    handle("Tokens", none, (document, { range }: SemanticTokensRangeParams) => ({
      data: encodeTokens(semanticTokens(viewOf(document), range)),
    })),
  );
}

/** A refusal as the error that clients show to the user. */
function orRefuse<T extends object>(answer: T | Refusal | null): T | ResponseError<never> | null {
  return answer !== null && "refused" in answer
    ? new ResponseError<never>(LSPErrorCodes.RequestFailed, answer.refused)
    : answer;
}
