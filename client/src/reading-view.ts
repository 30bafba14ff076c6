import { randomBytes } from "node:crypto";
import {
  Disposable,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from "vscode";
import type { ReadingResult } from "../../server/src/protocol/requests";
import { style } from "../../server/src/reading/style";
import type { FromPage, PageState, ToPage } from "../webview/messages";
import type { LanguageServer } from "./language-server";

export const readingViewType = "cable.reading";

/** In milliseconds: how long typing must pause before the view follows. */
const typingPause = 120;
/** In milliseconds: how long the text's editor may move after the view has scrolled it. */
const settling = 150;

/** The reading views, one for each document at most. */
export class ReadingViews implements Disposable {
  readonly #extensionUri: Uri;
  readonly #server: LanguageServer;
  readonly #views = new Map<string, ReadingView>();
  readonly #listeners: Disposable;

  constructor({ extensionUri }: ExtensionContext, server: LanguageServer) {
    this.#extensionUri = extensionUri;
    this.#server = server;
    this.#listeners = Disposable.from(
      window.registerWebviewPanelSerializer(readingViewType, {
        deserializeWebviewPanel: (panel, state: PageState | undefined) => this.#restore(panel, state),
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.#of(document)?.refreshSoon()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
        this.#of(textEditor.document)?.followScroll(textEditor),
      ),
      window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.#of(textEditor.document)?.followSelection(textEditor),
      ),
      server.onDidChangeState(() => {
        for (const view of this.#views.values()) view.refreshSoon();
      }),
    );
  }

  /** Opens the view of a document beside it, or brings it to the front. */
  open(document: TextDocument): void {
    const known = this.#of(document);
    if (known !== undefined) {
      known.reveal();
      return;
    }
    const panel = window.createWebviewPanel(
      readingViewType,
      "Reading View",
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    );
    this.#add(document, panel);
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const view of this.#views.values()) view.dispose();
  }

  #of(document: TextDocument): ReadingView | undefined {
    return this.#views.get(document.uri.toString());
  }

  #add(document: TextDocument, panel: WebviewPanel): void {
    const key = document.uri.toString();
    this.#views.get(key)?.dispose();
    this.#views.set(key, new ReadingView(document, panel, this.#extensionUri, this.#server));
    panel.onDidDispose(() => this.#views.delete(key));
  }

  async #restore(panel: WebviewPanel, state: PageState | undefined): Promise<void> {
    const document =
      state === undefined
        ? undefined
        : await Promise.resolve(workspace.openTextDocument(Uri.parse(state.uri))).catch(() => undefined);
    // The file may be gone since.
    if (document === undefined) panel.dispose();
    else this.#add(document, panel);
  }
}

/** The reading view of one document: it follows the text, and the text's editor follows it. */
class ReadingView implements Disposable {
  readonly #document: TextDocument;
  readonly #panel: WebviewPanel;
  readonly #server: LanguageServer;
  #timer: NodeJS.Timeout | undefined;
  #line = 0;
  #shown: ReadingResult | null = null;
  #disposed = false;
  /** Until then what the text's editor does was done by this view. */
  #moving = 0;

  constructor(document: TextDocument, panel: WebviewPanel, extensionUri: Uri, server: LanguageServer) {
    this.#document = document;
    this.#panel = panel;
    this.#server = server;
    panel.onDidDispose(() => {
      this.#disposed = true;
      clearTimeout(this.#timer);
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      this.#receive(message);
    });
    const folder = Uri.joinPath(extensionUri, "dist");
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.webview.html = pageHtml(
      panel.webview.cspSource,
      panel.webview.asWebviewUri(Uri.joinPath(folder, "reading-page.js")),
    );
  }

  dispose(): void {
    if (!this.#disposed) this.#panel.dispose();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), typingPause);
  }

  followScroll(editor: TextEditor): void {
    const line = editor.visibleRanges[0]?.start.line;
    if (line === undefined || Date.now() < this.#moving) return;
    this.#goTo(line);
    this.#post({ type: "scroll", line });
  }

  followSelection(editor: TextEditor): void {
    const { line } = editor.selection.active;
    this.#goTo(line);
    this.#post({ type: "select", line });
  }

  /** In a file of many telegrams the view shows the one in which the reader is. */
  #goTo(line: number): void {
    this.#line = line;
    const shown = this.#shown;
    if (shown !== null && shown.total > 1 && (line < shown.firstLine || line > shown.lastLine))
      this.refreshSoon();
  }

  #receive(message: FromPage): void {
    switch (message.type) {
      case "ready": {
        const editor = this.#editor();
        this.#line = editor?.visibleRanges[0]?.start.line ?? 0;
        void this.#refresh();
        break;
      }
      case "scrolled":
        this.#moving = Date.now() + settling;
        this.#editor()?.revealRange(new Range(message.line, 0, message.line, 0), TextEditorRevealType.AtTop);
        break;
      case "selected": {
        const editor = this.#editor();
        const at = new Position(message.line, 0);
        if (editor === undefined) break;
        editor.selection = new Selection(at, at);
        editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
        break;
      }
    }
  }

  #editor(): TextEditor | undefined {
    return window.visibleTextEditors.find((editor) => editor.document === this.#document);
  }

  async #refresh(): Promise<void> {
    const reading = await this.#server.reading(this.#document, this.#line).catch(() => null);
    if (this.#disposed) return;
    // While the server starts what is shown stays; its next state brings us back.
    if (reading === null) return;
    const first = this.#shown === null;
    this.#shown = reading;
    this.#panel.title = `Reading: ${reading.title}`;
    const note = reading.total > 1 ? `Telegram ${reading.index + 1} of ${reading.total} in this file` : "";
    this.#post({ type: "show", uri: this.#document.uri.toString(), html: reading.html, note });
    if (first && this.#line > 0) this.#post({ type: "scroll", line: this.#line });
  }

  #post(message: ToPage): void {
    if (!this.#disposed) void this.#panel.webview.postMessage(message);
  }
}

/** The page, still empty: it loads its own script and nothing else. */
function pageHtml(source: string, script: Uri): string {
  const nonce = randomBytes(16).toString("base64");
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src ${source}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Reading View</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<p id="note" class="note" role="status" hidden></p>
<div id="content"></div>
<script src="${script.toString()}"></script>
</body>
</html>`;
}
