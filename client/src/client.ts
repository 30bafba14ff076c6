import type { LogOutputChannel, TextDocument, Uri } from "vscode";
import {
  ErrorCodes,
  LanguageClient,
  LSPErrorCodes,
  ResponseError,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type ServerOptions,
} from "vscode-languageclient/node";
import { settingsFileName } from "../../server/src/settings/file-name";
import type { ServerState } from "./server-state";

/** The language client, which writes what goes wrong to the log and never shows a pop-up. */
export class CableClient extends LanguageClient {
  /** `serverModule`: path of the language server's bundle; `rulePages`: the folder that findings link into. */
  constructor(serverModule: string, rulePages: Uri, log: LogOutputChannel) {
    const server: ServerOptions = {
      run: { module: serverModule, transport: TransportKind.ipc },
      debug: {
        module: serverModule,
        transport: TransportKind.ipc,
        options: { execArgv: ["--inspect=6009"] },
      },
    };
    super("cable", "Cable Text", server, {
      // Without a scheme: untitled documents, virtual workspaces and the sides of a diff are cables, too.
      documentSelector: [{ language: "cable" }, { pattern: `**/${settingsFileName}` }],
      initializationOptions: { rulePages: `${rulePages.toString()}/`, commands: true, settingsSchema: true },
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      middleware: {
        sendRequest: async (type, params, token, next) => {
          try {
            return await next(type, params, token);
          } catch (error) {
            if (!isExpected(error)) log.error(`${nameOf(type)} failed for ${fileOf(params)}`);
            throw error;
          }
        },
      },
    });
  }

  /** Asks one of the server's own requests about a document. */
  async ask<R>(request: string, document: TextDocument, params: object = {}): Promise<R> {
    const textDocument = { uri: this.code2ProtocolConverter.asUri(document.uri) };
    return this.sendRequest<R>(request, { ...params, textDocument });
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** The client's state in the words of the rest of the extension. */
export function stateOf(state: State): ServerState {
  switch (state) {
    case State.Starting:
      return "starting";
    case State.Running:
      return "running";
    default:
      return "stopped";
  }
}

/** An answer that came too late to be wanted, or a server that went away: no fault of the request. */
function isExpected(error: unknown): boolean {
  return error instanceof ResponseError && expectedCodes.has(error.code);
}

const expectedCodes: ReadonlySet<number> = new Set([
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
]);

function nameOf(type: string | { readonly method: string }): string {
  return typeof type === "string" ? type : type.method;
}

function fileOf(params: unknown): string {
  const { textDocument } = (params ?? {}) as { readonly textDocument?: { readonly uri?: string } };
  return textDocument?.uri ?? "no single file";
}
